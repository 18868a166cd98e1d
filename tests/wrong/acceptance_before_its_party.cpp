// expect: entente: a clause names the actor first: holds(actor, term)
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    accepts(missile_defence == system::deployed, russia, provided(activation == start::once_established)),
};
#else
inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed, provided(activation == start::once_established)),
};
#endif
