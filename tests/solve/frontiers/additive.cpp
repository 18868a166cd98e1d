#include <entente/solve/frontiers/additive.hpp>

#include <entente/solve/frontiers/two_parties.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::additive_frontier;
using solve::additive_frontier_memory;
using solve::outcomes;
using solve::units;

namespace {

constexpr model::problem two_issues()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 5};
    posed.worth = {3, -1, 0, 1, 0, 4, 1, 0, 0, 3};
    return posed;
}
constexpr bool adds_two_issues()
{
    additive_frontier_memory memory;
    outcomes wanted;
    wanted.parties = 2;
    wanted.utilities = {4, -1, 3, 3, 0, 5};
    return additive_frontier(two_issues(), {}, memory) == wanted;
}
static_assert(adds_two_issues());

outcomes plain_frontier(const model::problem& posed)
{
    outcomes found;
    found.parties = 2;
    for (const utilities& point : plain_worth::frontier(posed))
        found.utilities.insert(found.utilities.end(), point.begin(), point.end());
    return found;
}

}

TEST_CASE("issues without linkages have the frontier of all packages, whatever was computed before")
{
    CHECK(adds_two_issues());
    additive_frontier_memory memory;
    outcomes kept;
    kept.gap = 1;
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        model::problem posed = plain_worth::random_problem(seed);
        if (posed.parties != 2)
            continue;
        CAPTURE(seed);
        posed.tables.clear();
        posed.scopes.clear();
        posed.joint_worth.clear();
        posed.forbidden.clear();
        const outcomes found = additive_frontier(posed, {}, memory);
        REQUIRE(found == plain_frontier(posed));
        additive_frontier(posed, {}, memory, kept);
        REQUIRE(kept == found);
        REQUIRE(found == solve::two_party_frontier(posed, solve::make_plan(posed, {}).made, {}));
    }
}
TEST_CASE("staircase by staircase and under guides the same large frontier is found")
{
    additive_frontier_memory memory;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.width = 0;
        kind.issues = 20 + 10 * (seed % 4);
        kind.is_opposed = seed % 2 == 0;
        kind.greatest = seed < 4 ? 100 : 3000;
        const model::problem posed = plain_worth::linked_problem(seed, kind);
        const outcomes found = additive_frontier(posed, {}, memory);
        CHECK(found.status == certainty::exact);
        CHECK(found.size() > 20);
        CHECK(found == solve::two_party_frontier(posed, solve::make_plan(posed, {}).made, {}));
    }
}
TEST_CASE("where points lie close a table is used, in whatever steps worth is told, and finds the same")
{
    additive_frontier_memory memory;
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.width = 0;
        kind.issues = 8 + 6 * (seed % 5);
        kind.is_opposed = seed % 3 != 0;
        kind.greatest = seed % 4 == 0 ? 700 : 90;
        model::problem posed = plain_worth::linked_problem(seed, kind);
        // Steps of their own for each party; an issue that matters to one party, to none, and one as wide as all others.
        for (std::size_t number = 0; number < posed.worth.size(); ++number)
            posed.worth[number] *= number % 2 == 0 ? seed % 2 == 0 ? 10'000 : -30 : 7;
        for (std::size_t option = 0; option < 4; ++option) {
            posed.worth[2 * option] = 0;
            posed.worth[2 * option + 8] = posed.worth[2 * option + 9] = 70;
            if (seed % 6 == 1)
                posed.worth[posed.worth.size() - 1 - 2 * option] *= 40;
            if (seed % 6 == 4)
                posed.worth[posed.worth.size() - 2 - 2 * option] *= 40;
        }
        const outcomes found = additive_frontier(posed, {}, memory);
        CHECK(found.status == certainty::exact);
        CHECK(found == solve::two_party_frontier(posed, solve::make_plan(posed, {}).made, {}));
        limits within;
        within.points = found.size(); // too few for a table
        CHECK(additive_frontier(posed, within, memory) == found);
    }
}
TEST_CASE("large numbers are added as exactly as small ones")
{
    additive_frontier_memory memory;
    plain_worth::linked_kind kind;
    kind.width = 0;
    kind.issues = 6;
    kind.options = 3;
    for (const units greatest : {units{1} << 28, units{1} << 31, units{1} << 38}) {
        kind.greatest = greatest;
        const model::problem posed = plain_worth::linked_problem(4, kind);
        CHECK(additive_frontier(posed, {}, memory) == plain_frontier(posed));
    }
}
TEST_CASE("a warm run allocates nothing: all stays where it was")
{
    for (const std::size_t options : {4U, 12U}) // more of them are sorted by merging, opposed ones are put in a table
        for (const bool is_opposed : {false, true}) {
            plain_worth::linked_kind kind;
            kind.width = 0;
            kind.issues = 12;
            kind.options = options;
            kind.is_opposed = is_opposed;
            additive_frontier_memory memory;
            outcomes found;
            const auto places = [&] {
                const auto& work = memory.packed;
                std::array<const void*, 5> at{work.options.data(), work.before.data(), work.after.data(),
                                              work.merged.data(), found.utilities.data()};
                std::sort(at.begin(), at.end(), std::less<>{});
                return at;
            };
            const model::problem posed = plain_worth::linked_problem(4, kind);
            for (int run = 0; run < 12; ++run) // until each staircase has been in each place
                additive_frontier(posed, {}, memory, found);
            const auto before = places();
            const outcomes first = found;
            const std::size_t room = found.utilities.capacity();
            for (int run = 0; run < 10; ++run)
                additive_frontier(posed, {}, memory, found);
            CHECK(places() == before);
            CHECK(found.utilities.capacity() == room);
            CHECK(found == first);
        }
}
TEST_CASE("limits end a run, and leave the memory to the next one")
{
    plain_worth::linked_kind kind;
    kind.width = 0;
    kind.issues = 20;
    const model::problem posed = plain_worth::linked_problem(4, kind);
    additive_frontier_memory memory;
    const outcomes whole = additive_frontier(posed, {}, memory);
    limits within;
    within.points = whole.size() - 1;
    outcomes too_many = whole;
    additive_frontier(posed, within, memory, too_many);
    CHECK(too_many.status == certainty::truncated);
    CHECK(too_many.why == obstacle::too_many_points);
    CHECK(too_many.empty());

    std::size_t left = 7;
    within = {};
    within.host = &left;
    within.proceed = [](void* host, progress now) {
        return now.all == 20 && (*static_cast<std::size_t*>(host))-- > 0;
    };
    const outcomes stopped = additive_frontier(posed, within, memory);
    CHECK(stopped.status == certainty::truncated);
    CHECK(stopped.why == obstacle::stopped_by_host);
    CHECK(stopped.empty());
    left = 20;
    CHECK(additive_frontier(posed, within, memory) == whole);
}
