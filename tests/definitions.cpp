// The definitions themselves, as the tests' plain listing of all packages reads them, against cases worked by hand.

#include "support/plain_problem.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <entente/model/condition.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/problem_builder.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace plain_worth;

namespace {

using points = std::vector<utilities>;
using packages = std::vector<package>;
using issue_sets = std::vector<issue_set>;
// By issue, option and party.
using table_of_worth = std::vector<std::vector<utilities>>;

entente::model::problem_builder building(const table_of_worth& worth)
{
    std::vector<std::uint32_t> options;
    for (const std::vector<utilities>& issue : worth)
        options.push_back(static_cast<std::uint32_t>(issue.size()));
    entente::model::problem_builder made{worth[0][0].size(), options};
    for (std::size_t issue = 0; issue < worth.size(); ++issue)
        for (std::size_t option = 0; option < worth[issue].size(); ++option)
            for (std::size_t party = 0; party < worth[issue][option].size(); ++party)
                made.values(party, issue, option, worth[issue][option][party]);
    return made;
}
entente::model::problem_builder with_status_quo(entente::model::problem_builder made,
                                                std::initializer_list<std::size_t> x)
{
    std::size_t issue = 0;
    for (const std::size_t option : x)
        made.status_quo(issue++, option);
    return made;
}
// Gains are measured from 0 by every party.
problem from_nothing(const table_of_worth& worth)
{
    entente::model::problem_builder made = building(worth);
    for (std::size_t party = 0; party < worth[0][0].size(); ++party)
        made.no_deal(party, 0);
    return made.finish();
}
// One issue, whose options are these points.
problem choice_among(const points& options) { return from_nothing({options}); }

// "Not both on these options."
void exclude(entente::model::problem_builder& made, std::size_t issue, option_index option, std::size_t other,
             option_index others)
{
    using namespace entente::model;
    made.forbid(std::vector{leaf(node_kind::within, issue, option, option),
                            leaf(node_kind::within, other, others, others), joint(node_kind::both)});
}
void joint_worth(entente::model::problem_builder& made, const utilities& worth, std::size_t issue, option_index option,
                 std::size_t other, option_index others)
{
    using namespace entente::model;
    for (std::size_t party = 0; party < worth.size(); ++party)
        made.joint(party,
                   std::vector{leaf(node_kind::within, issue, option, option),
                               leaf(node_kind::within, other, others, others), joint(node_kind::both)},
                   worth[party]);
}

// Each party gives 2 where the other gains 5. From the status quo, (0, 0), neither move alone is to everyone's liking.
//   packages: 00 (0, 0)   01 (-2, 5)   10 (5, -2)   11 (3, 3)
entente::model::problem_builder exchange()
{
    return with_status_quo(building({{{0, 0}, {5, -2}}, {{0, 0}, {-2, 5}}}), {0, 0});
}

TEST_CASE("Packages are listed in bundle order, with their worth and without what is forbidden")
{
    entente::model::problem_builder made = building({{{0, 1}, {10, 2}}, {{0, 0}, {100, 30}, {200, 60}}});
    exclude(made, 0, 1, 1, 1);
    joint_worth(made, {1000, -7}, 0, 0, 1, 2);
    const problem p = made.finish();
    CHECK(all_packages(p) == packages{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 2}});
    CHECK(worth_of(p, {0, 1}) == utilities{100, 31});
    CHECK(worth_of(p, {0, 2}) == utilities{1200, 54});
    CHECK(worth_of(p, {1, 2}) == utilities{210, 62});
    CHECK(frontier(p) == points{{1200, 54}, {210, 62}});
    CHECK_FALSE(fallbacks_of(p)); // nothing is said of how anyone fares without a deal
    CHECK(nash(p).empty());
    CHECK(egalitarian(p).empty());
    CHECK(kalai_smorodinsky(p).empty());
}

