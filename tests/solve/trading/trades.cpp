#include <entente/solve/trading/trades.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/listed.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::package;
using plain_worth::utilities;
using solve::trade;
using solve::trades_found;
using solve::units;

namespace {

// Each party gives 2 where the other gains 5, and the third issue pleases both.
constexpr model::problem exchange()
{
    model::problem made;
    made.parties = 2;
    made.option_begin = {0, 2, 4, 6};
    made.worth = {0, 0, 5, -2, 0, 0, -2, 5, 0, 0, 1, 1};
    made.status_quo.assign(3, 0);
    made.fallbacks.resize(2);
    return made;
}
constexpr bool finds_the_logroll()
{
    model::problem posed = exchange();
    const model::option_index from[]{0, 0, 0};
    trades_found found = solve::trades(posed, from);
    return found.status == certainty::exact && found.trades.size() == 2 &&
           found.trades[0].issues == std::vector<std::uint32_t>{2} && !found.trades[0].is_logroll &&
           found.trades[1].issues == std::vector<std::uint32_t>{0, 1} && found.trades[1].is_logroll &&
           found.trades[1].gains == std::vector<units>{3, 3} &&
           found.trades[1].alone == std::vector<units>{5, -2, -2, 5};
}
static_assert(finds_the_logroll());

std::vector<trade> plain_trades(const model::problem& posed, const package& from)
{
    std::vector<trade> wanted;
    for (const plain_worth::trade& each : plain_worth::trades_from(posed, from)) {
        trade made;
        for (const std::size_t issue : each.moved) {
            made.issues.push_back(static_cast<std::uint32_t>(issue));
            made.options.push_back(each.reached[issue]);
        }
        made.is_logroll = each.is_logroll;
        made.gains = each.gains;
        for (const utilities& alone : each.alone)
            made.alone.insert(made.alone.end(), alone.begin(), alone.end());
        wanted.push_back(made);
    }
    return wanted;
}
// Forbidden ones too.
package random_package(dice& random, const model::problem& posed)
{
    package made;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        made.push_back(static_cast<model::option_index>(random.below(posed.options(issue))));
    return made;
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

TEST_CASE("the trades from any package are the minimal sets of moves that better it")
{
    CHECK(finds_the_logroll());
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const package from = random_package(random, posed);
        const trades_found found = solve::trades(posed, from);
        REQUIRE(found.status == certainty::exact);
        REQUIRE(found.trades == plain_trades(posed, from));
        for (const trade& each : found.trades) {
            package reached = from;
            for (std::size_t move = 0; move < each.issues.size(); ++move)
                reached[each.issues[move]] = each.options[move];
            REQUIRE(plain_worth::is_feasible(posed, reached));
            REQUIRE(plain_worth::less(plain_worth::worth_of(posed, reached), plain_worth::worth_of(posed, from)) ==
                    each.gains);
        }
    }
}
TEST_CASE("a limit leaves trades out, and tells none that is not one")
{
    std::size_t cut_short = 0;
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const package from = random_package(random, posed);
        const std::vector<trade> wanted = plain_trades(posed, from);
        limits few;
        const bool is_points = random.chance(50);
        (is_points ? few.points : few.nodes) = random.below(is_points ? 4 : 60);
        const trades_found found = solve::trades(posed, from, few);
        for (const trade& each : found.trades)
            REQUIRE(std::find(wanted.begin(), wanted.end(), each) != wanted.end());
        if (found.status == certainty::exact) {
            REQUIRE(found.trades == wanted);
            continue;
        }
        ++cut_short;
        REQUIRE(found.status == certainty::truncated);
        REQUIRE(found.why == (is_points ? obstacle::too_many_points : obstacle::too_many_nodes));
        if (is_points)
            REQUIRE(found.trades.size() == few.points);
    }
    CHECK(is_often_enough(cut_short, 100));
}
TEST_CASE("a host can stop a search for trades")
{
    plain_worth::linked_kind kind;
    kind.issues = 14;
    const model::problem posed = plain_worth::linked_problem(1, kind);
    plain_worth::patience host;
    const trades_found found = solve::trades(posed, package(14, 0), host.limits());
    CHECK(found.status == certainty::truncated);
    CHECK(found.why == obstacle::stopped_by_host);
}
TEST_CASE("trades lead from the worst package of many parties, and none from one that nobody would leave")
{
    // Each of seven gives 1 to the next one's 2, in a ring: all have to move.
    const std::size_t parties = 7;
    model::problem_builder building{parties, std::vector<std::uint32_t>(parties, 2)};
    for (std::size_t party = 0; party < parties; ++party) {
        building.values(party, party, 1, -1);
        building.values((party + 1) % parties, party, 1, 2);
    }
    const model::problem ring = building.finish();
    const trades_found found = solve::trades(ring, package(parties, 0));
    REQUIRE(found.trades.size() == 1);
    CHECK(found.trades[0].issues.size() == parties);
    CHECK(found.trades[0].is_logroll);
    CHECK(found.trades[0].gains == std::vector<units>(parties, 1));
    CHECK(solve::trades(ring, package(parties, 1)).trades.empty());
}
TEST_CASE("Bill and Jack can swap one thing for another in thirteen ways")
{
    // By hand: the pen for any of five things, the toy for four, the knife for three, the hat for the book.
    const trades_found found = solve::trades(bill_and_jack(), package(9, 0));
    REQUIRE(found.status == certainty::exact);
    std::size_t pairs = 0;
    bool has_book_for_pen = false;
    for (const trade& each : found.trades) {
        CHECK(each.is_logroll); // every thing alone is a loss to who gives it
        pairs += each.issues.size() == 2 ? 1U : 0U;
        has_book_for_pen = has_book_for_pen || (each.issues == std::vector<std::uint32_t>{0, 5} &&
                                                each.gains == std::vector<units>{8, 3});
    }
    CHECK(pairs == 13);
    CHECK(has_book_for_pen);
}
