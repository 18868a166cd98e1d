#include <entente/solve/reaching/counting.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::count_found;
using solve::count_packages;
using solve::units;

namespace {

count_found exactly(std::uint64_t count) { return {certainty::exact, obstacle::none, natural{count}}; }

constexpr bool counts_four_packages()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4};
    posed.worth = {3, 0, 0, 2, 0, 4, 1, 0}; // (3, 4), (4, 0), (0, 6), (1, 2)
    posed.status_quo.assign(2, model::unsettled);
    posed.fallbacks.resize(2);
    const units floors[]{1, 2};
    return count_packages(posed).count == natural{4} && count_packages(posed, floors).count == natural{2};
}
static_assert(counts_four_packages());

}

TEST_CASE("feasible packages are counted, and those that reach some floors, as they are listed")
{
    CHECK(counts_four_packages());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<plain_worth::package> all = plain_worth::all_packages(posed);
        REQUIRE(count_packages(posed) == exactly(all.size()));
        utilities floors(posed.parties, 0);
        if (!all.empty())
            for (std::size_t party = 0; party < posed.parties; ++party)
                floors[party] = plain_worth::worth_of(posed, all[random.below(all.size())])[party] +
                                static_cast<units>(random.below(5)) - 3;
        if (random.chance(5))
            floors[0] = random.chance(50) ? -(units{1} << 40) : units{1} << 40;
        std::uint64_t wanted = 0;
        for (const plain_worth::package& each : all)
            wanted += plain_worth::reaches(plain_worth::worth_of(posed, each), floors) ? 1U : 0U;
        REQUIRE(count_packages(posed, floors) == exactly(wanted));
        if (posed.has_fallbacks())
            REQUIRE(count_packages(posed, plain_worth::fallbacks_of(posed)->floors) ==
                    exactly(plain_worth::count_of_rational_packages(posed)));
    }
}
TEST_CASE("numbers beyond sixty-four bits are exact")
{
    // 100 issues of 4 options, of which a party gains by the last: every package, all but one, and one.
    model::problem_builder building{1, std::vector<std::uint32_t>(100, 4)};
    for (std::size_t issue = 0; issue < 100; ++issue)
        building.values(0, issue, 3, 1);
    const model::problem posed = building.finish();
    natural all{1};
    natural without{1};
    for (int issue = 0; issue < 100; ++issue) {
        all *= natural{4};
        without *= natural{3};
    }
    CHECK(solve::combinations(posed) == all);
    CHECK(count_packages(posed).count == all);
    CHECK(count_packages(posed, utilities{0}).count == all);
    CHECK(count_packages(posed, utilities{100}) == exactly(1));
    CHECK(count_packages(posed, utilities{99}) == exactly(301)); // and one of 100 issues on one of 3 other options
    CHECK(count_packages(posed, utilities{1}).count + without == all);
}
TEST_CASE("a count that a limit cut short is no count")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 8;
    const model::problem posed = plain_worth::linked_problem(1, kind);
    const utilities floors(3, 400);
    limits few;
    few.points = 10;
    CHECK(count_packages(posed, floors, few) == count_found{certainty::truncated, obstacle::too_many_points, {}});
    plain_worth::patience host{3};
    CHECK(count_packages(posed, floors, host.limits()) ==
          count_found{certainty::truncated, obstacle::stopped_by_host, {}});
    limits narrow;
    narrow.bytes = 1;
    CHECK(count_packages(posed, floors, narrow) ==
          count_found{certainty::refused, obstacle::linkages_are_too_wide, {}});
    CHECK(count_packages(posed, narrow).status == certainty::refused);
}
