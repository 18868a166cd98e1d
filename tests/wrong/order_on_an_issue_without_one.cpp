// expect-gcc: use of deleted function
// expect-clang: selected deleted operator
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
inline constexpr auto few = missile_defence <= system::cancelled;
#else
inline constexpr auto few = launchers <= 500;
#endif
