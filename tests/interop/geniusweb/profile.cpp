#include <entente/interop/geniusweb/profile.hpp>

#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace entente;

TEST_CASE("a profile's numbers are weights times utilities, as fractions")
{
    const std::string_view text = R"({"LinearAdditiveUtilitySpace": {
      "domain": {"issuesValues": {"colour": {"values": ["red", "blue"]}, "days": {"range": [0, 3, 1]}}},
      "issueUtilities": {
        "colour": {"discreteutils": {"valueUtilities": {"red": 0.5, "blue": 1}}},
        "days": {"numberutils": {"lowValue": 0, "highValue": 3, "lowUtility": 0, "highUtility": 1}}},
      "issueWeights": {"colour": 0.5, "days": 0.5},
      "reservationBid": {"issuevalues": {"days": 1}}}})";
    json_file file;
    file.text = text;
    file.parts = parts_of(text);
    std::vector<detail::geniusweb_issue> issues;
    detail::geniusweb_reader reader{file};
    REQUIRE(reader.read_domain(issues).empty());
    detail::genius_profile profile;
    detail::geniusweb_bid bid;
    REQUIRE(reader.read_profile(issues, profile, bid).empty());
    REQUIRE(profile.worth.size() == 2);
    CHECK(profile.worth[0][0].numerator() == 1);
    CHECK(profile.worth[0][0].denominator() == 4);
    // A third has eight decimals here.
    CHECK(profile.worth[1][1].in_units(1'000'000'000) == 166'666'665);
    CHECK(profile.worth[1][2].in_units(1'000'000'000) == 333'333'335);
    CHECK(profile.worth[1][3].in_units(2) == 1);
    CHECK(bid == detail::geniusweb_bid{{1, 1}});
}
