// expect: entente: scores{...} needs a number for each of the options
// expect: moscow::missile_defence
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, weight{30}, scores{100}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, weight{30}, scores{100, 0}),
};
#endif
