// expect: entente_a_condition_combines_too_many_options
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

inline constexpr struct range final : issue<"Range in kilometres", quantity<0, 5000>> {} range;
inline constexpr struct number final : issue<"Number", quantity<0, 5000>> {} number;
struct arms final : bundle<parties<russia>, issues<range, number>, linkages<interacts<range, number>>> {};
#ifdef WRONG
inline constexpr stakes<arms> worth{
    joint(russia, range <= 500 && number <= 500, 25),
};
#else
inline constexpr stakes<arms> worth{
    joint(russia, range <= 500, 25),
};
#endif
