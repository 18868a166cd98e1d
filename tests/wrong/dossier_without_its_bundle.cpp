// expect: entente: a dossier names its bundle: dossier<framework> talks{...}
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier talks{
    holds(russia, missile_defence == system::cancelled),
    agrees(wto_membership == bid::supported),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == system::cancelled),
    agrees(wto_membership == bid::supported),
};
inline constexpr dossier the_same{talks};
#endif
