#include <entente/solve/frontiers/frontier.hpp>

#include <entente/solve/reaching/bounded_elimination.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <thread>
#include <vector>

using namespace entente;
using plain_worth::linked_kind;
using plain_worth::linked_problem;
using plain_worth::utilities;
using solve::outcomes;
using solve::units;

namespace {

outcomes plain_frontier(const model::problem& posed)
{
    outcomes found;
    found.parties = posed.parties;
    for (const utilities& point : plain_worth::frontier(posed))
        found.utilities.insert(found.utilities.end(), point.begin(), point.end());
    return found;
}

// Two threads, which take one task after the other. The host counts how often they are wanted.
void run_on_two_threads(void* host, std::size_t count, void (*task)(void*, std::size_t), void* data)
{
    ++*static_cast<std::size_t*>(host);
    std::atomic<std::size_t> next{0};
    const auto work = [&next, count, task, data] {
        for (std::size_t index = next++; index < count; index = next++)
            task(data, index);
    };
    std::thread helper{work};
    work();
    helper.join();
}

// Three parties, two issues of two options: worth (3,0,0) or (0,2,1), then (0,0,4) or (1,1,1).
constexpr model::problem tiny()
{
    model::problem made;
    made.parties = 3;
    made.option_begin = {0, 2, 4};
    made.worth = {3, 0, 0, 0, 2, 1, 0, 0, 4, 1, 1, 1};
    made.status_quo.assign(2, model::unsettled);
    made.fallbacks.resize(3);
    return made;
}
constexpr bool finds_the_tiny_frontier()
{
    outcomes wanted;
    wanted.parties = 3;
    wanted.utilities = {4, 1, 1, 3, 0, 4, 1, 3, 2, 0, 2, 5};
    return solve::frontier(tiny()) == wanted;
}
static_assert(finds_the_tiny_frontier());

}

TEST_CASE("the frontier is what no package dominates, of all that are listed")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        REQUIRE(solve::frontier(posed) == plain_frontier(posed));
    }
    CHECK(finds_the_tiny_frontier());
}
TEST_CASE("one party's frontier is its best package, and none where nothing is feasible")
{
    const std::vector<std::uint32_t> options{2, 3};
    model::problem_builder building{1, options};
    building.values(0, 0, 1, 5);
    building.joint(0, std::vector<std::uint32_t>{0, 1}, std::vector<units>{9, 0, 0, 0, 3, 1});
    CHECK(solve::frontier(building.finish()).utilities == std::vector<units>{9});

    for (std::size_t parties = 1; parties <= 3; ++parties) {
        model::problem_builder closed{parties, options};
        for (model::option_index option = 0; option < 3; ++option)
            closed.forbid(std::array{model::leaf(model::node_kind::within, 1, option, option)});
        const outcomes none = solve::frontier(closed.finish());
        CHECK(none.empty());
        CHECK(none.status == certainty::exact);
        CHECK(none.parties == parties);
    }
}
TEST_CASE("numbers of any size and parties of any number have exact frontiers")
{
    dice random{7};
    for (const std::size_t parties : {2U, 3U, 5U, 6U, 7U, 8U, 12U})
        for (const units greatest : {units{3}, units{1} << 20, units{1} << 38}) {
            CAPTURE(parties);
            CAPTURE(greatest);
            linked_kind kind;
            kind.parties = parties;
            kind.issues = 5;
            kind.options = 3;
            kind.greatest = greatest;
            for (kind.width = 0; kind.width < 3; ++kind.width) {
                const model::problem posed = linked_problem(random.below(1000), kind);
                CHECK(solve::frontier(posed) == plain_frontier(posed));
            }
        }
}

// ---------------------------------------------------------------------------------------------------------------------
// Problems that are too large to list carry a proof
// ---------------------------------------------------------------------------------------------------------------------

