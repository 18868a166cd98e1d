// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, kosovo, points{60, 0}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, activation, points{60, 0}),
};
#endif
