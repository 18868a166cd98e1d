// expect: entente_a_value_is_no_option_of_its_issue
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == static_cast<moscow::system>(9), 25),
};
#else
inline constexpr stakes<framework> worth{
    joint(russia, missile_defence == static_cast<moscow::system>(1), 25),
};
#endif
