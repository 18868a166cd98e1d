#include <entente/interop/json/record_writing.hpp>

#include <entente/by_name/record/sayings.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("a record is written line by line")
{
    record_by_name told{twins::moscow_bundle()};
    CHECK(told.add_representative("Robert Gates", "United States", "Defense Secretary"));
    CHECK(told.add_proposal("offer"));
    CHECK(told.add_contingency("rain", {"Russia"}));
    const std::chrono::year_month_day date{std::chrono::year{2008}, std::chrono::month{3}, std::chrono::day{18}};
    CHECK(told.hear(statement(date, by("Robert Gates"),
                              floats("United States", "Russia", "offer",
                                     {once("rain", issue_named{"WTO membership"} == "supported")}))));
    CHECK(told.hear(statement(date, unnamed("Russia", "official"), holds("Russia", issue_named{"WTO membership"} == "opposed", 7))));
    CHECK(entente::detail::json_record_writer{told}.write() == R"({
    "representatives": [
      {"name": "Robert Gates", "party": "United States", "office": "Defense Secretary"}
    ],
    "proposals": [
      "offer"
    ],
    "contingencies": [
      {"name": "rain", "established_by": ["Russia"]}
    ],
    "claims": [],
    "meetings": [],
    "entries": [
      {"date": "2008-03-18", "by": "Robert Gates", "party": "United States", "proposal": "offer", "event": "floated", "to": "Russia", "terms": [{"issue": "WTO membership", "is": "supported", "once": "rain"}]},
      {"date": "2008-03-18", "by": "Russia", "office": "official", "attribution": "anonymous", "party": "Russia", "issue": "WTO membership", "holds": "opposed", "salience": 7}
    ]
  })");
}
