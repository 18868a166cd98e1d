#include <entente/solve/trading/what_ifs.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using solve::units;

namespace {

// Two issues: (3, 0) or (0, 2), then (0, 4) or (1, 0).
constexpr bool tells_four_options()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4};
    posed.worth = {3, 0, 0, 2, 0, 4, 1, 0};
    posed.status_quo.assign(2, model::unsettled);
    posed.fallbacks.resize(2);
    solve::plan_made plan = solve::make_plan(posed, {});
    const units weights[]{1, 1};
    std::vector<solve::what_if> found = solve::what_ifs(posed, weights, plan.made);
    return found.size() == 4 && found[0] == solve::what_if{true, true, 7, 6} &&
           found[1] == solve::what_if{true, true, 6, 7} && found[2] == solve::what_if{true, true, 7, 4} &&
           found[3] == solve::what_if{true, true, 4, 7};
}
static_assert(tells_four_options());

}

TEST_CASE("the best with every option, and without it, is that of the listed packages")
{
    CHECK(tells_four_options());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        std::vector<units> weights;
        for (std::size_t party = 0; party < posed.parties; ++party)
            weights.push_back(static_cast<units>(random.below(random.chance(80) ? 4 : 32769)));
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<solve::what_if> found = solve::what_ifs(posed, weights, plan.made);
        const std::vector<plain_worth::what_if> wanted = plain_worth::what_ifs(posed, weights);
        REQUIRE(found.size() == wanted.size());
        for (std::size_t place = 0; place < found.size(); ++place) {
            REQUIRE(found[place].is_possible == wanted[place].fixed.has_value());
            REQUIRE(found[place].is_avoidable == wanted[place].ruled_out.has_value());
            if (wanted[place].fixed)
                REQUIRE(found[place].fixed == *wanted[place].fixed);
            if (wanted[place].ruled_out)
                REQUIRE(found[place].ruled_out == *wanted[place].ruled_out);
        }
    }
}
TEST_CASE("in a problem too large to list, some option of each issue is in the best package, and ruling it out costs")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 60;
    kind.width = 2;
    const model::problem posed = plain_worth::linked_problem(4, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    const std::vector<units> weights{1, 2, 3};
    const std::vector<solve::what_if> found = solve::what_ifs(posed, weights, plan.made);
    solve::weighted_sums sums;
    std::vector<units> by_step;
    units base = 0;
    for (std::size_t party = 0; party < 3; ++party) {
        by_step.push_back(weights[party] * plan.made.step[party]);
        base += weights[party] * plan.made.least[party];
    }
    sums.weigh(plan.made, by_step, false);
    const units best = base + sums.best(0);
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        bool is_best = false;
        for (std::size_t option = 0; option < posed.options(issue); ++option) {
            const solve::what_if& each = found[posed.option_begin[issue] + option];
            CHECK(each.fixed <= best);
            CHECK((each.fixed == best || each.ruled_out == best));
            is_best = is_best || each.fixed == best;
        }
        CHECK(is_best);
    }
}
