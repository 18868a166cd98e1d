// expect: entente_a_party_holds_what_it_rules_out
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    rules_out(russia, missile_defence == system::deployed),
    holds(russia, missile_defence == system::deployed),
};
#else
inline constexpr dossier<framework> talks{
    rules_out(russia, missile_defence == system::deployed),
    holds(russia, missile_defence == system::cancelled),
};
#endif
