#include <entente/show/worth_text.hpp>

#include <entente/ask/frontier.hpp>
#include <entente/ask/solutions.hpp>

#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace moscow;

TEST_CASE("worth is told party by party, with the decimals that it has")
{
    CHECK(to_text(nash(worth).utilities) == "United States 70, Russia 85");
    CHECK(to_text(worths<framework>{{12'500, -1}}) == "United States 1.25, Russia -0.0001");
}

TEST_CASE("outcomes are told line by line, with what stood in the way of others")
{
    std::ostringstream out;
    out << frontier(worth);
    CHECK(out.str() == "United States 83, Russia 40\nUnited States 78, Russia 65\n"
                       "United States 70, Russia 85\nUnited States 33, Russia 100\n");
    CHECK(to_text(zopa(worth.with(walks_away_below(russia, 101)))) == "none\n");
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(to_text(zopa(bare)) == "refused: what no deal is worth can't be derived for every party\n");
}

TEST_CASE("a solution is told as its package and its worth, or as the reason why there is none")
{
    std::ostringstream out;
    out << nash(worth);
    CHECK(out.str() == to_text(nash(worth)));
    CHECK(out.str().find("Activation of the system: once established") != std::string::npos);
    CHECK(out.str().find("(United States 70, Russia 85)") != std::string::npos);
    CHECK(to_text(nash(worth.with(walks_away_below(russia, 101)))) == "no package is rational for every party");
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(to_text(nash(bare)) == "refused: what no deal is worth can't be derived for every party");
}

TEST_CASE("trades are told by their moves")
{
    constexpr package<framework> from{missile_defence == system::deployed, russian_link == access::linked,
                                      activation == start::once_established, wto_membership == bid::opposed,
                                      nuclear_terrorism == accord::in_force};
    std::ostringstream out;
    for (const auto& each : trades(worth, from).trades)
        out << each << "\n";
    CHECK(out.str() == "joint gain: WTO membership: supported (United States 10, Russia 30)\n");
}

TEST_CASE("numbers without a limit are told in full")
{
    natural packages{1};
    for (int issue = 0; issue < 30; ++issue)
        packages *= natural{5};
    CHECK(to_text(packages) == "931322574615478515625");
    std::ostringstream out;
    out << natural{};
    CHECK(out.str() == "0");
}

TEST_CASE("every reason has its words")
{
    for (int value = 0; value <= static_cast<int>(obstacle::stopped_by_host); ++value)
        CHECK_FALSE(to_text(static_cast<obstacle>(value)).empty());
    for (int value = 0; value <= static_cast<int>(worth_refusal::options_combined_are_too_many); ++value)
        CHECK_FALSE(to_text(static_cast<worth_refusal>(value)).empty());
    for (int value = 0; value <= static_cast<int>(certainty::refused); ++value)
        CHECK_FALSE(to_text(static_cast<certainty>(value)).empty());
}
