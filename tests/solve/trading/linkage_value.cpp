#include <entente/solve/trading/linkage_value.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <entente/model/problem_builder.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::package;
using plain_worth::utilities;
using solve::linkage_value;
using solve::linkage_value_found;
using solve::units;

namespace {

void check(const linkage_value_found& found, const plain_worth::linkage_value& wanted)
{
    REQUIRE(found.status == certainty::exact);
    REQUIRE(found.apart == wanted.apart);
    REQUIRE(found.does_not_combine == wanted.does_not_combine);
    REQUIRE(found.worth_apart == wanted.worth_apart);
    REQUIRE(found.together == wanted.together);
    REQUIRE(found.worth_together == wanted.worth_together);
    REQUIRE(found.value == wanted.value);
    std::vector<units> losses;
    for (const utilities& each : wanted.losses)
        losses.insert(losses.end(), each.begin(), each.end());
    REQUIRE(found.losses == losses);
}

// The blocks of a partition told by numbers: as issues with the same number.
plain_worth::partition blocks_of(const std::vector<std::uint32_t>& group)
{
    plain_worth::partition blocks;
    std::vector<unsigned char> done(group.size(), 0);
    for (std::size_t issue = 0; issue < group.size(); ++issue) {
        if (done[issue] != 0)
            continue;
        blocks.emplace_back();
        for (std::size_t other = issue; other < group.size(); ++other)
            if (group[other] == group[issue]) {
                blocks.back().push_back(other);
                done[other] = 1;
            }
    }
    return blocks;
}

// Two parties each give 2 where the other gains 5. A third issue can bring 1 to both.
model::problem_builder exchange()
{
    const std::vector<std::uint32_t> options{2, 2, 2};
    model::problem_builder building{2, options};
    constexpr units moves[3][2]{{5, -2}, {-2, 5}, {1, 1}};
    for (std::size_t issue = 0; issue < 3; ++issue) {
        building.status_quo(issue, 0);
        for (std::size_t party = 0; party < 2; ++party)
            building.values(party, issue, 1, moves[issue][party]);
    }
    return building;
}

// J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), page 161: what each of nine things, kept or given away, is
// worth to Bill, who has the first five, and to Jack.
model::problem bill_and_jack()
{
    constexpr units things[9][2]{{2, 4}, {2, 2}, {2, 1}, {2, 2}, {4, 1}, {10, 1}, {4, 1}, {6, 2}, {2, 2}};
    model::problem_builder building{2, std::vector<std::uint32_t>(9, 2)};
    for (std::size_t thing = 0; thing < 9; ++thing) {
        building.values(0, thing, 1, thing < 5 ? -things[thing][0] : things[thing][0]);
        building.values(1, thing, 1, thing < 5 ? things[thing][1] : -things[thing][1]);
        building.status_quo(thing, 0);
    }
    return building.finish();
}

}

