#include <entente/say/clause.hpp>

#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace house;

namespace {

static_assert(clause_type<decltype(holds(buyer, price == 120))>);
static_assert(clause_type<decltype(accepts(buyer, price <= 120, provided(repairs == answer::yes)))>);
static_assert(!clause_type<decltype(price == 120)> && !clause_type<clause<sale>>);

// What is not a term, a condition or an actor is no argument of a clause.
template <class Actor, class Condition>
concept can_hold = requires(Actor actor, Condition condition) { holds(actor, condition); };
template <class Actor, class Condition>
concept can_rule_out = requires(Actor actor, Condition condition) { rules_out(actor, condition); };
static_assert(can_hold<struct buyer, term<struct price>>);
static_assert(!can_hold<struct buyer, bool> && !can_hold<struct price, term<struct price>>);
static_assert(can_rule_out<struct buyer, option_range<struct price>> && !can_rule_out<struct buyer, bool>);

template <class Condition>
using issue_of_condition = typename detail::sole_issue<Condition>::type;
static_assert(std::is_same_v<issue_of_condition<decltype(!(price <= 120) || price == 150)>, struct price>);
static_assert(std::is_void_v<issue_of_condition<decltype(price <= 120 && repairs == answer::yes)>>);
static_assert(std::is_void_v<issue_of_condition<decltype(price <= 120 && !(repairs == answer::yes || price == 150))>>);

constexpr clause<sale> position = holds(seller, handover == moment::summer);
static_assert(position.view().kind == model::clause_kind::holds);
static_assert(position.view().party == 1 && position.view().issue == 2 && position.view().option == 1);
static_assert(position.view().malformed == refusal::none);

bool is_true_of(model::condition_view condition, model::option_index first, model::option_index second,
                model::option_index third)
{
    return model::evaluate(condition, std::array{first, second, third}) == model::truth::yes;
}

}

TEST_CASE("a position keeps its term and its salience")
{
    CHECK(position.view().salience == model::unstated_salience);
    const clause<sale> weighted = holds(buyer, price == 150, salience{30});
    CHECK(weighted.view().option == 5);
    CHECK(weighted.view().salience == 30);
    CHECK(clause<sale>{holds(buyer, price == 150, salience{0})}.view().salience == 0);
    CHECK(clause<sale>{holds(buyer, price == 150, salience{100})}.view().salience == 100);
}
TEST_CASE("an acceptance keeps its options and its proviso")
{
    const clause<sale> free = accepts(buyer, price <= 120);
    CHECK(free.view().kind == model::clause_kind::accepts);
    CHECK(free.view().issue == 0);
    CHECK(free.view().proviso.empty());
    for (model::option_index option = 0; option < 11; ++option)
        CHECK(is_true_of(free.view().target, option, 0, 0) == (option <= 2));

    const clause<sale> given =
        accepts(seller, repairs == answer::yes, provided(price >= 150 && handover != moment::spring));
    CHECK(given.view().party == 1);
    CHECK(given.view().issue == 1);
    for (model::option_index first = 0; first < 11; ++first)
        for (model::option_index second = 0; second < 2; ++second)
            for (model::option_index third = 0; third < 3; ++third) {
                CHECK(is_true_of(given.view().target, first, second, third) == (second == 1));
                CHECK(is_true_of(given.view().proviso, first, second, third) == (first >= 5 && third != 0));
            }
}
TEST_CASE("a red line keeps its condition, over any issues")
{
    const clause<sale> line = rules_out(buyer, price == 200 && repairs == answer::no);
    CHECK(line.view().kind == model::clause_kind::rules_out);
    CHECK(line.view().party == 0);
    CHECK(is_true_of(line.view().target, 10, 0, 0));
    CHECK_FALSE(is_true_of(line.view().target, 10, 1, 0));
    CHECK_FALSE(is_true_of(line.view().target, 9, 0, 0));
}
TEST_CASE("agreements and the status quo are nobody's in particular")
{
    CHECK(clause<sale>{agrees(repairs == answer::yes)}.view().kind == model::clause_kind::agrees);
    CHECK(clause<sale>{restates(repairs == answer::yes)}.view().kind == model::clause_kind::restates);
    const clause<sale> standing = status_quo(handover == moment::autumn);
    CHECK(standing.view().kind == model::clause_kind::status_quo);
    CHECK(standing.view().issue == 2);
    CHECK(standing.view().option == 2);
}
TEST_CASE("what is wrong with a clause is known before it reaches a dossier")
{
    const auto reason = [](const clause<sale>& said) { return said.view().malformed; };
    const auto nonsense = static_cast<moment>(7);
    CHECK(reason(holds(buyer, price == 150)) == refusal::none);
    CHECK(reason(holds(buyer, price == 155)) == refusal::value_is_no_option);
    CHECK(reason(holds(buyer, handover == nonsense)) == refusal::value_is_no_option);
    CHECK(reason(agrees(price == 210)) == refusal::value_is_no_option);
    CHECK(reason(status_quo(price == 90)) == refusal::value_is_no_option);
    CHECK(reason(accepts(buyer, handover == moment::summer || handover == nonsense)) == refusal::value_is_no_option);
    CHECK(reason(accepts(buyer, price <= 120, provided(handover == nonsense))) == refusal::value_is_no_option);
    CHECK(reason(rules_out(buyer, price == 150 && handover <= nonsense)) == refusal::value_is_no_option);
    CHECK(reason(accepts(buyer, price <= 155)) == refusal::none); // a bound need not be an option
    CHECK(reason(holds(buyer, price == 150, salience{101})) == refusal::salience_is_not_between_0_and_100);
    CHECK(reason(holds(buyer, price == 150, salience{-1})) == refusal::salience_is_not_between_0_and_100);
    CHECK(reason(holds(buyer, price == 150, salience{-256})) == refusal::salience_is_not_between_0_and_100);
}
TEST_CASE("a clause has room for as many terms as the bundle allows, its proviso included")
{
    struct tight final : bundle<issues<price, repairs>, parties<buyer>, capacity<room{.terms = 3}>> {};
    const auto reason = [](const clause<tight>& said) { return said.view().malformed; };
    CHECK(reason(rules_out(buyer, price == 100 && repairs == answer::no && price == 110)) == refusal::none);
    CHECK(reason(accepts(buyer, price == 100 || price == 110, provided(repairs == answer::yes))) == refusal::none);
}
