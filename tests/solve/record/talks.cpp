#include <entente/solve/record/talks.hpp>

#include <entente/ask/record.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {

constexpr record<framework> told{
    noted(date(2008, 1, 1), holds(russia, missile_defence == system::cancelled)),
    noted(date(2008, 1, 3), once(tested, holds(russia, missile_defence == system::deployed))),
    noted(date(2008, 1, 5), establishes(russia, tested)),
    noted(date(2008, 1, 7), believes(russia, threat)),
};
constexpr entente::detail::typed_talks course{told};
static_assert(solve::talks<std::remove_const_t<decltype(course)>>);

constexpr model::day day(unsigned of_january)
{
    return entente::detail::day_of(date(2008, 1, of_january));
}
constexpr model::option_index held(unsigned of_january, const solve::supposition& supposed = {})
{
    const auto made = solve::dossier_on(course, day(of_january), supposed);
    return made.view().position(1, 0);
}

}

TEST_CASE("a dossier on a day hears the clauses that are in force by then")
{
    static_assert(held(4) == 0);
    CHECK(held(4) == 0);
    CHECK(solve::dossier_on(course, day(1) - 1).view().position(1, 0) == model::unsettled);
    CHECK(held(5) == 1); // what waits begins when the contingency is established
    CHECK(held(3, {tested.name, contingency_state::established}) == 1);
    CHECK(held(7, {tested.name, contingency_state::refuted}) == 0);
    CHECK(held(7, {"another", contingency_state::refuted}) == 1);
}
TEST_CASE("a contingency is unknown until something is found of it")
{
    CHECK(solve::state_on(told.view(), tested.name, day(4)) == contingency_state::unknown);
    CHECK(solve::state_on(told.view(), tested.name, day(5)) == contingency_state::established);
    CHECK(solve::state_on(told.view(), "", day(5)) == contingency_state::unknown);
    CHECK(solve::state_on(told.view(), tested.name, day(4), {tested.name, contingency_state::refuted}) ==
          contingency_state::refuted);
}
TEST_CASE("days on which nothing was said about the issues end nothing")
{
    CHECK(solve::ends_a_day(told.view(), 0));
    CHECK(solve::ends_a_day(told.view(), 2)); // a finding
    CHECK_FALSE(solve::ends_a_day(told.view(), 3));
}
