// expect: entente_a_package_needs_one_term_for_every_issue
#include "moscow.hpp"

#include <entente/name/package.hpp>

using namespace moscow;

struct pair final : bundle<parties<united_states, russia>, issues<missile_defence, launchers>> {};

#ifdef WRONG
inline constexpr package<pair> deal{missile_defence == system::deployed};
#else
inline constexpr package<pair> deal{missile_defence == system::deployed, launchers == 700};
#endif
