// expect: entente_a_number_of_points_is_not_finite
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

#include <limits>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{std::numeric_limits<double>::infinity(), 0}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{1000, 0}),
};
#endif
