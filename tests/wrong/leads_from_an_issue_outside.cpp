// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<leads_to<kosovo, activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<leads_to<launchers, activation>>> {};
#endif
