// expect-gcc: use of deleted function
// expect-clang: selected deleted operator
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
inline constexpr auto many = launchers >= system::deployed;
#else
inline constexpr auto many = launchers >= 500;
#endif
