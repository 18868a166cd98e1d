#include <entente/by_name/heard.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("what was taken is true, and has no sentence")
{
    const heard answer;
    CHECK(answer);
    CHECK(answer.sentence().empty());
    CHECK(answer == heard{});
}

TEST_CASE("what was not taken says which name, why, and what comes close")
{
    const heard party = detail::not_heard(unheard::unknown_party, "Rusia", {}, {"Russia", "Prussia"});
    CHECK_FALSE(party);
    CHECK(party.sentence() == "\"Rusia\": no party has this name; close to it: \"Russia\", \"Prussia\"");
    const heard option = detail::not_heard(unheard::unknown_option, "built", "Missile defence");
    CHECK(option.sentence() == "\"built\" of \"Missile defence\": the issue has no option of this name");
    CHECK(detail::not_heard(unheard::unknown_issue).sentence() == "\"\": no issue has this name");
    CHECK(detail::not_heard(unheard::condition_is_empty).sentence() == "a condition has no terms");
    CHECK(detail::not_heard(unheard::name_is_empty, {}, "Price").sentence() == "\"Price\": a name is empty");
}

TEST_CASE("a clause that was refused says why in the dossier's words")
{
    heard answer = detail::not_heard(unheard::clause_contradicts, "Russia", "Missile defence");
    answer.of_clause = refusal::party_holds_two_positions_on_one_issue;
    CHECK(answer.sentence() == "\"Russia\", \"Missile defence\": a party holds two positions on one issue");
    answer = detail::not_heard(unheard::worth_is_refused, "Russia");
    answer.of_worth = worth_refusal::number_is_not_finite;
    CHECK(answer.sentence() == "\"Russia\": a number of points is not finite");
    answer = detail::not_heard(unheard::no_problem_can_be_posed);
    answer.of_problem = problem_fault::no_issue;
    CHECK(answer.sentence() == "there is no issue");
}
