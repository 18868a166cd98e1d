#include <entente/solve/bargaining/solutions.hpp>

#include <entente/solve/reaching/packages.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::choice_among;
using plain_worth::outcomes_of;
using plain_worth::utilities;
using solve::bargaining_position;
using solve::outcomes;
using solve::units;

namespace {

// From no deal, worth 0: (3, 0) or (0, 2), then (2, 0) or (0, 2), then (1, 0) or (0, 3).
constexpr model::problem three_issues()
{
    model::problem made;
    made.parties = 2;
    made.option_begin = {0, 2, 4, 6};
    made.worth = {3, 0, 0, 2, 2, 0, 0, 2, 1, 0, 0, 3};
    made.status_quo.assign(3, model::unsettled);
    made.fallbacks.resize(2);
    for (model::fallback& each : made.fallbacks)
        each.states_no_deal = true;
    return made;
}
// The undominated packages: (6, 0), (5, 3), (3, 5), (0, 7). Products 15 and 15; least gains 3 and 3; shares of (6, 7)
// 3/7 and 5/6, against 3/6 and 5/7.
constexpr bool finds_the_solutions()
{
    model::problem posed = three_issues();
    solve::plan_made plan = solve::make_plan(posed, {});
    bargaining_position from = solve::position_of(posed);
    outcomes nash = solve::nash(posed, plan.made, from);
    outcomes egalitarian = solve::egalitarian(posed, plan.made, from);
    outcomes kalai_smorodinsky = solve::kalai_smorodinsky(posed, plan.made, from);
    outcomes utilitarian = solve::utilitarian(posed, {});
    return nash.utilities == std::vector<units>{5, 3, 3, 5} && egalitarian.utilities == nash.utilities &&
           kalai_smorodinsky.utilities == std::vector<units>{3, 5} && utilitarian.utilities == nash.utilities;
}
static_assert(finds_the_solutions());

struct solved {
    outcomes nash;
    outcomes egalitarian;
    outcomes kalai_smorodinsky;
};
solved solve_all(const model::problem& posed, const limits& within = {})
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    const bargaining_position from = solve::position_of(posed);
    return {solve::nash(posed, plan.made, from, within), solve::egalitarian(posed, plan.made, from, within),
            solve::kalai_smorodinsky(posed, plan.made, from, within)};
}
// An issue for each party, which decides what it gets: the whole points of a polytope in which every party's gain,
// times its part of `costs`, sums to `most` at most, for each of the budgets.
struct budget {
    std::vector<units> costs;
    units most = 0;
};
model::problem polytope(const std::vector<std::uint32_t>& greatest, const std::vector<budget>& budgets)
{
    std::vector<std::uint32_t> options;
    std::vector<std::uint32_t> scope;
    for (const std::uint32_t each : greatest) {
        scope.push_back(static_cast<std::uint32_t>(options.size()));
        options.push_back(each + 1);
    }
    model::problem_builder building{greatest.size(), options};
    for (std::size_t party = 0; party < greatest.size(); ++party) {
        building.no_deal(party, 0);
        for (std::size_t option = 0; option < options[party]; ++option)
            building.values(party, party, option, static_cast<units>(option));
    }
    // A table that is worth nothing, to mark cells in.
    std::size_t cells = 1;
    for (const std::uint32_t each : options)
        cells *= each;
    building.joint(0, scope, std::vector<units>(cells, 0));
    model::problem made = building.finish();
    for (std::size_t cell = 0; cell < cells; ++cell)
        for (const budget& each : budgets) {
            units cost = 0;
            std::size_t rest = cell;
            for (std::size_t party = options.size(); party-- > 0; rest /= options[party])
                cost += each.costs[party] * static_cast<units>(rest % options[party]);
            if (cost > each.most)
                made.forbidden[cell] = 1;
        }
    return made;
}

model::problem from_nothing(model::problem posed, units no_deal)
{
    for (model::fallback& each : posed.fallbacks) {
        each.states_no_deal = true;
        each.no_deal = no_deal;
    }
    return posed;
}

}

// ---------------------------------------------------------------------------------------------------------------------
// Against the list of all packages
// ---------------------------------------------------------------------------------------------------------------------

