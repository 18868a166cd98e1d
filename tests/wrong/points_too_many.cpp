// expect: entente: points{...} needs a number for each of the options
// expect: moscow::missile_defence
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 0, 10}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 10}),
};
#endif
