#include <entente/solve/record/forecasts.hpp>

#include "support/moscow_record.hpp"

#include <entente/worth/stakes.hpp>

#include <doctest/doctest.h>

using namespace moscow;

namespace {

inline constexpr struct other final : contingency<"Another test"> {} other;

constexpr record<framework> told(probability first, probability second)
{
    return {
        noted(autumn, floats(united_states, russia, measures, once(tested, activation == start::at_once),
                             once(other, wto_membership == bid::supported))),
        noted(autumn, believes(russia, tested, first)),
        noted(autumn, believes(russia, other, second)),
    };
}
solve::expectation_found expected(probability first, probability second)
{
    const stakes<framework> worth{values(russia, activation, points{8, 0}), values(russia, wto_membership, points{0, 4})};
    const model::option_index otherwise[]{0, 0, 1, 0, 0};
    return solve::expected_worth(told(first, second).view(), lowered(worth), 1, measures.name, otherwise,
                                 detail::day_of(eve));
}

}

TEST_CASE("two contingencies are independent")
{
    CHECK(expected({1, 2}, {1, 4}).worth == fraction{50'000, 1}); // half of 8, and a quarter of 4
    CHECK(expected({1, 2}, {1, 4}).worth.denominator == 8);
    CHECK(expected({1, 1}, {0, 1}).worth == fraction{80'000, 1});
}
TEST_CASE("fractions are reduced before they are counted, and may be too fine")
{
    CHECK(expected({500, 1'000}, {250'000, 1'000'000}).is_known);
    CHECK(expected({1, 1'000}, {1, 1'000}).is_known);
    CHECK_FALSE(expected({1, 1'000}, {1, 1'001}).is_known);
    CHECK_FALSE(expected({1, 999'999}, {1, 1'000'000}).is_known);
}
TEST_CASE("a party that has not said how likely something is expects nothing that is known")
{
    const stakes<framework> worth;
    const model::option_index otherwise[]{0, 0, 1, 0, 0};
    CHECK_FALSE(solve::expected_worth(told({1, 2}, {1, 2}).view(), lowered(worth), 0, measures.name, otherwise,
                                      detail::day_of(eve))
                    .is_known);
    // What waits for nothing needs no forecast.
    const record<framework> plain{noted(autumn, floats(united_states, russia, measures, activation == start::at_once))};
    CHECK(solve::expected_worth(plain.view(), lowered(worth), 0, measures.name, otherwise, detail::day_of(eve)).is_known);
}
