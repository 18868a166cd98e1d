#include <entente/show/words.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("What is ruled out without a direction is no implication")
{
    CHECK(detail::word_for(analysed_link{0, 1, linkage_kind::implies}) == "implies");
    CHECK(detail::word_for(analysed_link{0, 1, linkage_kind::implies, true}) == "excludes terms of");
}

TEST_CASE("Where there is no option, other words are taken")
{
    analysed_issue issue;
    issue.options = {"b", "c"};
    CHECK(detail::option_or(issue, 1, "none") == "c");
    CHECK(detail::option_or(issue, nowhere, "none") == "none");
}

TEST_CASE("The parties that assert a linkage are named")
{
    analysis shown;
    shown.parties = {"one", "other"};
    CHECK(detail::asserting_parties(shown, {0, 1, linkage_kind::provided, false, {0, 1}}) == "one, other");
    CHECK(detail::asserting_parties(shown, {0, 1}) == "");
}

TEST_CASE("Points are written closely where they are few")
{
    analysis shown;
    shown.frontier.push_back({{7'654, 9'999}});
    CHECK(detail::digits_of_points(shown) == 4);
    shown.solutions.push_back({bargaining_solution::nash, {{-100'000, 0}}, 1});
    CHECK(detail::digits_of_points(shown) == 2);
    CHECK(!detail::has_status_quo(shown));
    shown.issues.resize(2);
    shown.issues[1].status_quo = 0;
    CHECK(detail::has_status_quo(shown));
}