TEST_CASE("Nash's solutions are those of the greatest product among all listed packages")
{
    CHECK(finds_the_solutions());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(solve::nash(posed, plan.made, solve::position_of(posed)) ==
                outcomes_of(posed, plain_worth::nash(posed)));
    }
}
TEST_CASE("egalitarian solutions are the best by least gains among all listed packages")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(solve::egalitarian(posed, plan.made, solve::position_of(posed)) ==
                outcomes_of(posed, plain_worth::egalitarian(posed)));
    }
}
TEST_CASE("Kalai and Smorodinsky's solutions are the best by least shares of the ideal gains")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(solve::kalai_smorodinsky(posed, plan.made, solve::position_of(posed)) ==
                outcomes_of(posed, plain_worth::kalai_smorodinsky(posed)));
    }
}
TEST_CASE("the greatest weighted sum is had by all outcomes that tie, whatever anybody walks away from")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        std::vector<units> weights;
        for (std::size_t party = 0; party < posed.parties; ++party)
            weights.push_back(static_cast<units>(random.below(4)));
        REQUIRE(solve::utilitarian(posed, weights) == outcomes_of(posed, plain_worth::utilitarian(posed, weights)));
        REQUIRE(solve::utilitarian(posed, {}) ==
                outcomes_of(posed, plain_worth::utilitarian(posed, utilities(posed.parties, 1))));
    }
}
constexpr bool refuses_weights(std::vector<units> weights)
{
    return solve::utilitarian(three_issues(), weights) ==
           outcomes::refusal(three_issues(), obstacle::weights_out_of_range);
}
static_assert(refuses_weights({1, -1}));
static_assert(refuses_weights({solve::most_given_weight + 1, 1}));
static_assert(!refuses_weights({solve::most_given_weight, 1}));

TEST_CASE("a weight that is negative, or so great that sums might overflow, is refused")
{
    CHECK(refuses_weights({1, -1}));
    CHECK(refuses_weights({units{1} << 61, units{1} << 61}));
    CHECK(solve::utilitarian(three_issues(), std::vector<units>(2, solve::most_given_weight)) ==
          solve::utilitarian(three_issues(), {}));
}
TEST_CASE("a solution that a limit cut short is never called exact")
{
    std::size_t cut_short = 0;
    for (std::uint64_t seed = 0; seed < rounds(400); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        limits few;
        few.points = seed % 30;
        plain_worth::patience host{seed % 6};
        for (const bool is_stopped : {false, true}) {
            const solved found = solve_all(posed, is_stopped ? host.limits() : few);
            const auto check = [&](const outcomes& its, const std::vector<utilities>& wanted) {
                if (its.status == certainty::exact)
                    return its == outcomes_of(posed, wanted);
                ++cut_short;
                return its.why == (is_stopped ? obstacle::stopped_by_host : obstacle::too_many_points);
            };
            REQUIRE(check(found.nash, plain_worth::nash(posed)));
            REQUIRE(check(found.egalitarian, plain_worth::egalitarian(posed)));
            REQUIRE(check(found.kalai_smorodinsky, plain_worth::kalai_smorodinsky(posed)));
            const std::vector<units> equal(posed.parties, 1);
            host.steps = seed % 6;
            REQUIRE(check(solve::utilitarian(posed, equal, is_stopped ? host.limits() : few),
                          plain_worth::utilitarian(posed, equal)));
        }
    }
    CHECK(cut_short > 0);
}

// The least share of the true ideal gains, of parties that can gain.
double least_share(const model::problem& posed, const utilities& outcome)
{
    const utilities ideal = plain_worth::ideal_point(posed);
    double least = 1;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        const units origin = posed.disagreement(party);
        if (ideal[party] > origin)
            least = std::min(least, static_cast<double>(outcome[party] - origin) /
                                        static_cast<double>(ideal[party] - origin));
    }
    return least;
}
TEST_CASE("where the ideals are not known, what is found falls short of Kalai and Smorodinsky's by the gap at most")
{
    std::size_t bounded = 0;
    for (std::uint64_t seed = 0; seed < rounds(4000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks() || posed.parties == 2)
            continue;
        limits few;
        (seed % 2 == 0 ? few.points : few.nodes) = seed % 40;
        const solve::plan_made plan = solve::make_plan(posed, {});
        const bargaining_position from = solve::position_of(posed);
        const outcomes found = solve::kalai_smorodinsky(posed, plan.made, from, few);
        if (found.status != certainty::bounded)
            continue;
        ++bounded;
        const double best = least_share(posed, plain_worth::kalai_smorodinsky(posed).front());
        for (const utilities& each : plain_worth::points_in(found)) {
            REQUIRE(plain_worth::reaches(each, from.floors));
            const double share = least_share(posed, each);
            // What the gap is of is no more than the share: it is told of what is surely had.
            REQUIRE(best <= (share + found.gap * (share > 0 ? share : 1)) * (1 + 1e-9));
        }
    }
    CHECK(bounded > 0);
}

