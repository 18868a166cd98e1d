#include <entente/interop/genius.hpp>

#include <entente/by_name/worth_questions.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

// One genius_scenario of a domain and profiles, all from within an objective.
genius_scenario read(const std::string& domain, const std::vector<std::string>& profiles)
{
    std::vector<std::string> texts;
    for (const std::string& each : profiles)
        texts.push_back(each.substr(0, 14) == "<utility_space" ? each
                                                               : "<utility_space>" + each + "</utility_space>");
    std::vector<genius_text> given;
    for (std::size_t which = 0; which < texts.size(); ++which)
        given.push_back({which == 0 ? "first.xml" : "other.xml", texts[which]});
    return read_genius({"domain.xml", "<negotiation_template><utility_space><objective>" + domain +
                                          "</objective></utility_space></negotiation_template>"},
                       given);
}
std::string weighs(int index, const std::string& value)
{
    return "<weight index='" + std::to_string(index) + "' value='" + value + "'/>";
}
std::string evaluated(int index, const std::vector<std::string>& evaluations)
{
    std::string text = "<issue index='" + std::to_string(index) + "' name='issue " + std::to_string(index) + "'>";
    char value = 'a';
    for (const std::string& each : evaluations)
        text += "<item value='" + std::string{value++} + "'" +
                (each.empty() ? "" : " evaluation='" + each + "'") + "/>";
    return text + "</issue>";
}
const std::string two_issues = evaluated(1, {"", "", ""}) + evaluated(2, {"", ""});

double utility(const genius_scenario& found, std::size_t party, const std::vector<std::string>& options)
{
    const asked<worths_by_name> worth = worth_of(*found, options);
    REQUIRE(worth);
    return (*worth)[party];
}

}

TEST_CASE("a domain with its profiles is a scenario, exactly")
{
    const std::string one = weighs(1, "0.75") + weighs(2, "0.25") + evaluated(1, {"3", "2", "1"}) +
                            evaluated(2, {"7", "0"}) + "<reservation value='0.3'/><discount_factor value='0.8'/>";
    const std::string other =
        weighs(1, "0.5") + weighs(2, "0.5") + evaluated(1, {"1", "2", "4"}) + evaluated(2, {"1", "2"});
    const genius_scenario found = read(two_issues, {one, other});
    REQUIRE(found);
    CHECK(found.is_exact);
    CHECK(found->units_per_point() == 40);
    CHECK(found.values_without_evaluation == 0);
    CHECK(found.most_above_1 < 1e-12);
    CHECK(found.read.bundle().parties()[0] == "first.xml");
    CHECK(found.read.bundle().parties()[1] == "other.xml");
    CHECK(found.read.discounts()[0] == doctest::Approx(0.8));
    CHECK(found.read.discounts()[1] == doctest::Approx(1));
    CHECK(worth_of(found.read, {"b", "a"})->units() == std::vector<model::units>{30, 20});
    CHECK(found.read.problem().disagreement(0) == 12);
    CHECK(found.read.problem().disagreement(1) == 0);
    // In fortieths, with the first's 30, 20, 10 and 10, 0 and the other's 5, 10, 20 and 10, 20.
    const outcomes_by_name best = nash(found.read);
    REQUIRE(best.size() == 1);
    CHECK(best.first_package(0).options == std::vector<std::string>{"a", "b"});
    CHECK(frontier(found.read).size() == 4);
}

TEST_CASE("no utility exceeds 1, whatever the weights add up to")
{
    const std::vector<std::string> profiles{
        weighs(1, "0.8") + weighs(2, "0.4") + evaluated(1, {"4", "3", "0"}) + evaluated(2, {"1", "0"}),
        weighs(1, "0.33333333333333333") + weighs(2, "0.7") + evaluated(1, {"1", "0", "1"}) + evaluated(2, {"0", "1"})};
    const genius_scenario found = read(two_issues, profiles);
    REQUIRE(found);
    CHECK_FALSE(found.is_exact);
    CHECK(utility(found, 0, {"a", "a"}) == doctest::Approx(1));
    CHECK(utility(found, 0, {"b", "a"}) == doctest::Approx(1));
    CHECK(utility(found, 0, {"a", "b"}) == doctest::Approx(0.8));
    CHECK(utility(found, 0, {"c", "a"}) == doctest::Approx(0.4));
    CHECK(utility(found, 1, {"a", "b"}) == doctest::Approx(1));
    CHECK(utility(found, 1, {"b", "b"}) == doctest::Approx(0.7));
    CHECK(found.most_above_1 < 1e-12);

    std::string domain;
    std::string heavy;
    for (int index = 1; index <= 30; ++index) {
        domain += evaluated(index, {"", ""});
        heavy += weighs(index, "0.5") + evaluated(index, {"1", "2"});
    }
    const genius_scenario many = read(domain, {heavy, heavy});
    REQUIRE(many);
    CHECK(many.most_above_1 == doctest::Approx(14));
}

