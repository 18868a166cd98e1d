#include <entente/solve/frontiers/two_parties.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::guides;
using solve::outcomes;
using solve::packed_point;
using solve::units;
using solve::wide_point;

namespace {

outcomes plain_frontier(const model::problem& posed)
{
    outcomes found;
    found.parties = 2;
    for (const utilities& point : plain_worth::frontier(posed))
        found.utilities.insert(found.utilities.end(), point.begin(), point.end());
    return found;
}

// Under guides from the beginning, however few points there are; as many of them, and as wide, as is asked for.
template <class Point>
constexpr outcomes guided_frontier(const model::problem& posed, const solve::plan& on, std::size_t most_guides,
                                   units slack, std::size_t& passes)
{
    outcomes found;
    found.parties = 2;
    guides hull = solve::hull_guides(posed, on, most_guides);
    if (hull.size() == 0)
        return found;
    for (std::size_t lane = 0; lane < hull.size(); ++lane)
        hull.slack[lane] = slack * hull.weigh(lane, 1, 1);
    solve::guided_elimination<Point> elimination{on, {}};
    for (passes = 1;; ++passes) {
        const std::vector<Point>& points = elimination.run(hull, 1'000'000);
        const std::vector<units> before = hull.slack;
        const bool is_complete = solve::detail::completeness_check{hull}.passes(points);
        if (!is_complete && before == hull.slack)
            return {certainty::truncated, obstacle::none, 2, {}, 0}; // would go on for ever
        if (!is_complete)
            continue;
        for (const Point point : points) {
            found.utilities.push_back(on.utility(0, point.first()));
            found.utilities.push_back(on.utility(1, point.second()));
        }
        return found;
    }
}

constexpr bool finds_what_lies_below_the_hull()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 4};
    posed.worth = {50, 0, 0, 50, 21, 20, 20, 20};
    const solve::plan_made plan = solve::make_plan(posed, {});
    std::size_t passes = 0;
    const outcomes found = guided_frontier<packed_point>(posed, plan.made, 4, 1, passes);
    return found.size() == 3 && found[1][0] == 21 && found[1][1] == 20 && passes > 1;
}
static_assert(finds_what_lies_below_the_hull());

}

TEST_CASE_TEMPLATE("a frontier that passes the check of its corners is complete", Point, packed_point, wide_point)
{
    CHECK(finds_what_lies_below_the_hull());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        const model::problem posed = plain_worth::random_problem(seed);
        if (posed.parties != 2)
            continue;
        CAPTURE(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        const outcomes wanted = plain_frontier(posed);
        std::size_t passes = 0;
        REQUIRE(guided_frontier<Point>(posed, plan.made, 24, 2, passes) == wanted);
        REQUIRE(guided_frontier<Point>(posed, plan.made, 4, 1, passes) == wanted);
        REQUIRE(guided_frontier<Point>(posed, plan.made, 6, 0, passes) == wanted);
        REQUIRE(solve::detail::two_party_frontier_of<Point>(posed, plan.made, {}) == wanted);
        REQUIRE(solve::two_party_frontier(posed, plan.made, {}) == wanted);
    }
}
TEST_CASE_TEMPLATE("with guides the same is found as without, where points are many", Point, packed_point, wide_point)
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.issues = 40;
        kind.width = seed % 3;
        kind.is_opposed = true;
        kind.greatest = 1000;
        const model::problem posed = plain_worth::linked_problem(seed, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        solve::guided_elimination<Point> elimination{plan.made, {}};
        guides none;
        outcomes wanted;
        wanted.parties = 2;
        for (const Point point : elimination.run(none, 10'000'000)) {
            wanted.utilities.push_back(plan.made.utility(0, point.first()));
            wanted.utilities.push_back(plan.made.utility(1, point.second()));
        }
        CHECK(wanted.size() > 500);
        CHECK(solve::two_party_frontier(posed, plan.made, {}) == wanted);
        CHECK(solve::detail::two_party_frontier_of<Point>(posed, plan.made, {}) == wanted);
    }
}
TEST_CASE("utilities too large to be packed are not packed")
{
    plain_worth::linked_kind kind;
    kind.issues = 5;
    kind.options = 3;
    for (const units greatest : {units{1} << 30, units{1} << 32, units{1} << 37}) {
        kind.greatest = greatest;
        for (kind.width = 0; kind.width < 3; ++kind.width) {
            const model::problem posed = plain_worth::linked_problem(8, kind);
            const solve::plan_made plan = solve::make_plan(posed, {});
            std::size_t passes = 0;
            CHECK(solve::two_party_frontier(posed, plan.made, {}) == plain_frontier(posed));
            CHECK(guided_frontier<wide_point>(posed, plan.made, 32, 2, passes) == plain_frontier(posed));
        }
    }
}
TEST_CASE("limits end a run, under guides too")
{
    plain_worth::linked_kind kind;
    kind.issues = 40;
    kind.width = 2;
    kind.is_opposed = true;
    kind.greatest = 1000;
    const model::problem posed = plain_worth::linked_problem(2, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    for (const std::size_t points : {10U, 500U}) {
        limits within;
        within.points = points;
        const outcomes found = solve::two_party_frontier(posed, plan.made, within);
        CHECK(found.status == certainty::truncated);
        CHECK(found.why == obstacle::too_many_points);
        CHECK(found.empty());
    }
    // The pass without guides takes at most as many steps as there are issues.
    for (const std::size_t steps : {0U, 3U, 50U}) {
        std::size_t left = steps;
        limits within;
        within.host = &left;
        within.proceed = [](void* host, progress) { return (*static_cast<std::size_t*>(host))-- > 0; };
        const outcomes found = solve::two_party_frontier(posed, plan.made, within);
        CHECK(found.status == certainty::truncated);
        CHECK(found.why == obstacle::stopped_by_host);
        CHECK(found.empty());
    }
}
