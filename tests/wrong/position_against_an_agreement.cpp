// expect: entente_a_party_holds_out_against_what_is_agreed
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    agrees(wto_membership == bid::supported),
    holds(russia, wto_membership == bid::opposed),
};
#else
inline constexpr dossier<framework> talks{
    agrees(wto_membership == bid::supported),
    holds(russia, wto_membership == bid::supported),
};
#endif
