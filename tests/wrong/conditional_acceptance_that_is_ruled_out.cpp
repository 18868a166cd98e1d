// expect: entente_a_party_accepts_what_it_rules_out
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)),
    rules_out(russia, missile_defence == system::deployed),
};
#else
inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)),
    rules_out(russia, missile_defence == system::deployed && russian_link == access::none),
};
#endif
