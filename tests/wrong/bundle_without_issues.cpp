// expect: entente: a bundle names its issues: issues<...>
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
struct talks final : bundle<parties<russia>> {};
#else
struct talks final : bundle<parties<russia>, issues<kosovo>> {};
#endif
