// expect: entente: this is no condition
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<activation, launchers>, linkages<implies<(activation == start::at_once), true>>> {};
#else
struct talks final : bundle<parties<russia>, issues<activation, launchers>, linkages<
    implies<(activation == start::at_once), (launchers <= 500)>>> {};
#endif
