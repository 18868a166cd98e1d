// expect: entente_a_party_values_one_condition_twice
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    joint(russia, launchers <= 500, 60),
    joint(russia, launchers <= 500, 50),
};
#else
inline constexpr stakes<framework> worth{
    joint(russia, launchers <= 500, 60),
    joint(russia, launchers <= 400, 50),
};
#endif