// ---------------------------------------------------------------------------------------------------------------------
// Published cases
// ---------------------------------------------------------------------------------------------------------------------

TEST_CASE("Bill and Jack swap as in Nash's paper, by the solver")
{
    // J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), page 161: what each thing, kept or given away, is
    // worth to Bill and to Jack.
    constexpr units things[9][2]{{2, 4}, {2, 2}, {2, 1}, {2, 2}, {4, 1}, {10, 1}, {4, 1}, {6, 2}, {2, 2}};
    model::problem_builder building{2, std::vector<std::uint32_t>(9, 2)};
    for (std::size_t thing = 0; thing < 9; ++thing) {
        const bool is_bills = thing < 5;
        building.values(0, thing, 1, is_bills ? -things[thing][0] : things[thing][0]);
        building.values(1, thing, 1, is_bills ? things[thing][1] : -things[thing][1]);
        building.status_quo(thing, 0);
    }
    CHECK(solve_all(building.finish()).nash.utilities == std::vector<units>{12, 5});
}
TEST_CASE("more for the second party costs it under Nash, and brings it more under Kalai and Smorodinsky")
{
    // E. Kalai and M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975): the hulls of
    // (0, 1), (3/4, 3/4), (1, 0), and of (0, 1), (1, 7/10), (1, 0), with the origin; here on grids of whole numbers.
    const solved before = solve_all(polytope({120, 120}, {{{1, 3}, 360}, {{3, 1}, 360}}));
    CHECK(before.nash.utilities == std::vector<units>{90, 90});
    CHECK(before.kalai_smorodinsky.utilities == std::vector<units>{90, 90});
    const solved after = solve_all(polytope({130, 130}, {{{3, 10}, 1300}}));
    CHECK(after.nash.utilities == std::vector<units>{130, 91});               // from 3/4 to 7/10
    CHECK(after.kalai_smorodinsky.utilities == std::vector<units>{100, 100}); // from 3/4 to 10/13
    CHECK(after.egalitarian.utilities == std::vector<units>{100, 100});
}
TEST_CASE("under one budget Nash gives each party the same part of it, as Kalai and Smorodinsky do")
{
    // max xyz where x + 2y + 3z <= 36: each term is 12. The greatest equal gains are 36/6.
    const solved found = solve_all(polytope({36, 18, 12}, {{{1, 2, 3}, 36}}));
    CHECK(found.nash.utilities == std::vector<units>{12, 6, 4});
    CHECK(found.kalai_smorodinsky.utilities == std::vector<units>{12, 6, 4});
    CHECK(found.egalitarian.utilities == std::vector<units>{6, 6, 6});
}
TEST_CASE("who fears risk gets a third of the cake under Nash")
{
    // u = x against sqrt(1 - x): Nash's x is 2/3, Kalai and Smorodinsky's the golden section, 0.618 (after A. Muthoo,
    // Bargaining Theory with Applications, 1999, chapter 2).
    std::vector<utilities> cuts;
    for (units part = 0; part <= 999; ++part)
        cuts.push_back({std::llround(1e6 * static_cast<double>(part) / 999),
                        std::llround(1e6 * std::sqrt(static_cast<double>(999 - part) / 999))});
    const solved found = solve_all(choice_among(cuts));
    CHECK(plain_worth::points_in(found.nash) == std::vector<utilities>{cuts[666]});
    CHECK(plain_worth::points_in(found.kalai_smorodinsky) == std::vector<utilities>{cuts[617]});
    CHECK(plain_worth::points_in(found.egalitarian) == std::vector<utilities>{cuts[617]});
}
TEST_CASE("where some party must go without gain, the least gains decide, and it has no share")
{
    const solved found = solve_all(choice_among({{4, 2, 0}, {2, 4, 0}, {3, 3, 0}}));
    CHECK(found.nash.utilities == std::vector<units>{3, 3, 0});
    CHECK(found.kalai_smorodinsky.utilities == std::vector<units>{3, 3, 0});
    const solved none = solve_all(choice_among({{0, 0}, {-1, 5}, {3, -1}}));
    CHECK(none.nash.utilities == std::vector<units>{0, 0});
    CHECK(none.kalai_smorodinsky.utilities == std::vector<units>{0, 0});
    const solved empty = solve_all(choice_among({{-1, 5}, {3, -1}}));
    CHECK(empty.nash.empty());
    CHECK(empty.kalai_smorodinsky.empty());
    CHECK(empty.egalitarian == outcomes_of(choice_among({{0, 0}}), {}));
}

