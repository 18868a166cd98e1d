#include <entente/by_name/record/sayings.hpp>

#include <doctest/doctest.h>

#include <chrono>

using namespace entente;

namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2008}, std::chrono::month{3}, std::chrono::day{18}};

}

TEST_CASE("an entry has a date, a source, something said, and perhaps a meeting")
{
    const entry_by_name entry =
        statement(today, by("Russia"), holds("Russia", issue_named{"System"} == "cancelled", 80)).in("Moscow");
    CHECK(entry.date == today);
    CHECK(entry.from == source_by_name{"Russia", "", attribution::on_the_record});
    CHECK(entry.meeting == "Moscow");
    CHECK(entry.said.kind == model::entry_kind::clause);
    CHECK(entry.said.clause == model::clause_kind::holds);
    CHECK(entry.said.salience == 80);
    CHECK(noted(today, agrees(issue_named{"System"} == "cancelled")).from == source_by_name{});
    CHECK(unnamed("Russia", "an official").standing == attribution::anonymous);
    CHECK(on_background("Rice").standing == attribution::on_background);
}
TEST_CASE("clauses and terms wait for a contingency, or end with it")
{
    const saying_by_name waiting = once("rain", rules_out("Russia", issue_named{"System"} == "deployed"));
    CHECK(waiting.when == model::force::once_established);
    CHECK(waiting.subject == "rain");
    const term_by_name ending = until("rain", issue_named{"System"} == "deployed");
    CHECK(ending.when == model::force::until_established);
    CHECK(ending != term_by_name{issue_named{"System"} == "deployed"});
}
TEST_CASE("what befalls a proposal, and what is denied of it")
{
    const saying_by_name made = floats("United States", "Russia", "link", {issue_named{"Link"} == "yes"});
    CHECK(made.kind == model::entry_kind::event);
    CHECK(made.to == "Russia");
    CHECK(made.terms.size() == 1);
    CHECK(tables("United States", "Russia", "link", {}).event == proposal_event::tabled);
    CHECK(counters("Russia", "link", "another").other == "another");
    CHECK(denies("Russia", "link", proposal_event::clarified).kind == model::entry_kind::denial);
    CHECK(denies("Russia", "a claim").kind == model::entry_kind::counterclaim);
    CHECK(expects_answer("United States", "link", today).expected == today);
    CHECK(refutes("Russia", "rain").state == contingency_state::refuted);
    CHECK(links("Russia", "One", "Other").next == "Other");
    CHECK(precondition("Russia", issue_named{"One"} == "yes", "Other").next == "Other");
}
TEST_CASE("probabilities, meetings, and how long a proposal stands")
{
    CHECK(believes("Russia", "rain", 1, 4).denominator == 4);
    CHECK(lapses_after("Russia", "link", today).last == today);
    CHECK(meets("Sochi", {"Russia", "United States"}, {"One"}).others.size() == 2);
}
