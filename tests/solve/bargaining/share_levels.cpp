#include <entente/solve/bargaining/share_levels.hpp>

#include <entente/solve/elimination/plan.hpp>

#include "support/listed.hpp"
#include "support/rounds.hpp"
#include "support/unlinked_bundle.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::unlinked_bundle;
using plain_worth::utilities;
using solve::criterion;
using solve::share_demands;
using solve::share_levels;
using solve::units;

namespace {

// Under the weights, what an outcome has above what is asked.
double above(const unlinked_bundle& in, const share_demands& asked, const std::vector<double>& weights,
             const utilities& outcome)
{
    double sum = 0;
    for (std::size_t row = 0; row < asked.demands.rows; ++row) {
        const std::size_t party = asked.party_of[row];
        const auto steps = static_cast<double>(in.plan.made.steps_to(party, outcome[party]));
        sum += weights[row] * (steps * asked.factor[row] - asked.demands.asked[row]);
    }
    return sum;
}

}

TEST_CASE("under any weights, whatever is no worse than an outcome has as much as its levels say")
{
    std::size_t held = 0;
    std::size_t higher = 0;
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const unlinked_bundle in{seed};
        const std::vector<utilities> all = plain_worth::frontier(in.posed);
        utilities unit;
        for (std::size_t party = 0; party < in.posed.parties; ++party)
            unit.push_back(random.chance(50)   ? 10
                           : random.chance(80) ? static_cast<units>(random.between(1, 9))
                                               : units{1} << 33);
        const criterion prefer{criterion::kind::leximin, in.from.disagreement, unit};
        const utilities& mark = all[random.below(all.size())];
        const utilities lowest(in.posed.parties, -(units{1} << 50));
        share_demands asked = solve::share_demands_of(in.plan.made, prefer, lowest, -1e300);
        share_levels levels{in.plan.made, prefer, asked};
        levels.ask_for(mark, in.posed.parties);
        std::vector<double> weights;
        for (std::size_t row = 0; row < asked.demands.rows; ++row)
            weights.push_back(static_cast<double>(random.below(1000)) / 1000);
        const double least = levels.least_above(weights);
        REQUIRE(least >= 0);
        higher += least > 0 ? 1U : 0U;
        for (const utilities& outcome : all)
            if (prefer.compare(outcome, mark) >= 0) {
                REQUIRE(above(in, asked, weights, outcome) >= least - 1e-9 * (1 + least));
                ++held;
            }
    }
    CHECK(held > rounds(5000));
    CHECK(higher > rounds(1000));
}
TEST_CASE("a least share is asked for in whole steps, and what falls short of it is told")
{
    const model::problem posed = plain_worth::choice_among({{0, 0}, {4, 6}, {8, 12}, {12, 18}});
    const solve::plan_made plan = solve::make_plan(posed, {});
    const criterion prefer{criterion::kind::leximin, {0, 0}, {12, 18}};
    share_demands asked = solve::share_demands_of(plan.made, prefer, utilities{0, 0}, 0);
    share_levels levels{plan.made, prefer, asked};
    const auto steps = [&](std::size_t row) { return asked.demands.asked[row] / asked.factor[row]; };
    levels.ask_for(0.4);
    CHECK(steps(0) == doctest::Approx(2));
    CHECK(levels.below() == doctest::Approx(1.0 / 3));
    levels.ask_for(2.0 / 3);
    CHECK(steps(1) == doctest::Approx(2));
    levels.ask_for(2.0 / 3, true);
    CHECK(steps(1) == doctest::Approx(3));
    CHECK(levels.below() == doctest::Approx(2.0 / 3));
    CHECK(levels.ask_for(utilities{4, 12}, 1));
    CHECK(steps(0) == doctest::Approx(1));
    // One of the two may have no more than a third; the other has two thirds at least, or both have.
    CHECK(levels.least_above({1, 1}) == doctest::Approx(asked.factor[0]));
    CHECK_FALSE(levels.ask_for(utilities{4, 12}, 0));
    CHECK(steps(0) == doctest::Approx(2));
    CHECK(levels.least_above({1, 1}) == 0);
}
