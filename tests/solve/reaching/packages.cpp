#include <entente/solve/reaching/packages.hpp>

#include <entente/solve/bargaining/solutions.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::package;
using plain_worth::utilities;
using solve::packages_found;
using solve::packages_with;
using solve::units;

namespace {

// Two issues: (3, 0) or (0, 2) or (3, 0), then (0, 4) or (1, 0).
constexpr bool finds_both_packages()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 3, 5};
    posed.worth = {3, 0, 0, 2, 3, 0, 0, 4, 1, 0};
    posed.status_quo.assign(2, model::unsettled);
    posed.fallbacks.resize(2);
    const units wanted[]{3, 4};
    packages_found found = packages_with(posed, wanted, 5);
    return found.count == natural{2} && found.packages.size() == 2 &&
           found.packages[0] == solve::flat_package{0, 0} && found.packages[1] == solve::flat_package{2, 0};
}
static_assert(finds_both_packages());

}

TEST_CASE("the packages worth exactly so much are counted, and the first of them listed in bundle order")
{
    CHECK(finds_both_packages());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<package> all = plain_worth::all_packages(posed);
        if (all.empty()) {
            REQUIRE(packages_with(posed, utilities(posed.parties, 0), 3) == packages_found{});
            continue;
        }
        utilities wanted = plain_worth::worth_of(posed, all[random.below(all.size())]);
        if (random.chance(10))
            wanted[random.below(posed.parties)] += random.chance(50) ? 1 : -1;
        std::vector<package> listed = all;
        std::erase_if(listed, [&](const package& each) { return plain_worth::worth_of(posed, each) != wanted; });
        const packages_found found = packages_with(posed, wanted, 3);
        REQUIRE(found.status == certainty::exact);
        REQUIRE(found.count == natural{listed.size()});
        listed.resize(std::min<std::size_t>(listed.size(), 3));
        REQUIRE(found.packages == listed);
        for (const package& each : found.packages)
            REQUIRE(plain_worth::worth_of(posed, each) == wanted);
    }
}
TEST_CASE("no packages are listed where none are asked for, and they are counted all the same")
{
    const model::problem posed = plain_worth::choice_among({{3, 7}, {2, 9}, {3, 7}});
    const packages_found found = packages_with(posed, utilities{3, 7}, 0);
    CHECK(found.count == natural{2});
    CHECK(found.packages.empty());
    CHECK(packages_with(posed, utilities{3, 7}, 1).packages == std::vector<package>{{0}});
    CHECK(packages_with(posed, utilities{3, 8}, 1).count == natural{});
}
TEST_CASE("the first package behind an outcome of the frontier is the first in bundle order")
{
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        for (const utilities& point : plain_worth::frontier(posed)) {
            const packages_found found = solve::first_package_with(posed, point);
            REQUIRE(found.status == certainty::exact);
            REQUIRE(found.packages.size() == 1);
            REQUIRE(found.packages[0] == plain_worth::packages_with(posed, point).front());
        }
    }
}
TEST_CASE("packages that a limit leaves out are not said to be all")
{
    std::size_t cut_short = 0;
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<package> all = plain_worth::all_packages(posed);
        if (all.empty())
            continue;
        const utilities wanted = plain_worth::worth_of(posed, all[seed % all.size()]);
        plain_worth::patience host{seed % 12};
        limits few;
        few.points = seed % 7;
        const bool is_stopped = seed % 2 == 0;
        const packages_found found = packages_with(posed, wanted, 3, is_stopped ? host.limits() : few);
        if (found.status == certainty::exact) {
            REQUIRE(found == packages_with(posed, wanted, 3));
            continue;
        }
        ++cut_short;
        REQUIRE(found.status == certainty::truncated);
        REQUIRE(found.why == (is_stopped ? obstacle::stopped_by_host : obstacle::too_many_points));
        for (const package& each : found.packages)
            REQUIRE(plain_worth::worth_of(posed, each) == wanted);
    }
    CHECK(cut_short > 50);
}
TEST_CASE("ten parties' Nash packages on thirty issues are found")
{
    for (const std::size_t width : {0U, 1U}) {
        CAPTURE(width);
        plain_worth::linked_kind kind;
        kind.parties = 10;
        kind.issues = 30;
        kind.width = width;
        model::problem posed = plain_worth::linked_problem(5, kind);
        for (model::fallback& each : posed.fallbacks) {
            each.states_no_deal = true;
            each.no_deal = 30 * kind.greatest / 4;
        }
        const solve::plan_made plan = solve::make_plan(posed, {});
        const solve::outcomes best = solve::nash(posed, plan.made, solve::position_of(posed));
        REQUIRE(best.status == certainty::exact);
        REQUIRE(best.size() == 1);
        const packages_found found = packages_with(posed, plan.made, best[0], 1);
        REQUIRE(found.packages.size() == 1);
        CHECK(plain_worth::worth_of(posed, found.packages[0]) == utilities(best[0].begin(), best[0].end()));
    }
}
