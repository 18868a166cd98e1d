#include <entente/interop/json.hpp>

#include <entente/by_name/questions.hpp>
#include <entente/worth/stakes.hpp>

#include "support/by_name.hpp"
#include "support/dice.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

// Written and read again.
void check_round_trip(const scenario& made)
{
    const asked<std::string> text = json_of(made);
    REQUIRE(text);
    const scenario_from_text again = scenario_from_json(*text);
    INFO(again.sentence("written"));
    INFO(*text);
    REQUIRE(again);
    CHECK(*again == made);
    CHECK(*json_of(*again) == *text);
}

const std::string head = R"({"entente": 1, "parties": ["Buyer", "Seller"], "issues": [
 {"name": "Price", "from": 100, "to": 200, "step": 10},
 {"name": "Repairs", "options": ["no", "yes"]},
 {"name": "Handover", "ordered": true, "options": ["spring", "summer", "autumn"]}])";
// What the reader says of a text that goes on behind `head`.
std::string sentence_of_rest(const std::string& rest) { return scenario_from_json(head + rest).sentence("file"); }

}

TEST_CASE("the example file says what the types of the same negotiation say")
{
    std::ifstream file{ENTENTE_EXAMPLES_DIR "/scenarios/moscow.json"};
    const std::string text{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
    const scenario_from_text read = scenario_from_json(text);
    INFO(read.sentence("moscow.json"));
    REQUIRE(read);
    scenario made = twins::moscow_talks();
    twins::value_moscow(made);
    CHECK(*read == made);
    CHECK(twins::same(read->dossier(), moscow::talks.view()));
    CHECK(read->problem() == lowered(moscow::worth.with(moscow::talks)));
    CHECK(blocking(*read) == names_found{"Missile defence in Europe"});
    check_round_trip(*read);
}

TEST_CASE("a scenario is read again as it was written")
{
    check_round_trip(scenario{});
    check_round_trip(twins::moscow_offer_taken());
    check_round_trip(twins::trade_round_table());
    check_round_trip(twins::sale_talks());

    scenario made = twins::trade_round_table();
    const issue_named tariff{"Tariff on steel"};
    const issue_named fishing{"Fishing grounds"};
    const issue_named court{"Settlement of disputes"};
    CHECK(made.forbid(!(tariff <= 4) && (court == "joint" || !(fishing >= "shared" && tariff == 10))));
    CHECK(made.implies(court == "national", tariff <= 10 && (fishing == "closed" || between(tariff, 1, 2))));
    CHECK(made.implies(court == "joint", fishing != "closed"));
    CHECK(made.set_units_per_point(3));
    CHECK(made.values_in_units("Northland", "Fishing grounds", {1, -model::most_units / 2, 3}));
    CHECK(made.values("Southland", "Tariff on steel", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    CHECK(made.joint_in_units("Southland", tariff <= 10 && !(fishing == "open_to_all"), -1));
    CHECK(made.no_deal("The Islands", -2));
    CHECK(made.walks_away_below_in_units("The Islands", 4));
    CHECK(made.discount("The Islands", 0.9));
    CHECK(made.discount("Northland", 1.0 / 3));
    CHECK(made.matters("The Islands", "Fishing grounds", 0));
    check_round_trip(made);

    // Superseded: what is left is written, not how it came about.
    made.supersede();
    CHECK(made.holds("Northland", "Protected names", "none"));
    CHECK(made.agrees("Tariff on steel", "25"));
    CHECK(made.rules_out("Southland", tariff == 5 || tariff == 15));
    CHECK(made.rules_out("Northland", court == "national" || court == "arbitral"));
    check_round_trip(made);
}

TEST_CASE("names of any letters are written and read")
{
    scenario made;
    CHECK(made.add_party("\"quoted\" and \\ and /"));
    CHECK(made.add_party(std::string{"nul\0nul", 7}));
    CHECK(made.add_party("Россия \xF0\x9F\x95\x8A"));
    CHECK(made.add_party("line\nbreak\ttab\x7f"));
    CHECK(made.add_party(std::string(10'000, 'x')));
    CHECK(made.add_issue("20", {"10", "010", "null", "true", " "}));
    CHECK(made.holds("line\nbreak\ttab\x7f", "20", "010"));
    check_round_trip(made);

    CHECK(made.add_issue("bytes", {"fine", "\xFF"}));
    CHECK(json_of(made).sentence() == "\"\xFF\": the name is not UTF-8, as the format needs it");
}

TEST_CASE("whatever is said at random is read again as it was written")
{
    dice roll{11};
    const std::vector<std::string> parties{"A", "B", "C"};
    const std::vector<std::string> participants{"A", "B", "C", "consents", "ratifies"};
    const std::vector<std::string> issues{"nominal", "ordered", "quantity"};
    const auto option = [&](std::size_t issue) {
        return issue == 2 ? std::to_string(3 * static_cast<long long>(roll.below(7)) - 9)
                          : std::string{"option "} + static_cast<char>('0' + roll.below(6));
    };
    const auto leaf = [&](std::size_t issue) {
        const issue_named named{issues[issue]};
        switch (issue == 0 ? 0 : roll.below(4)) {
        case 0: return named == option(issue);
        case 1: return named <= option(issue);
        case 2: return named >= option(issue);
        default: return between(named, option(issue), option(issue));
        }
    };
    const auto condition = [&](std::size_t only) {
        condition_by_name made;
        for (std::size_t terms = 1 + roll.below(6); terms > 0; --terms) {
            condition_by_name next = leaf(only < 3 ? only : roll.below(3));
            if (roll.chance(30))
                next = !next;
            if (roll.chance(30))
                std::swap(made, next);
            made = roll.chance(50) ? made && next : made || next;
        }
        return made;
    };
    for (int round = 0; round < 150; ++round) {
        scenario made;
        for (const std::string& party : parties)
            REQUIRE(made.add_party(party));
        std::vector<std::string> options;
        for (const char letter : {'0', '1', '2', '3', '4', '5'})
            options.push_back(std::string{"option "} + letter);
        REQUIRE(made.add_issue("nominal", options));
        REQUIRE(made.add_ordered_issue("ordered", options));
        REQUIRE(made.add_quantity("quantity", -9, 9, 3));
        REQUIRE(made.add_third_party("looks on", third_party_kind::observer));
        REQUIRE(made.add_ratifier("ratifies", "C"));
        REQUIRE(made.add_third_party("consents", third_party_kind::consents, {"nominal", "quantity"}));
        REQUIRE(made.interacts(issues));
        REQUIRE(made.set_units_per_point(roll.chance(50) ? 10'000 : 7));
        if (roll.chance(50))
            CHECK(made.forbid(condition(3)));
        if (roll.chance(50))
            CHECK(made.implies(issue_named{"nominal"} == option(0), condition(3)));
        made.supersede();
        for (int statement = 0; statement < 25; ++statement) {
            const std::string& party = parties[roll.below(3)];
            const std::string& who = participants[roll.below(5)];
            const std::size_t issue = roll.below(3);
            const auto is_heard = [&](const heard& answer) {
                return answer ? who != "consents" || issue != 1
                              : answer.of_clause == refusal::third_party_has_no_say_on_the_issue && who == "consents";
            };
            switch (roll.below(9)) {
            case 0: CHECK(is_heard(made.holds(who, issues[issue], option(issue), static_cast<int>(roll.below(101))))); break;
            case 1: CHECK(is_heard(made.accepts(who, condition(issue)))); break;
            case 2: CHECK(is_heard(made.accepts(who, condition(issue), condition(3)))); break;
            case 3: CHECK(is_heard(made.rules_out(who, condition(issue)))); break;
            case 4: CHECK((made.rules_out(who, condition(3)) || who == "consents")); break;
            case 5: CHECK(made.agrees(issues[issue], option(issue))); break;
            case 6: CHECK(made.status_quo(issues[issue], option(issue))); break;
            case 7: CHECK(made.joint_in_units(party, condition(3), static_cast<model::units>(roll.below(1000)))); break;
            default: CHECK(is_heard(made.holds(who, issues[issue], option(issue))));
            }
        }
        check_round_trip(made);
    }
}

TEST_CASE("a decimal in a file is that decimal")
{
    const std::string text = head + R"(, "worth": [
        {"party": "Buyer", "issue": "Repairs", "values": [0.1, 1e-4]},
        {"party": "Buyer", "issue": "Handover", "linear": [12.3456, -100000000.0001]},
        {"party": "Seller", "issue": "Repairs", "values": [{"units": 3}, 1.5E1]},
        {"party": "Seller", "no_deal": -0.0, "walks_away_below": 0.3, "discount": 0.95}]})";
    const scenario_from_text read = scenario_from_json(text);
    INFO(read.sentence("file"));
    REQUIRE(read);
    const model::problem problem = read->problem();
    CHECK(problem.worth_of(0, 1, 0) == 1'000);
    CHECK(problem.worth_of(0, 1, 1) == 1);
    CHECK(problem.worth_of(0, 2, 0) == 123'456);
    CHECK(problem.worth_of(0, 2, 2) == -1'000'000'000'001);
    CHECK(problem.worth_of(1, 1, 0) == 3);
    CHECK(problem.worth_of(1, 1, 1) == 150'000);
    CHECK(problem.fallbacks[1].no_deal == 0);
    CHECK(problem.fallbacks[1].reservation == 3'000);
    CHECK(read->discounts()[1] == doctest::Approx(0.95));
    check_round_trip(*read);

    CHECK(sentence_of_rest(",\n\"worth\": [{\"party\": \"Buyer\", \"no_deal\":  0.00001}]}") ==
          "file:5:42: a number is finer than a unit of a point");
    CHECK(sentence_of_rest(",\n\"worth\": [{\"party\": \"Buyer\", \"no_deal\": 1e99}]}") ==
          "file:5:41: a number is out of range");
    CHECK(sentence_of_rest(", \"units_per_point\": 100000, \"worth\": [{\"party\": \"Buyer\", \"no_deal\": 0.00001}]}")
              .empty());
}

TEST_CASE("what a text gets wrong is told with its place")
{
    CHECK(scenario_from_json("").sentence("file").find("file:1:1: this is no JSON: syntax error") == 0);
    CHECK(scenario_from_json("[1, 2").reason.find("this is no JSON: syntax error") == 0);
    const scenario_from_text broken = scenario_from_json("{\"entente\": 1,\n  \"parties\": [tru]}");
    CHECK(broken.line == 2);
    CHECK(broken.reason.find("this is no JSON: syntax error") == 0);
    CHECK(scenario_from_json("{} {}").reason.find("this is no JSON") == 0);
    // JSON has such numbers; this reader does not.
    CHECK(scenario_from_json("{\"entente\":\n  -1e999}").sentence("file") ==
          "file:2:3: the number \"-1e999\" is too large");
    CHECK(scenario_from_json("[1, " + std::string(1'000, '9') + "]").sentence("file") ==
          "file:1:5: the number \"" + std::string(80, '9') + "...\" is too large");
    CHECK(scenario_from_json("[]").sentence("file") == "file:1:1: an object is expected here");
    CHECK(scenario_from_json("7").sentence("file") == "file:1:1: an object is expected here");
    CHECK(scenario_from_json("{}").sentence("file") == "file:1:1: the key \"entente\" is missing here");
    CHECK(scenario_from_json("{\"entente\": 2}").sentence("file") ==
          "file:1:13: this reader knows version 1 of the format");
    CHECK(scenario_from_json("{\"entente\": 1, \"entente\": 1}").sentence("file") ==
          "file:1:16: the object has the key \"entente\" twice");
    CHECK(scenario_from_json("{\"entente\":1,\"parties\":[\"A\",\"A\"]}").sentence("file") ==
          "file:1:29: \"A\": another party has this name");
    CHECK(scenario_from_json("{\"entente\":1,\"parties\":[7]}").sentence("file") ==
          "file:1:25: a party's name is expected here");
    CHECK(scenario_from_json("{\"entente\":1,\"parties\":7}").sentence("file") ==
          "file:1:24: an array is expected here");
    CHECK(scenario_from_json("{\"entente\":1,\"parties\":[]}").sentence("file") ==
          "file:1:1: the key \"issues\" is missing here");
    CHECK(scenario_from_json("\xEF\xBB\xBF{\"entente\":1,\"parties\":[],\"issues\":[]}"));
}

TEST_CASE("issues, linkages and statements that make no sense are refused")
{
    const auto of_issue = [](const std::string& issue) {
        return scenario_from_json("{\"entente\":1,\"parties\":[],\"issues\":[" + issue + "]}").reason;
    };
    CHECK(of_issue(R"({"name": "A", "options": ["a"]})").empty());
    CHECK(of_issue(R"({"name": "A"})") == "the key \"from\" is missing here");
    CHECK(of_issue(R"({"name": "A", "from": 1, "to": 2})").empty());
    CHECK(of_issue(R"({"name": "A", "from": 1, "to": 2.5})") == "a whole number is expected here");
    CHECK(of_issue(R"({"name": "A", "from": 2, "to": 1})") ==
          "\"A\": a quantity runs from its least value to its greatest");
    CHECK(of_issue(R"({"name": "A", "from": 1, "to": 2, "ordered": true})") == "a quantity is ordered as it is");
    CHECK(of_issue(R"({"name": "A", "from": 1, "options": ["a"]})") ==
          "an issue has options or is a quantity, not both");
    CHECK(of_issue(R"({"name": "A", "ordered": 1, "options": ["a"]})") == "true or false is expected here");
    CHECK(of_issue(R"({"name": "A", "options": ["a", 7]})") == "a text is expected here");
    CHECK(of_issue(R"({"name": "A", "options": ["a", "a"]})") ==
          "\"a\", \"A\": another option of the issue has this name");
    CHECK(of_issue(R"({"name": "A", "options": ["a"], "colour": 1})") == "the key \"colour\" is unknown here");
    CHECK(of_issue(R"("A")") == "an object is expected here");

    const auto of = [](const std::string& key, const std::string& value) {
        return scenario_from_json(head + ", \"" + key + "\": [" + value + "]}").reason;
    };
    CHECK(of("linkages", R"({"leads_to": ["Price"]})") == "one issue leads to one other");
    CHECK(of("linkages", R"({"leads_to": ["Price", "Price"]})") == "\"Price\": an issue does not lead to itself");
    CHECK(of("linkages", R"({"leads_to": ["Price", "Pric"]})") ==
          "\"Pric\": no issue has this name; close to it: \"Price\"");
    CHECK(of("linkages", R"({"interacts": ["Price"]})") == "\"Price\": it takes two issues to interact");
    CHECK(of("linkages", R"({"leads_to": ["Price", "Repairs"], "interacts": []})") ==
          "one thing at a time is expected here");
    CHECK(of("linkages", R"({})") == "one thing at a time is expected here");
    CHECK(of("linkages", R"({"if": {"issue": "Price", "is": 100}})") == "the key \"then\" is missing here");
    CHECK(
        of("linkages", R"({"if": {"issue": "Price", "is": 100}, "then": {"issue": "Repairs", "is": "yes"}})").empty());
    CHECK(of("linkages", R"({"forbid": {"issue": "Price", "at_most": 105}})").empty());

    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": 120, "salience": 80})").empty());
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": "120"})").empty());
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": 125})") ==
          "\"125\" of \"Price\": the issue has no option of this name; close to it: \"120\", \"130\"");
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": 1.2e2})") ==
          "\"1.2e2\" of \"Price\": the issue has no option of this name");
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": null})") ==
          "the name of an option is expected here");
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": 120, "salience": 4294967297})") ==
          "\"Buyer\", \"Price\": a salience is not between 0 and 100");
    CHECK(of("said", R"({"party": "Buyer", "issue": "Price", "holds": 120, "agreed": 120})") ==
          "one statement at a time is expected here");
    CHECK(of("said", R"({"issue": "Price"})") == "the key \"status_quo\" is missing here");
    CHECK(of("said", R"({"party": "Buyer", "accepts": {"issue": "Price", "at_most": 120}, "provided": {}})") ==
          "the key \"issue\" is missing here");
    CHECK(of("said", R"({"issue": "Price", "agreed": 120}, {"issue": "Price", "agreed": 130})") ==
          "\"Price\": an issue is agreed in two ways");

    CHECK(of("worth", R"({"party": "Buyer", "issue": "Repairs", "values": [1]})") ==
          "\"Buyer\", \"Repairs\": there must be a number for each option of the issue");
    CHECK(of("worth", R"({"party": "Buyer", "issue": "Repairs", "values": [1, "2"]})") ==
          "a number of points is expected here");
    CHECK(of("worth", R"({"party": "Buyer", "issue": "Handover", "linear": [1]})") ==
          "what the first option is worth, and the last one, are expected here");
    CHECK(of("worth", R"({"party": "Buyer", "issue": "Repairs", "values": [1, 2], "no_deal": 0})") ==
          "beside a party, an issue and what its options are worth, nothing else is expected here");
    CHECK(of("worth", R"({"party": "Buyer"})") == "nothing is said of worth here");
    CHECK(of("worth", R"({"party": "Buyer", "discount": 0})") ==
          "\"Buyer\": a discount factor is above 0, and at most 1");
    CHECK(of("worth", R"({"party": "Buyer", "discount": "0.5"})") == "a number is expected here");
    CHECK(of("worth", R"({"party": "Buyer", "joint": 1})") == "the key \"when\" is missing here");
    CHECK(of("worth", R"({"party": "Buyer", "no_deal": {"units": 1.5}})") == "a whole number is expected here");
}

