// expect: entente: this is not an issue
// expect: moscow::russia
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<activation, russia>> {};
#else
struct talks final : bundle<parties<russia>, issues<activation, kosovo>> {};
#endif
