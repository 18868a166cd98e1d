// expect: entente: an issue has at most 65,534 options
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct inspections final : issue<"Inspections a century", quantity<1, 65'535>> {} inspections;
inline constexpr struct overflights final : issue<"Overflights a century", quantity<1, 65'534>> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
