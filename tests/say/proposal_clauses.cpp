#include <entente/say/proposal_clauses.hpp>

#include "support/moscow_record.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

using namespace moscow;

TEST_CASE("a proposal's dates are told as it is made, or later")
{
    const auto made = floats(united_states, russia, link_offer).expected_by(united_states, eve).lapsing_after(talks_day);
    CHECK(made.expected.date == eve);
    CHECK(made.lapses.date == talks_day);
    CHECK_FALSE(floats(united_states, russia, link_offer).expected.is_given);
    CHECK(expects_answer(united_states, link_offer, eve).expected.is_given);
    CHECK_FALSE(expects_answer(united_states, link_offer, eve).lapses.is_given);
    CHECK(lapses_after(united_states, link_offer, eve).lapses.date == eve);
}
TEST_CASE("several addressees are lowered to a set")
{
    const entry<shield::framework> made =
        noted(eve, tables(shield::norway, to(shield::russia, shield::united_states), link_offer));
    CHECK(model::addressees(made.flat()).size() == 2);
    CHECK(made.flat().event == proposal_event::tabled);
    CHECK(model::addressees(entry<framework>{noted(eve, lapses(link_offer))}.flat()).empty());
}
TEST_CASE("what is tabled to several goes to each of them, with its terms")
{
    shield::plan wanted = shield::plan::cancelled;
    wanted = shield::plan::deployed;
    const auto tabled = tables(shield::norway, to(shield::russia, shield::united_states), link_offer,
                               shield::missile_defence == wanted);
    const entry<shield::framework> made = noted(eve, tabled);
    CHECK(tabled.event == proposal_event::tabled);
    CHECK(model::addressees(made.flat()).size() == 2);
    REQUIRE(made.terms().size() == 1);
    CHECK(made.terms()[0].option == 1);
}
