// expect: entente: numbers are given as points{...} or linear{...}
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr auto said = values(russia, launchers, {60, 0});
#else
inline constexpr auto said = values(russia, launchers, linear{60, 0});
#endif
