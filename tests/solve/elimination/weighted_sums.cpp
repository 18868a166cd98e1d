#include <entente/solve/elimination/weighted_sums.hpp>

#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

using namespace entente;
using solve::bucket;
using solve::is_sum;
using solve::no_sum;
using solve::units;
using solve::weighted_sums;

namespace {

constexpr bool finds_the_best_of_two_issues()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4};
    posed.worth = {3, 0, 0, 2, 0, 4, 1, 0}; // the second party's in steps of 2
    const solve::plan_made plan = solve::make_plan(posed, {});
    const units weights[]{1, 1, 9, 1};
    weighted_sums sums;
    sums.weigh(plan.made, weights, true);
    solve::flat_package best(2, 0);
    sums.best_package(posed, 1, best);
    return sums.lanes() == 2 && sums.best(0) == 3 + 2 && sums.best(1) == 9 * 3 + 9 && best[0] == 0 && best[1] == 1;
}
static_assert(finds_the_best_of_two_issues());

constexpr bool weighs_nothing_without_weights()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2};
    posed.worth = {3, 0, 0, 2};
    const solve::plan_made plan = solve::make_plan(posed, {});
    weighted_sums sums;
    sums.weigh(plan.made, std::span<const units>{}, true);
    return sums.lanes() == 0;
}
static_assert(weighs_nothing_without_weights());

std::vector<units> random_weights(dice& random, std::size_t parties, std::size_t lanes)
{
    std::vector<units> weights;
    const std::size_t greatest = random.chance(50) ? 3 : static_cast<std::size_t>(solve::most_weight) / parties;
    for (std::size_t number = 0; number < lanes * parties; ++number)
        weights.push_back(static_cast<units>(random.below(greatest + 1)));
    return weights;
}

// A feasible package, in steps.
struct listed {
    plain_worth::package taken;
    std::vector<units> steps;
};
std::vector<listed> list(const model::problem& posed, const solve::plan& on)
{
    std::vector<listed> all;
    for (const plain_worth::package& taken : plain_worth::all_packages(posed)) {
        std::vector<units> steps = plain_worth::worth_of(posed, taken);
        for (std::size_t party = 0; party < posed.parties; ++party)
            steps[party] = (steps[party] - on.least[party]) / on.step[party];
        all.push_back({taken, steps});
    }
    return all;
}
units weigh(std::span<const units> weights, const std::vector<units>& steps)
{
    units sum = 0;
    for (std::size_t party = 0; party < steps.size(); ++party)
        sum += weights[party] * steps[party];
    return sum;
}

}

TEST_CASE("sums inward and outward are the best of all packages in that state")
{
    CHECK(finds_the_best_of_two_issues());
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(plan);
        const std::vector<listed> all = list(posed, plan.made);
        weighted_sums sums;
        // A second time with other weights, for nothing of the first may stay.
        for (const std::size_t lanes : {5U, 1U, 2U}) {
            const std::vector<units> weights = random_weights(random, posed.parties, lanes);
            sums.weigh(plan.made, weights, true);
            REQUIRE(sums.lanes() == lanes);
            for (const bucket& at : plan.made.buckets) {
                std::vector<units> best(at.states * lanes, no_sum);
                for (const listed& each : all)
                    for (std::size_t lane = 0; lane < lanes; ++lane) {
                        units& its = best[plan.made.state_in(posed, at, each.taken) * lanes + lane];
                        its = std::max(its, weigh(sums.weights(lane), each.steps));
                    }
                for (std::size_t state = 0; state < at.states; ++state)
                    for (std::size_t lane = 0; lane < lanes; ++lane) {
                        const units inward = sums.inward(at, state)[lane];
                        const units outward = sums.outward(at, state)[lane];
                        const units wanted = best[state * lanes + lane];
                        REQUIRE((is_sum(inward) && is_sum(outward)) == is_sum(wanted));
                        if (is_sum(wanted))
                            REQUIRE(inward + outward == wanted);
                    }
            }
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                REQUIRE(is_sum(sums.best(lane)) == !all.empty());
                if (all.empty())
                    continue;
                plain_worth::package best(posed.issues(), 0);
                sums.best_package(posed, lane, best);
                const auto its =
                    std::find_if(all.begin(), all.end(), [&](const listed& each) { return each.taken == best; });
                REQUIRE(its != all.end());
                REQUIRE(weigh(sums.weights(lane), its->steps) == sums.best(lane));
                for (const listed& each : all)
                    REQUIRE(weigh(sums.weights(lane), each.steps) <= sums.best(lane));
            }
        }
    }
}
TEST_CASE("without weights nothing is weighed")
{
    CHECK(weighs_nothing_without_weights());
}

TEST_CASE("a cell's sum is its own worth and the best below it")
{
    for (std::uint64_t seed = 0; seed < rounds(200); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<units> weights = random_weights(random, posed.parties, 3);
        weighted_sums sums;
        sums.weigh(plan.made, weights, false);
        for (const bucket& at : plan.made.buckets)
            for (std::size_t state = 0; state < at.states; ++state)
                for (std::size_t lane = 0; lane < 3; ++lane) {
                    units best = no_sum;
                    for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell)
                        if (plan.made.is_open(at, cell)) {
                            REQUIRE(sums.sum_of(at, cell, lane) == sums.sums_of(at, cell)[lane]);
                            best = std::max(best, sums.sum_of(at, cell, lane));
                        }
                    REQUIRE(sums.inward(at, state)[lane] == best);
                }
    }
}
TEST_CASE("of several best packages the one whose options come first is taken")
{
    const std::vector<std::uint32_t> options{3, 3};
    model::problem_builder building{2, options};
    building.values(0, 0, 1, 5);
    building.values(0, 0, 2, 5);
    const model::problem posed = building.finish();
    const solve::plan_made plan = solve::make_plan(posed, {});
    weighted_sums sums;
    sums.weigh(plan.made, std::vector<units>{1, 1}, false);
    solve::flat_package best(2, 7);
    sums.best_package(posed, 0, best);
    CHECK(best == solve::flat_package{1, 0});
}
