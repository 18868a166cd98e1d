#include <entente/ask/support.hpp>

#include "support/dice.hpp"
#include "support/moscow_record.hpp"
#include "support/rounds.hpp"

#include <entente/ask/blocking.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace moscow;

namespace {

constexpr auto d1 = date(2008, 1, 1);
constexpr auto d2 = date(2008, 1, 2);
constexpr auto d3 = date(2008, 1, 3);

constexpr record<framework> account_of_it{
    statement(d1, by(serdyukov), holds(russia, wto_membership == bid::supported)),
    statement(d2, unnamed(russia, "an official"), holds(russia, wto_membership == bid::supported)).in(march_talks),
    statement(d2, by(gates), restates(nuclear_terrorism == accord::in_force)),
    statement(d3, by(russia), holds(russia, wto_membership == bid::opposed)),
};
constexpr auto behind = support_of(account_of_it, russia, wto_membership, d2);
static_assert(behind.size() == 2);
static_assert(behind[0] ==
              supporting_statement{d1, serdyukov.name, serdyukov.office, {}, attribution::on_the_record, russia.name});
static_assert(behind[1] ==
              supporting_statement{d2, {}, "an official", march_talks.name, attribution::anonymous, russia.name});
static_assert(support_of(account_of_it, nuclear_terrorism, d2).size() == 1);

constexpr auto officials = [](const auto& told) { return support_of(told, russia, wto_membership, d2).size(); };
static_assert(resting_on(account_of_it, officials, attribution::on_background));
static_assert(!resting_on(account_of_it, officials, attribution::anonymous));

}

TEST_CASE("a position rests on the statements since it was last taken")
{
    CHECK(support_of(account_of_it, russia, wto_membership, d1).size() == 1);
    REQUIRE(support_of(account_of_it, russia, wto_membership, d3).size() == 1);
    CHECK(support_of(account_of_it, russia, wto_membership, d3)[0].date == d3);
    CHECK(support_of(account_of_it, united_states, wto_membership, d3).empty());
    CHECK(support_of(account_of_it, nuclear_terrorism, d1).empty());
    CHECK(support_of(account_of_it, nuclear_terrorism, d3)[0].speaker == gates.name);
    // An agreement to the contrary ends a position, and taking it again begins another.
    const record<framework> again{
        noted(d1, holds(russia, wto_membership == bid::opposed)),
        noted(d2, agrees(wto_membership == bid::supported)),
        noted(d3, holds(russia, wto_membership == bid::opposed)),
    };
    CHECK(support_of(again, russia, wto_membership, d2).empty());
    CHECK(support_of(again, wto_membership, d2).size() == 1);
    CHECK(support_of(again, russia, wto_membership, d3).size() == 1);
    CHECK(support_of(again, wto_membership, d3).empty());
}
TEST_CASE("what waits for a contingency supports nothing yet")
{
    const record<framework> waits{
        noted(d1, once(tested, holds(russia, wto_membership == bid::opposed))),
        noted(d2, establishes(russia, tested)),
    };
    CHECK(support_of(waits, russia, wto_membership, d1).empty());
    CHECK(support_of(waits, russia, wto_membership, d2).size() == 1);
}
TEST_CASE("an answer rests on anonymous sources if it changes without them")
{
    const record<framework> told_so{
        noted(date(2008, 1, 1), holds(russia, wto_membership == bid::supported)),
        statement(date(2008, 1, 1), unnamed(united_states), holds(united_states, wto_membership == bid::opposed)),
        statement(date(2008, 1, 1), on_background(gates), holds(united_states, nuclear_terrorism == accord::in_force)),
    };
    const auto blocked = [](const auto& told) { return blocking(dossier_as_of(told, date(2008, 1, 1))); };
    const auto held = [](const auto& told) { return dossier_as_of(told, date(2008, 1, 1)).view().position(0, 4); };
    CHECK(resting_on(told_so, blocked, attribution::on_background));
    CHECK_FALSE(resting_on(told_so, held, attribution::on_background));
    CHECK(resting_on(told_so, held, attribution::on_the_record));
    CHECK_FALSE(resting_on(told_so, blocked, attribution::anonymous));
}

