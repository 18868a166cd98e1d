// expect-gcc: use of deleted function
// expect-clang: call to deleted function 'between'
// expect: entente: an ordinal or a quantity is compared with options of its own
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
inline constexpr auto some = between(missile_defence, system::cancelled, system::deployed);
#else
inline constexpr auto some = between(launchers, 500, 900);
#endif
