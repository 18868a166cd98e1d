// expect: entente_the_bundle_has_no_room_for_another_joint_value_raise_its_capacity
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

struct brief final : bundle<parties<russia>, issues<missile_defence, activation>,
                            linkages<interacts<missile_defence, activation>>, capacity<room{.joint_values = 1}>> {};
#ifdef WRONG
inline constexpr stakes<brief> worth{
    joint(russia, missile_defence == system::deployed && activation == start::at_once, 25),
    joint(russia, missile_defence == system::deployed, 25),
};
#else
inline constexpr stakes<brief> worth{
    joint(russia, missile_defence == system::deployed && activation == start::at_once, 25),
    values(russia, missile_defence, points{0, 25}),
};
#endif
