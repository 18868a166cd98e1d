#include <entente/interop/json/reading.hpp>

#include "support/by_name.hpp"
#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace entente;

// More of it is tried where a library takes the texts apart: see json.cpp.

TEST_CASE("a scenario is read from its parts")
{
    constexpr std::string_view text = R"({
"entente": 1,
"parties": ["Buyer", "Seller"],
"issues": [{"name": "Price", "from": 100, "to": 200, "step": 10},
           {"name": "Repairs", "options": ["no", "yes"]},
           {"name": "Handover", "ordered": true, "options": ["spring", "summer", "autumn"]}],
"said": [{"party": "Buyer", "issue": "Price", "holds": 120, "salience": 80},
         {"party": "Seller", "issue": "Price", "holds": 180},
         {"party": "Buyer", "accepts": {"issue": "Price", "at_most": 140}},
         {"party": "Buyer", "accepts": {"issue": "Price", "is": 150}, "provided": {"issue": "Repairs", "is": "yes"}},
         {"party": "Seller", "rules_out": {"issue": "Price", "at_most": 110}},
         {"party": "Buyer", "rules_out": {"all": [{"issue": "Price", "at_least": 160}, {"issue": "Repairs", "is": "no"}]}},
         {"issue": "Handover", "agreed": "summer"},
         {"issue": "Repairs", "status_quo": "no"}]
})";
    const detail::json_tree tree = parts_of(text);
    const scenario_from_text read = detail::json_reader{text, tree}.read();
    CHECK(read.sentence("file") == "");
    CHECK(*read == twins::sale_talks());
}

TEST_CASE("reading stops at the first thing that is wrong")
{
    constexpr std::string_view text = R"({
"entente": 1,
"parties": ["Buyer", "Buyer", "Seller"],
"issues": []
})";
    const detail::json_tree tree = parts_of(text);
    const scenario_from_text read = detail::json_reader{text, tree}.read();
    CHECK(read.sentence("file") == "file:3:22: \"Buyer\": another party has this name");
    CHECK(read->bundle().parties().size() == 1);
}
