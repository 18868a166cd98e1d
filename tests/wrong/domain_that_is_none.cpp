// expect: entente: an issue's domain is an enum class, ordinal<enum class> or quantity<from, to, step>
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct inspections final : issue<"Inspections", int> {} inspections;
inline constexpr struct overflights final : issue<"Overflights", quantity<0, 1>> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
