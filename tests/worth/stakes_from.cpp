#include <entente/worth/stakes_from.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <array>

namespace {

using namespace entente;
using model::option_index;

constexpr model::units point = model::usual_units_per_point;

constexpr auto moscow_worth = stakes_from(moscow::talks);
static_assert(lowered(moscow_worth).worth_of(0, 0, 1) == 100 * point);
static_assert(lowered(moscow_worth).worth_of(1, 0, 1) == 0);
static_assert(moscow_worth.refused() == worth_refusal::none);

}

TEST_CASE("an option is worth its party's salience times how near it is to the party's position")
{
    const model::problem posed = lowered(stakes_from(trade::round_table));
    // Northland holds a tariff of 40, at 80 points; the domain has ten steps of 5.
    for (std::size_t option = 0; option < 11; ++option)
        CHECK(posed.worth_of(0, 0, option) ==
              static_cast<long long>(option <= 8 ? 2 + option : 18 - option) * 8 * point);
    // Southland holds 0, at 50 points.
    for (std::size_t option = 0; option < 11; ++option)
        CHECK(posed.worth_of(1, 0, option) == static_cast<long long>(10 - option) * 5 * point);
    // Northland wants the grounds open to all, of three options in order; no salience stated.
    CHECK(posed.worth_of(0, 1, 0) == 0);
    CHECK(posed.worth_of(0, 1, 1) == 50 * point);
    CHECK(posed.worth_of(0, 1, 2) == 100 * point);
    // Courts have no order.
    CHECK(posed.worth_of(1, 2, 0) == 0);
    CHECK(posed.worth_of(1, 2, 1) == 0);
    CHECK(posed.worth_of(1, 2, 2) == 20 * point);
    // Who holds nothing gains nothing.
    for (std::size_t option = 0; option < 11; ++option)
        CHECK(posed.worth_of(2, 0, option) == 0);
    CHECK(posed.worth_of(1, 1, 0) == 0);
}
TEST_CASE("no package crosses a red line, lacks what is agreed, or breaks what is implied")
{
    const model::problem posed = lowered(stakes_from(trade::round_table));
    for (option_index t = 0; t < 11; ++t)
        for (option_index f = 0; f < 3; ++f)
            for (option_index c = 0; c < 3; ++c)
                for (option_index l = 0; l < 2; ++l)
                    for (option_index a = 0; a < 2; ++a) {
                        const bool allowed = f != 2 && !(t >= 6 && c == 0) && l == 1 && (a == 0 || t <= 4);
                        CHECK(posed.is_feasible(std::array<option_index, 5>{t, f, c, l, a}) == allowed);
                    }
    CHECK(posed.status_quo[0] == 10);
    CHECK(posed.status_quo[1] == 0);
    CHECK(posed.status_quo[2] == model::unsettled);
    CHECK_FALSE(posed.has_fallbacks());
}
TEST_CASE("what is known better supersedes what positions suggest")
{
    using namespace moscow;
    const auto better =
        stakes_from(talks, {values(russia, missile_defence, points{60, 0}), no_deal(russia, 1),
                            joint(russia, missile_defence == system::deployed && russian_link == access::linked, 25)});
    CHECK(better.refused() == worth_refusal::none);
    const model::problem posed = lowered(better);
    CHECK(posed.worth_of(1, 0, 0) == 60 * point);
    CHECK(posed.worth_of(0, 0, 1) == 100 * point);
    CHECK(posed.fallbacks[1].no_deal == point);
    CHECK(posed.utility(1, std::array<option_index, 5>{1, 1, 0, 0, 1}) == 25 * point);
    CHECK(lowered(stakes_from(talks).with(no_deal(russia, 1))).fallbacks[1].no_deal == point);
}
TEST_CASE("red lines on which nothing is left make stakes without a package")
{
    using namespace moscow;
    const auto deadlock = talks.with(rules_out(russia, missile_defence == system::deployed))
                              .with(rules_out(united_states, missile_defence == system::cancelled));
    const model::problem posed = lowered(stakes_from(deadlock));
    CHECK_FALSE(posed.is_feasible(std::array<option_index, 5>{0, 0, 0, 0, 1}));
    CHECK_FALSE(posed.is_feasible(std::array<option_index, 5>{1, 0, 0, 0, 1}));
}
