#include <entente/show/solutions_table.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

TEST_CASE("Solutions stand beside the status quo, where there is one")
{
    using row = std::vector<std::string>;
    analysis shown;
    shown.parties = {"A", "B"};
    shown.issues.resize(2);
    shown.issues[0].name = "one";
    shown.issues[0].options = {"p", "q"};
    shown.issues[1].name = "other";
    shown.issues[1].options = {"r"};
    shown.solutions.push_back({bargaining_solution::nash, {{105'000, 0}, {1, 0}}, 1});
    shown.solutions.push_back({bargaining_solution::utilitarian, {{200'000, -10'000}, {}}, 2});
    detail::solutions_table table = detail::table_of_solutions(shown);
    CHECK(table.head == row{"Issue", "Nash", "Utilitarian"});
    CHECK(table.issues == std::vector<row>{{"one", "q", "\xE2\x80\x94"}, {"other", "r", "\xE2\x80\x94"}});
    CHECK(table.parties == std::vector<row>{{"Points of A", "10.5", "20"}, {"Points of B", "0", "-1"}});

    shown.issues[0].status_quo = 0;
    table = detail::table_of_solutions(shown);
    CHECK(table.head == row{"Issue", "Status quo", "Nash", "Utilitarian"});
    CHECK(table.issues[0] == row{"one", "p", "q", "\xE2\x80\x94"});
    CHECK(table.issues[1] == row{"other", "\xE2\x80\x94", "r", "\xE2\x80\x94"});
    CHECK(table.parties[0] == row{"Points of A", "\xE2\x80\x94", "10.5", "20"});
    shown.status_quo.utilities = {10'000, 20'000};
    CHECK(detail::table_of_solutions(shown).parties[1] == row{"Points of B", "2", "0", "-1"});

    // The same package stands there once.
    shown.solutions.insert(shown.solutions.begin() + 1, {bargaining_solution::egalitarian, shown.solutions[0].outcome, 1});
    table = detail::table_of_solutions(shown);
    CHECK(table.head == row{"Issue", "Status quo", "Nash, Egalitarian", "Utilitarian"});
    CHECK(table.parties[1] == row{"Points of B", "2", "0", "-1"});
}
