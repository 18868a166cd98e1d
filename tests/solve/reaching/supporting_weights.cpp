#include <entente/solve/reaching/supporting_weights.hpp>

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
using solve::hull_goal;
using solve::supporting_weights_found;
using solve::units;

namespace {

supporting_weights_found search(const model::problem& posed, const hull_goal& goal)
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    return solve::hull_search<>{posed, plan.made}.search(goal, 120);
}
// A part of the greatest weight.
double part(const supporting_weights_found& found, std::size_t party)
{
    return static_cast<double>(found.weights[party]) / static_cast<double>(solve::most_weight);
}

}

TEST_CASE("weights are told for those who count, and packages met on the way can be had")
{
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        hull_goal goal;
        goal.sought = random.chance(50) ? hull_goal::kind::product : hull_goal::kind::least;
        for (std::size_t party = 0; party < posed.parties; ++party) {
            const std::size_t reach = static_cast<std::size_t>(plan.made.reach[party]);
            goal.origin.push_back(static_cast<double>(random.below(reach + 1)));
            goal.scale.push_back(party > 0 && random.chance(10) ? 0 : 1 / static_cast<double>(random.between(1, 9)));
        }
        const supporting_weights_found found = search(posed, goal);
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
                REQUIRE((weight > 0) == (goal.scale[party] > 0));
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
    const supporting_weights_found found = search(posed, {hull_goal::kind::product, {0, 0}, {1, 1}});
    REQUIRE(found.gains.size() == 2);
    // In the plan's steps, which are 8 and 4 here.
    CHECK(found.gains[0] == doctest::Approx(0.5).epsilon(0.001));
    CHECK(found.gains[1] == doctest::Approx(0.5).epsilon(0.001));
    CHECK(part(found, 0) == doctest::Approx(part(found, 1)).epsilon(0.001));
}
TEST_CASE("no point of the hull gives more to the least of the parties than was found, or only little more")
{
    // (10, 0) and (0, 5), and (0, 0): equal gains are 10/3.
    const model::problem posed = choice_among({{10, 1}, {0, 6}, {1, 0}});
    const supporting_weights_found found = search(posed, {hull_goal::kind::least, {0, 1}, {1, 1}});
    CHECK(found.gains[0] == doctest::Approx(10.0 / 3).epsilon(0.05));
    CHECK(found.gains[1] == doctest::Approx(10.0 / 3).epsilon(0.05));
    CHECK(part(found, 1) == doctest::Approx(2 * part(found, 0)).epsilon(0.2));
}
// Under the weights at the greatest product, no package exceeds what the parties together have there, by much.
void check_bound_of_product(const model::problem& posed, const std::vector<units>& disagreement, double most)
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    hull_goal goal{hull_goal::kind::product, {}, std::vector<double>(posed.parties, 1)};
    for (std::size_t party = 0; party < posed.parties; ++party)
        goal.origin.push_back(static_cast<double>(disagreement[party] - plan.made.least[party]) /
                              static_cast<double>(plan.made.step[party]));
    const supporting_weights_found found = search(posed, goal);
    solve::weighted_sums sums;
    sums.weigh(plan.made, found.weights, false);
    double bound = static_cast<double>(sums.best(0));
    double there = 0;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        CHECK(found.gains[party] > 0);
        bound -= static_cast<double>(found.weights[party]) * goal.origin[party];
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
