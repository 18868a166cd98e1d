// expect: entente: an issue's domain is an enum class, ordinal<enum class> or quantity<from, to, step>
#include "moscow.hpp"

using namespace moscow;

enum plain { few, many };
enum class scoped { few, many };
inline constexpr struct inspections final : issue<"Inspections", ordinal<plain>> {} inspections;
inline constexpr struct overflights final : issue<"Overflights", ordinal<scoped>> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