TEST_CASE("Two parties that each give a little where the other gains much have a logroll")
{
    const problem p = exchange().finish();
    CHECK(frontier(p) == points{{5, -2}, {3, 3}, {-2, 5}});
    CHECK(rational_packages(p) == packages{{0, 0}, {1, 1}});
    CHECK(count_of_rational_packages(p) == 2);
    CHECK(rational_frontier(p) == points{{3, 3}});
    CHECK(nash(p) == points{{3, 3}});
    CHECK(utilitarian(p, {1, 1}) == points{{3, 3}});
    CHECK(utilitarian(p, {5, 2}) == points{{5, -2}, {3, 3}}); // 25 - 4 and 15 + 6

    const std::vector<plain_worth::trade> trades = trades_from(p, {0, 0});
    REQUIRE(trades.size() == 1);
    CHECK(trades[0].reached == package{1, 1});
    CHECK(trades[0].moved == issue_set{0, 1});
    CHECK(trades[0].is_logroll);
    CHECK(trades[0].gains == utilities{3, 3});
    CHECK(trades[0].alone == points{{5, -2}, {-2, 5}});
    CHECK(trades_from(p, {1, 1}).empty());
    CHECK(trades_from(p, {0, 1}).empty()); // the second party would lose by any move
}

TEST_CASE("A trade in which no two parties concede, or only on one issue, is a joint gain")
{
    SUBCASE("a move that costs nobody anything")
    {
        const problem p = building({{{0, 0}, {1, 0}, {-1, 5}}}).finish();
        const std::vector<plain_worth::trade> trades = trades_from(p, {0});
        REQUIRE(trades.size() == 1);
        CHECK(trades[0].reached == package{1});
        CHECK_FALSE(trades[0].is_logroll);
    }
    SUBCASE("one party loses by either move alone, and gains by both")
    {
        entente::model::problem_builder made = building({{{0, 0}, {-1, 1}}, {{0, 0}, {-1, 1}}});
        joint_worth(made, {5, 0}, 0, 1, 1, 1);
        const std::vector<plain_worth::trade> trades = trades_from(made.finish(), {0, 0});
        REQUIRE(trades.size() == 1);
        CHECK(trades[0].gains == utilities{3, 2});
        CHECK_FALSE(trades[0].is_logroll);
    }
    SUBCASE("both lose by the one move alone, and neither by the other")
    {
        entente::model::problem_builder made = building({{{0, 0}, {-1, -1}}, {{0, 0}, {0, 0}}});
        joint_worth(made, {3, 3}, 0, 1, 1, 1);
        const std::vector<plain_worth::trade> trades = trades_from(made.finish(), {0, 0});
        REQUIRE(trades.size() == 1);
        CHECK(trades[0].gains == utilities{2, 2});
        CHECK_FALSE(trades[0].is_logroll);
    }
    SUBCASE("a part that would do, but is forbidden, does not make the whole superfluous")
    {
        // The first move alone would please both. It is forbidden without the second, which costs the first party 1.
        entente::model::problem_builder made = building({{{0, 0}, {2, 2}}, {{0, 0}, {-1, 0}}});
        exclude(made, 0, 1, 1, 0);
        const std::vector<plain_worth::trade> trades = trades_from(made.finish(), {0, 0});
        REQUIRE(trades.size() == 1);
        CHECK(trades[0].moved == issue_set{0, 1});
        CHECK_FALSE(trades[0].is_logroll);
    }
}

TEST_CASE("A trade has no part that would do by itself")
{
    // The third issue pleases both by itself; the first two are a logroll without it.
    const problem p = building({{{0, 0}, {5, -2}}, {{0, 0}, {-2, 5}}, {{0, 0}, {1, 1}}}).finish();
    const std::vector<plain_worth::trade> trades = trades_from(p, {0, 0, 0});
    // All three moves together, (4, 4), can be had in two steps. The first with the third is (6, -1).
    REQUIRE(trades.size() == 2);
    CHECK(trades[0].moved == issue_set{2});
    CHECK_FALSE(trades[0].is_logroll);
    CHECK(trades[1].moved == issue_set{0, 1});
    CHECK(trades[1].is_logroll);
}

