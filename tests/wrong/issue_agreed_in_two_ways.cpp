// expect: entente_an_issue_is_agreed_in_two_ways
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    agrees(wto_membership == bid::supported),
    restates(wto_membership == bid::opposed),
};
#else
inline constexpr dossier<framework> talks{
    agrees(wto_membership == bid::supported),
    restates(wto_membership == bid::supported),
};
#endif
