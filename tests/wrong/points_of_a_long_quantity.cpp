// expect: entente: a quantity of more than 256 options is valued by linear{...}
// expect: range
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

inline constexpr struct range final : issue<"Range in kilometres", quantity<0, 5000>> {} range;
struct arms final : bundle<parties<russia>, issues<range>> {};

#ifdef WRONG
inline constexpr stakes<arms> worth{
    values(russia, range, points{1, 2, 3}),
};
#else
inline constexpr stakes<arms> worth{
    values(russia, range, linear{.at_least = 1, .at_most = 3}),
};
#endif