TEST_CASE("A logroll can take three parties in a ring")
{
    // Each gives 1 to the next one's 2.
    const problem p = building({{{0, 0, 0}, {-1, 2, 0}}, {{0, 0, 0}, {0, -1, 2}}, {{0, 0, 0}, {2, 0, -1}}}).finish();
    const std::vector<plain_worth::trade> trades = trades_from(p, {0, 0, 0});
    REQUIRE(trades.size() == 1);
    CHECK(trades[0].moved == issue_set{0, 1, 2});
    CHECK(trades[0].gains == utilities{1, 1, 1});
    CHECK(trades[0].is_logroll);
}

TEST_CASE("Bill and Jack swap as in Nash's paper")
{
    // J. F. Nash, The Bargaining Problem, Econometrica 18 (1950), page 161: what each thing is worth to Bill and to
    // Jack. The first five are Bill's: given away, they cost him what they bring Jack; the other four are Jack's.
    const points bills{{2, 4}, {2, 2}, {2, 1}, {2, 2}, {4, 1}}; // book, whip, ball, bat, box
    const points jacks{{10, 1}, {4, 1}, {6, 2}, {2, 2}};        // pen, toy, knife, hat
    table_of_worth worth;
    for (const utilities& thing : bills)
        worth.push_back({{0, 0}, {-thing[0], thing[1]}});
    for (const utilities& thing : jacks)
        worth.push_back({{0, 0}, {thing[0], -thing[1]}});
    const problem p = with_status_quo(building(worth), {0, 0, 0, 0, 0, 0, 0, 0, 0}).finish();
    // "Bill gives Jack: book, whip, ball, and bat; Jack gives Bill: pen, toy, and knife." Bill gains 20 - 8 = 12, Jack
    // 9 - 4 = 5.
    CHECK(nash(p) == points{{12, 5}});
    CHECK(packages_with(p, {12, 5}) == packages{{1, 1, 1, 1, 0, 1, 1, 1, 0}});
}

TEST_CASE("Nash's product is greatest where a line through the grid says")
{
    // The whole points of the triangle x + 2y <= 8.
    const auto triangle = [](units no_deal_of_first) {
        table_of_worth worth(2);
        for (units x = 0; x <= 8; ++x)
            worth[0].push_back({x, 0});
        for (units y = 0; y <= 4; ++y)
            worth[1].push_back({0, y});
        entente::model::problem_builder made = building(worth);
        for (option_index x = 0; x <= 8; ++x)
            for (option_index y = 0; y <= 4; ++y)
                if (x + 2 * y > 8)
                    exclude(made, 0, x, 1, y);
        made.no_deal(0, no_deal_of_first);
        made.no_deal(1, 0);
        return made.finish();
    };
    CHECK(all_packages(triangle(0)).size() == 9 + 7 + 5 + 3 + 1);
    CHECK(frontier(triangle(0)) == points{{8, 0}, {6, 1}, {4, 2}, {2, 3}, {0, 4}});
    CHECK(nash(triangle(0)) == points{{4, 2}}); // 8, against 6 and 6
    // From (2, 0) the products along the line are (6 - 2y) y: 4 at y = 1 and at y = 2.
    CHECK(nash(triangle(2)) == points{{6, 1}, {4, 2}});
    CHECK(count_of_rational_packages(triangle(2)) == 7 + 5 + 3 + 1);
    // From (8, 0) only (8, 0) is left, and nobody gains.
    CHECK(nash(triangle(8)) == points{{8, 0}});
    CHECK(nash(triangle(9)).empty());
}

