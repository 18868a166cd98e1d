#include <entente/solve/bargaining/local_search.hpp>

#include "support/dice.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::package;
using plain_worth::utilities;
using solve::criterion;
using solve::local_search;
using solve::units;

namespace {

// Two issues on each of which one party can have 4 and the other 0, or both 3.
constexpr model::problem two_disputes()
{
    model::problem made;
    made.parties = 2;
    made.option_begin = {0, 3, 6};
    made.worth = {4, 0, 3, 3, 0, 4, 4, 0, 3, 3, 0, 4};
    made.status_quo.assign(2, model::unsettled);
    made.fallbacks.resize(2);
    return made;
}
constexpr bool settles_on_the_middle()
{
    const model::problem posed = two_disputes();
    // Not a constant: g++ 12 would refuse to fill its vectors.
    criterion prefer{criterion::kind::product, {0, 0}, {1, 1}};
    std::vector<units> floors{1, 1};
    local_search search{posed, prefer, floors};
    solve::flat_package options{0, 0};
    search.improve(options, 20);
    return options == solve::flat_package{1, 1} && search.utilities(options) == std::vector<units>{6, 6};
}
static_assert(settles_on_the_middle());

units missing(const utilities& outcome, const utilities& floors)
{
    units sum = 0;
    for (std::size_t party = 0; party < outcome.size(); ++party)
        sum += std::max<units>(floors[party] - outcome[party], 0);
    return sum;
}
// By what is missing from the floors, then by the criterion.
bool is_better(const utilities& one, const utilities& other, const utilities& floors, const criterion& prefer)
{
    const units left = missing(one, floors);
    const units right = missing(other, floors);
    return left != right ? left < right : left == 0 && prefer.compare(one, other) > 0;
}

}

TEST_CASE("a local search ends where no change of one issue betters the package, and never makes it worse")
{
    CHECK(settles_on_the_middle());
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<package> all = plain_worth::all_packages(posed);
        if (all.empty())
            continue;
        const package start = all[random.below(all.size())];
        const utilities before = plain_worth::worth_of(posed, start);
        utilities origin;
        utilities floors;
        const bool is_product = random.chance(50);
        for (std::size_t party = 0; party < posed.parties; ++party) {
            origin.push_back(before[party] + static_cast<units>(random.below(9)) - 6);
            floors.push_back(origin.back() + (is_product ? 1 : static_cast<units>(random.below(3))));
        }
        const criterion prefer{is_product ? criterion::kind::product : criterion::kind::leximin, origin,
                               utilities(posed.parties, 1)};
        local_search search{posed, prefer, floors};
        package options = start;
        search.improve(options, 0);
        REQUIRE(options == start);
        search.improve(options, 1000);
        REQUIRE(plain_worth::is_feasible(posed, options));
        const utilities after = plain_worth::worth_of(posed, options);
        REQUIRE(search.utilities(options) == after);
        REQUIRE(search.reaches_floors(after) == plain_worth::reaches(after, floors));
        REQUIRE_FALSE(is_better(before, after, floors, prefer));
        for (std::size_t issue = 0; issue < posed.issues(); ++issue)
            for (std::size_t option = 0; option < posed.options(issue); ++option) {
                package changed = options;
                changed[issue] = static_cast<model::option_index>(option);
                if (plain_worth::is_feasible(posed, changed))
                    REQUIRE_FALSE(is_better(plain_worth::worth_of(posed, changed), after, floors, prefer));
            }
    }
}