namespace {

// The point in the plan's steps.
std::array<units, 2> in_steps(const solve::plan& on, std::span<const units> point)
{
    return {(point[0] - on.least[0]) / on.step[0], (point[1] - on.least[1]) / on.step[1]};
}

// Under random weights, no package is worth more than the best point of the frontier, nor less than that.
void check_weighted_best(const solve::plan& on, const outcomes& found, dice& random)
{
    std::vector<units> weights;
    for (int lane = 0; lane < 16; ++lane) {
        const units first = static_cast<units>(random.below(1000));
        weights.push_back(first);
        weights.push_back(1000 - first);
    }
    solve::weighted_sums sums;
    sums.weigh(on, weights, false);
    for (std::size_t lane = 0; lane < sums.lanes(); ++lane) {
        units best = -1;
        for (std::size_t which = 0; which < found.size(); ++which) {
            const std::array<units, 2> point = in_steps(on, found[which]);
            const units sum = weights[2 * lane] * point[0] + weights[2 * lane + 1] * point[1];
            best = best < sum ? sum : best;
        }
        CHECK(best == sums.best(lane));
    }
}

// How many points the search finds that are worth at least so much to either party. What the hull says of such points
// is passed on too, for it follows, and saves work.
std::size_t count_from(const solve::plan& on, const solve::guides& hull, units first, units second)
{
    solve::lower_bounds bounds{hull.sums, {}};
    for (std::size_t lane = 0; lane < hull.size(); ++lane)
        bounds.least.push_back(hull.weigh(lane, first, second));
    solve::bounded_elimination search{on, {}};
    REQUIRE(search.run(bounds, 1'000'000, {true, false}));
    return search.size();
}

// Between two neighbours, and beyond the last at either end, no package has a place: none is better than the next one
// for the first party, and better than the one before for the second.
void check_corners(const model::problem& posed, const solve::plan& on, const outcomes& found, dice& random)
{
    const solve::guides hull = solve::hull_guides(posed, on, 24);
    for (std::size_t sample = 0; sample < 12; ++sample) {
        const std::size_t after = sample < 2 ? sample * found.size() : random.below(found.size() + 1);
        CAPTURE(after);
        const units first = after == found.size() ? 0 : in_steps(on, found[after])[0] + 1;
        const units second = after == 0 ? 0 : in_steps(on, found[after - 1])[1] + 1;
        CHECK(count_from(on, hull, first, second) == 0);
        if (after == found.size())
            continue;
        const std::array<units, 2> point = in_steps(on, found[after]);
        CHECK(count_from(on, hull, point[0], point[1]) == 1);
    }
}

}