TEST_CASE("Where some party must go without gain, Nash is told by the least gains")
{
    // The third party gains nothing, so that every product is 0. The gains in ascending order: 024, 024, 033.
    const problem p = choice_among({{4, 2, 0}, {2, 4, 0}, {3, 3, 0}});
    CHECK(nash(p) == points{{3, 3, 0}});
    // Kalai-Smorodinsky leaves it out: 2/4, 2/4 and 3/4 are the least shares of the others.
    CHECK(kalai_smorodinsky(p) == points{{3, 3, 0}});
    // Nobody gains: there is but one outcome.
    CHECK(kalai_smorodinsky(choice_among({{0, 0}, {-1, 5}, {3, -1}})) == points{{0, 0}});
    CHECK(nash(choice_among({{0, 0}, {-1, 5}, {3, -1}})) == points{{0, 0}});
    // A positive product goes before any leximin order.
    CHECK(nash(choice_among({{1, 1, 1}, {0, 9, 9}})) == points{{1, 1, 1}});
}

TEST_CASE("Products beyond sixty-four bits are told apart")
{
    const units a = units{1} << 40;
    // a^4 against (a + 1)^2 (a - 1)^2, which is less by 2a^2 - 1.
    CHECK(nash(choice_among({{a + 1, a + 1, a - 1, a - 1}, {a, a, a, a}})) == points{{a, a, a, a}});
    CHECK(nash(choice_among({{a, a, a - 1, a}, {a, a - 1, a, a}})) == points{{a, a, a - 1, a}, {a, a - 1, a, a}});
    CHECK(kalai_smorodinsky(choice_among({{a, 1}, {a - 1, 2}, {1, a}, {2, a - 1}})) == points{{a - 1, 2}, {2, a - 1}});
}

TEST_CASE("More for the second party can cost it under Nash, and not under Kalai and Smorodinsky")
{
    // After E. Kalai and M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975). Their
    // sets are hulls; these are a few points of each.
    const points before{{0, 100}, {75, 75}, {100, 0}};
    // Whatever the first party demands, the second can now get as much as before, or more. The best of each is still
    // 100.
    const points after{{0, 100}, {50, 85}, {75, 75}, {75, 77}, {100, 70}, {100, 0}};

    // Products: 0, 5625, 0; then also 4250, 5775, 7000: the second party falls from 75 to 70.
    CHECK(nash(choice_among(before)) == points{{75, 75}});
    CHECK(nash(choice_among(after)) == points{{100, 70}});
    // Least shares: 0, 75, 0 per cent; then also 50, 75 and 70: of the two with 75 the one whose other share is
    // greater.
    CHECK(ideal_point(choice_among(after)) == utilities{100, 100});
    CHECK(kalai_smorodinsky(choice_among(before)) == points{{75, 75}});
    CHECK(kalai_smorodinsky(choice_among(after)) == points{{75, 77}});
}

TEST_CASE("Kalai and Smorodinsky compare shares where the egalitarian compares gains")
{
    // The ideal point is (10, 3). Shares 5/10 and 2/3 go before 4/10 and 3/3; gains 3 and 4 before 2 and 5.
    const problem p = choice_among({{10, 0}, {5, 2}, {4, 3}, {6, 1}});
    CHECK(ideal_point(p) == utilities{10, 3});
    CHECK(kalai_smorodinsky(p) == points{{5, 2}});
    CHECK(egalitarian(p) == points{{4, 3}});
    CHECK(nash(p) == points{{4, 3}}); // 12 against 10
}

TEST_CASE("The egalitarian solution looks at the least gain, then at the next, and names ties")
{
    const problem two = choice_among({{3, 7}, {2, 9}, {7, 3}, {3, 7}});
    CHECK(egalitarian(two) == points{{7, 3}, {3, 7}});
    CHECK(packages_with(two, {3, 7}) == packages{{0}, {3}});
    // 357, 357, 357, 366
    CHECK(egalitarian(choice_among({{3, 5, 7}, {5, 3, 7}, {7, 3, 5}, {3, 6, 6}})) == points{{3, 6, 6}});
    CHECK(egalitarian(choice_among({{3, 5, 7}, {5, 3, 7}, {7, 3, 5}})) == points{{7, 3, 5}, {5, 3, 7}, {3, 5, 7}});
    // Gains count, not utilities: from (0, 4), (7, 7) is 7 and 3, (4, 9) is 4 and 5.
    entente::model::problem_builder made = building({{{7, 7}, {4, 9}}});
    made.no_deal(0, 0);
    made.no_deal(1, 4);
    CHECK(egalitarian(made.finish()) == points{{4, 9}});
}

