// expect: entente: a sum needs a weight for each of the bundle's parties
#include "moscow.hpp"

#include <entente/ask/solutions.hpp>

using namespace moscow;

inline constexpr stakes<framework> worth{values(russia, missile_defence, points{60, 0})};
#ifdef WRONG
inline const auto best = utilitarian(worth, {1});
#else
inline const auto best = utilitarian(worth, {1, 10});
#endif
