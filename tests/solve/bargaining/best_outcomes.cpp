#include <entente/solve/bargaining/best_outcomes.hpp>

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
using solve::best_outcomes;
using solve::criterion;
using solve::outcomes;

TEST_CASE("of all packages, met in any order and more than once, the best that reach the floors are kept")
{
    std::size_t tied = 0;
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const unlinked_bundle asked{seed};
        const criterion prefer{criterion::kind::leximin, asked.from.disagreement, utilities(asked.posed.parties, 1)};
        const solve::guess_scale<> scale{asked.plan.made, prefer, asked.from.floors};
        best_outcomes best{prefer, scale};
        std::vector<utilities> all = plain_worth::frontier(asked.posed);
        for (std::size_t left = all.size(); left > 1; --left)
            std::swap(all[left - 1], all[random.below(left)]);
        for (int time = 0; time < 2; ++time)
            for (const utilities& outcome : all)
                best.take(outcome);
        const outcomes wanted = outcomes_of(asked.posed, plain_worth::egalitarian(asked.posed));
        REQUIRE(best.found() == wanted);
        REQUIRE(best.has_any() == !wanted.empty());
        tied += wanted.size() > 1 ? 1U : 0U;
        // A bound above it is told relative to the value.
        const double value = best.value();
        const double size = value < 0 ? -value : value;
        const outcomes cut = best.unfinished(obstacle::too_many_points, value + size / 4);
        REQUIRE(cut.why == obstacle::too_many_points);
        REQUIRE(cut.status == (wanted.empty() ? certainty::truncated : certainty::bounded));
        REQUIRE(cut.utilities == wanted.utilities);
        if (size > 0)
            REQUIRE(cut.gap == doctest::Approx(0.25));
        REQUIRE(best.unfinished(obstacle::stopped_by_host, value - 1).gap == 0);
    }
    CHECK(tied > rounds(10));
}
