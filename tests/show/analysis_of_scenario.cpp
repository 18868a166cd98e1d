#include <entente/show/analysis_of_scenario.hpp>

#include <entente/by_name/questions.hpp>
#include <entente/by_name/worth_questions.hpp>
#include <entente/show/analysis_of.hpp>

#include "support/by_name.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

using namespace entente;

namespace {

// Everything but the names of options, in which the two ways of naming differ.
void check_same(const analysis& left, const analysis& right)
{
    CHECK(left.parties == right.parties);
    REQUIRE(left.issues.size() == right.issues.size());
    for (std::size_t issue = 0; issue < left.issues.size(); ++issue) {
        const analysed_issue& one = left.issues[issue];
        const analysed_issue& other = right.issues[issue];
        CHECK(one.name == other.name);
        CHECK(one.is_ordered == other.is_ordered);
        CHECK(one.options.size() == other.options.size());
        CHECK(one.stands == other.stands);
        CHECK(one.blocks == other.blocks);
        CHECK(one.is_cut == other.is_cut);
        CHECK(one.is_ready == other.is_ready);
        CHECK(one.group == other.group);
        CHECK(one.status_quo == other.status_quo);
        CHECK(one.settled == other.settled);
        CHECK(one.contention == other.contention);
        CHECK(one.worth == other.worth);
    }
    CHECK(left.links.size() == right.links.size());
    for (const analysed_link& link : left.links) {
        bool is_there = false;
        for (const analysed_link& known : right.links)
            is_there = is_there || known == link;
        CHECK(is_there);
    }
    CHECK(left.agenda == right.agenda);
    REQUIRE(left.frontier.size() == right.frontier.size());
    for (std::size_t which = 0; which < left.frontier.size(); ++which) {
        CHECK(left.frontier[which].utilities == right.frontier[which].utilities);
        CHECK(left.frontier[which].options == right.frontier[which].options);
    }
    CHECK(left.solutions.size() == right.solutions.size());
    CHECK(left.reservations == right.reservations);
    CHECK(left.cloud == right.cloud);
}

}

TEST_CASE("The analysis of a scenario is that of its typed twin")
{
    check_same(analysis_of(twins::moscow_talks(), "Talks"), analysis_of(moscow::talks, "Talks"));
    check_same(analysis_of(twins::moscow_offer_taken(), "Talks"), analysis_of(moscow::offer_taken, "Talks"));
    check_same(analysis_of(twins::trade_round_table(), "Trade"), analysis_of(trade::round_table, "Trade"));
    scenario valued = twins::moscow_bundle();
    twins::value_moscow(valued);
    check_same(analysis_of(valued, "Worth"), analysis_of(dossier<moscow::framework>{}, moscow::worth, "Worth"));
}

TEST_CASE("An analysis says what the questions answer")
{
    scenario said = twins::moscow_offer_taken();
    twins::value_moscow(said);
    const analysis made = analysis_of(said, "Talks");
    CHECK(made.title == "Talks");
    const outcomes_by_name points = frontier(said);
    REQUIRE(made.frontier.size() == points.size());
    for (std::size_t which = 0; which < points.size(); ++which)
        CHECK(made.frontier[which].utilities == points[which].units());
    const names_found order = agenda(said);
    for (std::size_t place = 0; place < order.size(); ++place)
        CHECK(made.issues[made.agenda[place]].name == order[place]);
    CHECK(made.solutions.size() == bargaining_solutions);
    CHECK(!made.cloud.empty());
    CHECK(made.cloud.size() <= 32);
}

TEST_CASE("Without worth there is no frontier, and without parties nothing stands in the way")
{
    CHECK(!analysis_of(twins::trade_round_table(), "").has_worth);
    scenario bare;
    CHECK(bare.add_issue("a", {"b"}));
    const analysis made = analysis_of(bare, "");
    CHECK(made.parties.empty());
    CHECK(!made.issues[0].blocks);
    CHECK(analysis_of(scenario{}, "").issues.empty());
}

TEST_CASE("The limits of an analysis are kept")
{
    scenario said = twins::moscow_talks();
    twins::value_moscow(said);
    analysis_limits few;
    few.packages = 1;
    few.cloud = 31;
    few.options = 3;
    const analysis made = analysis_of(said, "", few);
    CHECK(!made.frontier[0].options.empty());
    CHECK(made.frontier[1].options.empty());
    CHECK(made.cloud.empty());
    CHECK(made.issues[4].options[1] == "2");
}
