// expect: entente: this enum has no enumerator between -16 and 111: specialise entente::options_of
#include "moscow.hpp"

using namespace moscow;

enum class empty {};
enum class single { yes };
inline constexpr struct inspections final : issue<"Inspections", empty> {} inspections;
inline constexpr struct overflights final : issue<"Overflights", single> {} overflights;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<inspections>> {};
#else
struct talks final : bundle<parties<russia>, issues<overflights>> {};
#endif
