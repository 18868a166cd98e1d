#include <entente/solve/bargaining/bargaining_search.hpp>

#include <entente/solve/bargaining/ideal_point.hpp>

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
using solve::bargaining_search;
using solve::criterion;
using solve::outcomes;
using solve::possibility;
using solve::units;

namespace {

struct posed_search {
    model::problem posed;
    solve::plan_made plan = {};
    bargaining_position from = {};
    criterion prefer = {};

    // By products of gains, or by gains.
    posed_search(const model::problem& its, criterion::kind by) : posed{its}, plan{solve::make_plan(posed, {})}
    {
        from = solve::position_of(posed);
        prefer = {by, from.disagreement, utilities(posed.parties, 1)};
    }
    outcomes best(const limits& within = {}) const
    {
        return bargaining_search{posed, plan.made, prefer, from.floors, within}.best();
    }
    outcomes search() const
    {
        return bargaining_search{posed, plan.made, prefer, from.floors, {}}.search();
    }
    possibility is_possible(const limits& within = {}) const
    {
        return bargaining_search{posed, plan.made, prefer, from.floors, within}.is_possible();
    }
};

// None where no package brings everybody a gain.
std::vector<utilities> plain_products(const model::problem& posed)
{
    const std::vector<utilities> best = plain_worth::nash(posed);
    const bool is_positive =
        !best.empty() &&
        !plain_worth::product(plain_worth::less(best[0], plain_worth::fallbacks_of(posed)->disagreement)).empty();
    return is_positive ? best : std::vector<utilities>{};
}

// The geometric mean of the gains, or the least of them.
double value_of(const criterion& prefer, const utilities& outcome)
{
    const utilities gains = plain_worth::less(outcome, prefer.origin);
    if (prefer.by == criterion::kind::leximin)
        return static_cast<double>(*std::min_element(gains.begin(), gains.end()));
    double logarithms = 0;
    for (const units gain : gains)
        logarithms += std::log(static_cast<double>(gain));
    return std::exp(logarithms / static_cast<double>(gains.size()));
}

// Whatever the search says of its answer has to be so. Returns whether it was cut short.
bool check_cut_short(const posed_search& asked, const limits& within, obstacle why,
                     const std::vector<utilities>& wanted)
{
    const outcomes found = asked.best(within);
    if (found.status == certainty::exact) {
        REQUIRE(found == outcomes_of(asked.posed, wanted));
        return false;
    }
    REQUIRE(found.why == why);
    if (found.status == certainty::truncated) {
        REQUIRE(found.empty());
        return true;
    }
    REQUIRE(found.status == certainty::bounded);
    REQUIRE_FALSE(found.empty());
    REQUIRE_FALSE(wanted.empty());
    for (const utilities& point : plain_worth::points_in(found)) {
        REQUIRE(plain_worth::reaches(point, asked.from.floors));
        REQUIRE_FALSE(plain_worth::packages_with(asked.posed, point).empty());
        const double value = value_of(asked.prefer, point);
        const double most = value + found.gap * (std::abs(value) > 0 ? std::abs(value) : 1);
        REQUIRE(value_of(asked.prefer, wanted[0]) <= most + 1e-9 * std::abs(most));
    }
    return true;
}

}

