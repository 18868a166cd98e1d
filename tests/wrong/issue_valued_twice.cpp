// expect: entente_a_party_values_one_issue_twice
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 0}),
    values(russia, missile_defence, points{50, 0}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 0}),
    values(united_states, missile_defence, points{50, 0}),
};
#endif
