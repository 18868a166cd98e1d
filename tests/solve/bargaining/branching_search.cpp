#include <entente/solve/bargaining/branching_search.hpp>

#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"
#include "support/unlinked_bundle.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::unlinked_bundle;
using plain_worth::utilities;
using solve::branching_search;
using solve::criterion;
using solve::units;

namespace {

units least_gain(const utilities& outcome, const utilities& origin)
{
    const utilities gains = plain_worth::less(outcome, origin);
    return *std::min_element(gains.begin(), gains.end());
}

}

TEST_CASE("every efficient outcome with enough is visited, and none passes the bound that was found")
{
    std::size_t visited = 0;
    std::size_t hopeless = 0;
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const unlinked_bundle asked{seed};
        const utilities& origin = asked.from.disagreement;
        std::vector<utilities> wanted;
        for (const utilities& outcome : plain_worth::frontier(asked.posed))
            if (plain_worth::reaches(outcome, asked.from.floors))
                wanted.push_back(outcome);
        units lowest = 0;
        for (std::size_t party = 0; party < asked.posed.parties; ++party)
            lowest = std::min(lowest, asked.from.floors[party] - origin[party]);
        const criterion prefer{criterion::kind::leximin, origin, utilities(asked.posed.parties, 1)};
        branching_search branching{asked.plan.made, prefer, asked.from.floors, static_cast<double>(lowest)};
        double greatest = 0;
        if (!branching.find_bound(greatest)) {
            REQUIRE(wanted.empty());
            ++hopeless;
            continue;
        }
        units enough = lowest;
        if (!wanted.empty() && random.chance(70))
            enough = least_gain(wanted[random.below(wanted.size())], origin);
        std::vector<utilities> met;
        std::size_t nodes = 1'000'000;
        REQUIRE(branching.run(static_cast<double>(enough), nodes, {}, [&](const utilities& outcome) {
            met.push_back(outcome);
            return static_cast<double>(enough);
        }));
        for (const utilities& outcome : met)
            REQUIRE_FALSE(plain_worth::packages_with(asked.posed, outcome).empty());
        for (const utilities& outcome : wanted) {
            const auto least = static_cast<double>(least_gain(outcome, origin));
            REQUIRE(least <= greatest + 1e-9 * (1 + std::max(greatest, -greatest)));
            if (least < static_cast<double>(enough))
                continue;
            REQUIRE(std::find(met.begin(), met.end(), outcome) != met.end());
            ++visited;
        }
    }
    CHECK(visited > rounds(2000));
    CHECK(hopeless > rounds(100));
}
TEST_CASE("a search without nodes left, or a patient host, has not ended")
{
    const unlinked_bundle asked{[] {
        for (std::uint64_t seed = 0;; ++seed)
            if (plain_worth::frontier(unlinked_bundle{seed}.posed).size() > 50)
                return seed;
    }()};
    const criterion prefer{criterion::kind::leximin, asked.from.disagreement, utilities(asked.posed.parties, 1)};
    const utilities floors(asked.posed.parties, -(units{1} << 40));
    branching_search branching{asked.plan.made, prefer, floors, -1e12};
    const auto visit = [](const utilities&) { return -1e12; };
    std::size_t none = 0;
    CHECK_FALSE(branching.run(-1e12, none, {}, visit));
    CHECK_FALSE(branching.was_stopped());
    plain_worth::patience host;
    std::size_t many = 640;
    CHECK_FALSE(branching.run(-1e12, many, host.limits(), visit));
    CHECK(branching.was_stopped());
}
