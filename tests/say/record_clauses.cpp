#include <entente/say/record_clauses.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

static_assert(record_said<decltype(holds(russia, wto_membership == bid::opposed))>);
static_assert(record_said<decltype(rejects(russia, link_offer))>);
static_assert(!record_said<decltype(wto_membership == bid::opposed)>);

TEST_CASE("what is said names what it is about")
{
    CHECK(rejects(russia, link_offer).event == proposal_event::rejected);
    CHECK(accepts(russia, link_offer).event == proposal_event::accepted);
    CHECK(studies(russia, link_offer).event == proposal_event::under_study);
    CHECK(requests_in_writing(russia, link_offer).event == proposal_event::requested_in_writing);
    CHECK(withdraws(united_states, link_offer).event == proposal_event::withdrawn);
    CHECK(tables(united_states, link_offer).event == proposal_event::tabled);
    CHECK(tables(united_states, russia, link_offer).event == proposal_event::tabled);
    CHECK(lapses(link_offer).event == proposal_event::lapsed);
    CHECK(counters(russia, link_offer, measures).other == "A number of measures");
    CHECK(clarifies(united_states, link_offer).subject == "A link to the system");
    CHECK(establishes(russia, tested).state == contingency_state::established);
    CHECK(refutes(russia, tested).state == contingency_state::refuted);
    CHECK(believes(russia, threat).denied == false);
    CHECK(denies(russia, threat).denied);
    CHECK(denies(russia, measures, proposal_event::floated).event == proposal_event::floated);
    CHECK(until(tested, activation == start::at_once).when == model::force::until_established);
    CHECK(once(tested, holds(russia, activation == start::at_once)).contingency == tested.name);
    // A clause that is lowered already, for programs that choose while they run.
    const clause<framework> chosen{holds(russia, wto_membership == bid::opposed)};
    CHECK(entry<framework>{noted(talks_day, chosen)}.said().view().option == 0);
    CHECK(entry<framework>{noted(talks_day, once(tested, chosen))}.flat().when == model::force::once_established);
    const auto told = statement(talks_day, by(gates), rejects(russia, link_offer)).in(march_talks);
    CHECK(told.meeting_name == march_talks.name);
}
