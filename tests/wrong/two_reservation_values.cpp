// expect: entente_a_party_has_two_reservation_values
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr stakes<framework> worth{
    walks_away_below(russia, 10),
    walks_away_below(russia, 20),
};
#else
inline constexpr stakes<framework> worth{
    no_deal(russia, 10),
    walks_away_below(russia, 20),
};
#endif
