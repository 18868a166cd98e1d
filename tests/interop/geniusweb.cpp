#include <entente/interop/geniusweb.hpp>

#include <entente/by_name/worth_questions.hpp>
#include <entente/interop/json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr std::string_view domain = R"({"name": "lease", "issuesValues": {
  "lease car": {"values": ["no", "yes"]}, "days": {"range": ["0", "4", "2"]}}})";
// The same domain in another order, as tables of hashes write it.
constexpr std::string_view first = R"({"LinearAdditiveUtilitySpace": {
  "domain": {"name": "lease", "issuesValues": {
    "days": {"range": {"low": 0, "high": 4, "step": 2}}, "lease car": {"values": ["yes", "no"]}}},
  "name": "first",
  "issueUtilities": {
    "lease car": {"DiscreteValueSetUtilities": {"valueUtilities": {"yes": 1, "no": 0.25}}},
    "days": {"NumberValueSetUtilities": {"lowValue": 0, "highValue": 4, "lowUtility": 0.5, "highUtility": 1.0}}},
  "issueWeights": {"days": 0.4, "lease car": 0.6},
  "reservationBid": {"issuevalues": {"lease car": "no", "days": 2.0}}}})";
constexpr std::string_view second = R"({"LinearAdditiveUtilitySpace": {
  "domain": {"name": "lease", "issuesValues": {
    "days": {"range": [0, 4, 2]}, "lease car": {"values": ["yes", "no"]}}},
  "name": "second",
  "issueUtilities": {
    "lease car": {"discreteutils": {"valueUtilities": {"yes": 0, "no": 1}}},
    "days": {"numberutils": {"lowValue": 0, "highValue": 4, "lowUtility": 1, "highUtility": 0}}},
  "issueWeights": {"days": "0.1", "lease car": "0.9"},
  "reservationBid": null}})";

std::string with(std::string_view text, std::string_view what, std::string_view instead)
{
    std::string changed{text};
    const std::size_t at = changed.find(what);
    REQUIRE(at != changed.npos);
    return changed.replace(at, what.size(), instead);
}
geniusweb_scenario read(std::string_view of_domain, std::string_view one, std::string_view other)
{
    const json_file profiles[] = {json_file_from("one", one), json_file_from("other", other)};
    return read_geniusweb(json_file_from("domain", of_domain), profiles);
}
std::string told_of_domain(std::string_view text)
{
    const geniusweb_scenario found = read(text, first, second);
    CHECK(static_cast<bool>(found) == found.sentence().empty());
    return found.sentence();
}
std::string told_with(std::string_view what, std::string_view instead)
{
    return read(domain, with(first, what, instead), second).sentence();
}

}

TEST_CASE("profiles of GeniusWeb become a scenario of exact numbers")
{
    const geniusweb_scenario found = read(domain, first, second);
    REQUIRE_MESSAGE(found, found.sentence());
    CHECK(found.is_exact);
    scenario expected;
    CHECK(expected.set_units_per_point(found.read.units_per_point()));
    CHECK(expected.add_party("one"));
    CHECK(expected.add_party("other"));
    CHECK(expected.add_issue("lease car", {"no", "yes"}));
    CHECK(expected.add_quantity("days", 0, 4, 2));
    CHECK(expected.values("one", "lease car", {0.15, 0.6}));
    CHECK(expected.values("one", "days", {0.2, 0.3, 0.4}));
    CHECK(expected.walks_away_below("one", 0.45));
    CHECK(expected.values("other", "lease car", {0.9, 0}));
    CHECK(expected.values("other", "days", {0.1, 0.05, 0}));
    CHECK(expected.walks_away_below("other", 0));
    CHECK(found.read == expected);
    CHECK(found.read.units_per_point() == 20);
    CHECK(frontier(found.read).size() > 1);
}

TEST_CASE("without a domain, the first profile's own says the order")
{
    const json_file profiles[] = {json_file_from("one", first), json_file_from("other", second)};
    const geniusweb_scenario found = read_geniusweb(profiles);
    REQUIRE(found);
    CHECK(found->bundle().issue(0).name() == "days");
    CHECK(found.read.bundle().issue(1).option(0) == "yes");
    CHECK(read_geniusweb({}).sentence() == "a negotiation needs two profiles at least");
    CHECK(read_geniusweb(entente::model::span{profiles}.first(1)).sentence() == "one: a negotiation needs two profiles at least");
    const json_file twice[] = {json_file_from("one", first), json_file_from("one", second)};
    CHECK_FALSE(read_geniusweb(twice));
}

TEST_CASE("numbers with too many digits are rounded, and that is told")
{
    const std::string fine = with(with(first, "\"no\": 0.25", "\"no\": 0.333333333333"), "0.6}", "0.61}");
    const geniusweb_scenario found = read(domain, with(fine, "\"days\": 0.4", "\"days\": 0.39"), second);
    REQUIRE_MESSAGE(found, found.sentence());
    CHECK_FALSE(found.is_exact);
    CHECK(found.read.units_per_point() == 1'000'000'000'000);
    // The reservation bid is worth what its options are, and so is not walked away from.
    const model::problem problem = found.read.problem();
    CHECK(problem.reservation(0) == 203'333'333'333 + 292'500'000'000);
}

