// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == system::deployed && kosovo == recognition::withheld, 25),
};
#else
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == system::deployed && activation == start::at_once, 25),
};
#endif
