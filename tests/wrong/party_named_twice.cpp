// expect: entente: this party is named twice
// expect: moscow::russia
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia, united_states, russia>, issues<kosovo>> {};
#else
struct talks final : bundle<parties<russia, united_states, france>, issues<kosovo>> {};
#endif
