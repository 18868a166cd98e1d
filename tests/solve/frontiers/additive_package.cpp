#include <entente/solve/frontiers/additive_package.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using solve::units;

namespace {

constexpr bool finds_the_first_of_two()
{
    model::problem posed;
    posed.parties = 2;
    posed.option_begin = {0, 2, 4};
    posed.worth = {1, 0, 0, 1, 1, 0, 0, 1};
    std::vector<model::option_index> options(2, 0);
    const std::vector<units> both{1, 1};
    return solve::first_additive_package(posed, both, options) && options[0] == 0 && options[1] == 1;
}
static_assert(finds_the_first_of_two());

}

TEST_CASE("the first package of a frontier's point is found, and none where there is no such point")
{
    CHECK(finds_the_first_of_two());
    for (std::uint64_t seed = 0; seed < rounds(4000); ++seed) {
        model::problem posed = plain_worth::random_problem(seed);
        if (posed.parties != 2)
            continue;
        CAPTURE(seed);
        posed.tables.clear();
        std::vector<model::option_index> options(posed.issues(), 0);
        const std::vector<plain_worth::utilities> frontier = plain_worth::frontier(posed);
        for (const plain_worth::utilities& point : frontier) {
            REQUIRE(solve::first_additive_package(posed, point, options));
            REQUIRE(options == plain_worth::packages_with(posed, point).front());
        }
        for (plain_worth::utilities beyond : frontier) {
            ++beyond[seed % 2];
            CHECK_FALSE(solve::first_additive_package(posed, beyond, options));
        }
    }
}
TEST_CASE("a point of a large frontier, told in large numbers, has its package")
{
    plain_worth::linked_kind kind;
    kind.width = 0;
    kind.issues = 40;
    for (const units scale : {units{1}, units{1} << 24}) {
        CAPTURE(scale);
        model::problem posed = plain_worth::linked_problem(4, kind);
        for (units& worth : posed.worth)
            worth *= scale;
        solve::additive_frontier_memory memory;
        const solve::outcomes found = solve::additive_frontier(posed, {}, memory);
        std::vector<model::option_index> options(posed.issues(), 0);
        for (std::size_t which = 0; which < found.size(); which += 9) {
            REQUIRE(solve::first_additive_package(posed, found[which], options));
            CHECK(posed.utility(0, options) == found[which][0]);
            CHECK(posed.utility(1, options) == found[which][1]);
        }
    }
}
