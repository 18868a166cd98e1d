// expect: entente_a_package_has_two_terms_on_one_issue
#include "moscow.hpp"

#include <entente/name/package.hpp>

using namespace moscow;

struct pair final : bundle<parties<united_states, russia>, issues<missile_defence, launchers>> {};

#ifdef WRONG
inline constexpr package<pair> deal{launchers == 600, launchers == 700};
#else
inline constexpr package<pair> deal{missile_defence == system::deployed, launchers == 700};
#endif
