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
        branching.levels().ask_for(static_cast<double>(enough));
        REQUIRE(branching.run(nodes, {}, [&](const utilities& outcome) {
            met.push_back(outcome);
            return true;
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
TEST_CASE(
    "every efficient outcome that is no worse than another is visited, and of those that share its least, who may")
{
    std::size_t visited = 0;
    std::size_t few = 0;
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const unlinked_bundle asked{seed};
        const utilities& origin = asked.from.disagreement;
        std::vector<utilities> all;
        for (const utilities& outcome : plain_worth::frontier(asked.posed))
            if (plain_worth::reaches(outcome, asked.from.floors))
                all.push_back(outcome);
        if (all.empty())
            continue;
        utilities unit(asked.posed.parties, 1);
        for (units& each : unit)
            each = random.chance(50)   ? 1
                   : random.chance(80) ? static_cast<units>(random.between(1, 9))
                                       : units{1} << 33;
        const criterion prefer{criterion::kind::leximin, origin, unit};
        const utilities& mark = all[random.below(all.size())];
        const std::size_t but = random.below(asked.posed.parties + 1);
        branching_search branching{asked.plan.made, prefer, asked.from.floors, -1e12};
        const auto least = prefer.shares(mark)[0];
        std::size_t have_least = 0;
        for (const criterion::share& each : prefer.shares(mark))
            have_least += each.compare(least) == 0 ? 1U : 0U;
        REQUIRE(branching.levels().ask_for(mark, but) == (but >= have_least));
        std::vector<utilities> met;
        std::size_t nodes = 1'000'000;
        REQUIRE(branching.run(nodes, {}, [&](const utilities& outcome) {
            met.push_back(outcome);
            return true;
        }));
        for (const utilities& outcome : all) {
            std::size_t lack = 0;
            bool is_wanted = true;
            for (const criterion::share& each : prefer.shares(outcome)) {
                lack += each.compare(least) <= 0 ? 1U : 0U;
                is_wanted = is_wanted && each.compare(least) >= 0;
            }
            is_wanted = is_wanted && (but >= have_least ? prefer.compare(outcome, mark) >= 0 : lack <= but);
            if (!is_wanted)
                continue;
            REQUIRE(std::find(met.begin(), met.end(), outcome) != met.end());
            ++visited;
            few += but < have_least ? 1U : 0U;
        }
    }
    CHECK(visited > rounds(2000));
    CHECK(few > rounds(100));
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
    branching.levels().ask_for(-1e12);
    const auto visit = [](const utilities&) { return true; };
    std::size_t none = 0;
    CHECK_FALSE(branching.run(none, {}, visit));
    CHECK_FALSE(branching.was_stopped());
    plain_worth::patience host;
    std::size_t many = 640;
    CHECK_FALSE(branching.run(many, host.limits(), visit));
    CHECK(branching.was_stopped());
    many = 640;
    std::size_t visited = 0;
    CHECK_FALSE(branching.run(many, {}, [&](const utilities&) { return ++visited < 3; }));
    CHECK(visited == 3);
    CHECK_FALSE(branching.was_stopped());
}