// ---------------------------------------------------------------------------------------------------------------------
// Larger problems
// ---------------------------------------------------------------------------------------------------------------------

TEST_CASE("solutions of three parties are the best of their whole frontier")
{
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.parties = 3;
        kind.issues = 10;
        kind.options = 3;
        kind.width = seed % 3;
        const model::problem posed = from_nothing(plain_worth::linked_problem(seed, kind), 300);
        // What is efficient, as options of one issue.
        const std::vector<utilities> efficient = plain_worth::points_in(solve::frontier(posed));
        const model::problem choice = from_nothing(choice_among(efficient), 300);
        const solved found = solve_all(posed);
        CHECK(found.nash == outcomes_of(posed, plain_worth::nash(choice)));
        CHECK(found.egalitarian == outcomes_of(posed, plain_worth::egalitarian(choice)));
        CHECK(found.kalai_smorodinsky == outcomes_of(posed, plain_worth::kalai_smorodinsky(choice)));
    }
}
TEST_CASE("ten parties have an exact Nash solution on thirty issues, which no change of two issues betters")
{
    plain_worth::linked_kind kind;
    kind.parties = 10;
    kind.issues = 30;
    kind.greatest = 1000;
    const model::problem posed = from_nothing(plain_worth::linked_problem(5, kind), 30 * kind.greatest / 4);
    const solve::plan_made plan = solve::make_plan(posed, {});
    const bargaining_position from = solve::position_of(posed);
    const outcomes found = solve::nash(posed, plan.made, from);
    REQUIRE(found.status == certainty::exact);
    REQUIRE(found.size() == 1);
    const utilities best(found[0].begin(), found[0].end());
    const solve::criterion prefer = solve::detail::product_of(from.disagreement);

    const solve::packages_found packages = solve::packages_with(posed, plan.made, best, 1);
    REQUIRE(packages.packages.size() == 1);
    const solve::flat_package options = packages.packages[0];
    REQUIRE(plain_worth::worth_of(posed, options) == best);
    std::size_t changes = 0;
    for (std::size_t one = 0; one < posed.issues(); ++one)
        for (std::size_t other = one; other < posed.issues(); ++other)
            for (std::size_t cell = 0; cell < posed.options(one) * posed.options(other); ++cell) {
                solve::flat_package changed = options;
                changed[one] = static_cast<model::option_index>(cell / posed.options(other));
                changed[other] = static_cast<model::option_index>(cell % posed.options(other));
                const utilities worth = plain_worth::worth_of(posed, changed);
                ++changes;
                if (plain_worth::reaches(worth, from.floors) && prefer.compare(worth, best) > 0)
                    FAIL("a better package");
            }
    CHECK(changes > 7000);
}
TEST_CASE("Nash and Kalai-Smorodinsky do not depend on anybody's unit of worth")
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.parties = 4;
        kind.issues = 12;
        kind.options = 3;
        kind.width = seed % 3;
        const model::problem posed = from_nothing(plain_worth::linked_problem(seed, kind), 400);
        model::problem scaled = posed;
        const auto factor = [](std::size_t party) { return units{1} << (9 * party); };
        for (std::size_t place = 0; place < scaled.worth.size(); ++place)
            scaled.worth[place] *= factor(place % 4);
        for (std::size_t place = 0; place < scaled.joint_worth.size(); ++place)
            scaled.joint_worth[place] *= factor(place % 4);
        for (std::size_t party = 0; party < 4; ++party)
            scaled.fallbacks[party].no_deal *= factor(party);
        const auto rescaled = [&](outcomes its) {
            for (std::size_t place = 0; place < its.utilities.size(); ++place)
                its.utilities[place] *= factor(place % 4);
            return its;
        };
        const solved found = solve_all(posed);
        const solved after = solve_all(scaled);
        REQUIRE(found.nash.status == certainty::exact);
        CHECK(after.nash == rescaled(found.nash));
        CHECK(after.kalai_smorodinsky == rescaled(found.kalai_smorodinsky));
    }
}
