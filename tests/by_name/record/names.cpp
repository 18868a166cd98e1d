#include <entente/by_name/record/names.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("days are counted from the first of 1970")
{
    const std::chrono::year_month_day first{std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{1}};
    const std::chrono::year_month_day later{std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{31}};
    CHECK(entente::detail::days_of(first) == 0);
    CHECK(entente::detail::days_of(later) == 30);
    CHECK(entente::detail::date_on(30) == later);
}
TEST_CASE("a name that is not in the list is told, with those that come close")
{
    name_list names;
    CHECK(names.add("A link to the system"));
    CHECK(entente::detail::find_name(names, "A link to the system", unheard::unknown_proposal));
    const heard answer = entente::detail::find_name(names, "A link to the sytem", unheard::unknown_proposal);
    CHECK(answer.why == unheard::unknown_proposal);
    CHECK(answer.suggestions.size() == 1);
}
