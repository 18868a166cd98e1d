// expect: entente: this is not an actor
// expect: moscow::kosovo
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia, kosovo>, issues<activation>> {};
#else
struct talks final : bundle<parties<russia, france>, issues<activation>> {};
#endif
