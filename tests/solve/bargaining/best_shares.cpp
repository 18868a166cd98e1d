#include <entente/solve/bargaining/best_shares.hpp>

#include <entente/solve/bargaining/solutions.hpp>

#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/rounds.hpp"
#include "support/unlinked_bundle.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::outcomes_of;
using plain_worth::unlinked_bundle;
using plain_worth::utilities;
using solve::bargaining_position;
using solve::criterion;
using solve::outcomes;
using solve::units;

namespace {

outcomes search(const unlinked_bundle& asked, const utilities& unit, bool is_one_enough = false,
                const limits& within = {})
{
    const criterion prefer{criterion::kind::leximin, asked.from.disagreement, unit};
    const solve::guess_scale<> scale{asked.plan.made, prefer, asked.from.floors};
    solve::best_outcomes<> best{prefer, scale};
    return solve::best_unlinked_shares(asked.plan.made, within, is_one_enough, best, [&](const auto&) {
        // A good start, or none: the answer is the same.
        const solve::flat_package first(asked.posed.issues(), 0);
        utilities outcome;
        for (std::size_t party = 0; party < asked.posed.parties; ++party)
            outcome.push_back(asked.posed.utility(party, first));
        best.take(outcome);
    });
}

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
        REQUIRE(search(asked, utilities(asked.posed.parties, 1)) == outcomes_of(asked.posed, egalitarian));
        const utilities ideal = plain_worth::ideal_point(asked.posed);
        (ideal.empty() ? empty : found) += 1;
        tied += egalitarian.size() > 1 ? 1U : 0U;
        if (ideal.empty())
            continue;
        const utilities unit = plain_worth::less(ideal, asked.from.disagreement);
        if (std::any_of(unit.begin(), unit.end(), [](units each) { return each != 0; }))
            REQUIRE(search(asked, unit) == outcomes_of(asked.posed, plain_worth::kalai_smorodinsky(asked.posed)));
        utilities alone(asked.posed.parties, 0);
        const std::size_t party = seed % asked.posed.parties;
        alone[party] = 1;
        REQUIRE(search(asked, alone, true)[0][party] == ideal[party]);
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
        const outcomes best = search(asked, unit);
        limits few;
        few.nodes = seed % 7;
        plain_worth::patience host{seed % 3};
        for (const limits& within : {few, host.limits()}) {
            const outcomes cut = search(asked, unit, false, within);
            if (cut.status == certainty::exact) {
                REQUIRE(cut == best);
                continue;
            }
            REQUIRE(cut.why == (within.proceed == nullptr ? obstacle::too_many_nodes : obstacle::stopped_by_host));
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
