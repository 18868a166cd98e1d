// expect: entente: stakes name their bundle: stakes<framework> worth{...}
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes worth{values(russia, missile_defence, points{60, 0})};
#else
inline constexpr stakes<framework> worth{values(russia, missile_defence, points{60, 0})};
inline constexpr stakes the_same{worth};
#endif
