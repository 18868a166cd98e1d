// expect: entente: this issue is named twice
// expect: moscow::activation
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<activation, launchers>, linkages<interacts<activation, launchers, activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<activation, launchers>, linkages<interacts<activation, launchers>>> {};
#endif
