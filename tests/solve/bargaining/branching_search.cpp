#include <entente/solve/bargaining/branching_search.hpp>

#include <entente/solve/bargaining/solutions.hpp>

#include "support/linked_problem.hpp"
#include "support/listed.hpp"
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
using solve::bargaining_search;
using solve::criterion;
using solve::outcomes;
using solve::units;

namespace {

struct unlinked_bundle {
    model::problem posed;
    solve::plan_made plan = {};
    bargaining_position from = {};

    explicit unlinked_bundle(std::uint64_t seed)
    {
        dice random{seed + 77};
        plain_worth::linked_kind kind;
        kind.parties = random.between(1, 5);
        kind.issues = random.between(1, 6);
        kind.options = random.between(1, kind.issues < 5 ? 5 : 3);
        kind.width = 0;
        kind.greatest = std::vector<units>{1, 3, 10, 100, 1'000'000, units{1} << 38}[random.below(6)];
        kind.is_opposed = random.chance(40);
        posed = plain_worth::linked_problem(seed, kind);
        const std::size_t stated = random.below(3);
        for (std::size_t party = 0; party < posed.parties; ++party) {
            model::fallback& its = posed.fallbacks[party];
            its.states_no_deal = true;
            const units reach = kind.greatest * static_cast<units>(kind.issues);
            its.no_deal = draw(random, reach) / 2 - (random.chance(20) ? reach : 0);
            its.states_reservation = stated == 0 || (stated == 1 && random.chance(30));
            its.reservation = draw(random, reach * 6 / 10);
        }
        if (random.chance(30)) // as much as a package brings
            for (std::size_t party = 0; party < posed.parties; ++party)
                posed.fallbacks[party].reservation =
                    posed.utility(party, std::vector<model::option_index>(posed.issues(), 0));
        plan = solve::make_plan(posed, {});
        from = solve::position_of(posed);
    }
    static units draw(dice& random, units greatest)
    {
        return static_cast<units>(random.below(static_cast<std::size_t>(greatest) + 1));
    }

    outcomes search(const utilities& unit, bool is_one_enough = false, const limits& within = {}) const
    {
        const criterion prefer{criterion::kind::leximin, from.disagreement, unit};
        solve::hull_search hull{posed, plan.made};
        return bargaining_search{posed, plan.made, prefer, from.floors, within, hull}.search(is_one_enough);
    }
};

}

TEST_CASE("without linkages, the best least gains and shares of listed packages are found by branching")
{
    std::size_t found = 0;
    std::size_t empty = 0;
    std::size_t tied = 0;
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const unlinked_bundle asked{seed};
        const std::vector<utilities> egalitarian = plain_worth::egalitarian(asked.posed);
        REQUIRE(asked.search(utilities(asked.posed.parties, 1)) == outcomes_of(asked.posed, egalitarian));
        const utilities ideal = plain_worth::ideal_point(asked.posed);
        (ideal.empty() ? empty : found) += 1;
        tied += egalitarian.size() > 1 ? 1U : 0U;
        if (ideal.empty())
            continue;
        const utilities unit = plain_worth::less(ideal, asked.from.disagreement);
        if (std::any_of(unit.begin(), unit.end(), [](units each) { return each != 0; }))
            REQUIRE(asked.search(unit) == outcomes_of(asked.posed, plain_worth::kalai_smorodinsky(asked.posed)));
        utilities alone(asked.posed.parties, 0);
        const std::size_t party = seed % asked.posed.parties;
        alone[party] = 1;
        REQUIRE(asked.search(alone, true)[0][party] == ideal[party]);
    }
    CHECK(found > rounds(1000));
    CHECK(empty > rounds(500));
    CHECK(tied > rounds(100));
}
TEST_CASE("a search cut short by its nodes, or by the host, tells a bound that holds")
{
    std::size_t bounded = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        const unlinked_bundle asked{seed};
        const utilities unit(asked.posed.parties, 1);
        const outcomes best = asked.search(unit);
        limits few;
        few.nodes = seed % 7;
        plain_worth::patience host{seed % 3};
        for (const limits& within : {few, host.limits()}) {
            const outcomes cut = asked.search(unit, false, within);
            if (cut.status == certainty::exact) {
                REQUIRE(cut == best);
                continue;
            }
            REQUIRE(cut.why == (within.proceed == nullptr ? obstacle::too_many_points : obstacle::stopped_by_host));
            REQUIRE((cut.status == certainty::truncated) == cut.empty());
            if (cut.empty())
                continue;
            ++bounded;
            const auto least = [&](const outcomes& each) {
                const utilities gains = plain_worth::less({each[0].begin(), each[0].end()}, asked.from.disagreement);
                return static_cast<double>(*std::min_element(gains.begin(), gains.end()));
            };
            const double value = least(cut);
            const double size = value < 0 ? -value : value;
            REQUIRE(least(best) <= (value + cut.gap * (size > 0 ? size : 1)) * (1 + 1e-9) + 1e-9 * size);
        }
    }
    CHECK(bounded > rounds(100) / 100);
}
TEST_CASE("eight parties' best least gain in thirty issues is proven, and five parties' shares in fifty")
{
    plain_worth::linked_kind kind;
    kind.width = 0;
    for (const bool is_by_shares : {false, true}) {
        kind.parties = is_by_shares ? 5 : 8;
        kind.issues = is_by_shares ? 50 : 30;
        const model::problem posed = plain_worth::linked_problem(3, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        bargaining_position from;
        for (std::size_t party = 0; party < posed.parties; ++party)
            from.disagreement.push_back(posed.utility(party, solve::flat_package(posed.issues(), 0)));
        from.floors = from.disagreement;
        const outcomes found = is_by_shares ? solve::kalai_smorodinsky(posed, plan.made, from)
                                            : solve::egalitarian(posed, plan.made, from);
        CHECK(found.status == certainty::exact);
        CHECK_FALSE(found.empty());
    }
}
