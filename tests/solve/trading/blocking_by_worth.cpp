#include <entente/solve/trading/blocking_by_worth.hpp>

#include "support/listed.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <entente/model/problem_builder.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <numeric>
#include <vector>

using namespace entente;
using solve::blocking_by_worth;
using solve::blocking_by_worth_found;
using solve::units;

namespace {

using sets = std::vector<std::vector<std::uint32_t>>;

sets plain_sets(const model::problem& posed)
{
    sets wanted;
    for (const plain_worth::issue_set& each : plain_worth::blocking_sets(posed)) {
        wanted.emplace_back();
        for (const std::size_t issue : each)
            wanted.back().push_back(static_cast<std::uint32_t>(issue));
    }
    return wanted;
}
std::vector<std::uint32_t> all_issues(const model::problem& posed)
{
    std::vector<std::uint32_t> all(posed.issues());
    std::iota(all.begin(), all.end(), std::uint32_t{0});
    return all;
}

// Each pair of issues, (0, 1), (2, 3), ..., must not both be new; the status quo has all new, and one more issue old,
// by which both parties can gain. Nobody goes below the status quo, which is worth 10 for each new issue.
model::problem_builder broken_pairs(std::size_t pairs)
{
    using namespace model;
    problem_builder building{2, std::vector<std::uint32_t>(2 * pairs + 1, 2)};
    for (std::size_t issue = 0; issue < 2 * pairs; ++issue) {
        building.values(0, issue, 1, 10);
        building.values(1, issue, 1, 10);
        building.status_quo(issue, 1);
    }
    building.status_quo(2 * pairs, 0);
    building.values(0, 2 * pairs, 1, 1);
    building.values(1, 2 * pairs, 1, 1);
    for (std::size_t pair = 0; pair < pairs; ++pair)
        building.forbid(std::vector{leaf(node_kind::within, 2 * pair, 1, 1),
                                    leaf(node_kind::within, 2 * pair + 1, 1, 1), joint(node_kind::both)});
    return building;
}

}

TEST_CASE("what blocks by worth is what the definition says, of all sets of issues")
{
    std::size_t in_part = 0;
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const blocking_by_worth_found found = blocking_by_worth(posed);
        if (!posed.has_status_quo()) {
            REQUIRE(found.status == certainty::refused);
            REQUIRE(found.why == obstacle::no_status_quo);
            continue;
        }
        REQUIRE(found.status == certainty::exact);
        REQUIRE(found.sets == plain_sets(posed));
        in_part += found.sets != sets{{}} && found.sets != sets{all_issues(posed)} ? 1U : 0U;
    }
    CHECK(is_often_enough(in_part, 10));
}
TEST_CASE("where the status quo breaks nothing, the answer is that nothing blocks, or all issues together")
{
    // Whatever package leaves issues at a status quo that breaks no constraint is a package of the whole already, so
    // that setting issues aside helps nobody: the answer says no more than whether any package reaches the floors.
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_status_quo() || !posed.is_feasible(posed.status_quo))
            continue;
        const bool is_possible = plain_worth::count_of_rational_packages(posed) > 0;
        REQUIRE(blocking_by_worth(posed).sets == (is_possible ? sets{{}} : sets{all_issues(posed)}));
    }
}
TEST_CASE("issues whose status quo breaks a constraint have to be set aside together")
{
    CHECK(blocking_by_worth(broken_pairs(1).finish()).sets == sets{{0, 1}});
    CHECK(blocking_by_worth(broken_pairs(2).finish()).sets == sets{{0, 1, 2, 3}});
    // Content with 10 less, the parties can mend either pair instead.
    model::problem_builder content = broken_pairs(2);
    for (std::size_t party = 0; party < 2; ++party)
        content.no_deal(party, 30);
    CHECK(blocking_by_worth(content.finish()).sets == sets{{0, 1}, {2, 3}});
    for (std::size_t party = 0; party < 2; ++party)
        content.no_deal(party, 20);
    CHECK(blocking_by_worth(content.finish()).sets == sets{{}});
    for (std::size_t party = 0; party < 2; ++party)
        content.no_deal(party, 42);
    CHECK(blocking_by_worth(content.finish()).sets == sets{{0, 1, 2, 3, 4}});
}
TEST_CASE("limits leave it open what blocks")
{
    const blocking_by_worth_found found = blocking_by_worth(broken_pairs(17).finish());
    CHECK(found.status == certainty::truncated);
    CHECK(found.why == obstacle::too_many_nodes);
    CHECK(found.sets.empty());

    limits narrow;
    narrow.bytes = 1;
    CHECK(blocking_by_worth(broken_pairs(2).finish(), narrow).status == certainty::refused);
    CHECK(blocking_by_worth(broken_pairs(2).finish(), narrow).why == obstacle::linkages_are_too_wide);
}
