// expect: entente: a joint value's issues must all lie in one interacts<...>: declare the linkage
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

struct two final
    : bundle<parties<russia>, issues<missile_defence, activation, wto_membership>,
             linkages<interacts<missile_defence, activation>, interacts<activation, wto_membership>>> {};

#ifdef WRONG
inline constexpr stakes<two> worth{
    joint(russia, missile_defence == system::deployed && wto_membership == bid::supported, 25),
};
#else
inline constexpr stakes<two> worth{
    joint(russia, missile_defence == system::deployed && activation == start::at_once, 25),
};
#endif
