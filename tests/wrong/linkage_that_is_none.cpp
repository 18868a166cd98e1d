// expect: entente: this is no linkage: write leads_to, interacts or implies
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<issues<activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<leads_to<activation, launchers>>> {};
#endif
