// expect: entente: a bundle names its parties: parties<...>
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<issues<kosovo>> {};
#else
struct talks final : bundle<parties<russia>, issues<kosovo>> {};
#endif
