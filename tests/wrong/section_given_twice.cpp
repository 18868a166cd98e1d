// expect: entente: a bundle has each of its sections once
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>, parties<france>, issues<kosovo>> {};
#else
struct talks final : bundle<parties<russia, france>, issues<kosovo>> {};
#endif
