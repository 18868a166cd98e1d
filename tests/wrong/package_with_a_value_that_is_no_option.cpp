// expect: entente_a_term_of_the_package_names_no_option_of_its_issue
#include "moscow.hpp"

#include <entente/name/package.hpp>

using namespace moscow;

struct pair final : bundle<parties<united_states, russia>, issues<missile_defence, launchers>> {};

#ifdef WRONG
inline constexpr package<pair> deal{missile_defence == system::deployed, launchers == 750};
#else
inline constexpr package<pair> deal{missile_defence == system::deployed, launchers == 700};
#endif
