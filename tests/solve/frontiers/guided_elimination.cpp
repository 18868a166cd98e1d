#include <entente/solve/frontiers/guided_elimination.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <utility>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::guided_elimination;
using solve::guides;
using solve::packed_point;
using solve::units;
using solve::wide_point;

namespace {

constexpr std::size_t any_number = 1'000'000;

template <class Point>
constexpr bool keeps_the_staircase_of_two_issues()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4};
    posed.worth = {3, 0, 0, 2, 0, 4, 1, 0}; // the second party's in steps of 2
    const solve::plan_made plan = solve::make_plan(posed, {});
    guided_elimination<Point> elimination{plan.made, {}};
    guides none;
    const std::vector<Point>& points = elimination.run(none, any_number);
    return points.size() == 3 && points[0].first() == 4 && points[0].second() == 0 && points[1].first() == 3 &&
           points[1].second() == 2 && points[2].first() == 0 && points[2].second() == 3;
}
static_assert(keeps_the_staircase_of_two_issues<packed_point>() && keeps_the_staircase_of_two_issues<wide_point>());

using plain_point = std::pair<units, units>;
template <class Point>
std::vector<plain_point> plain(const std::vector<Point>& points)
{
    std::vector<plain_point> found;
    for (const Point point : points)
        found.push_back({point.first(), point.second()});
    return found;
}
// In the plan's steps.
std::vector<plain_point> plain_frontier(const model::problem& posed, const solve::plan& on)
{
    std::vector<plain_point> found;
    for (const utilities& point : plain_worth::frontier(posed))
        found.push_back({(point[0] - on.least[0]) / on.step[0], (point[1] - on.least[1]) / on.step[1]});
    return found;
}

}

TEST_CASE_TEMPLATE("what is kept is the frontier, less what every guide keeps out", Point, packed_point, wide_point)
{
    CHECK(keeps_the_staircase_of_two_issues<Point>());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        const model::problem posed = plain_worth::random_problem(seed);
        if (posed.parties != 2)
            continue;
        CAPTURE(seed);
        dice random{seed};
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<plain_point> frontier = plain_frontier(posed, plan.made);
        guided_elimination<Point> elimination{plan.made, {}};
        guides none;
        REQUIRE(plain(elimination.run(none, any_number)) == frontier);
        REQUIRE(elimination.why() == obstacle::none);

        // The same one again, with guides that keep out more and more.
        guides hull = solve::hull_guides(posed, plan.made, random.between(4, 12));
        for (const units part : {units{1} << 40, units{4}, units{2}, units{1}, units{0}}) {
            if (hull.size() == 0)
                break;
            for (std::size_t lane = 0; lane < hull.size(); ++lane)
                hull.slack[lane] = hull.weigh(lane, 1, 1) * part / static_cast<units>(random.between(1, 2));
            std::vector<plain_point> wanted;
            for (const plain_point& point : frontier) {
                bool passes = false;
                for (std::size_t lane = 0; lane < hull.size(); ++lane)
                    passes = passes || hull.loss(lane, point.first, point.second) <= hull.slack[lane];
                if (passes)
                    wanted.push_back(point);
            }
            REQUIRE(plain(elimination.run(hull, any_number)) == wanted);
        }
    }
}
TEST_CASE_TEMPLATE("guides keep out the same where subtrees are large enough to be joined by windows", Point,
                   packed_point, wide_point)
{
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.issues = 18;
        kind.width = 1 + seed % 2;
        kind.is_opposed = seed % 4 < 2;
        const model::problem posed = plain_worth::linked_problem(seed, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        guided_elimination<Point> elimination{plan.made, {}};
        guides none;
        const std::vector<plain_point> frontier = plain(elimination.run(none, any_number));
        guides hull = solve::hull_guides(posed, plan.made, 16);
        for (const units part : {1, 3, 10, 40}) {
            std::vector<plain_point> wanted;
            for (std::size_t lane = 0; lane < hull.size(); ++lane)
                hull.slack[lane] = hull.weigh(lane, 1, 1) * part;
            for (const plain_point& point : frontier) {
                bool passes = false;
                for (std::size_t lane = 0; lane < hull.size(); ++lane)
                    passes = passes || hull.loss(lane, point.first, point.second) <= hull.slack[lane];
                if (passes)
                    wanted.push_back(point);
            }
            CHECK(plain(elimination.run(hull, any_number)) == wanted);
        }
    }
}
TEST_CASE("a pass ends where too many points are kept or the host wants, and may be run again")
{
    plain_worth::linked_kind kind;
    kind.issues = 10;
    const model::problem posed = plain_worth::linked_problem(1, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    std::size_t left = any_number;
    limits within;
    within.host = &left;
    within.proceed = [](void* host, progress now) {
        return now.done <= now.all && (*static_cast<std::size_t*>(host))-- > 0;
    };
    guided_elimination<packed_point> elimination{plan.made, within};
    guides none;
    const std::vector<plain_point> whole = plain(elimination.run(none, any_number));
    CHECK(elimination.why() == obstacle::none);
    CHECK(whole.size() > 20);

    CHECK(elimination.run(none, 15).empty());
    CHECK(elimination.why() == obstacle::too_many_points);
    left = 4;
    CHECK(elimination.run(none, any_number).empty());
    CHECK(elimination.why() == obstacle::stopped_by_host);
    left = any_number;
    CHECK(plain(elimination.run(none, any_number)) == whole);
    CHECK(elimination.why() == obstacle::none);
}