TEST_CASE("the greatest products and the best gains of listed packages are found, for two parties too")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const posed_search by_product{posed, criterion::kind::product};
        REQUIRE(by_product.best() == outcomes_of(posed, plain_products(posed)));
        REQUIRE(by_product.search() == by_product.best());
        const posed_search by_gains{posed, criterion::kind::leximin};
        REQUIRE(by_gains.best() == outcomes_of(posed, plain_worth::egalitarian(posed)));
        if (seed % 2 == 0)
            REQUIRE(by_gains.search() == by_gains.best());
    }
}
TEST_CASE("shares of unlike units are compared, and whoever has no unit has no say")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const utilities ideal = plain_worth::ideal_point(posed);
        if (ideal.empty())
            continue;
        posed_search asked{posed, criterion::kind::leximin};
        asked.prefer.unit = plain_worth::less(ideal, asked.from.disagreement);
        if (std::all_of(asked.prefer.unit.begin(), asked.prefer.unit.end(), [](units unit) { return unit == 0; }))
            continue;
        REQUIRE(asked.best() == outcomes_of(posed, plain_worth::kalai_smorodinsky(posed)));
        if (seed % 2 != 0)
            continue;
        REQUIRE(asked.search() == asked.best());
        // Of a party's ideal, one outcome is enough.
        const std::size_t party = seed % posed.parties;
        asked.prefer.unit.assign(posed.parties, 0);
        asked.prefer.unit[party] = 1;
        REQUIRE(bargaining_search{posed, asked.plan.made, asked.prefer, asked.from.floors, {}}.search(
                    true)[0][party] == ideal[party]);
    }
}
TEST_CASE("a package that nobody walks away from is possible where there is one")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const bool exists = plain_worth::count_of_rational_packages(posed) > 0;
        REQUIRE(posed_search{posed, criterion::kind::leximin}.is_possible() ==
                possibility{certainty::exact, obstacle::none, exists});
    }
}
TEST_CASE("what a limit cut short says truly how much better another outcome may be")
{
    std::size_t bounded = 0;
    std::size_t impossible = 0;
    for (std::uint64_t seed = 0; seed < rounds(1500); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        limits few;
        (seed % 3 == 0 ? few.points : few.nodes) = seed % 50;
        const obstacle limit = seed % 3 == 0 ? obstacle::too_many_points : obstacle::too_many_nodes;
        plain_worth::patience host{seed % 4};
        const posed_search by_product{posed, criterion::kind::product};
        const posed_search by_gains{posed, criterion::kind::leximin};
        for (const posed_search* asked : {&by_product, &by_gains}) {
            const std::vector<utilities> wanted =
                asked == &by_product ? plain_products(posed) : plain_worth::egalitarian(posed);
            bounded += check_cut_short(*asked, few, limit, wanted) ? 1U : 0U;
            host.steps = seed % 4;
            bounded += check_cut_short(*asked, host.limits(), obstacle::stopped_by_host, wanted) ? 1U : 0U;
        }
        const possibility found = by_gains.is_possible(few);
        if (found.status == certainty::exact) {
            REQUIRE(found.exists == (plain_worth::count_of_rational_packages(posed) > 0));
            continue;
        }
        ++impossible;
        REQUIRE(found == possibility{certainty::truncated, obstacle::too_many_nodes, false});
    }
    CHECK(is_often_enough(bounded, 0));
    CHECK(is_often_enough(impossible, 0));
}
TEST_CASE("what just reaches the floors is found among great numbers")
{
    // The differences of numbers of this size are rounded.
    dice random{11};
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.parties = 2 + seed % 4;
        kind.issues = 4;
        kind.options = 3;
        kind.width = seed % 3;
        kind.greatest = units{1} << 37;
        model::problem posed = plain_worth::linked_problem(seed, kind);
        const std::vector<utilities> efficient = plain_worth::frontier(posed);
        const utilities just = efficient[random.below(efficient.size())];
        const units far = random.chance(50) ? 0 : units{1} << 40;
        for (std::size_t party = 0; party < posed.parties; ++party) {
            posed.fallbacks[party].states_no_deal = true;
            posed.fallbacks[party].no_deal = just[party] - far;
            posed.fallbacks[party].states_reservation = random.chance(80);
            posed.fallbacks[party].reservation = just[party];
        }
        REQUIRE(posed_search{posed, criterion::kind::leximin}.best() ==
                outcomes_of(posed, plain_worth::egalitarian(posed)));
        REQUIRE(posed_search{posed, criterion::kind::product}.best() == outcomes_of(posed, plain_products(posed)));
        REQUIRE(posed_search{posed, criterion::kind::leximin}.is_possible().exists);
    }
}
