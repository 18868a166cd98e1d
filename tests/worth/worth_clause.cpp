#include <entente/worth/worth_clause.hpp>

#include "support/moscow.hpp"
#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <type_traits>

using namespace house;

namespace {

constexpr model::units point = model::usual_units_per_point;

constexpr worth_clause<sale> listed = values(seller, handover, points{1, 2.5, -3});
static_assert(listed.view().kind == model::worth_kind::values);
static_assert(listed.view().party == 1 && listed.view().issue == 2 && listed.view().values.size() == 3);
static_assert(listed.view().values[1] == 25'000 && listed.view().malformed == worth_refusal::none);
static_assert(std::is_trivially_copyable_v<worth_clause<sale>>);

// A long quantity costs a clause no more than it can list.
constexpr struct launchers final : issue<"Launchers", quantity<0, 60'000>> {
} launchers;
struct arms final : bundle<parties<buyer>, issues<launchers>> {};
static_assert(worth_clause<arms>::most_values == 256);
constexpr worth_clause<arms> ruled = values(buyer, launchers, linear{.at_least = 10, .at_most = 0});
static_assert(ruled.view().kind == model::worth_kind::linear && ruled.view().value_of(30'000, 60'001) == 5 * point);

worth_refusal reason(const worth_clause<sale>& said) { return said.view().malformed; }

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

}

TEST_CASE("points are kept in ten-thousandths")
{
    CHECK(listed.view().values[0] == point);
    CHECK(listed.view().values[2] == -3 * point);
    CHECK(worth_clause<sale>{no_deal(buyer, 0.12345)}.view().worth == 1'235);
    CHECK(worth_clause<sale>{walks_away_below(buyer, -1)}.view().worth == -point);
    CHECK(worth_clause<sale>{walks_away_below(buyer, -1)}.view().kind == model::worth_kind::walks_away_below);
    CHECK(worth_clause<sale>{no_deal(seller, 1)}.view().party == 1);
}
TEST_CASE("scores count by their weight")
{
    const worth_clause<sale> scored = values(buyer, handover, weight{30}, scores{100, 40, 0});
    CHECK(scored.view().kind == model::worth_kind::values);
    CHECK(scored.view().values[0] == 30 * point);
    CHECK(scored.view().values[1] == 12 * point);
    CHECK(scored.view().values[2] == 0);
}
TEST_CASE("a linear value keeps its ends, on a quantity or an order")
{
    const worth_clause<sale> falling = values(buyer, price, linear{.at_least = 60, .at_most = 10});
    CHECK(falling.view().value_of(0, 11) == 60 * point);
    CHECK(falling.view().value_of(4, 11) == 40 * point);
    CHECK(falling.view().value_of(10, 11) == 10 * point);
    const worth_clause<sale> late = values(seller, handover, linear{.at_most = 10});
    CHECK(late.view().value_of(1, 3) == 5 * point);
}
TEST_CASE("a quantity can be valued option by option")
{
    const worth_clause<sale> each = values(buyer, price, points{10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0});
    CHECK(each.view().values.size() == 11);
    CHECK(each.view().values[9] == point);
}
TEST_CASE("a joint value keeps its condition")
{
    using namespace moscow;
    const worth_clause<framework> said =
        joint(russia, missile_defence == system::deployed && activation == start::once_established, 20);
    CHECK(said.view().kind == model::worth_kind::joint);
    CHECK(said.view().party == 1);
    CHECK(said.view().worth == 20 * point);
    using model::option_index;
    CHECK(model::evaluate(said.view().condition, std::array<option_index, 5>{1, 0, 1, 0, 0}) == model::truth::yes);
    CHECK(model::evaluate(said.view().condition, std::array<option_index, 5>{1, 0, 0, 0, 0}) == model::truth::no);
}
TEST_CASE("a joint value over one issue needs no linkage")
{
    CHECK(reason(joint(buyer, !(price <= 120) || price == 100, 5)) == worth_refusal::none);
}
TEST_CASE("status quo and settled terms are clauses of stakes too")
{
    const worth_clause<sale> standing = status_quo(repairs == answer::no);
    CHECK(standing.view().kind == model::worth_kind::status_quo);
    CHECK(standing.view().issue == 1);
    CHECK(standing.view().option == 0);
    CHECK(worth_clause<sale>{agrees(repairs == answer::yes)}.view().kind == model::worth_kind::settles);
    CHECK(worth_clause<sale>{restates(repairs == answer::yes)}.view().option == 1);
}
TEST_CASE("what is no option, and what is no number, is carried as a reason")
{
    const auto nonsense = static_cast<answer>(9);
    CHECK(reason(status_quo(repairs == nonsense)) == worth_refusal::value_is_no_option);
    CHECK(reason(joint(buyer, repairs == nonsense, 1)) == worth_refusal::value_is_no_option);
    CHECK(reason(no_deal(buyer, infinite)) == worth_refusal::number_is_not_finite);
    CHECK(reason(no_deal(buyer, -infinite)) == worth_refusal::number_is_not_finite);
    CHECK(reason(walks_away_below(buyer, no_number)) == worth_refusal::number_is_not_finite);
    CHECK(reason(values(buyer, repairs, points{1, no_number})) == worth_refusal::number_is_not_finite);
    CHECK(reason(values(buyer, repairs, points{1, 1e9})) == worth_refusal::number_is_out_of_range);
    CHECK(reason(values(buyer, repairs, weight{infinite}, scores{0, 1})) == worth_refusal::number_is_not_finite);
    CHECK(reason(values(buyer, repairs, weight{1}, scores{0, no_number})) == worth_refusal::number_is_not_finite);
    CHECK(reason(values(buyer, repairs, weight{2e8}, scores{0, 200})) == worth_refusal::number_is_out_of_range);
    CHECK(reason(values(buyer, repairs, weight{1e300}, scores{0, 1e300})) == worth_refusal::number_is_out_of_range);
    CHECK(reason(values(buyer, price, linear{.at_least = infinite, .at_most = 0})) ==
          worth_refusal::number_is_not_finite);
    CHECK(reason(values(buyer, price, linear{.at_least = 0, .at_most = -1e9})) ==
          worth_refusal::number_is_out_of_range);
    CHECK(reason(joint(buyer, price == 100, no_number)) == worth_refusal::number_is_not_finite);
}
