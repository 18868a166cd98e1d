#include <entente/solve/reaching/bounded_elimination.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::bounded_elimination;
using solve::lower_bounds;
using solve::units;

namespace {

constexpr std::size_t any_number = 1'000'000;

constexpr bool counts_what_meets_two_bounds()
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
    bounded_elimination search{plan.made, {}};
    return search.run(bounds, any_number, {false, true}) && search.size() == 2 && search[0][0] == 1 &&
           search[1][0] == 2 && search.count(0) == natural{3} && search.count(1) == natural{3};
}
static_assert(counts_what_meets_two_bounds());

// How many packages have each vector, in the plan's steps, of those that meet the bounds.
using census = std::map<utilities, std::uint64_t>;

struct asked {
    std::vector<units> weights; // [lane * parties + party]
    std::vector<units> least;
};
bool meets(const asked& bounds, const utilities& steps)
{
    for (std::size_t lane = 0; lane < bounds.least.size(); ++lane) {
        units sum = 0;
        for (std::size_t party = 0; party < steps.size(); ++party)
            sum += bounds.weights[lane * steps.size() + party] * steps[party];
        if (sum < bounds.least[lane])
            return false;
    }
    return true;
}
utilities in_steps(const solve::plan& on, utilities worth)
{
    for (std::size_t party = 0; party < worth.size(); ++party)
        worth[party] = (worth[party] - on.least[party]) / on.step[party];
    return worth;
}

// Bounds that a package meets exactly, or fails by a little.
asked random_bounds(dice& random, const solve::plan& on, const utilities& steps)
{
    asked bounds;
    const bool by_party = random.chance(60);
    const std::size_t lanes = by_party ? on.parties : random.below(4);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        units sum = 0;
        for (std::size_t party = 0; party < on.parties; ++party) {
            const units weight = by_party ? lane == party : static_cast<units>(random.below(4));
            bounds.weights.push_back(weight);
            sum += weight * steps[party];
        }
        const units slack = static_cast<units>(random.below(4)) - (random.chance(10) ? 2 : 0);
        bounds.least.push_back(sum - (random.chance(30) ? sum / 2 : slack));
    }
    return bounds;
}

std::vector<utilities> found_by(const bounded_elimination<>& search)
{
    std::vector<utilities> found;
    for (std::size_t which = 0; which < search.size(); ++which)
        found.emplace_back(search[which].begin(), search[which].end());
    return found;
}

}

TEST_CASE("what is found is every vector that meets the bounds, with as many packages as have it")
{
    CHECK(counts_what_meets_two_bounds());
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        std::vector<plain_worth::package> packages = plain_worth::all_packages(posed);
        const utilities near = packages.empty()
                                   ? utilities(posed.parties, 0)
                                   : plain_worth::worth_of(posed, packages[random.below(packages.size())]);
        const asked bounds = random_bounds(random, plan.made, in_steps(plan.made, near));
        lower_bounds lower;
        lower.sums.weigh(plan.made, bounds.weights, true);
        lower.least = bounds.least;

        // Some options are closed, for some.
        std::vector<unsigned char> closed;
        if (random.chance(40))
            for (std::size_t option = 0; option < posed.option_begin.back(); ++option)
                closed.push_back(random.chance(15) ? 1 : 0);
        if (!closed.empty())
            std::erase_if(packages, [&](const plain_worth::package& taken) {
                for (std::size_t issue = 0; issue < taken.size(); ++issue)
                    if (closed[posed.option_begin[issue] + taken[issue]] != 0)
                        return true;
                return false;
            });

        census wanted;
        for (const plain_worth::package& taken : packages) {
            const utilities steps = in_steps(plan.made, plain_worth::worth_of(posed, taken));
            if (meets(bounds, steps))
                ++wanted[steps];
        }
        std::vector<utilities> vectors;
        for (const auto& each : wanted)
            vectors.push_back(each.first);

        bounded_elimination search{plan.made, {}};
        search.close(closed, posed.option_begin);
        REQUIRE(search.run(lower, any_number, {false, false}));
        REQUIRE(found_by(search) == vectors);

        REQUIRE(search.run(lower, any_number, {false, true}));
        REQUIRE(found_by(search) == vectors);
        std::size_t which = 0;
        for (const auto& each : wanted)
            REQUIRE(search.count(which++) == natural{each.second});

        REQUIRE(search.run(lower, any_number, {true, false}));
        std::vector<utilities> undominated = plain_worth::undominated(vectors);
        std::reverse(undominated.begin(), undominated.end());
        REQUIRE(found_by(search) == undominated);
    }
}
TEST_CASE("a pass says that it did not come to its end, and why")
{
    plain_worth::linked_kind kind;
    kind.issues = 8;
    const model::problem posed = plain_worth::linked_problem(6, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    lower_bounds none;
    none.sums.weigh(plan.made, {}, true);
    std::size_t left = any_number;
    limits within;
    within.host = &left;
    within.proceed = [](void* host, progress now) {
        return now.done <= now.all && (*static_cast<std::size_t*>(host))-- > 0;
    };
    bounded_elimination search{plan.made, within};
    CHECK_FALSE(search.run(none, 20, {}));
    CHECK(search.why() == obstacle::too_many_points);
    left = 3;
    CHECK_FALSE(search.run(none, any_number, {}));
    CHECK(search.why() == obstacle::stopped_by_host);
    left = any_number;
    CHECK(search.run(none, any_number, {}));
    CHECK(search.why() == obstacle::none);
    CHECK(search.size() > 1000);
}
