#include <entente/model/problem.hpp>

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace entente::model;

namespace {

// Two parties, three issues of 2, 3 and 1 options, a table over the first two, written by hand.
constexpr problem by_hand()
{
    problem made;
    made.parties = 2;
    made.option_begin = {0, 2, 5, 6};
    made.worth = {1, -1, 2, -2, 10, -10, 20, -20, 30, -30, 7, 0};
    made.tables = {{0, 2, 0, 6}};
    made.scopes = {0, 1};
    made.joint_worth = {0, 0, 0, 0, 0, 0, 100, 0, 0, 200, 0, 0};
    made.forbidden = {0, 1, 0, 0, 0, 0};
    made.status_quo = {0, 2, 0};
    made.fallbacks.resize(2);
    return made;
}
constexpr std::array<option_index, 3> at(option_index first, option_index second) { return {first, second, 0}; }

static_assert(by_hand().issues() == 3 && by_hand().options(1) == 3 && by_hand().worth_of(1, 1, 2) == -30);
static_assert(by_hand().utility(0, at(1, 0)) == 119 && by_hand().is_feasible(at(1, 0)));
static_assert(by_hand() == by_hand());

}

TEST_CASE("a package is worth what its terms are worth and what they are worth together")
{
    const problem posed = by_hand();
    CHECK(posed.utility(0, at(0, 0)) == 1 + 10 + 7);
    CHECK(posed.utility(1, at(0, 0)) == -1 - 10);
    CHECK(posed.utility(0, at(1, 0)) == 2 + 10 + 7 + 100);
    CHECK(posed.utility(1, at(1, 1)) == -2 - 20 + 200);
    CHECK(posed.utility(0, at(1, 2)) == 2 + 30 + 7);
}
TEST_CASE("a package falls into the cell of its options, the last issue's turning fastest")
{
    const problem posed = by_hand();
    std::size_t cell = 0;
    for (option_index first = 0; first < 2; ++first)
        for (option_index second = 0; second < 3; ++second)
            CHECK(posed.cell_of(posed.tables[0], at(first, second)) == cell++);
    CHECK(posed.scope(posed.tables[0]).size() == 2);
    CHECK(posed.scope(posed.tables[0])[1] == 1);
}
TEST_CASE("a package is feasible unless a table forbids its cell")
{
    const problem posed = by_hand();
    CHECK(posed.is_feasible(at(0, 0)));
    CHECK_FALSE(posed.is_feasible(at(0, 1)));
    CHECK(posed.is_feasible(at(1, 1)));
}
TEST_CASE("no deal is worth what is stated, or else the status quo, or else the reservation value")
{
    problem posed = by_hand();
    CHECK(posed.has_status_quo());
    CHECK(posed.has_fallbacks());
    CHECK(posed.disagreement(0) == 1 + 30 + 7);
    CHECK(posed.reservation(0) == posed.disagreement(0));
    CHECK(posed.floor(0) == posed.disagreement(0));

    posed.fallbacks[0] = {true, true, 5, 50};
    CHECK(posed.disagreement(0) == 5);
    CHECK(posed.reservation(0) == 50);
    CHECK(posed.floor(0) == 50);

    posed.fallbacks[0] = {true, true, 5, -3};
    CHECK(posed.reservation(0) == -3);
    CHECK(posed.floor(0) == 5);

    posed.status_quo[1] = unsettled;
    CHECK_FALSE(posed.has_status_quo());
    CHECK(posed.has_fallback(0));
    CHECK_FALSE(posed.has_fallback(1));
    CHECK_FALSE(posed.has_fallbacks());

    posed.fallbacks[1] = {false, true, 0, 12};
    CHECK(posed.has_fallbacks());
    CHECK(posed.disagreement(1) == 12);
    CHECK(posed.reservation(1) == 12);
    CHECK(posed.floor(1) == 12);
}
TEST_CASE("problems are equal when all their numbers are")
{
    problem other = by_hand();
    CHECK(other == by_hand());
    other.forbidden[0] = 1;
    CHECK_FALSE(other == by_hand());
}
