#include <entente/by_name/scenario_parts.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>

using namespace entente;

namespace {

// Only as a part of a scenario.
static_assert(!std::is_default_constructible_v<entente::detail::scenario_parts>);
static_assert(!std::is_copy_constructible_v<entente::detail::scenario_parts>);
static_assert(std::is_copy_constructible_v<scenario> && std::is_nothrow_move_constructible_v<scenario>);

using house::answer;
using house::moment;
constexpr dossier<house::sale> sale_talks{
    holds(house::buyer, house::price == 120, salience{80}),
    holds(house::seller, house::price == 180),
    accepts(house::buyer, house::price <= 140),
    accepts(house::buyer, house::price == 150, provided(house::repairs == answer::yes)),
    rules_out(house::seller, house::price <= 110),
    rules_out(house::buyer, house::price >= 160 && house::repairs == answer::no),
    agrees(house::handover == moment::summer),
    status_quo(house::repairs == answer::no),
};

}

TEST_CASE("what is said by name is what is said in types, number by number")
{
    CHECK(twins::same(twins::moscow_talks().dossier(), moscow::talks.view()));
    CHECK(twins::same(twins::moscow_offer_taken().dossier(), moscow::offer_taken.view()));
    CHECK(twins::same(twins::trade_round_table().dossier(), trade::round_table.view()));
    CHECK(twins::same(twins::sale_talks().dossier(), sale_talks.view()));
    CHECK_FALSE(twins::same(twins::moscow_talks().dossier(), moscow::offer_taken.view()));
}

TEST_CASE("later statements supersede as they do in a typed dossier")
{
    scenario made = twins::sale_talks();
    made.supersede();
    CHECK(made.holds("Buyer", "Price", "150"));
    CHECK(made.accepts("Seller", issue_named{"Price"} >= 100));
    CHECK(made.rules_out("Buyer", issue_named{"Price"} == 150 || issue_named{"Price"} == 130));
    CHECK(made.rules_out("Seller", issue_named{"Handover"} == "summer"));
    CHECK(made.restates("Repairs", "yes"));
    CHECK(made.status_quo("Repairs", "yes"));
    const dossier<house::sale> typed = sale_talks.with(holds(house::buyer, house::price == 150))
                                           .with(accepts(house::seller, house::price >= 100))
                                           .with(rules_out(house::buyer, house::price == 150 || house::price == 130))
                                           .with(rules_out(house::seller, house::handover == moment::summer))
                                           .with(restates(house::repairs == answer::yes))
                                           .with(status_quo(house::repairs == answer::yes));
    CHECK(typed.refused() == refusal::none);
    CHECK(twins::same(made.dossier(), typed.view()));
}

TEST_CASE("a statement that names nothing wrong is refused for what it says")
{
    scenario made = twins::sale_talks();
    const scenario before = made;
    CHECK(made.accepts("Seller", issue_named{"Price"} <= 110).of_clause == refusal::party_accepts_what_it_rules_out);
    CHECK(made.holds("Seller", "Handover", "spring").of_clause == refusal::party_holds_out_against_what_is_agreed);
    CHECK(made.rules_out("Seller", issue_named{"Handover"} == "summer").of_clause ==
          refusal::party_rules_out_what_is_agreed);
    CHECK(made.accepts("Seller", issue_named{"Price"} == 150, issue_named{"Roof"} == "new").why ==
          unheard::unknown_issue);
    CHECK(made == before);
}

TEST_CASE("a salience may be stated without a position, and outlives it")
{
    scenario made = twins::sale_talks();
    CHECK(made.matters("Seller", "Repairs", 30));
    CHECK(made.matters("Seller", "Repairs", 30));
    CHECK(made.matters("Seller", "Repairs", 31).why == unheard::party_has_two_saliences_of_one_issue);
    CHECK(made.matters("Seller", "Repairs", 101).of_clause == refusal::salience_is_not_between_0_and_100);
    CHECK(made.matters("Seller", "Roof", 30).why == unheard::unknown_issue);
    CHECK(made.matters("Nobody", "Repairs", 30).why == unheard::unknown_party);
    const model::dossier_view view = made.dossier();
    CHECK(view.saliences[view.layout.place(1, 1)] == 30);
    CHECK(view.position(1, 1) == model::unsettled);
    made.supersede();
    CHECK(made.matters("Seller", "Repairs", 31));
    CHECK(made.holds("Seller", "Repairs", "no"));
    CHECK(made.dossier().saliences[view.layout.place(1, 1)] == 31);
}