TEST_CASE("linking what constraints do not hold together is worth what the definition says")
{
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        REQUIRE(blocks_of(solve::constraint_components(posed)) == plain_worth::constraint_components(posed));
        if (!posed.has_status_quo()) {
            REQUIRE(linkage_value(posed).status == certainty::refused);
            REQUIRE(linkage_value(posed).why == obstacle::no_status_quo);
            continue;
        }
        const linkage_value_found found = linkage_value(posed);
        check(found, plain_worth::value_of_linkage(posed, plain_worth::constraint_components(posed)));
        if (seed % 10 == 0)
            REQUIRE(linkage_value(posed, solve::constraint_components(posed)) == found);
    }
}
TEST_CASE("linking the groups of any partition is worth what the definition says, with joint values and without")
{
    for (std::uint64_t seed = rounds(5000); seed < 2 * rounds(5000); ++seed) { // other problems than above
        CAPTURE(seed);
        dice random{seed};
        const bool is_trade_alone = random.chance(30);
        const model::problem posed = is_trade_alone
                                         ? solve::without_joint_values(plain_worth::random_problem(seed))
                                         : plain_worth::random_problem(seed);
        if (!posed.has_status_quo())
            continue;
        std::vector<std::uint32_t> group;
        for (std::size_t issue = 0; issue < posed.issues(); ++issue)
            group.push_back(static_cast<std::uint32_t>(random.below(3)));
        check(linkage_value(posed, group), plain_worth::value_of_linkage(posed, blocks_of(group)));
    }
}
TEST_CASE("a constant lists packages, and finds what the program finds")
{
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        package fixed(posed.issues(), model::unsettled);
        for (std::size_t issue = 0; issue < posed.issues(); ++issue)
            if (random.chance(30))
                fixed[issue] = static_cast<model::option_index>(random.below(posed.options(issue)));
        const solve::bargaining_position from = solve::position_of(posed);
        const solve::detail::settled listed = solve::detail::first_listed_nash(posed, fixed, from);
        const solve::detail::settled found = solve::detail::first_nash(posed, fixed, from, {});
        REQUIRE(listed.exists == found.exists);
        REQUIRE(listed.options == found.options);
    }
}
TEST_CASE("a logroll is what linking is worth, and each of its issues is needed")
{
    // Apart, the first two issues stay as they are, for whoever gives gets nothing, and the third is settled: (1, 1).
    // Together: 5 - 2 + 1 for each. Without the third, 5 - 2; without another, the third alone.
    const linkage_value_found found = linkage_value(exchange().finish());
    CHECK(found.apart == package{0, 0, 1});
    CHECK(found.worth_apart == std::vector<units>{1, 1});
    CHECK(found.together == package{1, 1, 1});
    CHECK(found.value == std::vector<units>{3, 3});
    CHECK(found.losses == std::vector<units>{3, 3, 3, 3, 1, 1});
    // In one group there is nothing left to link.
    const std::vector<std::uint32_t> whole{7, 7, 7};
    CHECK(linkage_value(exchange().finish(), whole).apart == package{1, 1, 1});
    CHECK(linkage_value(exchange().finish(), whole).value == std::vector<units>{0, 0});
}
TEST_CASE("without linking them, Bill and Jack swap nothing")
{
    // Whoever gives a thing away loses by it, so that apart nothing moves; linked, they swap as in the paper.
    const linkage_value_found found = linkage_value(bill_and_jack());
    CHECK(found.apart == package(9, 0));
    CHECK(found.together == package{1, 1, 1, 1, 0, 1, 1, 1, 0});
    CHECK(found.value == std::vector<units>{12, 5});
}
TEST_CASE("linking brings nobody below what it walks away from")
{
    model::problem_builder building = exchange();
    building.walks_away_below(0, 4);
    CHECK(linkage_value(building.finish()).together == package{1, 1, 1}); // just 4
    building.walks_away_below(0, 5);
    const linkage_value_found found = linkage_value(building.finish());
    CHECK(found.does_not_combine); // 1 is less than 5
    CHECK(found.together == package{0, 0, 0});
    CHECK(found.value == std::vector<units>{0, 0});
}
TEST_CASE("what is agreed on one issue keeps no other from being settled apart")
{
    // On the third issue the status quo is left by agreement, and the fourth brings the second party 3.
    const std::vector<std::uint32_t> options{2, 2, 2, 2};
    constexpr units moves[4][2]{{5, -2}, {-2, 5}, {1, 0}, {0, 3}};
    model::problem_builder building{2, options};
    for (std::size_t issue = 0; issue < 4; ++issue) {
        building.status_quo(issue, 0);
        for (std::size_t party = 0; party < 2; ++party)
            building.values(party, issue, 1, moves[issue][party]);
    }
    building.forbid(std::array{model::leaf(model::node_kind::within, 2, 0, 0)});
    const linkage_value_found found = linkage_value(building.finish());
    CHECK(found.apart == package{0, 0, 1, 1});
    CHECK(found.together == package{1, 1, 1, 1});
    CHECK(found.value == std::vector<units>{3, 3});
    // As it is on the third issue, they lack what that brings, and no more.
    CHECK(found.losses == std::vector<units>{3, 3, 3, 3, 1, 0, 0, 3});
}
TEST_CASE("what is agreed is part of every settlement, whomever it hurts")
{
    // Agreed on the third issue, at 4 to the first party; the fourth brings each 1, and is settled apart all the same.
    const std::vector<std::uint32_t> options{2, 2, 2, 2};
    constexpr units moves[4][2]{{5, -2}, {-2, 5}, {-4, 3}, {1, 1}};
    model::problem_builder building{2, options};
    for (std::size_t issue = 0; issue < 4; ++issue) {
        building.status_quo(issue, 0);
        for (std::size_t party = 0; party < 2; ++party)
            building.values(party, issue, 1, moves[issue][party]);
    }
    building.forbid(std::array{model::leaf(model::node_kind::within, 2, 0, 0)});
    const linkage_value_found found = linkage_value(building.finish());
    CHECK_FALSE(found.does_not_combine);
    CHECK(found.apart == package{0, 0, 1, 1});
    CHECK(found.worth_apart == std::vector<units>{-3, 4});
    // In one document the first party is made whole: it has no less than without any deal.
    CHECK(found.together == package{1, 1, 1, 1});
    CHECK(found.value == std::vector<units>{3, 3});
    // What a floor is missed by otherwise still counts.
    building.walks_away_below(1, 8);
    CHECK(linkage_value(building.finish()).does_not_combine);
}
TEST_CASE("a host that stops the search is told no value")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 12;
    kind.is_opposed = true;
    model::problem posed = plain_worth::linked_problem(1, kind);
    posed.status_quo.assign(12, 0);
    plain_worth::patience host{1};
    const linkage_value_found found = linkage_value(posed, std::vector<std::uint32_t>(12, 0), host.limits());
    CHECK(found.status == certainty::truncated);
    CHECK(found.why == obstacle::stopped_by_host);
    CHECK(linkage_value(posed).status == certainty::exact);
}