// A slow reading: backwards from the day, statements of the same option, until there is another.
TEST_CASE("random statements of one party: those behind its position are the last that are alike")
{
    dice random{71};
    std::size_t long_lists = 0;
    for (unsigned round = 0; round < rounds(200); ++round) {
        CAPTURE(round);
        std::vector<unsigned> options;
        std::vector<entry<framework>> entries;
        for (unsigned day = 1; day <= 12; ++day) {
            options.push_back(random.chance(25) ? 1 : 0);
            entries.push_back(noted(date(2008, 1, day), holds(russia, wto_membership == static_cast<bid>(options.back()))));
        }
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const unsigned today = 1 + static_cast<unsigned>(random.below(12));
        std::vector<unsigned> days;
        for (unsigned day = today; day > 0 && options[day - 1] == options[today - 1]; --day)
            days.insert(days.begin(), day);
        const auto found = support_of(*draft, russia, wto_membership, date(2008, 1, today));
        REQUIRE(found.size() == days.size());
        for (std::size_t i = 0; i < days.size(); ++i)
            CHECK(found[i].date == date(2008, 1, days[i]));
        long_lists += days.size() > 2 ? 1U : 0U;
    }
    CHECK(is_often_enough(long_lists, 50));
}

namespace {
constexpr record<framework> clauses{
    statement(d1, by(gates), accepts(united_states, russian_link == access::linked || russian_link == access::none)),
    statement(d2, unnamed(united_states), accepts(united_states, russian_link == access::linked)),
    statement(d1, by(russia), accepts(russia, missile_defence == system::deployed, provided(activation == start::at_once))),
    statement(d2, by(russia), rules_out(russia, missile_defence == system::deployed && wto_membership == bid::opposed)),
    noted(d1, status_quo(missile_defence == system::cancelled)),
    statement(d1, by(gates), agrees(wto_membership == bid::supported)),
    statement(d2, by(serdyukov), restates(wto_membership == bid::supported)),
};
static_assert(support_of(clauses, accepts(united_states, russian_link == access::linked), d2).size() == 2);
static_assert(support_of(clauses, accepts(united_states, russian_link == access::none), d2).size() == 1);
static_assert(support_of(clauses, accepts(united_states, russian_link == access::none), d2)[0].speaker == gates.name);
static_assert(support_of(clauses, status_quo(missile_defence == system::cancelled), d1)[0].party.empty());
static_assert(support_of(clauses, status_quo(missile_defence == system::deployed), d1).empty());
}
TEST_CASE("acceptances, red lines and the status quo rest on the statements that say them, or more")
{
    const auto behind_them = [](const clause<framework>& said) { return support_of(clauses, said, d2).size(); };
    CHECK(behind_them(accepts(united_states, russian_link == access::linked)) == 2);
    CHECK(behind_them(accepts(united_states, russian_link == access::linked || russian_link == access::none)) == 1);
    CHECK(behind_them(accepts(russia, russian_link == access::linked)) == 0);
    const auto deployed = missile_defence == system::deployed;
    CHECK(behind_them(accepts(russia, deployed)) == 0); // not without its condition
    CHECK(behind_them(accepts(russia, deployed, provided(activation == start::at_once))) == 1);
    CHECK(behind_them(accepts(russia, deployed, provided(activation == start::once_established))) == 0);
    CHECK(behind_them(rules_out(russia, deployed && wto_membership == bid::opposed)) == 1);
    CHECK(behind_them(rules_out(russia, deployed)) == 0);
    // To restate is to say that it is agreed; the other way round it is not.
    CHECK(behind_them(agrees(wto_membership == bid::supported)) == 2);
    REQUIRE(behind_them(restates(wto_membership == bid::supported)) == 1);
    CHECK(support_of(clauses, restates(wto_membership == bid::supported), d2)[0].party == russia.name);
    CHECK(support_of(clauses, accepts(united_states, russian_link == access::linked), d2)[1].standing ==
          attribution::anonymous);
    // A red line takes the acceptance back, and what is accepted anew rests on later words alone.
    const record<framework> taken_back{
        noted(d1, accepts(russia, deployed)),
        noted(d2, rules_out(russia, deployed)),
        noted(d3, accepts(russia, deployed)),
    };
    CHECK(support_of(taken_back, accepts(russia, deployed), d2).empty());
    CHECK(support_of(taken_back, rules_out(russia, deployed), d2).size() == 1);
    REQUIRE(support_of(taken_back, accepts(russia, deployed), d3).size() == 1);
    CHECK(support_of(taken_back, accepts(russia, deployed), d3)[0].date == d3);
}