TEST_CASE("Gains are measured from what no deal is worth, and floors are never below that")
{
    // The status quo is worth (1, 1).
    entente::model::problem_builder made = with_status_quo(building({{{1, 1}, {4, 3}, {2, 9}}}), {0});
    SUBCASE("from the status quo")
    {
        CHECK(fallbacks_of(made.finish())->disagreement == utilities{1, 1});
        CHECK(nash(made.finish()) == points{{2, 9}}); // 1 * 8 against 3 * 2
    }
    SUBCASE("a reservation value is a floor, and gains are still measured from the status quo")
    {
        made.walks_away_below(0, 3);
        CHECK(fallbacks_of(made.finish())->disagreement == utilities{1, 1});
        CHECK(fallbacks_of(made.finish())->floors == utilities{3, 1});
        CHECK(nash(made.finish()) == points{{4, 3}});
        CHECK(ideal_point(made.finish()) == utilities{4, 3});
    }
    SUBCASE("no deal, as stated, goes before the status quo, and above a lower reservation value")
    {
        made.no_deal(1, 4);
        made.walks_away_below(1, 2);
        CHECK(fallbacks_of(made.finish())->disagreement == utilities{1, 4});
        CHECK(fallbacks_of(made.finish())->floors == utilities{1, 4});
        CHECK(rational_packages(made.finish()) == packages{{2}});
    }
    SUBCASE("reservation values are where gains are measured from when nothing else is said")
    {
        entente::model::problem_builder bare = building({{{1, 1}, {4, 3}, {2, 9}}});
        bare.walks_away_below(0, 2);
        CHECK(disagreement_of(bare.finish(), 0) == std::optional<units>{2});
        CHECK_FALSE(disagreement_of(bare.finish(), 1));
        CHECK_FALSE(fallbacks_of(bare.finish()));
        CHECK(rational_packages(bare.finish()).empty());
        bare.walks_away_below(1, 2);
        CHECK(nash(bare.finish()) == points{{4, 3}}); // 2 * 1 against 0 * 7
    }
}

TEST_CASE("Leaving issues at a status quo that breaks nothing only takes packages away: nothing blocks, or all")
{
    CHECK(blocking_sets(exchange().finish()) == issue_sets{{}});
    // Nobody is content with less than 4.
    entente::model::problem_builder made = exchange();
    made.walks_away_below(0, 4);
    made.walks_away_below(1, 4);
    CHECK(blocking_sets(made.finish()) == issue_sets{{0, 1}});
    CHECK(blocking_sets(building({{{0, 0}, {1, 1}}}).finish()).empty()); // no status quo

    std::size_t blocked_in_part = 0;
    // One that is blocked in part is rare: few rounds go on until there is one.
    for (std::uint64_t seed = 0; seed < rounds(1000) || (blocked_in_part == 0 && seed < 1000); ++seed) {
        CAPTURE(seed);
        const problem p = random_problem(seed);
        if (!has_status_quo(p))
            continue;
        issue_set all;
        for (std::size_t issue = 0; issue < issue_count(p); ++issue)
            all.push_back(issue);
        const issue_sets found = blocking_sets(p);
        if (!rational_packages(p).empty())
            REQUIRE(found == issue_sets{{}});
        else if (is_feasible(p, p.status_quo))
            REQUIRE(found == issue_sets{all});
        else
            blocked_in_part += found == issue_sets{all} ? std::size_t{0} : 1;
    }
    CHECK(blocked_in_part > 0);
}

