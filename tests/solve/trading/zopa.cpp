#include <entente/solve/trading/zopa.hpp>

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
using plain_worth::choice_among;
using plain_worth::outcomes_of;
using plain_worth::utilities;
using solve::possibility;
using solve::units;

TEST_CASE("the zone of possible agreement is the frontier's part that nobody walks away from")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (posed.has_fallbacks())
            REQUIRE(solve::zopa(posed) == outcomes_of(posed, plain_worth::rational_frontier(posed)));
        else
            REQUIRE(solve::zopa(posed) == solve::outcomes::refusal(posed, obstacle::no_fallback));
    }
}
TEST_CASE("whether a package reaches some floors is what the list of all packages says")
{
    std::size_t existing = 0;
    std::size_t missing = 0;
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<utilities> points = plain_worth::points_of(posed, plain_worth::all_packages(posed));
        // Close to what there is, or mixed from two outcomes.
        utilities floors(posed.parties, 0);
        if (!points.empty()) {
            const utilities& one = points[random.below(points.size())];
            const utilities& other = points[random.below(points.size())];
            for (std::size_t party = 0; party < posed.parties; ++party)
                floors[party] = (random.chance(60) ? one : other)[party] + static_cast<units>(random.below(3)) - 1;
        }
        const bool exists = !plain_worth::at_least(points, floors).empty();
        (exists ? existing : missing) += 1;
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(solve::has_package(posed, plan.made, floors) == possibility{certainty::exact, obstacle::none, exists});
    }
    CHECK(existing > 100);
    CHECK(missing > 100);
}
TEST_CASE("two who want more than there is have no zone of possible agreement")
{
    // A sale at a price from 0 to 10: the seller asks for 7 at least, and the buyer pays 6 at most, or 8.
    std::vector<utilities> prices;
    for (units price = 0; price <= 10; ++price)
        prices.push_back({price - 7, 6 - price});
    CHECK(solve::zopa(choice_among(prices)).empty());
    CHECK(solve::zopa(choice_among(prices)).status == certainty::exact);
    for (utilities& each : prices)
        each[1] += 2;
    CHECK(solve::zopa(choice_among(prices)).utilities == std::vector<units>{1, 0, 0, 1}); // at 8 and at 7
}
TEST_CASE("a limit that is met leaves the zone unknown, and does not deny it")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 8;
    model::problem posed = plain_worth::linked_problem(2, kind);
    for (model::fallback& each : posed.fallbacks)
        each.states_no_deal = true;
    limits few;
    few.points = 3;
    CHECK(solve::zopa(posed, few).status == certainty::truncated);
    CHECK(solve::zopa(posed, few).why == obstacle::too_many_points);
    plain_worth::patience host{2};
    CHECK(solve::zopa(posed, host.limits()).why == obstacle::stopped_by_host);
}
