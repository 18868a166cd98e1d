// expect: entente: this is no section of a bundle
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<kosovo>, leads_to<kosovo, kosovo>> {};
#else
struct talks final : bundle<parties<russia>, issues<kosovo>, linkages<>> {};
#endif
