#include <entente/solve/frontiers/guides.hpp>

#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::guides;
using solve::units;

namespace {

constexpr bool guides_along_a_hull_of_two_edges()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 4};
    posed.worth = {5, 0, 4, 3, 0, 5, 2, 3}; // the last one lies below the hull
    const solve::plan_made plan = solve::make_plan(posed, {});
    const guides hull = solve::hull_guides(posed, plan.made, 20);
    bool has_first_edge = false;
    bool has_second_edge = false;
    for (std::size_t lane = 0; lane < hull.size(); ++lane) {
        has_first_edge = has_first_edge || (hull.loss(lane, 5, 0) == 0 && hull.loss(lane, 4, 3) == 0);
        has_second_edge = has_second_edge || (hull.loss(lane, 0, 5) == 0 && hull.loss(lane, 4, 3) == 0);
        if (hull.loss(lane, 2, 3) < 0 || hull.slack[lane] != 2 * hull.weigh(lane, 1, 1))
            return false;
    }
    return has_first_edge && has_second_edge && hull.size() <= 20;
}
static_assert(guides_along_a_hull_of_two_edges());

// In the plan's steps.
std::vector<utilities> feasible_points(const model::problem& posed, const solve::plan& on)
{
    std::vector<utilities> points = plain_worth::points_of(posed, plain_worth::all_packages(posed));
    for (utilities& point : points)
        for (std::size_t party = 0; party < 2; ++party)
            point[party] = (point[party] - on.least[party]) / on.step[party];
    return points;
}

}

TEST_CASE("guides touch the hull, and enough of them touch each of its corners")
{
    CHECK(guides_along_a_hull_of_two_edges());
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        const model::problem posed = plain_worth::random_problem(seed);
        if (posed.parties != 2)
            continue;
        CAPTURE(seed);
        dice random{seed};
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<utilities> points = feasible_points(posed, plan.made);
        const guides hull = solve::hull_guides(posed, plan.made, 1000);
        REQUIRE((hull.size() == 0) == points.empty());
        if (points.empty())
            continue;
        const auto loss = [&hull](std::size_t lane, const utilities& point) {
            return hull.loss(lane, point[0], point[1]);
        };
        for (std::size_t lane = 0; lane < hull.size(); ++lane) {
            REQUIRE(hull.sums.weights(lane)[0] >= 0);
            REQUIRE(hull.sums.weights(lane)[1] >= 0);
            REQUIRE(hull.weigh(lane, 1, 1) <= solve::most_weight);
            REQUIRE(hull.slack[lane] == 2 * hull.weigh(lane, 1, 1));
            units least = loss(lane, points.front());
            for (const utilities& point : points)
                least = std::min(least, loss(lane, point));
            REQUIRE(least == 0);
        }
        if (plan.made.reach[0] + plan.made.reach[1] >= solve::most_weight)
            continue; // edges are only nearly told
        for (int sample = 0; sample < 10; ++sample) {
            const units first = static_cast<units>(random.between(1, 50));
            const units second = static_cast<units>(random.between(1, 50));
            units best = 0;
            for (const utilities& point : points)
                best = std::max(best, first * point[0] + second * point[1]);
            bool is_touched = false;
            for (const utilities& point : points)
                for (std::size_t lane = 0; lane < hull.size(); ++lane)
                    is_touched =
                        is_touched || (first * point[0] + second * point[1] == best && loss(lane, point) == 0);
            REQUIRE(is_touched);
        }
    }
}
TEST_CASE("no more guides are found than a batch beyond what is asked for")
{
    dice random{5};
    model::problem_builder building{2, std::vector<std::uint32_t>(20, 4)};
    for (std::size_t issue = 0; issue < 20; ++issue)
        for (std::size_t option = 0; option < 4; ++option)
            for (std::size_t party = 0; party < 2; ++party)
                building.values(party, issue, option, static_cast<units>(random.below(1000)));
    const model::problem posed = building.finish();
    const solve::plan_made plan = solve::make_plan(posed, {});
    CHECK(solve::hull_guides(posed, plan.made, 4).size() == 4);
    CHECK(solve::hull_guides(posed, plan.made, 24).size() >= 20);
    CHECK(solve::hull_guides(posed, plan.made, 24).size() < 32);
}
