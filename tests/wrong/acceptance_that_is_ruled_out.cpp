// expect: entente_a_party_accepts_what_it_rules_out
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    rules_out(russia, launchers >= 1000),
    accepts(russia, launchers >= 500),
};
#else
inline constexpr dossier<framework> talks{
    rules_out(russia, launchers >= 1000),
    accepts(russia, between(launchers, 500, 900)),
};
#endif
