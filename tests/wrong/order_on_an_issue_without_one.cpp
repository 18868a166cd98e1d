// expect-gcc: use of deleted function
// expect-clang: selected deleted operator
// expect: entente: an ordinal or a quantity is compared with options of its own
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
inline constexpr auto few = missile_defence <= system::cancelled;
#else
inline constexpr auto few = launchers <= 500;
#endif
