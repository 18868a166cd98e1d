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

TEST_CASE("what a limit left open is told with its gap, rounded up")
{
    solution<framework> some = nash(worth);
    const std::string told = to_text(some);
    some.status = certainty::bounded;
    some.why = obstacle::too_many_nodes;
    const auto with_gap = [&](double gap) {
        some.gap = gap;
        return to_text(some).substr(told.size());
    };
    CHECK(with_gap(0.012341) == "; bounded: the limit on nodes was met, with a gap of 0.0124");
    CHECK(with_gap(0.5) == "; bounded: the limit on nodes was met, with a gap of 0.5");
    CHECK(with_gap(1e-12) == "; bounded: the limit on nodes was met, with a gap of 0.0001");
    CHECK(with_gap(1e300) == "; bounded: the limit on nodes was met");
    some.status = certainty::truncated;
    CHECK(with_gap(0) == "; truncated: the limit on nodes was met");
    CHECK(to_text(frontier(worth, limits{.points = 1})).find("truncated: the limit on points was met\n") !=
          std::string::npos);
}

TEST_CASE("counts, possibilities and costs are told, or why they are not")
{
    std::ostringstream out;
    out << count_packages(worth) << ", " << can_agree(worth) << ", " << can_agree(worth.with(walks_away_below(russia, 101)));
    CHECK(out.str() == "24, yes, no");
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(to_text(can_agree(bare)) == "refused: what no deal is worth can't be derived for every party");
    CHECK(to_text(count_rational_packages(bare)) == "refused: what no deal is worth can't be derived for every party");
    CHECK(to_text(solve::elimination_cost{2, 125, 4625}) == "width 2, 125 cells, 4625 bytes");
    CHECK(to_text(solve::elimination_cost{30, 3e24, 0}) == "width 30, 3000000000000000000000000 cells, 0 bytes");
}

TEST_CASE("the value of linkage is told as what is settled apart and together")
{
    linkage_worth<framework> found;
    found.worth_apart = worths<framework>{{10'000, 0}};
    found.worth_together = worths<framework>{{30'000, 15'000}};
    found.value = worths<framework>{{20'000, 15'000}};
    found.from_trade_alone = worths<framework>{{20'000, 0}};
    const std::string package = to_text(found.apart);
    const auto text = [&](const std::string& reason) {
        return "apart: " + package + " (United States 1, Russia 0)" + reason + "\ntogether: " + package +
               " (United States 3, Russia 1.5)\nvalue: United States 2, Russia 1.5\n"
               "from trade alone: United States 2, Russia 0\n";
    };
    CHECK(to_text(found) == text(""));
    found.does_not_combine = true;
    CHECK(to_text(found) == text(", for the separate settlements do not combine"));
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(to_text(value_of_linkage(bare)) == "refused: an issue has no status quo\n");
}

TEST_CASE("trades are told by their moves")
{
    constexpr package<framework> from{missile_defence == system::deployed, russian_link == access::linked,
                                      activation == start::once_established, wto_membership == bid::opposed,
                                      nuclear_terrorism == accord::in_force};
    std::ostringstream out;
    for (const auto& each : trades(worth, from))
        out << each << "\n";
    CHECK(out.str() == "joint gain: WTO membership: supported (United States 10, Russia 30)\n");
    CHECK(to_text(trades(worth, from)) == out.str());
    CHECK(to_text(trade_list<framework>{}) == "none\n");
    CHECK(to_text(trade_list<framework>{certainty::truncated, obstacle::too_many_nodes, {}}) ==
          "truncated: the limit on nodes was met\n");
}

TEST_CASE("what-ifs are told term by term")
{
    std::ostringstream out;
    out << what_ifs(worth);
    CHECK(out.str() == "Missile defence in Europe: cancelled: 133 with it, 155 without\n"
                       "Missile defence in Europe: deployed: 155 with it, 133 without\n"
                       "Russian link to the system: none: 135 with it, 155 without\n"
                       "Russian link to the system: linked: 155 with it, 135 without\n"
                       "Activation of the system: at once: 143 with it, 155 without\n"
                       "Activation of the system: once established: 155 with it, 143 without\n"
                       "WTO membership: opposed: 115 with it, 155 without\n"
                       "WTO membership: supported: 155 with it, 115 without\n"
                       "Nuclear terrorism: lapsed: 135 with it, 155 without\n"
                       "Nuclear terrorism: in force: 155 with it, 135 without\n");
    constexpr dossier<framework> said{agrees(wto_membership == bid::supported)};
    constexpr stakes<framework> agreed{said, {values(russia, wto_membership, points{0, -2.5})}};
    const std::string text = to_text(what_ifs(agreed));
    CHECK(text.find("WTO membership: opposed: in no package, -2.5 without\n"
                    "WTO membership: supported: -2.5 with it, in every package\n") != std::string::npos);
    limits narrow;
    narrow.bytes = 1;
    CHECK(to_text(what_ifs(worth, narrow)) == "refused: the linkages are wider than the limits allow\n");
    CHECK(to_text(frontier(worth, narrow)) == "refused: the linkages are wider than the limits allow (" +
                                                  to_text(cost_of_solving(worth)) + ")\n");
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
