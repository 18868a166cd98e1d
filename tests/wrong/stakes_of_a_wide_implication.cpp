// expect: entente: the issues of an implies<...> have too many combinations of options
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

inline constexpr struct range final : issue<"Range in kilometres", quantity<0, 5000>> {} range;
#ifdef WRONG
inline constexpr struct number final : issue<"Number", quantity<0, 5000>> {} number;
#else
inline constexpr struct number final : issue<"Number", quantity<0, 500>> {} number;
#endif

struct arms final
    : bundle<parties<russia>, issues<range, number>, linkages<implies<(range == 0), (number == 0)>>> {};
inline constexpr stakes<arms> worth;
