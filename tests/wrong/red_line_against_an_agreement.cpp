// expect: entente_a_party_rules_out_what_is_agreed
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    restates(wto_membership == bid::supported),
    rules_out(russia, wto_membership == bid::supported),
};
#else
inline constexpr dossier<framework> talks{
    restates(wto_membership == bid::supported),
    rules_out(russia, wto_membership == bid::opposed),
};
#endif
