#include <entente/solve/bargaining/linked_branching.hpp>

#include <entente/solve/bargaining/best_shares.hpp>
#include <entente/solve/bargaining/ideal_point.hpp>

#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::outcomes_of;
using plain_worth::utilities;
using solve::bargaining_position;
using solve::criterion;
using solve::linked_branching;
using solve::outcomes;
using solve::units;

namespace {

struct asked_of {
    const model::problem& posed;
    solve::plan_made plan = solve::make_plan(posed, {});
    bargaining_position from = solve::position_of(posed);

    // From `known`, and what is told to be the most, where there are any.
    outcomes search(const utilities& unit, bool is_one_enough, const limits& within = {}, const utilities& known = {},
                    double most = 1e300) const
    {
        const criterion prefer{criterion::kind::leximin, from.disagreement, unit};
        const solve::guess_scale<> scale{plan.made, prefer, from.floors};
        solve::best_outcomes<> best{prefer, scale};
        if (!known.empty())
            best.take(known);
        return solve::best_shares<void, linked_branching<>>(
            plan.made, within, is_one_enough, best, most, [&](const linked_branching<>& branching) {
                for (const solve::flat_package& options : branching.packages()) {
                    REQUIRE(posed.is_feasible(options));
                    utilities outcome;
                    for (std::size_t party = 0; party < posed.parties; ++party)
                        outcome.push_back(posed.utility(party, options));
                    best.take(outcome);
                }
            });
    }
    units least_gain(const utilities& outcome) const
    {
        const utilities gains = plain_worth::less(outcome, from.disagreement);
        return *std::min_element(gains.begin(), gains.end());
    }
};

}

TEST_CASE("every outcome with enough is visited, and none passes the bound that was found")
{
    std::size_t visited = 0;
    std::size_t hopeless = 0;
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const asked_of asked{posed};
        std::vector<utilities> wanted;
        for (const utilities& outcome : plain_worth::points_of(posed, plain_worth::all_packages(posed)))
            if (plain_worth::reaches(outcome, asked.from.floors))
                wanted.push_back(outcome);
        units lowest = 0;
        for (std::size_t party = 0; party < posed.parties; ++party)
            lowest = std::min(lowest, asked.from.floors[party] - asked.from.disagreement[party]);
        const criterion prefer{criterion::kind::leximin, asked.from.disagreement, utilities(posed.parties, 1)};
        linked_branching branching{asked.plan.made, prefer, asked.from.floors, static_cast<double>(lowest)};
        double greatest = 0;
        if (!branching.find_bound(greatest)) {
            REQUIRE(wanted.empty());
            ++hopeless;
            continue;
        }
        units enough = lowest;
        if (!wanted.empty() && random.chance(70))
            enough = asked.least_gain(wanted[random.below(wanted.size())]);
        std::vector<utilities> met;
        std::size_t nodes = 100'000'000;
        REQUIRE(branching.run(static_cast<double>(enough), nodes, {}, [&](const utilities& outcome) {
            met.push_back(outcome);
            return static_cast<double>(enough);
        }));
        for (const utilities& outcome : met)
            REQUIRE_FALSE(plain_worth::packages_with(posed, outcome).empty());
        for (const utilities& outcome : wanted) {
            const auto least = static_cast<double>(asked.least_gain(outcome));
            REQUIRE(least <= greatest + 1e-9 * (1 + std::max(greatest, -greatest)));
            if (least < static_cast<double>(enough))
                continue;
            REQUIRE(std::find(met.begin(), met.end(), outcome) != met.end());
            ++visited;
        }
    }
    CHECK(visited > rounds(2000));
    CHECK(hopeless > rounds(100));
}
TEST_CASE("the best least gains, and one party's best, of listed packages are found by branching")
{
    std::size_t found = 0;
    std::size_t tied = 0;
    std::size_t bounded = 0;
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const asked_of asked{posed};
        const utilities unit(posed.parties, 1);
        const std::vector<utilities> egalitarian = plain_worth::egalitarian(posed);
        const outcomes best = asked.search(unit, false);
        REQUIRE(best == outcomes_of(posed, egalitarian));
        tied += egalitarian.size() > 1 ? 1U : 0U;
        dice random{seed};
        const std::vector<utilities> frontier = plain_worth::frontier(posed);
        if (!egalitarian.empty()) {
            const auto most = static_cast<double>(asked.least_gain(egalitarian[0]) + static_cast<units>(random.below(4)));
            REQUIRE(asked.search(unit, false, {}, frontier[random.below(frontier.size())], most) == best);
        }
        const utilities ideal = plain_worth::ideal_point(posed);
        utilities alone(posed.parties, 0);
        const std::size_t party = seed % posed.parties;
        alone[party] = 1;
        const outcomes its = asked.search(alone, true);
        REQUIRE(its.status == certainty::exact);
        REQUIRE(its.empty() == ideal.empty());
        if (!ideal.empty()) {
            REQUIRE(its[0][party] == ideal[party]);
            ++found;
        }
        limits few;
        few.nodes = seed % 200;
        plain_worth::patience host{seed % 3};
        for (const limits& within : {few, host.limits()}) {
            const outcomes cut = asked.search(unit, false, within);
            if (cut.status == certainty::exact) {
                REQUIRE(cut == best);
                continue;
            }
            REQUIRE(cut.why == (within.proceed == nullptr ? obstacle::too_many_nodes : obstacle::stopped_by_host));
            REQUIRE((cut.status == certainty::truncated) == cut.empty());
            if (cut.empty())
                continue;
            ++bounded;
            const auto value = static_cast<double>(asked.least_gain(plain_worth::points_in(cut)[0]));
            const double size = value < 0 ? -value : value;
            REQUIRE(static_cast<double>(asked.least_gain(egalitarian[0])) <=
                    (value + cut.gap * (size > 0 ? size : 1)) * (1 + 1e-9) + 1e-9 * size);
        }
    }
    CHECK(found > rounds(1000));
    CHECK(tied > rounds(100));
    CHECK(bounded > rounds(100));
}
TEST_CASE("the best of each of ten parties that are linked in sixty issues is proven")
{
    plain_worth::linked_kind kind;
    kind.parties = 10;
    kind.issues = 60;
    for (kind.width = 1; kind.width < 3; ++kind.width) {
        const model::problem posed = plain_worth::linked_problem(3, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        bargaining_position from;
        for (std::size_t party = 0; party < posed.parties; ++party)
            from.disagreement.push_back(posed.utility(party, solve::flat_package(posed.issues(), 0)));
        from.floors = from.disagreement;
        const outcomes found = solve::ideal_point(posed, plan.made, from);
        CHECK(found.status == certainty::exact);
        CHECK_FALSE(found.empty());
    }
}
