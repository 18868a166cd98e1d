// expect: entente: this actor is not a party to the bundle
// expect: moscow::france
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(france, missile_defence, points{60, 0}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 0}),
};
#endif