TEST_CASE("boxes are joint values of their issues")
{
    const std::string domain = "<issue index='1' name='x' type='integer' lowerbound='0' upperbound='9'/>"
                               "<issue index='2' name='y' type='integer' lowerbound='0' upperbound='9'/>";
    const std::string boxes =
        "<utility_space type='nonlinear'><objective><utility maxutility='100'><ufun aggregation='sum'>"
        "<hyperRectangle utility='40'><INCLUDES index='1' min='2' max='5'/><INCLUDES index='2' min='5' max='5'/>"
        "</hyperRectangle><hyperRectangle utility='30'><INCLUDES index='2' min='3' max='9'/></hyperRectangle>"
        "<hyperRectangle utility='20'><EXCLUDES index='1' min='0' max='4'/><EXCLUDES index='2' min='0' max='9'/>"
        "</hyperRectangle><hyperRectangle utility='50'><INCLUDES index='1' min='5' max='5'/>"
        "<INCLUDES index='2' min='5' max='5'/></hyperRectangle></ufun></utility></objective></utility_space>";
    const genius_scenario found = read(domain, {boxes, boxes});
    REQUIRE(found.sentence() == "");
    CHECK(found.is_exact);
    CHECK(utility(found, 0, {"2", "5"}) == doctest::Approx(0.7));
    CHECK(utility(found, 0, {"1", "5"}) == doctest::Approx(0.3));
    CHECK(utility(found, 0, {"6", "5"}) == doctest::Approx(0.5));
    CHECK(utility(found, 0, {"6", "2"}) == doctest::Approx(0.2));
    CHECK(utility(found, 0, {"4", "2"}) == doctest::Approx(0));
    // 1.4, but for the cap.
    CHECK(utility(found, 0, {"5", "5"}) == doctest::Approx(1));
    CHECK(found.most_above_1 < 1e-12);
    CHECK(found.read.bundle().interacting().size() == 1);
}

TEST_CASE("values that are written alike stay apart, and those without an evaluation are counted")
{
    const std::string twice = "<issue index='1' name=''><item value='x'/><item value='x'/><item value=''/></issue>";
    const std::string profile = weighs(1, "1") + "<issue index='1'><item value='x' evaluation='1'/>"
                                                 "<item value='x' evaluation='5'/>"
                                                 "<item value='y' evaluation='10'/></issue>";
    const genius_scenario found = read(twice, {profile, profile, profile});
    REQUIRE(found);
    CHECK(found.read.bundle().issue_names()[0] == "issue 1");
    CHECK(found.read.bundle().issue(0).option(1) == "x (2)");
    CHECK(found.read.bundle().issue(0).option(2) == "nothing");
    CHECK(found.read.bundle().parties()[2] == "other.xml (2)");
    CHECK(found.values_without_evaluation == 3);
    CHECK(utility(found, 0, {"x (2)"}) == doctest::Approx(0.5));
    CHECK(utility(found, 0, {"x"}) == doctest::Approx(0.5));
}

TEST_CASE("real issues have an order and 21 options")
{
    const std::string domain = "<issue index='1' name='Price' type='real'>"
                               "<range lowerbound='1' upperbound='2'/></issue>";
    const std::string profile = weighs(1, "1") + "<issue index='1' type='real'><evaluator ftype='triangular' "
                                                 "parameter0='1' parameter1='2' parameter2='1.5'/></issue>";
    const genius_scenario found = read(domain, {profile, profile});
    REQUIRE(found);
    CHECK(found.read.bundle().issue(0).is_ordered());
    CHECK(found.read.bundle().issue(0).option(1) == "1.05");
    CHECK(utility(found, 0, {"1.05"}) == doctest::Approx(0.1));
    CHECK(utility(found, 1, {"1.5"}) == doctest::Approx(1));
}

TEST_CASE("reservation values and discount factors that are none are told, with the profile and the line")
{
    const std::string good = weighs(1, "1") + evaluated(1, {"1", "2", "3"}) + evaluated(2, {"1", "2"});
    const std::string vague = good + "\n<reservation value='low'/>\n<discount_factor value='2'/>";
    const genius_scenario found = read(two_issues, {good, vague});
    REQUIRE(found);
    REQUIRE(found.ignored.size() == 2);
    CHECK(found.ignored[0].sentence() ==
          "other.xml:2: the reservation value \"low\" is no decimal number, and taken as 0");
    CHECK(found.ignored[1].sentence() ==
          "other.xml:3: the discount factor \"2\" is not above 0 and at most 1, and taken as 1");
    CHECK(found.is_exact);
    CHECK(found.read.problem().disagreement(1) == 0);
    CHECK(found.read.discounts()[1] == doctest::Approx(1));
}

TEST_CASE("what can't be read is refused, and file, line and reason are said")
{
    const std::string good = weighs(1, "1") + evaluated(1, {"1", "2", "3"}) + evaluated(2, {"1", "2"});
    CHECK(read(two_issues, {good}).sentence() == "domain.xml: a negotiation needs two profiles at least");
    CHECK(read(two_issues, {good, "\n" + weighs(1, "heavy")}).sentence() ==
          "other.xml:2: value=\"heavy\" is no decimal number");
    CHECK(read("", {good, good}).sentence() == "domain.xml:1: the domain has no issues");
    const std::string great = weighs(1, "1e200") + evaluated(1, {"1", "2", "3"}) + evaluated(2, {"1", "2"});
    CHECK(read(two_issues, {good, great}).sentence() ==
          "other.xml: the numbers of this profile are too large");
    CHECK(read(two_issues, std::vector<std::string>(65, good)).sentence() ==
          "domain.xml: there are more than 64 profiles");
    CHECK_FALSE(read_genius({"domain.xml", "u1, u2"}, {}));
    std::string many = "<issue index='1'>";
    for (int value = 0; value < 60'001; ++value)
        many += "<item value='" + std::to_string(value) + "'/>";
    CHECK(read(many + "</issue>", {many + "</issue>", many + "</issue>"}).sentence() ==
          "domain.xml: \"issue 1\": an issue has at most 60,000 options");
    CHECK(read("<issue index='1' type='integer' lowerbound='1' upperbound='300000'/>" + evaluated(2, {"", ""}),
               std::vector<std::string>(30, good))
              .sentence() == "domain.xml: values of the domain times profiles are more than 8 million");
}
