#include <entente/solve/reaching/meeting_elimination.hpp>

#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::lower_bounds;
using solve::meeting_elimination;
using solve::units;

namespace {

constexpr std::size_t any_number = 1'000'000;

// Three issues of (1, 0) or (0, 1): two packages' vectors give both parties something.
constexpr bool finds_what_gives_both_something()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4, 6};
    posed.worth = {1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1};
    const solve::plan_made plan = solve::make_plan(posed, {});
    const units weights[]{1, 0, 0, 1};
    lower_bounds bounds;
    bounds.sums.weigh(plan.made, weights, true);
    bounds.least = {1, 1};
    meeting_elimination search{plan.made, {}};
    return search.run(bounds, any_number, false) && search.is_whole() && search.size() == 2 && search[0][0] == 1 &&
           search[1][0] == 2;
}
static_assert(finds_what_gives_both_something());

lower_bounds each_at_least(const solve::plan& on, const utilities& least)
{
    std::vector<units> weights(on.parties, 1); // all alike, and each alone
    units sum = 0;
    for (std::size_t one = 0; one < on.parties; ++one) {
        sum += least[one];
        for (std::size_t other = 0; other < on.parties; ++other)
            weights.push_back(one == other ? 1 : 0);
    }
    lower_bounds bounds;
    bounds.sums.weigh(on, weights, true);
    bounds.least = {sum};
    bounds.least.insert(bounds.least.end(), least.begin(), least.end());
    return bounds;
}
// In steps: the undominated vectors that have at least so much.
std::set<utilities> plain_search(const model::problem& posed, const solve::plan& on, const utilities& least)
{
    std::set<utilities> found;
    for (utilities each : plain_worth::frontier(posed)) {
        bool reaches = true;
        for (std::size_t party = 0; party < each.size(); ++party) {
            each[party] = (each[party] - on.least[party]) / on.step[party];
            reaches = reaches && each[party] >= least[party];
        }
        if (reaches)
            found.insert(each);
    }
    return found;
}

}

TEST_CASE("two halves find every undominated vector that has enough, and none that has not")
{
    CHECK(finds_what_gives_both_something());
    std::size_t cut_short = 0;
    for (std::uint64_t seed = 0; seed < rounds(4000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<utilities> efficient = plain_worth::frontier(posed);
        utilities least(posed.parties, 0);
        for (std::size_t party = 0; party < posed.parties && !efficient.empty(); ++party)
            least[party] = (efficient[random.below(efficient.size())][party] - plan.made.least[party]) /
                               plan.made.step[party] -
                           static_cast<units>(random.below(3));
        lower_bounds bounds = each_at_least(plan.made, least);
        const std::set<utilities> wanted = plain_search(posed, plan.made, least);
        meeting_elimination search{plan.made, {}};
        const std::size_t most = random.chance(30) ? random.below(10) : any_number;
        const bool likeliest_only = random.chance(30);
        const bool was_run = search.run(bounds, most, likeliest_only);
        if (!was_run) {
            ++cut_short;
            REQUIRE(most < any_number);
            REQUIRE((likeliest_only ? !search.is_whole() : search.why() == obstacle::too_many_points));
        }
        std::set<utilities> found;
        for (std::size_t which = 0; which < search.size() && (was_run || likeliest_only); ++which) {
            const utilities its(search[which].begin(), search[which].end());
            for (std::size_t party = 0; party < posed.parties; ++party)
                REQUIRE(its[party] >= least[party]);
            utilities worth;
            for (std::size_t party = 0; party < posed.parties; ++party)
                worth.push_back(plan.made.utility(party, its[party]));
            REQUIRE_FALSE(plain_worth::packages_with(posed, worth).empty());
            found.insert(its);
        }
        if (was_run)
            REQUIRE(std::includes(found.begin(), found.end(), wanted.begin(), wanted.end()));
    }
    CHECK(cut_short > 0);
}
TEST_CASE("a host that stops the search is told so")
{
    plain_worth::linked_kind kind;
    kind.issues = 12;
    const model::problem posed = plain_worth::linked_problem(1, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    lower_bounds bounds = each_at_least(plan.made, utilities(2, 0));
    for (std::size_t steps = 0; steps < 4; ++steps) {
        plain_worth::patience host{steps};
        meeting_elimination search{plan.made, host.limits()};
        CHECK_FALSE(search.run(bounds, any_number, false));
        CHECK(search.why() == obstacle::stopped_by_host);
    }
}