TEST_CASE("Where the status quo breaks a constraint, setting its issues aside can carry the rest")
{
    // "Not both new", and the status quo has both. By the first two issues: old-old (0, 0), one of them new (-4, 6) or
    // (6, -4), both new (5, 5). The third issue can bring 1 to both.
    entente::model::problem_builder made =
        with_status_quo(building({{{0, 0}, {6, -4}}, {{0, 0}, {-4, 6}}, {{0, 0}, {1, 1}}}), {1, 1, 0});
    joint_worth(made, {3, 3}, 0, 1, 1, 1);
    exclude(made, 0, 1, 1, 1);
    const problem p = made.finish();
    CHECK_FALSE(is_feasible(p, p.status_quo));
    CHECK(fallbacks_of(p)->floors == utilities{5, 5}); // no package gives 5 to both
    CHECK(rational_packages(p).empty());
    CHECK(carries_without(p, 0b011)); // (6, 6): the third issue alone
    CHECK_FALSE(carries_without(p, 0b001));
    CHECK_FALSE(carries_without(p, 0b100));
    CHECK(blocking_sets(p) == issue_sets{{0, 1}});
}

TEST_CASE("Linking two issues is worth what neither would bring alone")
{
    const problem p = exchange().finish();
    const linkage_value found = value_of_linkage(p, {{0}, {1}});
    CHECK(found.apart == package{0, 0});
    CHECK_FALSE(found.does_not_combine);
    CHECK(found.is_linked);
    CHECK(found.together == package{1, 1});
    CHECK(found.value == utilities{3, 3});
    // Were either issue left out, nothing would be settled.
    REQUIRE(found.losses.size() == 2);
    CHECK(found.losses[0] == utilities{3, 3});
    CHECK(found.losses[1] == utilities{3, 3});
    // In one block there is nothing left to link. Without either issue, nothing would be settled all the same.
    const linkage_value whole = value_of_linkage(p, {{0, 1}});
    CHECK(whole.apart == package{1, 1});
    CHECK(whole.value == utilities{0, 0});
    CHECK(whole.losses == points{{3, 3}, {3, 3}});
    CHECK(constraint_components(p) == issue_sets{{0}, {1}});
}

TEST_CASE("What was settled apart may not combine, and then nothing is settled apart")
{
    // Each issue alone pleases both.
    entente::model::problem_builder made = with_status_quo(building({{{0, 0}, {2, 2}}, {{0, 0}, {3, 1}}}), {0, 0});
    SUBCASE("because of a constraint")
    {
        exclude(made, 0, 1, 1, 1);
        const problem p = made.finish();
        const linkage_value found = value_of_linkage(p, {{0}, {1}});
        CHECK(found.does_not_combine);
        CHECK(found.worth_apart == utilities{0, 0});
        CHECK(found.together == package{1, 0}); // 4 against 3
        CHECK(found.value == utilities{2, 2});
        CHECK(found.losses[0] == utilities{-1, 1}); // (3, 1) would be had instead
        CHECK(found.losses[1] == utilities{0, 0});
        // The constraint's own component would have known.
        CHECK(constraint_components(p) == issue_sets{{0, 1}});
        CHECK(value_of_linkage(p, constraint_components(p)).apart == package{1, 0});
        CHECK(value_of_linkage(p, constraint_components(p)).value == utilities{0, 0});
    }
    SUBCASE("because it falls below a floor")
    {
        joint_worth(made, {-6, 0}, 0, 1, 1, 1); // (5, 3) becomes (-1, 3)
        const problem p = made.finish();
        const linkage_value found = value_of_linkage(p, {{0}, {1}});
        CHECK(found.does_not_combine);
        CHECK(found.apart == package{0, 0});
        CHECK(found.value == utilities{2, 2});
        // From trade alone both are settled apart, and linking adds nothing.
        const linkage_value trade_alone = value_of_linkage(without_joint_values(p), {{0}, {1}});
        CHECK_FALSE(trade_alone.does_not_combine);
        CHECK(trade_alone.worth_apart == utilities{5, 3});
        CHECK(trade_alone.value == utilities{0, 0});
    }
    SUBCASE("it combines otherwise, whatever the parts fall short of by themselves")
    {
        made.walks_away_below(0, 4); // 2 and 3 are less, 5 is not
        const linkage_value found = value_of_linkage(made.finish(), {{0}, {1}});
        CHECK_FALSE(found.does_not_combine);
        CHECK(found.worth_apart == utilities{5, 3});
    }
    SUBCASE("a package of the whole that takes a party below what it walks away from links nothing")
    {
        made.walks_away_below(0, 6); // (5, 3) is the best for it
        const linkage_value found = value_of_linkage(made.finish(), {{0}, {1}});
        CHECK(found.does_not_combine);
        CHECK_FALSE(found.is_linked);
        CHECK(found.together == package{0, 0});
        CHECK(found.value == utilities{0, 0});
    }
    SUBCASE("nothing reaches even a status quo that is forbidden")
    {
        entente::model::problem_builder bad = with_status_quo(building({{{9, 9}, {2, 2}}, {{0, 0}, {0, 0}}}), {0, 0});
        exclude(bad, 0, 0, 1, 0);
        exclude(bad, 0, 0, 1, 1);
        const linkage_value found = value_of_linkage(bad.finish(), {{0}, {1}});
        CHECK(found.does_not_combine);
        CHECK_FALSE(found.is_linked);
        CHECK(found.together == package{0, 0});
        CHECK(found.value == utilities{0, 0});
    }
}

