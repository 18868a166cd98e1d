#include <entente/worth/values.hpp>

#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace house;

namespace {

static_assert(worth_clause_type<decltype(values(buyer, repairs, points{0, 10}))>);
static_assert(worth_clause_type<decltype(values(buyer, repairs, weight{30}, scores{100, 0}))>);
static_assert(worth_clause_type<decltype(values(buyer, price, linear{.at_least = 60, .at_most = 0}))>);
static_assert(worth_clause_type<decltype(joint(buyer, price <= 120 && repairs == answer::yes, 5))>);
static_assert(worth_clause_type<decltype(no_deal(buyer, 5))>);
static_assert(worth_clause_type<decltype(walks_away_below(buyer, 5.5))>);
static_assert(!worth_clause_type<decltype(price <= 120)>);

// What is not an actor, an issue, a condition or a number is no argument of a clause.
template <class Actor, class Issue>
concept can_value = requires(Actor actor, Issue issue)
{
    values(actor, issue, points{0, 10});
};
static_assert(can_value<struct buyer, struct repairs>);
static_assert(!can_value<struct repairs, struct repairs> && !can_value<struct buyer, answer>);
template <class Condition, class Number>
concept can_join = requires(Condition condition, Number number)
{
    joint(buyer, condition, number);
};
static_assert(can_join<term<struct price>, int> && can_join<term<struct price>, double>);
static_assert(!can_join<bool, int> && !can_join<term<struct price>, bool>);

// Long lists are for enums.
static_assert(detail::listed_options<quantity<0, 255>> == 256 && detail::listed_options<quantity<0, 256>> == 256);
static_assert(detail::listed_options<quantity<0, 65'000>> == 256 && detail::listed_options<ordinal<moment>> == 3);

}

TEST_CASE("a clause keeps what it was given")
{
    CHECK(values(buyer, repairs, points{0, 10}).given.of[1] == 10.0);
    const auto scored = values(buyer, repairs, weight{30}, scores{100, 40});
    CHECK(scored.weight == 30.0);
    CHECK(scored.given.of[1] == 40.0);
    CHECK(values(buyer, price, linear{.at_least = 60, .at_most = 0}).given.at_least == 60.0);
    CHECK(joint(buyer, price == 120, -2).points == -2.0);
    CHECK(joint(buyer, price == 120, -2).condition.option == 120);
    CHECK(no_deal(buyer, 3).points == 3.0);
    CHECK(walks_away_below(buyer, 4.5).points == 4.5);
}
