// expect: entente_an_issue_has_two_status_quos
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    status_quo(wto_membership == bid::opposed),
    status_quo(wto_membership == bid::supported),
};
#else
inline constexpr dossier<framework> talks{
    status_quo(wto_membership == bid::opposed),
    agrees(wto_membership == bid::supported),
};
#endif