TEST_CASE("What ifs are told for every option, taken and ruled out")
{
    entente::model::problem_builder made = building({{{0, 0}, {5, -2}}, {{0, 0}, {-2, 5}, {1, 1}}, {{7, 0}}});
    exclude(made, 0, 1, 1, 2);
    // Sums, by the options of the first two issues: 00 7, 01 10, 02 9, 10 10, 11 13; 12 is forbidden.
    const std::vector<what_if> found = what_ifs(made.finish(), {1, 1});
    REQUIRE(found.size() == 6);
    const std::optional<units> fixed[]{10, 13, 10, 13, 9, 13};
    const std::optional<units> ruled_out[]{13, 10, 13, 10, 13, std::nullopt};
    for (std::size_t place = 0; place < found.size(); ++place) {
        CHECK(found[place].fixed == fixed[place]);
        CHECK(found[place].ruled_out == ruled_out[place]);
    }
    CHECK(found[4].issue == 1);
    CHECK(found[4].option == 2);
}

TEST_CASE("Solutions of random problems are on the frontier, and nothing lies outside what they are chosen from")
{
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        const problem p = random_problem(seed);
        REQUIRE(p == random_problem(seed));
        const points all = points_of(p, all_packages(p));
        const points efficient = frontier(p);
        std::size_t packages_listed = 0;
        for (const utilities& point : all) {
            packages_listed += packages_with(p, point).size();
            bool is_covered = false;
            for (const utilities& other : efficient)
                is_covered = is_covered || reaches(other, point);
            REQUIRE(is_covered);
        }
        REQUIRE(packages_listed == all_packages(p).size());
        const bool is_possible = count_of_rational_packages(p) > 0;
        REQUIRE(is_possible == !rational_frontier(p).empty());
        for (const points& solution : {nash(p), egalitarian(p), kalai_smorodinsky(p)}) {
            REQUIRE(is_possible == !solution.empty());
            for (const utilities& point : solution)
                REQUIRE(std::find(efficient.begin(), efficient.end(), point) != efficient.end());
        }
        for (const utilities& point : utilitarian(p, std::vector<units>(p.parties, 1)))
            REQUIRE(std::find(efficient.begin(), efficient.end(), point) != efficient.end());
        for (const what_if& each : what_ifs(p, std::vector<units>(p.parties, 1)))
            REQUIRE((each.fixed || each.ruled_out) == !all.empty());
        if (!all_packages(p).empty())
            for (const plain_worth::trade& each : trades_from(p, all_packages(p).front()))
                REQUIRE(reaches(each.gains, utilities(p.parties, 0)));
        if (has_status_quo(p)) {
            const linkage_value found = value_of_linkage(p, constraint_components(p));
            REQUIRE(reaches(found.value, utilities(p.parties, 0)));
        }
    }
}

