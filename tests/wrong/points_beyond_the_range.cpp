// expect: entente_the_points_of_a_party_add_up_beyond_the_range
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{2e8, 0}),
    values(russia, activation, points{0, 2e8}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{1e8, 0}),
    values(russia, activation, points{0, 1e8}),
};
#endif
