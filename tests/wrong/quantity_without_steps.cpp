// expect: entente: a quantity's step is positive
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct inspections final : issue<"Inspections a year", quantity<10, 20, 0>> {} inspections;
inline constexpr struct overflights final : issue<"Overflights a year", quantity<10, 20, 5>> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
