#include <entente/solve/reaching/hull_search.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::choice_among;
using solve::gain_measure;
using solve::supporting_weights_found;
using solve::units;

namespace {

supporting_weights_found search(const model::problem& posed, const gain_measure& by)
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    return solve::hull_search<>{posed, plan.made, by}.search(120);
}
// A part of the greatest weight.
double part(const supporting_weights_found& found, std::size_t party)
{
    return static_cast<double>(found.weights[party]) / static_cast<double>(solve::most_weight);
}

}

TEST_CASE("weights are told for everybody, and packages met on the way can be had")
{
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        gain_measure by;
        for (std::size_t party = 0; party < posed.parties; ++party) {
            const std::size_t reach = static_cast<std::size_t>(plan.made.reach[party]);
            by.origin.push_back(static_cast<double>(random.below(reach + 1)));
            by.scale.push_back(1 / static_cast<double>(random.between(1, 9)));
        }
        const supporting_weights_found found = search(posed, by);
        const bool is_feasible = !plain_worth::all_packages(posed).empty();
        REQUIRE(found.weights.empty() == !is_feasible);
        REQUIRE(found.packages.empty() == !is_feasible);
        for (const solve::flat_package& each : found.packages)
            REQUIRE(plain_worth::is_feasible(posed, each));
        REQUIRE(found.weights.size() % posed.parties == 0);
        for (std::size_t lane = 0; lane * posed.parties < found.weights.size(); ++lane) {
            units sum = 0;
            for (std::size_t party = 0; party < posed.parties; ++party) {
                const units weight = found.weights[lane * posed.parties + party];
                REQUIRE(weight > 0);
                sum += weight;
            }
            REQUIRE(sum <= solve::most_weight);
        }
    }
}
TEST_CASE("the hull's greatest product is where a line through its corners says")
{
    // On the line from (8, 0) to (0, 4) the product is greatest at (4, 2), and the weights are as 1 to 2.
    const model::problem posed = choice_among({{8, 0}, {0, 4}, {0, 0}});
    const supporting_weights_found found = search(posed, {{0, 0}, {1, 1}});
    REQUIRE(found.gains.size() == 2);
    // In the plan's steps, which are 8 and 4 here.
    CHECK(found.gains[0] == doctest::Approx(0.5).epsilon(0.001));
    CHECK(found.gains[1] == doctest::Approx(0.5).epsilon(0.001));
    CHECK(part(found, 0) == doctest::Approx(part(found, 1)).epsilon(0.001));
}
// Under the weights at the greatest product, no package exceeds what the parties together have there, by much.
void check_bound_of_product(const model::problem& posed, const std::vector<units>& disagreement, double most)
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    gain_measure by{{}, std::vector<double>(posed.parties, 1)};
    for (std::size_t party = 0; party < posed.parties; ++party)
        by.origin.push_back(static_cast<double>(disagreement[party] - plan.made.least[party]) /
                              static_cast<double>(plan.made.step[party]));
    const supporting_weights_found found = search(posed, by);
    solve::weighted_sums sums;
    sums.weigh(plan.made, found.weights, false);
    double bound = static_cast<double>(sums.best(0));
    double there = 0;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        CHECK(found.gains[party] > 0);
        bound -= static_cast<double>(found.weights[party]) * by.origin[party];
        there += static_cast<double>(found.weights[party]) * found.gains[party];
    }
    CHECK(bound <= most * there);
}
TEST_CASE("under the weights of the greatest product, no package exceeds what the parties together have there")
{
    for (const std::size_t parties : {2U, 5U, 10U}) {
        CAPTURE(parties);
        plain_worth::linked_kind kind;
        kind.parties = parties;
        kind.issues = 30;
        const model::problem posed = plain_worth::linked_problem(parties, kind);
        check_bound_of_product(posed, std::vector<units>(parties, 0), 1.001);
    }
}
TEST_CASE("so it is where one party loses nearly what the others gain")
{
    for (const std::size_t parties : {2U, 5U, 8U}) {
        CAPTURE(parties);
        plain_worth::linked_kind kind;
        kind.parties = parties;
        kind.issues = 40;
        kind.width = 0;
        kind.greatest = 1'000'000;
        kind.is_opposed = true;
        const model::problem posed = plain_worth::linked_problem(parties, kind);
        std::vector<units> disagreement;
        for (std::size_t party = 0; party < parties; ++party)
            disagreement.push_back(posed.utility(party, solve::flat_package(kind.issues, 0)));
        check_bound_of_product(posed, disagreement, 1.01);
    }
}
