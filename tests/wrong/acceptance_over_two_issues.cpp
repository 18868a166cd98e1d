// expect: entente: a party accepts options of one issue at a time: for others, write provided(...)
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed && russian_link == access::linked),
};
#else
inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)),
};
#endif
