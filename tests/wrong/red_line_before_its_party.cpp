// expect: entente: a clause names the actor first: holds(actor, term)
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    rules_out(missile_defence == system::deployed && russian_link == access::none, russia),
};
#else
inline constexpr dossier<framework> talks{
    rules_out(russia, missile_defence == system::deployed && russian_link == access::none),
};
#endif