TEST_CASE("conditions may be nested as deeply as they like")
{
    const auto of = [](const std::string& condition) {
        return scenario_from_json(head + ", \"linkages\": [{\"forbid\": " + condition + "}]}");
    };
    const std::string term = R"({"issue": "Repairs", "is": "yes"})";
    CHECK(of(term));
    CHECK(of(R"({"all": []})").reason == "\"all\" and \"any\" have a list of conditions, and \"not\" has one");
    CHECK(of(R"({"all": )" + term + "}").reason ==
          "\"all\" and \"any\" have a list of conditions, and \"not\" has one");
    CHECK(of(R"({"all": [)" + term + R"(], "any": []})").reason ==
          "\"all\" and \"any\" have a list of conditions, and \"not\" has one");
    CHECK(of(R"({"not": 7})").reason == "an object is expected here");
    CHECK(of(R"({"issue": "Repairs"})").reason == "a term has an issue, and says of it one thing");
    CHECK(of(R"({"issue": "Price", "between": [100]})").reason == "two bounds are expected here");
    CHECK(of(R"({"issue": "Price", "one_of": []})").reason == "an option is expected here");
    CHECK(of(R"({"issue": "Repairs", "at_most": "yes"})").reason == "\"Repairs\": the issue's options have no order");

    std::string deep;
    for (int level = 0; level < 200'000; ++level)
        deep += "{\"not\": ";
    deep += term + std::string(200'000, '}');
    const scenario_from_text read = of(deep);
    REQUIRE(read);
    CHECK(*read == *of(term));

    std::string nested = term;
    for (int level = 0; level < 1'000; ++level)
        nested = (level % 2 == 0 ? "{\"all\": [" : "{\"any\": [") + term + ", " + nested + "]}";
    const scenario_from_text leaning = of(nested);
    REQUIRE(leaning);
    check_round_trip(*leaning);

    std::string many = "{\"any\": [" + term;
    for (int level = 0; level < 10'000; ++level)
        many += ", " + term;
    CHECK(of(many + "]}").reason == "a condition has at most 10,000 terms");
}
TEST_CASE("third parties go through a text unchanged, and are checked")
{
    scenario said = twins::moscow_talks();
    CHECK(said.add_third_party("Poland", third_party_kind::host, {"Missile defence in Europe"}));
    CHECK(said.add_third_party("Iran", third_party_kind::target, {"Missile defence in Europe", "WTO membership"}));
    CHECK(said.add_third_party("Norway", third_party_kind::mediator));
    CHECK(said.add_third_party("Switzerland", third_party_kind::observer, {"WTO membership"}));
    CHECK(said.add_third_party("Poland", third_party_kind::consents, {"Missile defence in Europe"}));
    CHECK(said.add_ratifier("Congress", "United States"));
    CHECK(said.accepts("Poland", issue_named{"Missile defence in Europe"} == "deployed",
                       issue_named{"WTO membership"} == "supported"));
    CHECK(said.holds("Congress", "WTO membership", "opposed", 30));
    const asked<std::string> text = json_of(said);
    REQUIRE(text);
    const scenario_from_text read = scenario_from_json(*text);
    INFO(read.sentence("text"));
    REQUIRE(read);
    CHECK(*read == said);
    const auto why_not = [](const std::string& third_party) {
        return scenario_from_json(R"({"entente": 1, "parties": ["A"], "issues": [{"name": "I", "options": ["x"]}], "third_parties": [)" +
                                  third_party + "]}")
            .sentence("f");
    };
    CHECK(why_not(R"({"host": "P", "issues": ["I"]})").empty());
    CHECK(why_not(R"({"host": "P"})").find("it must be told what it is a host or a target of") != std::string::npos);
    CHECK(why_not(R"({"consents": "P", "issues": ["I"]}, {"ratifies": "Q", "party": "A"})").empty());
    CHECK(why_not(R"({"consents": "P"})").find("or consents to") != std::string::npos);
    CHECK(why_not(R"({"consents": "P", "issues": ["i"]})").find("close to it: \"I\"") != std::string::npos);
    CHECK(why_not(R"({"consents": "P", "party": "A"})").find("one thing at a time") != std::string::npos);
    CHECK(why_not(R"({"ratifies": "P", "party": "a"})").find("close to it: \"A\"") != std::string::npos);
    CHECK(why_not(R"({"ratifies": "P", "issues": ["I"]})").find("one thing at a time") != std::string::npos);
    CHECK(why_not(R"({"ratifies": "P"})").find("\"party\"") != std::string::npos);
    CHECK(why_not(R"({"ratifies": "A", "party": "A"})").find("another party has this name") != std::string::npos);
    CHECK(why_not(R"({"observer": "A"})").find("another party has this name") != std::string::npos);
    CHECK(why_not(R"({"mediator": "P", "issues": ["J"]})").find("no issue has this name") != std::string::npos);
    CHECK(why_not(R"({"mediator": "P", "host": "Q", "issues": ["I"]})").find("one thing at a time") != std::string::npos);
    CHECK_FALSE(why_not(R"({"issues": ["I"]})").empty());
    scenario wrong;
    CHECK(wrong.add_third_party("\xff", third_party_kind::observer));
    CHECK(json_of(wrong).why.why == unheard::name_is_not_utf8);
}
