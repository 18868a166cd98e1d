// expect: entente: a quantity runs from its least value to its greatest
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct inspections final : issue<"Inspections a year", quantity<20, 10>> {} inspections;
inline constexpr struct overflights final : issue<"Overflights a year", quantity<10, 20>> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
