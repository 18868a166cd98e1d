// expect: entente: a joint value's issues must all lie in one interacts<...>: declare the linkage
// expect: moscow::wto_membership
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == system::deployed && wto_membership == bid::supported, 25),
};
#else
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == system::deployed && activation == start::at_once, 25),
};
#endif