TEST_CASE("large frontiers of two parties pass every test of completeness")
{
    struct large {
        std::size_t issues;
        std::size_t width;
        bool is_opposed;
    };
    dice random{2024};
    for (const large& each : {large{50, 1, true}, large{100, 1, false}, large{50, 2, true}, large{100, 2, false},
                              large{50, 3, true}, large{100, 3, false}}) {
        CAPTURE(each.issues);
        CAPTURE(each.width);
        linked_kind kind;
        kind.issues = each.issues;
        kind.width = each.width;
        kind.is_opposed = each.is_opposed;
        const model::problem posed = linked_problem(each.issues + each.width, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(plan);
        CHECK(plan.cost.width == each.width);

        const outcomes found = solve::frontier(posed);
        REQUIRE(found.status == certainty::exact);
        REQUIRE(found.size() > 100);
        for (std::size_t which = 1; which < found.size(); ++which) {
            REQUIRE(found[which][0] < found[which - 1][0]);
            REQUIRE(found[which][1] > found[which - 1][1]);
        }
        check_weighted_best(plan.made, found, random);
        check_corners(posed, plan.made, found, random);
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Three parties
// ---------------------------------------------------------------------------------------------------------------------

namespace {

// Issue by issue, every sum against all others.
std::vector<utilities> merged_frontier(const model::problem& posed)
{
    std::vector<utilities> points{utilities(posed.parties, 0)};
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        std::vector<utilities> sums;
        for (const utilities& point : points)
            for (std::size_t option = 0; option < posed.options(issue); ++option) {
                sums.push_back(point);
                for (std::size_t party = 0; party < posed.parties; ++party)
                    sums.back()[party] += posed.worth_of(party, issue, option);
            }
        // A point that dominates another one is greater in order: those kept so far are all that matter.
        points.clear();
        for (const utilities& sum : plain_worth::in_order(sums))
            if (std::none_of(points.begin(), points.end(),
                             [&](const utilities& kept) { return plain_worth::reaches(kept, sum); }))
                points.push_back(sum);
    }
    return points;
}

}

TEST_CASE("three parties' frontier over twelve issues is what a plain merge finds")
{
    for (const bool is_opposed : {false, true}) {
        linked_kind kind;
        kind.parties = 3;
        kind.issues = 12;
        kind.options = 3;
        kind.width = 0;
        kind.greatest = is_opposed ? 12 : 40;
        kind.is_opposed = is_opposed;
        const model::problem posed = linked_problem(3, kind);
        outcomes wanted;
        wanted.parties = 3;
        for (const utilities& point : merged_frontier(posed))
            wanted.utilities.insert(wanted.utilities.end(), point.begin(), point.end());
        CHECK(wanted.size() > 200);
        CHECK(solve::frontier(posed) == wanted);
    }
}
TEST_CASE("threads that the host lends change nothing")
{
    linked_kind kind;
    kind.parties = 3;
    kind.issues = 14;
    kind.greatest = 1000;
    kind.is_opposed = true;
    limits within;
    for (kind.width = 0; kind.width < 2; ++kind.width) {
        std::size_t runs = 0;
        within.threads = {&run_on_two_threads, &runs};
        const model::problem posed = linked_problem(11, kind);
        const outcomes alone = solve::frontier(posed);
        CHECK(solve::frontier(posed, within) == alone);
        CHECK(runs > 0);
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Limits
// ---------------------------------------------------------------------------------------------------------------------

TEST_CASE("a limit that is met empties the answer and is told")
{
    linked_kind kind;
    kind.issues = 10;
    for (kind.parties = 2; kind.parties <= 4; ++kind.parties)
        for (kind.width = 0; kind.width < 3; ++kind.width) {
            CAPTURE(kind.parties);
            CAPTURE(kind.width);
            const model::problem posed = linked_problem(5, kind);
            limits within;
            within.points = 8;
            const outcomes too_many = solve::frontier(posed, within);
            CHECK(too_many.status == certainty::truncated);
            CHECK(too_many.why == obstacle::too_many_points);
            CHECK(too_many.empty());
            CHECK(too_many.parties == kind.parties);

            // Let go on twice, then stopped.
            std::size_t left = 2;
            within = {};
            within.host = &left;
            within.proceed = [](void* host, progress) { return (*static_cast<std::size_t*>(host))-- > 0; };
            const outcomes stopped = solve::frontier(posed, within);
            CHECK(stopped.status == certainty::truncated);
            CHECK(stopped.why == obstacle::stopped_by_host);
            CHECK(stopped.empty());
            CHECK(stopped.parties == kind.parties);
        }
}
TEST_CASE("a host that goes on is told how far the run has come")
{
    linked_kind kind;
    kind.issues = 6;
    for (kind.parties = 2; kind.parties <= 3; ++kind.parties)
        for (kind.width = 0; kind.width < 2; ++kind.width) {
            const model::problem posed = linked_problem(1, kind);
            progress last;
            limits within;
            within.host = &last;
            within.proceed = [](void* host, progress now) {
                const bool grows = static_cast<progress*>(host)->done < now.done && now.done <= now.all;
                *static_cast<progress*>(host) = now;
                return grows;
            };
            CHECK(solve::frontier(posed, within) == solve::frontier(posed));
            CHECK(last.done == 6);
            CHECK(last.all == 6);
        }
}
TEST_CASE("linkages that are too wide are refused before anything is computed")
{
    for (std::size_t parties = 2; parties <= 3; ++parties) {
        model::problem_builder building{parties, std::vector<std::uint32_t>(30, 5)};
        for (std::uint32_t one = 0; one < 30; ++one)
            for (std::uint32_t other = one + 1; other < 30; ++other)
                building.joint(0, std::vector<std::uint32_t>{one, other}, std::vector<units>(25, 1));
        const model::problem posed = building.finish();
        CHECK(solve::elimination_cost_of(posed).width == 29);
        CHECK(solve::elimination_cost_of(posed).cells > 9e20);

        bool is_asked = false;
        limits within;
        within.host = &is_asked;
        within.proceed = [](void* host, progress) { return *static_cast<bool*>(host) = true; };
        const outcomes none = solve::frontier(posed, within);
        CHECK(none.status == certainty::refused);
        CHECK(none.why == obstacle::linkages_are_too_wide);
        CHECK(none.empty());
        CHECK_FALSE(is_asked);
    }
}
