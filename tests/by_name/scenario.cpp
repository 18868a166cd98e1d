#include <entente/by_name/scenario.hpp>

#include <entente/worth/stakes.hpp>

#include "support/by_name.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using names = std::vector<std::string>;

TEST_CASE("a scenario holds what the typed stakes and dossier hold")
{
    scenario made = twins::moscow_talks();
    twins::value_moscow(made);
    const stakes<moscow::framework> typed = moscow::worth.with(moscow::talks);
    CHECK(made.can_be_posed());
    CHECK(made.problem() == lowered(typed));

    scenario without_dossier = twins::moscow_bundle();
    twins::value_moscow(without_dossier);
    CHECK(without_dossier.problem() == lowered(moscow::worth));
    CHECK_FALSE(without_dossier == made);
}

TEST_CASE("scores, equal steps and joint values on one issue are what they are in typed stakes")
{
    using namespace trade;
    scenario made = twins::trade_bundle();
    CHECK(made.linear("Southland", "Tariff on steel", 33.3, -12.5));
    CHECK(made.linear_in_units("Southland", "Tariff on steel", 333'000, -125'000)); // the same
    CHECK(made.scores("The Islands", "Fishing grounds", 33, {0, 33.3, 100}));
    CHECK(made.joint("Northland", issue_named{"Tariff on steel"} >= 30, -7.25));
    CHECK(made.joint("Northland", issue_named{"Tariff on steel"} >= 30 && !(issue_named{"Fishing grounds"} == "closed"),
                     0.5));
    CHECK(made.forbid(issue_named{"Tariff on steel"} == 50 && issue_named{"Fishing grounds"} == "closed"));
    const stakes<agreement> typed{
        values(southland, tariff, linear{33.3, -12.5}),
        values(islands, fishing, weight{33}, scores{0, 33.3, 100}),
        joint(northland, tariff >= 30, -7.25),
        joint(northland, tariff >= 30 && !(fishing == quota::closed), 0.5),
    };
    const model::problem by_name = made.problem();
    const model::problem of_types = lowered(typed);
    CHECK(by_name.worth == of_types.worth);
    CHECK(by_name.fallbacks == of_types.fallbacks);
    // All that differs is what was forbidden.
    std::vector<model::option_index> package(5, 0);
    for (package[0] = 0; package[0] < 11; ++package[0])
        for (package[1] = 0; package[1] < 3; ++package[1])
            for (package[4] = 0; package[4] < 2; ++package[4]) {
                const bool forbidden = package[0] == 10 && package[1] == 0;
                CHECK(by_name.is_feasible(package) == (of_types.is_feasible(package) && !forbidden));
                for (std::size_t party = 0; party < 3; ++party)
                    CHECK(by_name.utility(party, package) == of_types.utility(party, package));
            }
}

TEST_CASE("whatever the order in which parties and issues are added, nothing that was said is lost")
{
    scenario late;
    CHECK(late.add_party("Russia"));
    CHECK(late.add_issue("Missile defence", {"cancelled", "deployed"}));
    CHECK(late.holds("Russia", "Missile defence", "cancelled", 90));
    CHECK(late.values("Russia", "Missile defence", {60, 0}));
    CHECK(late.add_party("United States"));
    CHECK(late.add_ordered_issue("Sites", {"none", "one", "two"}));
    CHECK(late.holds("United States", "Sites", "two"));
    CHECK(late.values("United States", "Sites", {0, 1, 5}));

    scenario early;
    CHECK(early.add_party("Russia"));
    CHECK(early.add_party("United States"));
    CHECK(early.add_issue("Missile defence", {"cancelled", "deployed"}));
    CHECK(early.add_ordered_issue("Sites", {"none", "one", "two"}));
    CHECK(early.values("United States", "Sites", {0, 1, 5}));
    CHECK(early.values("Russia", "Missile defence", {60, 0}));
    CHECK(early.holds("United States", "Sites", "two"));
    CHECK(early.holds("Russia", "Missile defence", "cancelled", 90));
    CHECK(late == early);
    CHECK(late.problem() == early.problem());
}