TEST_CASE("ranges that are not whole are ordered, and end before a step that leaves them")
{
    const std::string range = R"("range": ["2", "3", "0.45"])";
    const auto changed = [&](std::string_view text, std::string_view before) { return with(text, before, range); };
    const auto bounds = [](std::string_view text) {
        return with(with(text, "\"lowValue\": 0", "\"lowValue\": 2"), "\"highValue\": 4", "\"highValue\": 3");
    };
    const std::string one = with(bounds(changed(first, R"("range": {"low": 0, "high": 4, "step": 2})")), "2.0", "2.45");
    const geniusweb_scenario found =
        read(changed(domain, R"("range": ["0", "4", "2"])"), one, bounds(changed(second, R"("range": [0, 4, 2])")));
    REQUIRE_MESSAGE(found, found.sentence());
    const issue_by_name& issue = found.read.bundle().issue(1);
    REQUIRE(issue.size() == 3);
    CHECK(issue.kind() == issue_kind::ordered);
    CHECK(issue.option(0) == "2");
    CHECK(issue.option(1) == "2.45");
    CHECK(issue.option(2) == "2.9");
}

TEST_CASE("what is wrong with a domain is told with its place")
{
    CHECK(told_of_domain("{").substr(0, 9) == "domain:1:");
    CHECK(told_of_domain("[1]") == "domain:1:1: an object is expected here");
    CHECK(told_of_domain("{}") == "domain:1:1: the key \"LinearAdditiveUtilitySpace\" is missing here");
    CHECK(told_of_domain(R"({"issuesValues": {}})") == "domain:1:18: the domain has no issues");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"values": []}}})") == "domain:1:24: the issue has no values");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"values": ["x", "x"]}}})") ==
          "domain:1:24: the issue has a value twice");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, 1]}}})") ==
          "domain:1:34: the least number, the greatest one and the step are expected here");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, 1, 0]}}})") == "domain:1:34: the step is above 0");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [1, 0, 1]}}})") ==
          "domain:1:34: the least number is above the greatest one");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, 1e9, 1]}}})") ==
          "domain:1:34: the domain has more than a million values");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, "x", 1]}}})") ==
          "domain:1:38: a number is expected here");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, "1e400", 1]}}})") ==
          "domain:1:38: the number is too large");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"range": [0, 1e400, 1]}}})") ==
          "domain:1:38: the number \"1e400\" is too large");
    CHECK(told_of_domain(R"({"issuesValues": {"a": {"values": ["x"]}}})") ==
          "one:2:13: this profile is of another domain");
}

TEST_CASE("what is wrong with a profile is told with its place")
{
    CHECK(told_with("\"days\": 0.4", "\"days\": 0.3") == "one:8:19: the sum of the weights is not 1");
    CHECK(told_with("\"days\": 0.4", "\"days\": -1") == "one:8:28: a number from 0 to 1 is expected here");
    CHECK(told_with("\"days\": 0.4", "\"day\": 0.4") == "one:8:19: the key \"days\" is missing here");
    CHECK(told_with("\"days\": 0.4", "\"days\": 0.4, \"more\": 0") ==
          "one:8:19: there is more here than the domain has");
    CHECK(told_with("\"no\": 0.25", "\"no\": 1.5") == "one:6:84: a number from 0 to 1 is expected here");
    CHECK(told_with("\"no\": 0.25", "\"none\": 0.25") == "one:6:67: the key \"no\" is missing here");
    CHECK(told_with("LinearAdditiveUtilitySpace", "DefaultPartialOrdering") ==
          "one:1:1: profiles of the kind \"DefaultPartialOrdering\" are not read");
    CHECK(told_with("DiscreteValueSetUtilities", "other") == "one:6:18: utilities of the kind \"other\" are not read");
    CHECK(told_with("\"lowValue\": 0", "\"lowValue\": 1") == "one:7:41: the domain has other bounds");
    CHECK(told_with("\"lowUtility\": 0.5, ", "") == "one:7:41: the key \"lowUtility\" is missing here");
    CHECK(told_with("{\"lease car\": \"no\"", "{\"car\": \"no\"") == "one:9:45: no issue is called \"car\"");
    CHECK(told_with("\"lease car\": \"no\"", "\"lease car\": \"maybe\"") ==
          "one:9:51: \"lease car\" has no such value");
    CHECK(told_with("\"days\": 2.0", "\"days\": 3") == "one:9:65: \"days\" has no such value");
    CHECK(told_with("\"yes\": 1", "\"yes\": 1, \"yes\": 1").find("twice") != std::string::npos);
}
