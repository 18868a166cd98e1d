#include <entente/solve/bargaining/guess_scale.hpp>

#include "support/listed.hpp"
#include "support/rounds.hpp"
#include "support/unlinked_bundle.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::unlinked_bundle;
using plain_worth::utilities;
using solve::criterion;
using solve::guess_scale;
using solve::units;

TEST_CASE("values are the least share, ask for no more than outcomes have, and differ by the steps that are told")
{
    std::size_t apart = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const unlinked_bundle asked{seed};
        criterion prefer{criterion::kind::leximin, asked.from.disagreement, {}};
        const auto common = static_cast<units>(random.between(1, 4));
        const bool is_alike = random.chance(50);
        for (std::size_t party = 0; party < asked.posed.parties; ++party)
            prefer.unit.push_back(party > 0 && random.chance(20) ? 0
                                  : is_alike                     ? common
                                                                 : static_cast<units>(random.between(1, 9)));
        const guess_scale<> scale{asked.plan.made, prefer, asked.from.floors};
        double before = 0;
        bool is_first = true;
        for (const utilities& outcome : plain_worth::frontier(asked.posed)) {
            const bool reaches = plain_worth::reaches(outcome, asked.from.floors);
            REQUIRE(scale.reaches_floors(outcome) == reaches);
            const double value = scale.value_of(outcome);
            bool is_any = false;
            for (std::size_t party = 0; party < asked.posed.parties; ++party) {
                REQUIRE(scale.counts(party) == (prefer.unit[party] != 0));
                const auto steps = static_cast<double>(asked.plan.made.steps_to(party, outcome[party]));
                if (reaches)
                    REQUIRE(scale.asked(party, value) <= steps + 1e-9 * (1 + std::abs(steps) + std::abs(value)));
                if (prefer.unit[party] == 0)
                    continue;
                const double share = static_cast<double>(outcome[party] - prefer.origin[party]) /
                                     static_cast<double>(prefer.unit[party]);
                REQUIRE(value <= share);
                is_any = is_any || value == share;
            }
            REQUIRE(is_any);
            if (reaches)
                REQUIRE(value >= scale.lowest());
            const double difference = std::abs(value - before);
            if (!is_first && difference > 0 && scale.common_step() > 0) {
                const double times = difference / scale.common_step();
                REQUIRE(times == doctest::Approx(std::round(times)));
                ++apart;
            }
            is_first = false;
            before = value;
        }
        if (is_alike)
            REQUIRE(scale.common_step() > 0);
    }
    CHECK(apart > rounds(1000));
}
TEST_CASE("where somebody has to gain, floors at no deal or below it are raised above it")
{
    const model::problem posed = plain_worth::choice_among({{2, 8}, {4, 4}});
    const solve::plan_made plan = solve::make_plan(posed, {});
    const criterion prefer{criterion::kind::product, {0, 0}, {1, 1}};
    guess_scale<> scale{plan.made, prefer, utilities{-3, 2}};
    CHECK(scale.floors()[0] == 1);
    CHECK(scale.floors()[1] == 2);
    // Relative to gains of the second option, in the plan's steps, the first one's have the same mean.
    scale.refer_to({4.0 / static_cast<double>(plan.made.step[0]), 4.0 / static_cast<double>(plan.made.step[1])});
    CHECK(scale.value_of(utilities{2, 8}) == doctest::Approx(1));
    CHECK(scale.value_of(utilities{4, 4}) == doctest::Approx(1));
}