TEST_CASE("names are told apart by every byte, and close ones are suggested")
{
    scenario made = twins::moscow_talks();
    const scenario before = made;
    CHECK(made.holds("Rusia", "WTO membership", "supported").sentence() ==
          "\"Rusia\": no party has this name; close to it: \"Russia\"");
    CHECK(made.holds("Russia", "wto membership", "supported").suggestions == names{"WTO membership"});
    CHECK(made.holds("Russia", "WTO membership", "support").suggestions == names{"supported"});
    CHECK(made.accepts("Russia", issue_named{"WTO"} == "supported").suggestions == names{"WTO membership"});
    CHECK(made.accepts("Prussia", issue_named{"WTO membership"} == "supported").suggestions == names{"Russia"});
    CHECK(made.rules_out("", issue_named{"WTO membership"} == "supported").sentence() ==
          "\"\": no party has this name");
    CHECK(made.agrees("WTO membership", std::string{"supported\0", 10}).why == unheard::unknown_option);
    CHECK(made.values(std::string(10'000, 'R'), "WTO membership", {0, 1}).why == unheard::unknown_party);
    CHECK(made.values("Russia", "\"WTO\"", {0, 1}).why == unheard::unknown_issue);
    CHECK(made.joint("Russia", issue_named{"WTO membership"} == "no", 1).why == unheard::unknown_option);
    CHECK(made.joint("nobody", issue_named{"WTO membership"} == "opposed", 1).why == unheard::unknown_party);
    CHECK(made.no_deal("nobody", 1).why == unheard::unknown_party);
    CHECK(made.discount("nobody", 0.5).why == unheard::unknown_party);
    CHECK(made.status_quo("WTO membership", "").why == unheard::unknown_option);
    CHECK(made.leads_to("WTO membership", "Kosovo").why == unheard::unknown_issue);
    CHECK(made == before);
}

TEST_CASE("statements that contradict each other are refused, until later ones supersede")
{
    scenario made = twins::moscow_talks();
    const scenario before = made;
    const heard answer = made.holds("Russia", "Missile defence in Europe", "deployed");
    CHECK(answer.of_clause == refusal::party_holds_two_positions_on_one_issue);
    CHECK(answer.sentence() == "\"Russia\", \"Missile defence in Europe\": a party holds two positions on one issue");
    CHECK(made.rules_out("Russia", issue_named{"Missile defence in Europe"} == "cancelled").of_clause ==
          refusal::party_holds_what_it_rules_out);
    CHECK(made.agrees("Nuclear terrorism", "lapsed").of_clause == refusal::issue_is_agreed_in_two_ways);
    CHECK(made.status_quo("Missile defence in Europe", "deployed").of_clause == refusal::issue_has_two_status_quos);
    CHECK(made.holds("Russia", "Activation of the system", "at_once", 101).of_clause ==
          refusal::salience_is_not_between_0_and_100);
    CHECK(made.holds("Russia", "Activation of the system", "at_once", -1).of_clause ==
          refusal::salience_is_not_between_0_and_100);
    CHECK(made.holds("Russia", "Activation of the system", "at_once", 255).of_clause ==
          refusal::salience_is_not_between_0_and_100);
    CHECK(made == before);

    made.supersede();
    CHECK(made == before);
    CHECK(made.holds("Russia", "Missile defence in Europe", "deployed"));
    CHECK(made.dossier().position(1, 0) == 1);
    made.supersede(false);
    CHECK(made.holds("Russia", "Missile defence in Europe", "cancelled").of_clause ==
          refusal::party_holds_two_positions_on_one_issue);
}

TEST_CASE("an acceptance is of one issue, and a joint value within a linkage")
{
    scenario made = twins::moscow_talks();
    const condition_by_name both =
        issue_named{"Activation of the system"} == "at_once" && issue_named{"WTO membership"} == "supported";
    CHECK(made.accepts("Russia", both).why == unheard::acceptance_over_several_issues);
    CHECK(made.accepts("Russia", {}).why == unheard::condition_is_empty);
    CHECK(made.rules_out("Russia", {}).why == unheard::condition_is_empty);
    CHECK(made.joint("Russia", both, 5).why == unheard::joint_value_without_a_linkage);
    CHECK(made.joint("Russia", {}, 5).why == unheard::condition_is_empty);
    CHECK(made.interacts({"WTO membership", "Activation of the system"}));
    CHECK(made.joint("Russia", both, 5));
}

TEST_CASE("numbers that no solver could compute with are refused")
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    scenario made = twins::trade_bundle();
    const scenario before = made;
    const issue_named fishing{"Fishing grounds"};
    CHECK(made.values("Northland", "Protected names", {1, none}).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.values("Northland", "Protected names", {-infinite, 1}).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.values("Northland", "Protected names", {1e300, 1}).of_worth == worth_refusal::number_is_out_of_range);
    CHECK(made.values("Northland", "Protected names", {1}).why == unheard::numbers_do_not_fit_the_options);
    CHECK(made.values("Northland", "Protected names", {}).why == unheard::numbers_do_not_fit_the_options);
    CHECK(made.values("Northland", "Protected names", {1, 2, 3}).why == unheard::numbers_do_not_fit_the_options);
    CHECK(made.values_in_units("Northland", "Protected names", {model::most_units + 1, 0}).of_worth ==
          worth_refusal::number_is_out_of_range);
    CHECK(
        made.values_in_units("Northland", "Protected names", {std::numeric_limits<model::units>::min(), 0}).of_worth ==
        worth_refusal::number_is_out_of_range);
    CHECK(made.scores("Northland", "Protected names", none, {1, 2}).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.scores("Northland", "Protected names", 1e6, {1e6, 2}).of_worth == worth_refusal::number_is_out_of_range);
    CHECK(made.linear("Northland", "Tariff on steel", none, 2).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.linear_in_units("Northland", "Tariff on steel", 0, model::most_units + 1).of_worth ==
          worth_refusal::number_is_out_of_range);
    CHECK(made.linear("Northland", "Protected names", 1, 2).why == unheard::issue_without_order);
    CHECK(made.joint("Northland", fishing == "closed", infinite).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.joint_in_units("Northland", fishing == "closed", model::most_units + 1).of_worth ==
          worth_refusal::number_is_out_of_range);
    CHECK(made.no_deal("Northland", none).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.walks_away_below("Northland", infinite).of_worth == worth_refusal::number_is_not_finite);
    CHECK(made.no_deal_in_units("Northland", -model::most_units - 1).of_worth == worth_refusal::number_is_out_of_range);
    for (const double factor : {0.0, -0.5, 1.5, infinite, none})
        CHECK(made.discount("Northland", factor).why == unheard::discount_is_not_between_0_and_1);
    CHECK(made == before);
}

TEST_CASE("worth that was stated is stated once")
{
    scenario made = twins::moscow_talks();
    twins::value_moscow(made);
    const scenario before = made;
    CHECK(made.values("Russia", "WTO membership", {0, 30}));
    CHECK(made == before);
    CHECK(made.values("Russia", "WTO membership", {0, 31}).of_worth == worth_refusal::party_values_one_issue_twice);
    CHECK(made.no_deal("Russia", 1).of_worth == worth_refusal::party_has_two_values_of_no_deal);
    CHECK(made.walks_away_below_in_units("Russia", 1).of_worth == worth_refusal::party_has_two_reservation_values);
    CHECK(made == before);
    made.supersede();
    CHECK(made.no_deal("Russia", 1));
    CHECK(made.problem().disagreement(1) == 10'000);
}

TEST_CASE("units are set before anything is valued")
{
    scenario made = twins::moscow_talks();
    CHECK(made.units_per_point() == 10'000);
    CHECK(made.set_units_per_point(0).why == unheard::units_are_out_of_range);
    CHECK(made.set_units_per_point(model::most_units + 1).why == unheard::units_are_out_of_range);
    CHECK(made.set_units_per_point(model::most_units));
    CHECK(made.set_units_per_point(3));
    CHECK(made.values("Russia", "WTO membership", {0.5, -0.5}));
    CHECK(made.values_in_units("United States", "WTO membership", {model::most_units, 7}));
    CHECK(made.set_units_per_point(4).why == unheard::units_were_fixed_before);
    const model::problem problem = made.problem();
    CHECK(problem.units_per_point == 3);
    CHECK(problem.worth_of(1, 3, 0) == 2);
    CHECK(problem.worth_of(1, 3, 1) == -2);
    CHECK(problem.worth_of(0, 3, 0) == model::most_units);
}

TEST_CASE("discount factors are carried along")
{
    scenario made = twins::moscow_talks();
    const scenario before = made;
    CHECK(made.discount("Russia", 0.9));
    CHECK(made.discounts() == std::vector<double>{1, 0.9});
    CHECK_FALSE(made == before);
    CHECK(made.problem() == before.problem());
}

TEST_CASE("a scenario without a problem says why")
{
    scenario made;
    CHECK(made.can_be_posed().sentence() == "there is no party");
    CHECK(made.problem() == model::problem{});
    CHECK(made.add_party("Alone"));
    CHECK(made.can_be_posed().sentence() == "there is no issue");
    for (int issue = 0; issue < 30; ++issue)
        CHECK(made.add_issue(std::to_string(issue), {"a", "b", "c"}));
    CHECK(made.can_be_posed());
    // Said about all issues at once: a dossier can take that, a table can't.
    condition_by_name all;
    for (int issue = 0; issue < 30; ++issue)
        all = std::move(all) && (issue_named{std::to_string(issue)} == "a");
    CHECK(made.rules_out("Alone", all));
    CHECK(made.can_be_posed());
    CHECK(made.forbid(all));
    CHECK(made.can_be_posed().of_problem == problem_fault::table_is_too_large);
    CHECK(made.problem() == model::problem{});
}

TEST_CASE("worth is of 64 parties, a dossier of 256")
{
    scenario made;
    CHECK(made.add_issue("Only", {"a", "b"}));
    for (int party = 0; party < 64; ++party)
        CHECK(made.add_party(std::to_string(party)));
    CHECK(made.values("63", "Only", {1, 2}));
    CHECK(made.can_be_posed());
    CHECK(made.problem().worth_of(63, 0, 1) == 20'000);
    CHECK(made.add_party("64"));
    CHECK(made.can_be_posed().of_problem == problem_fault::too_many_parties);
    CHECK(made.values("64", "Only", {1, 2}).why == unheard::too_many_parties_for_worth);
    for (int party = 65; party < 256; ++party)
        CHECK(made.add_party(std::to_string(party)));
    CHECK(made.add_party("256").why == unheard::too_many_parties);
    CHECK(made.holds("255", "Only", "b"));
    CHECK(made.dossier().position(255, 0) == 1);
}

TEST_CASE("hundreds of conditions find room")
{
    scenario made;
    CHECK(made.add_party("Buyer"));
    CHECK(made.add_quantity("Price", 0, 999));
    CHECK(made.add_quantity("Volume", 0, 999));
    for (int price = 0; price < 700; ++price)
        REQUIRE(made.accepts("Buyer", issue_named{"Price"} == price, issue_named{"Volume"} >= price));
    for (int price = 0; price < 700; ++price)
        REQUIRE(made.rules_out("Buyer", issue_named{"Price"} >= price && issue_named{"Volume"} <= price / 2));
    CHECK(made.dossier().conditionals.size() == 700);
    CHECK(made.dossier().red_lines.size() == 700);
}

TEST_CASE("10,000 issues and a few parties are no burden")
{
    scenario made;
    for (int party = 0; party < 100; ++party)
        REQUIRE(made.add_party(std::to_string(party)));
    for (int issue = 0; issue < 10'000; ++issue)
        REQUIRE(made.add_issue(std::to_string(issue), {"a", "b"}));
    CHECK(made.holds("99", "9999", "b"));
    CHECK(made.dossier().position(99, 9'999) == 1);
    CHECK(made.add_issue("10000", {"a"}).why == unheard::too_many_issues);
}

TEST_CASE("scenarios are values")
{
    scenario made = twins::trade_round_table();
    scenario copy = made;
    CHECK(copy == made);
    CHECK(scenario{} == scenario{});
    CHECK_FALSE(scenario{} == made);
    copy.supersede();
    CHECK(copy.holds("Northland", "Tariff on steel", "35"));
    CHECK_FALSE(copy == made);
    copy = std::move(made);
    CHECK(copy == twins::trade_round_table());
}
