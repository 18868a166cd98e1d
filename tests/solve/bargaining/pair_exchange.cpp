#include <entente/solve/bargaining/pair_exchange.hpp>

#include <entente/solve/bargaining/guess_bounds.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using solve::flat_package;
using solve::gain_measure;
using solve::pair_exchange;
using solve::units;

namespace {

double least_gain(const model::problem& posed, const solve::plan& on, const gain_measure& goal, const flat_package& options)
{
    double least = 0;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        const double gain =
            (static_cast<double>(on.steps_to(party, posed.utility(party, options))) - goal.origin[party]) *
            goal.scale[party];
        least = party == 0 || gain < least ? gain : least;
    }
    return least;
}
gain_measure goal_of(const solve::plan& on, double part)
{
    gain_measure goal;
    for (std::size_t party = 0; party < on.parties; ++party) {
        goal.origin.push_back(static_cast<double>(on.reach[party]) * part);
        goal.scale.push_back(1 / static_cast<double>(on.reach[party] + 1));
    }
    return goal;
}

}

TEST_CASE("from any package to a feasible one, and mostly to one with a greater least gain, often the best of all")
{
    std::size_t better = 0;
    std::size_t worse = 0;
    std::size_t best = 0;
    std::size_t all = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        std::vector<plain_worth::package> feasible;
        for (const plain_worth::package& each : plain_worth::all_packages(posed))
            if (plain_worth::is_feasible(posed, each))
                feasible.push_back(each);
        if (feasible.empty())
            continue;
        const solve::plan_made plan = solve::make_plan(posed, {});
        const gain_measure goal = goal_of(plan.made, 1);
        flat_package options = feasible[random.below(feasible.size())];
        const double before = least_gain(posed, plan.made, goal, options);
        pair_exchange{posed, plan.made, goal}.improve(options);
        REQUIRE(plain_worth::is_feasible(posed, options));
        const double after = least_gain(posed, plan.made, goal, options);
        double most = after;
        for (const plain_worth::package& each : feasible)
            most = std::max(most, least_gain(posed, plan.made, goal, each));
        ++all;
        better += after > before ? 1U : 0U;
        worse += after < before ? 1U : 0U;
        best += after >= most ? 1U : 0U;
    }
    CHECK(better > 20 * worse);
    CHECK(best > all * 8 / 10);
}
TEST_CASE("what lacks nothing stays as it is")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 20;
    const model::problem posed = plain_worth::linked_problem(5, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    flat_package options(posed.issues(), 1);
    pair_exchange{posed, plan.made, goal_of(plan.made, 0)}.improve(options);
    CHECK(options == flat_package(posed.issues(), 1));
}
TEST_CASE("ten parties in a hundred issues are brought close to the bound, whether points are coarse or fine")
{
    for (const units greatest : {units{100}, units{1} << 34})
        for (const std::size_t width : {std::size_t{0}, std::size_t{2}}) {
            CAPTURE(greatest);
            CAPTURE(width);
            plain_worth::linked_kind kind;
            kind.parties = 10;
            kind.issues = 100;
            kind.width = width;
            kind.greatest = greatest;
            const model::problem posed = plain_worth::linked_problem(3, kind);
            const solve::plan_made plan = solve::make_plan(posed, {});
            std::vector<units> unit;
            for (std::size_t party = 0; party < kind.parties; ++party)
                unit.push_back(plan.made.step[party] * (plan.made.reach[party] + 1));
            const solve::criterion prefer{solve::criterion::kind::leximin, plan.made.least, unit};
            solve::guess_bounds bounds{posed, plan.made, prefer, plan.made.least};
            REQUIRE(bounds.weigh());
            const gain_measure goal = goal_of(plan.made, 0);
            flat_package options = bounds.packages().back();
            const double before = least_gain(posed, plan.made, goal, options);
            pair_exchange{posed, plan.made, bounds.goal_at(bounds.bound())}.improve(options);
            const double after = least_gain(posed, plan.made, goal, options);
            CHECK(after > before);
            CHECK(after > 0.97 * bounds.bound());
        }
}
