// expect: entente: interacts links two issues or more
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<interacts<activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<missile_defence, activation, launchers>, linkages<interacts<activation, launchers>>> {};
#endif
