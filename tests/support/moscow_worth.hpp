#ifndef ENTENTE_TESTS_MOSCOW_WORTH_HPP
#define ENTENTE_TESTS_MOSCOW_WORTH_HPP

// What the Moscow talks are worth to each side: illustrative numbers.

#include <entente/worth/stakes.hpp>

#include "support/moscow.hpp"

namespace moscow {

inline constexpr stakes<framework> worth{
    values(russia, missile_defence, points{60, 0}),
    values(russia, wto_membership, points{0, 30}),
    values(russia, nuclear_terrorism, points{0, 10}),
    values(united_states, missile_defence, points{0, 50}),
    values(united_states, russian_link, points{5, 0}),
    values(united_states, activation, points{8, 0}),
    values(united_states, wto_membership, weight{20}, scores{0, 50}),
    values(united_states, nuclear_terrorism, points{0, 10}),
    joint(russia, missile_defence == system::deployed && russian_link == access::linked, 25),
    joint(russia, missile_defence == system::deployed && activation == start::once_established, 20),
    no_deal(united_states, 0),
    no_deal(russia, 0),
    walks_away_below(russia, 40),
};

}

#endif