TEST_CASE("What a problem says of itself is what its arrays say")
{
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        const problem p = random_problem(seed);
        for (const package& x : all_packages(p)) {
            REQUIRE(p.is_feasible(x));
            for (std::size_t party = 0; party < p.parties; ++party)
                REQUIRE(p.utility(party, x) == worth_of(p, x)[party]);
        }
        REQUIRE(p.has_status_quo() == has_status_quo(p));
        REQUIRE(p.has_fallbacks() == fallbacks_of(p).has_value());
        if (p.has_status_quo())
            REQUIRE(p.is_feasible(p.status_quo) == is_feasible(p, p.status_quo));
        for (std::size_t party = 0; party < p.parties; ++party) {
            REQUIRE(p.has_fallback(party) == disagreement_of(p, party).has_value());
            if (!p.has_fallback(party))
                continue;
            REQUIRE(p.disagreement(party) == disagreement_of(p, party));
            REQUIRE(p.floor(party) == floor_of(p, party));
        }
    }
}

TEST_CASE("Random problems come in every kind")
{
    std::map<std::string, std::size_t> counts;
    const auto count = [&counts](const char* kind, bool is_so) { counts[kind] += is_so ? std::size_t{1} : 0; };
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const problem p = random_problem(seed);
        const packages all = all_packages(p);
        REQUIRE(all.size() <= 300);
        count("nothing is feasible", all.empty());
        count("packages of the same worth", points_of(p, all).size() < all.size());
        count("five parties", p.parties == 5);
        count("five issues", issue_count(p) == 5);
        count("tables", !p.tables.empty());
        partition single_issues;
        bool has_single_option = false;
        bool has_some_status_quo = false;
        for (std::size_t issue = 0; issue < issue_count(p); ++issue) {
            single_issues.push_back({issue});
            has_single_option = has_single_option || option_count(p, issue) == 1;
            has_some_status_quo = has_some_status_quo || p.status_quo[issue] != unsettled;
        }
        count("an issue with a single option", has_single_option);
        count("no status quo", !has_some_status_quo);
        count("part of a status quo", has_some_status_quo && !has_status_quo(p));

        const std::optional<fallback_points> fallbacks = fallbacks_of(p);
        const packages rational = rational_packages(p);
        count("no fallbacks", !fallbacks);
        count("nothing rational", fallbacks && !all.empty() && rational.empty());
        count("something rational", !rational.empty());
        count("a floor above the disagreement point", fallbacks && fallbacks->floors != fallbacks->disagreement);
        const points best = nash(p);
        count("tied solutions", best.size() > 1);
        count("no product of gains", !best.empty() && product(less(best[0], fallbacks->disagreement)).empty());
        count("a product of gains", !best.empty() && !product(less(best[0], fallbacks->disagreement)).empty());
        count("solutions that differ",
              best != egalitarian(p) && best != kalai_smorodinsky(p) && egalitarian(p) != kalai_smorodinsky(p));
        if (!all.empty())
            for (const plain_worth::trade& each : trades_from(p, all.back())) {
                count("a logroll", each.is_logroll);
                count("a joint gain", !each.is_logroll);
                count("a trade of three issues", each.moved.size() > 2);
            }
        if (has_status_quo(p)) {
            const linkage_value found = value_of_linkage(p, single_issues);
            count("a status quo that is forbidden", !is_feasible(p, p.status_quo));
            count("parts that do not combine",
                  found.does_not_combine && settled_apart(p, single_issues, {}) != p.status_quo);
            count("parts that combine", !found.does_not_combine && found.apart != p.status_quo);
            count("issues worth linking", found.value != utilities(p.parties, 0));
            count("issues that can't be linked", !found.is_linked);
        }
    }
    for (const auto& kind : counts) {
        CAPTURE(kind.first);
        CHECK(kind.second >= 10);
    }
    CHECK(counts["something rational"] >= 300);
}

}
