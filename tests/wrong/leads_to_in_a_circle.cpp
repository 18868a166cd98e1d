// expect: entente: these issues lead to each other in a circle: an agenda cannot be ordered
// expect: moscow::activation
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<activation, launchers>,
                            linkages<leads_to<activation, launchers>, leads_to<launchers, activation>>> {};
#else
struct talks final : bundle<parties<russia>, issues<activation, launchers>,
                            linkages<leads_to<activation, launchers>>> {};
#endif
