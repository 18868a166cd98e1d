#include <entente/interop/json/writing.hpp>

#include <entente/interop/json/reading.hpp>

#include "support/by_name.hpp"
#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("a scenario is written with a line for each thing")
{
    scenario made = twins::sale_talks();
    CHECK(made.leads_to("Repairs", "Price"));
    CHECK(made.interacts({"Handover", "Price"}));
    CHECK(made.implies(issue_named{"Repairs"} == "yes", issue_named{"Price"} >= 120));
    CHECK(made.values("Buyer", "Repairs", {0, 12.5}));
    CHECK(made.joint("Seller", issue_named{"Handover"} == "spring" && issue_named{"Price"} >= 190, -3));
    CHECK(made.no_deal("Seller", 1));
    CHECK(made.discount("Seller", 0.9));
    CHECK(detail::json_writer{made}.write() == R"({
  "entente": 1,
  "parties": [
    "Buyer",
    "Seller"
  ],
  "issues": [
    {"name": "Price", "from": 100, "to": 200, "step": 10},
    {"name": "Repairs", "options": ["no", "yes"]},
    {"name": "Handover", "ordered": true, "options": ["spring", "summer", "autumn"]}
  ],
  "linkages": [
    {"leads_to": ["Repairs", "Price"]},
    {"interacts": ["Price", "Handover"]},
    {"if": {"issue": "Repairs", "is": "yes"}, "then": {"issue": "Price", "at_least": 120}}
  ],
  "said": [
    {"issue": "Repairs", "status_quo": "no"},
    {"issue": "Handover", "agreed": "summer"},
    {"party": "Buyer", "issue": "Price", "holds": 120, "salience": 80},
    {"party": "Buyer", "accepts": {"issue": "Price", "at_most": 140}},
    {"party": "Seller", "issue": "Price", "holds": 180},
    {"party": "Seller", "rules_out": {"issue": "Price", "at_most": 110}},
    {"party": "Buyer", "accepts": {"issue": "Price", "is": 150}, "provided": {"issue": "Repairs", "is": "yes"}},
    {"party": "Buyer", "rules_out": {"all": [{"issue": "Price", "at_least": 160}, {"issue": "Repairs", "is": "no"}]}}
  ],
  "units_per_point": 10000,
  "worth": [
    {"party": "Buyer", "issue": "Repairs", "values": [0, 12.5]},
    {"party": "Seller", "no_deal": 1, "discount": 0.9},
    {"party": "Seller", "joint": -3, "when": {"all": [{"issue": "Handover", "is": "spring"}, {"issue": "Price", "at_least": 190}]}}
  ]
}
)");
}

TEST_CASE("what was written is read again, however many options there are")
{
    scenario made;
    std::vector<std::string> many;
    for (int option = 0; option < 1'201; ++option)
        many.push_back("option " + std::to_string(option));
    CHECK(made.add_party("Only"));
    CHECK(made.add_issue("Nominal", many));
    CHECK(made.add_ordered_issue("Ordered", many));
    for (const int begin : {0, 601}) {
        condition_by_name accepted;
        for (int option = begin; option < begin + 600; ++option)
            accepted = std::move(accepted) || (issue_named{"Nominal"} == many[static_cast<std::size_t>(option)]);
        CHECK(made.accepts("Only", accepted));
    }
    CHECK(made.rules_out("Only", between(issue_named{"Ordered"}, many[3], many[900])));
    CHECK(made.rules_out("Only", issue_named{"Ordered"} == many[902]));
    const std::string text = detail::json_writer{made}.write();
    const detail::json_tree tree = parts_of(text);
    const scenario_from_text again = detail::json_reader{text, tree}.read();
    CHECK(again.sentence("file") == "");
    CHECK(*again == made);
}
