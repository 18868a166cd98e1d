// expect: entente: linear{...} needs an issue whose options have an order
// expect: moscow::missile_defence
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    values(russia, missile_defence, linear{.at_least = 60, .at_most = 0}),
};
#else
inline constexpr stakes<framework> worth{
    values(russia, launchers, linear{.at_least = 60, .at_most = 0}),
};
#endif
