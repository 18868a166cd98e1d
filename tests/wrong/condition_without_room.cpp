// expect: entente_the_bundle_has_no_room_for_another_condition_raise_its_capacity
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

struct brief final : bundle<parties<russia>, issues<missile_defence, russian_link, activation>, capacity<room{.conditions = 1}>> {};
#ifdef WRONG
inline constexpr dossier<brief> talks{
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)),
    accepts(russia, activation == start::at_once, provided(russian_link == access::linked)),
};
#else
inline constexpr dossier<brief> talks{
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)),
    accepts(russia, activation == start::at_once),
};
#endif
