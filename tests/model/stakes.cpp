#include <entente/model/stakes.hpp>

#include <doctest/doctest.h>

#include <array>

using namespace entente;
using namespace entente::model;

namespace {

constexpr std::array<std::uint32_t, 4> option_begin{0, 2, 5, 105};

constexpr condition_node first = leaf(node_kind::within, 0, 0, 0);
constexpr condition_node second = leaf(node_kind::outside, 1, 0, 1);
constexpr condition_node third = leaf(node_kind::within, 2, 5, 50);
constexpr condition_node both_met = joint(node_kind::both);

static_assert(combinations(std::array{first, second, both_met}, option_begin, 1'000) == 6);
static_assert(is_about_one_issue(std::array{first, first, both_met}));

constexpr units value_of(units least, units greatest, std::size_t option, std::size_t options)
{
    const std::array<units, 2> ends{least, greatest};
    worth_clause_view clause;
    clause.kind = worth_kind::linear;
    clause.values = ends;
    return clause.value_of(option, options);
}
static_assert(value_of(0, 10, 1, 3) == 5);

}

TEST_CASE("a condition combines the options of each of its issues once")
{
    CHECK(combinations(std::array{first}, option_begin, 1'000) == 2);
    CHECK(combinations(std::array{first, first, both_met}, option_begin, 1'000) == 2);
    CHECK(combinations(std::array{first, second, both_met, third, both_met, first, both_met}, option_begin, 1'000) ==
          600);
    CHECK(combinations({}, option_begin, 1'000) == 1);
}
TEST_CASE("combinations beyond the most are told as more, and no further counted")
{
    CHECK(combinations(std::array{third, second, both_met}, option_begin, 100) > 100);
    CHECK(combinations(std::array{third}, option_begin, 99) > 99);
    CHECK(combinations(std::array{third}, option_begin, 100) == 100);
}
TEST_CASE("a condition is about one issue where all its terms are")
{
    CHECK(is_about_one_issue(std::array{second}));
    CHECK(is_about_one_issue(std::array{third, third, both_met}));
    CHECK_FALSE(is_about_one_issue(std::array{third, third, both_met, second, both_met}));
}
TEST_CASE("a linear value goes in equal steps from one end to the other, rounded to the nearest")
{
    CHECK(value_of(0, 10, 0, 4) == 0);
    CHECK(value_of(0, 10, 1, 4) == 3);
    CHECK(value_of(0, 10, 2, 4) == 7);
    CHECK(value_of(0, 10, 3, 4) == 10);
    CHECK(value_of(10, 0, 1, 4) == 7);
    CHECK(value_of(-5, 5, 1, 3) == 0);
    CHECK(value_of(0, 1, 1, 3) == 1);
    CHECK(value_of(7, 9, 0, 1) == 7);
    CHECK(value_of(-most_units, most_units, 65'533, 65'534) == most_units);
}
TEST_CASE("a list of values has one for each option")
{
    const std::array<units, 3> list{4, 5, 6};
    worth_clause_view clause;
    clause.values = list;
    CHECK(clause.value_of(2, 3) == 6);
}
