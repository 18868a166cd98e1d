#include <entente/by_name/differences.hpp>

#include "support/by_name.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

scenario sale_with(std::vector<std::string> handovers, long long most = 200)
{
    scenario made;
    CHECK(made.add_party("Seller"));
    CHECK(made.add_party("Buyer"));
    CHECK(made.add_issue("Repairs", {"no", "yes"}));
    CHECK(made.add_ordered_issue("Handover", std::move(handovers)));
    CHECK(made.add_quantity("Price", 100, most, 10));
    return made;
}

}

TEST_CASE("a scenario of the same names as a bundle does not differ from it")
{
    CHECK(differences<moscow::framework>(twins::moscow_talks()).empty());
    CHECK(differences<house::sale>(twins::named<house::sale>()).empty());
    const bundle_differences none = differences<house::sale>(sale_with({"spring", "summer", "autumn"}));
    CHECK(none.empty());
    CHECK(none.size() == 0);
    CHECK(none.sentences().empty());
    CHECK(none.begin() == none.end());
    // Nothing more fits between the steps.
    CHECK(differences<house::sale>(sale_with({"spring", "summer", "autumn"}, 209)).empty());
}

TEST_CASE("names on one side only are told, with those that come close")
{
    scenario made;
    CHECK(made.add_party("Buyer"));
    CHECK(made.add_party("seller"));
    CHECK(made.add_quantity("Price", 100, 200, 10));
    CHECK(made.add_issue("Repair", {"no", "yes"}));
    CHECK(made.add_ordered_issue("Handover", {"spring", "sumer", "autumn"}));
    const bundle_differences found = differences<house::sale>(made);
    CHECK(found.sentences() == "the scenario has no party \"Seller\"; close to it: \"seller\"\n"
                               "the bundle has no party \"seller\"; close to it: \"Seller\"\n"
                               "the scenario has no issue \"Repairs\"; close to it: \"Repair\"\n"
                               "the bundle has no issue \"Repair\"; close to it: \"Repairs\"\n"
                               "the scenario has no option \"summer\" of \"Handover\"; close to it: \"sumer\"\n"
                               "the bundle has no option \"sumer\" of \"Handover\"; close to it: \"summer\"\n");
    REQUIRE(found.size() == 6);
    CHECK(found[0].kind == difference_kind::party_only_in_bundle);
    CHECK(found[5] == name_difference{difference_kind::option_only_in_scenario, "sumer", "Handover", {"summer"}});
    CHECK(differences<house::sale>(scenario{}).size() == 5);
}

TEST_CASE("options in another order are told, and an order that counts on one side only")
{
    CHECK(differences<house::sale>(sale_with({"summer", "spring", "autumn"})).sentences() ==
          "the options of \"Handover\" stand in another order\n");
    CHECK(differences<house::sale>(sale_with({"winter", "spring", "autumn"})).size() == 2);
    scenario made;
    CHECK(made.add_party("Seller"));
    CHECK(made.add_party("Buyer"));
    CHECK(made.add_ordered_issue("Repairs", {"no", "yes"}));
    CHECK(made.add_issue("Handover", {"spring", "summer", "autumn"}));
    CHECK(made.add_quantity("Price", 100, 200, 10));
    CHECK(differences<house::sale>(made).sentences() ==
          "only in the scenario does the order of the options of \"Repairs\" count\n"
          "only in the bundle does the order of the options of \"Handover\" count\n");
}

TEST_CASE("quantities are compared by their numbers")
{
    CHECK(differences<house::sale>(sale_with({"spring", "summer", "autumn"}, 210)).sentences() ==
          "\"Price\" runs from 100 to 200 in steps of 10 in the bundle, and from 100 to 210 in steps of 10 in the "
          "scenario\n");
    scenario made;
    CHECK(made.add_party("Seller"));
    CHECK(made.add_party("Buyer"));
    CHECK(made.add_quantity("Repairs", 0, 1));
    CHECK(made.add_ordered_issue("Handover", {"spring", "summer", "autumn"}));
    CHECK(made.add_ordered_issue("Price", {"100", "200"}));
    CHECK(differences<house::sale>(made).sentences() == "\"Price\" is a quantity only in the bundle\n"
                                                        "\"Repairs\" is a quantity only in the scenario\n");
}

TEST_CASE("third parties differ by who they are, in which role, and about what")
{
    CHECK(differences<shield::framework>(twins::named<shield::framework>()).empty());
    scenario made;
    for (const char* const name : {"United States", "Russia"})
        CHECK(made.add_party(name));
    CHECK(made.add_issue("Missile defence", {"cancelled", "deployed"}));
    CHECK(made.add_issue("WTO membership", {"opposed", "supported"}));
    CHECK(made.add_ordered_issue("Air defence of Poland", {"none", "some", "many"}));
    CHECK(made.add_third_party("Iran", third_party_kind::target, {"Missile defence"}));
    CHECK(made.add_third_party("Polland", third_party_kind::host, {"Missile defence"}));
    CHECK(made.add_ratifier("Congress", "Russia"));
    // One role or several: what they are about counts.
    for (const char* const issue : {"WTO membership", "Missile defence", "Air defence of Poland"})
        CHECK(made.add_third_party("Norway", third_party_kind::mediator, {issue}));
    const bundle_differences found = differences<shield::framework>(made);
    CHECK(found.sentences() ==
          "only in the bundle does \"Congress\" ratify for \"United States\"\n"
          "only in the bundle is \"Poland\" a host of \"Missile defence\"; close to it: \"Polland\"\n"
          "only in the bundle does \"Poland\" consent to \"Air defence of Poland\"; close to it: \"Polland\"\n"
          "only in the bundle does \"Poland\" consent to \"Missile defence\"; close to it: \"Polland\"\n"
          "only in the scenario does \"Congress\" ratify for \"Russia\"\n"
          "only in the scenario is \"Polland\" a host of \"Missile defence\"; close to it: \"Poland\"\n");
    REQUIRE(found.size() == 6);
    CHECK(found[1].kind == difference_kind::role_only_in_bundle);
    CHECK(found[1].role == third_party_kind::host);
    CHECK(found[1].issue == "Missile defence");
}
