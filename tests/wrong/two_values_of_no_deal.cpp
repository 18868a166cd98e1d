// expect: entente_a_party_has_two_values_of_no_deal
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    no_deal(russia, 10),
    no_deal(russia, 20),
};
#else
inline constexpr stakes<framework> worth{
    no_deal(russia, 10),
    no_deal(united_states, 20),
};
#endif
