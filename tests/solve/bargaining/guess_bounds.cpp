#include <entente/solve/bargaining/guess_bounds.hpp>

#include "support/listed.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::criterion;
using solve::guess_bounds;
using solve::lower_bounds;
using solve::units;

namespace {

bool counts(const criterion& prefer, const utilities& outcome, const utilities& floors)
{
    for (std::size_t party = 0; party < outcome.size(); ++party)
        if (outcome[party] < floors[party] ||
            (prefer.by == criterion::kind::product && outcome[party] <= prefer.origin[party]))
            return false;
    return true;
}

}

TEST_CASE("no outcome passes the bound, and whatever is as good as a guess meets what the guess asks for")
{
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const auto fallbacks = plain_worth::fallbacks_of(posed);
        if (!fallbacks)
            continue;
        criterion prefer{random.chance(50) ? criterion::kind::product : criterion::kind::leximin,
                         fallbacks->disagreement, utilities(posed.parties, 1)};
        if (random.chance(30)) // the others have no say, but their floors stay
            prefer = {criterion::kind::leximin, prefer.origin, utilities(posed.parties, 0)};
        if (prefer.unit[0] == 0)
            prefer.unit[random.below(posed.parties)] = 1 + static_cast<units>(random.below(5));
        const solve::plan_made plan = solve::make_plan(posed, {});
        guess_bounds bounds{posed, plan.made, prefer, fallbacks->floors};
        const bool may_be_any = random.chance(10) ? bounds.weigh_alone() : bounds.weigh();
        const bool has_bound = bounds.bound() > 0 || bounds.bound() < 0;
        for (const utilities& outcome : plain_worth::frontier(posed)) {
            if (!counts(prefer, outcome, fallbacks->floors))
                continue;
            REQUIRE(may_be_any);
            const double value = bounds.scale().value_of(outcome);
            if (has_bound)
                REQUIRE(value <= bounds.bound() + bounds.grain());
            for (const double guess : {value, bounds.scale().lowest()}) {
                const lower_bounds& asked = bounds.at(guess);
                for (std::size_t lane = 0; lane < asked.least.size(); ++lane) {
                    units sum = 0;
                    for (std::size_t party = 0; party < posed.parties; ++party)
                        sum += asked.sums.weights(lane)[party] *
                               ((outcome[party] - plan.made.least[party]) / plan.made.step[party]);
                    REQUIRE(sum >= asked.least[lane]);
                }
            }
        }
    }
}
