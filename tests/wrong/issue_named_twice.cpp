// expect: entente: this issue is named twice
// expect: moscow::kosovo
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<kosovo, activation, kosovo>> {};
#else
struct talks final : bundle<parties<russia>, issues<kosovo, activation, launchers>> {};
#endif
