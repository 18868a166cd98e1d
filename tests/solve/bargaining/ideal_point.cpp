#include <entente/solve/bargaining/ideal_point.hpp>

#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::choice_among;
using plain_worth::utilities;
using solve::bargaining_position;
using solve::outcomes;
using solve::units;

namespace {

outcomes ideal_point(const model::problem& posed, const limits& within = {})
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    return solve::ideal_point(posed, plan.made, solve::position_of(posed), within);
}
std::vector<utilities> plain_ideal(const model::problem& posed)
{
    const utilities ideal = plain_worth::ideal_point(posed);
    return ideal.empty() ? std::vector<utilities>{} : std::vector<utilities>{ideal};
}

}

TEST_CASE("a problem's position is what it says of no deal and of the least that parties take")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const auto fallbacks = plain_worth::fallbacks_of(posed);
        if (!fallbacks)
            continue;
        const bargaining_position from = solve::position_of(posed);
        REQUIRE(from.disagreement == fallbacks->disagreement);
        REQUIRE(from.floors == fallbacks->floors);
    }
}
TEST_CASE("the ideal point is the best for each party that nobody walks away from")
{
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (posed.has_fallbacks())
            REQUIRE(ideal_point(posed) == plain_worth::outcomes_of(posed, plain_ideal(posed)));
    }
}
TEST_CASE("what others walk away from is nobody's ideal")
{
    // (10, -1) is refused by the second party, (-1, 8) by the first.
    CHECK(ideal_point(choice_among({{10, -1}, {4, 3}, {6, 1}, {-1, 8}})).utilities == std::vector<units>{6, 3});
    CHECK(ideal_point(choice_among({{10, -1}, {-1, 8}})).empty());
    CHECK(ideal_point(choice_among({{10, -1}, {-1, 8}})).status == certainty::exact);
}
TEST_CASE("of an ideal point that a limit cut short, so much is reached, and no party gets more than the gap says")
{
    std::size_t cut_short = 0;
    std::size_t bounded = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        plain_worth::patience host{seed % 5};
        limits few;
        (seed % 2 == 0 ? few.points : few.nodes) = seed % 40;
        const bool is_stopped = seed % 3 == 0;
        const outcomes found = ideal_point(posed, is_stopped ? host.limits() : few);
        if (found.status == certainty::exact) {
            REQUIRE(found == plain_worth::outcomes_of(posed, plain_ideal(posed)));
            continue;
        }
        ++cut_short;
        REQUIRE(found.why == (is_stopped ? obstacle::stopped_by_host : obstacle::too_many_nodes));
        if (found.status == certainty::truncated) {
            REQUIRE(found.empty());
            continue;
        }
        ++bounded;
        REQUIRE(found.status == certainty::bounded);
        REQUIRE(found.gap > 0);
        const utilities ideal = plain_worth::ideal_point(posed);
        for (std::size_t party = 0; party < posed.parties; ++party) {
            const units gain = found[0][party] - posed.disagreement(party);
            REQUIRE(found[0][party] <= ideal[party]);
            REQUIRE(static_cast<double>(ideal[party] - found[0][party]) <=
                    found.gap * static_cast<double>(gain == 0 ? 1 : gain) * (1 + 1e-9));
        }
    }
    CHECK(cut_short > 0);
    CHECK(bounded > 0);
}
TEST_CASE("an ideal point of more packages than can be listed is never below a package, and is reached by one")
{
    plain_worth::linked_kind kind;
    kind.parties = 4;
    kind.issues = 20;
    kind.is_opposed = true;
    model::problem posed = plain_worth::linked_problem(3, kind);
    for (model::fallback& each : posed.fallbacks) {
        each.states_no_deal = true;
        each.no_deal = 20 * kind.greatest / 2;
    }
    const solve::plan_made plan = solve::make_plan(posed, {});
    bargaining_position from = solve::position_of(posed);
    const outcomes ideal = solve::ideal_point(posed, plan.made, from);
    REQUIRE(ideal.status == certainty::exact);
    REQUIRE(ideal.size() == 1);
    for (std::size_t party = 0; party < posed.parties; ++party) {
        // Whoever insists on his ideal gets it; on more, he gets nothing.
        from = solve::position_of(posed);
        from.floors[party] = ideal[0][party];
        const outcomes insisted = solve::ideal_point(posed, plan.made, from);
        REQUIRE_FALSE(insisted.empty());
        CHECK(insisted[0][party] == ideal[0][party]);
        ++from.floors[party];
        CHECK(solve::ideal_point(posed, plan.made, from).empty());
    }
}
