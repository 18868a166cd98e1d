// expect: entente: these issues lead to each other in a circle: an agenda cannot be ordered
// expect: moscow::activation
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<leads_to<activation, activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<leads_to<activation, launchers>>> {};
#endif
