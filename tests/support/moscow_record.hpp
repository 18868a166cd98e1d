#ifndef ENTENTE_TESTS_MOSCOW_RECORD_HPP
#define ENTENTE_TESTS_MOSCOW_RECORD_HPP

// The Moscow talks over time: a small version.

#include <entente/say/record.hpp>

#include "support/moscow.hpp"

#include <chrono>

namespace moscow {

using std::chrono::year_month_day;

constexpr year_month_day date(int year, unsigned month, unsigned day)
{
    return year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

inline constexpr struct gates final : representative<"Robert Gates", united_states, "Defense Secretary"> {} gates;
inline constexpr struct serdyukov final : representative<"Anatoly Serdyukov", russia, "Defence Minister"> {} serdyukov;

inline constexpr struct link_offer final : proposal<"A link to the system"> {} link_offer;
inline constexpr struct waiting_offer final : proposal<"Activation that waits"> {} waiting_offer;
inline constexpr struct measures final : proposal<"A number of measures"> {} measures;
inline constexpr struct tested final : contingency<"Iran has tested a missile that can reach Europe"> {} tested;
inline constexpr struct threat final : claim<"The system threatens Russia's security"> {} threat;
inline constexpr struct march_talks final : meeting<"Moscow, 17 and 18 March 2008"> {} march_talks;

inline constexpr auto autumn = date(2007, 10, 12);
inline constexpr auto winter = date(2008, 1, 15);
inline constexpr auto eve = date(2008, 3, 16);
inline constexpr auto talks_day = date(2008, 3, 18);

inline constexpr record<framework> account{
    // In the order of the account, not of time.
    statement(talks_day, by(serdyukov), holds(russia, missile_defence == system::cancelled)).in(march_talks),
    statement(talks_day, by(serdyukov), floats(united_states, russia, measures)).in(march_talks),
    statement(talks_day, by(gates), denies(united_states, measures, proposal_event::floated)).in(march_talks),
    statement(talks_day, by(gates), clarifies(united_states, link_offer)).in(march_talks),
    statement(talks_day, by(gates), clarifies(united_states, waiting_offer)).in(march_talks),
    statement(talks_day, by(russia), requests_in_writing(russia, link_offer)).in(march_talks),
    statement(talks_day, by(russia), requests_in_writing(russia, waiting_offer)).in(march_talks),
    statement(talks_day, by(gates), studies(russia, link_offer)).in(march_talks),
    statement(talks_day, by(gates), expects_answer(united_states, link_offer, date(2008, 4, 6))),
    statement(talks_day, by(russia), believes(russia, threat)),
    statement(talks_day, by(united_states), denies(united_states, threat)),
    statement(autumn, by(united_states), floats(united_states, russia, link_offer, russian_link == access::linked)),
    statement(autumn, by(united_states), floats(united_states, russia, waiting_offer,
                                                until(tested, activation == start::once_established),
                                                once(tested, activation == start::at_once))),
    statement(autumn, by(united_states), accepts(united_states, russian_link == access::linked)),
    statement(winter, by(russia), requests_in_writing(russia, link_offer)),
    statement(winter, unnamed(united_states, "a senior official"),
              understands(russia, link_offer, russian_link == access::none)),
    noted(date(2007, 7, 2), holds(russia, missile_defence == system::cancelled)),
    noted(date(2007, 7, 2), holds(united_states, missile_defence == system::deployed)),
    noted(date(2007, 7, 2), holds(russia, russian_link == access::linked)),
    noted(date(2007, 7, 2), holds(united_states, russian_link == access::none)),
    statement(winter, by(united_states), once(tested, rules_out(united_states, missile_defence == system::cancelled))),
};

}

#endif
