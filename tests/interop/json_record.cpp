#include <entente/interop/json_record.hpp>

#include <entente/by_name/record/proposal_questions.hpp>

#include "support/record_by_name.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace entente;

namespace {

// A scenario with a record of one entry, of which this much is written.
std::string told(const std::string& entry)
{
    return R"({"entente": 1, "parties": ["A", "B"], "issues": [{"name": "I", "options": ["x", "y"]}, {"name": "Q", "from": 1, "to": 9}],
"record": {"representatives": [{"name": "R", "party": "A"}], "proposals": ["P"], "contingencies": ["C", {"name": "D", "established_by": ["B"]}],
"claims": ["K"], "meetings": ["M"], "entries": [
{"date": "2008-01-01", "party": "A", "proposal": "P", "event": "floated", "to": "B"},
)" + entry + "]}}";
}
std::string why_not(const std::string& entry)
{
    return record_from_json(told(entry)).sentence("f");
}

}

TEST_CASE("the account of the Moscow talks goes through a text unchanged")
{
    const record_by_name account = twins::moscow_account();
    scenario about = twins::moscow_talks();
    twins::value_moscow(about);
    const asked<std::string> text = json_of(about, account);
    REQUIRE(text);
    const record_from_text read = record_from_json(*text);
    INFO(read.sentence("text"));
    REQUIRE(read);
    CHECK(read.read.made == about);
    CHECK(*read == account);
    CHECK(json_of(read.read.made, *read) == text);
    // The scenario is read without it.
    const scenario_from_text alone = scenario_from_json(*text);
    REQUIRE(alone);
    CHECK(*alone == about);
}
TEST_CASE("random records go through a text unchanged")
{
    dice random{31};
    std::size_t entries = 0;
    for (unsigned round = 0; round < rounds(100); ++round) {
        const record_by_name record = twins::random_record(random, 40);
        const asked<std::string> text = json_of(record.about(), record);
        REQUIRE(text);
        const record_from_text read = record_from_json(*text);
        INFO(round, ": ", read.sentence("text"));
        REQUIRE(read);
        CHECK(read.read.made == record.about());
        CHECK(*read == record);
        entries += record.entries().size();
    }
    CHECK(entries > 5 * rounds(100));
}
TEST_CASE("a text without a record has an empty one")
{
    const record_from_text read = record_from_json(R"({"entente": 1, "parties": ["A"], "issues": []})");
    REQUIRE(read);
    CHECK(read->empty());
    CHECK(read->bundle().parties().size() == 1);
}
TEST_CASE("what may be said")
{
    for (const std::string entry : {
             R"({"date": "2008-01-02", "by": "R", "attribution": "on_background", "meeting": "M", "party": "A", "issue": "Q", "holds": 3, "salience": 9})",
             R"({"date": "2008-01-02", "party": "A", "accepts": {"issue": "Q", "at_most": 3}, "provided": {"issue": "I", "is": "x"}, "until": "C"})",
             R"({"date": "2008-01-02", "party": "A", "rules_out": {"issue": "I", "is": "x"}, "once": "C"})",
             R"({"date": "2008-01-02", "issue": "I", "agreed": "x"})",
             R"({"date": "2008-01-02", "issue": "I", "restated": "x"})",
             R"({"date": "2008-01-02", "issue": "I", "status_quo": "x"})",
             R"({"date": "2008-01-02", "party": "B", "proposal": "P", "event": "requested_in_writing"})",
             R"({"date": "2008-01-02", "proposal": "P", "event": "lapsed"})",
             R"({"date": "2008-01-02", "party": "B", "proposal": "P", "denies_event": "floated"})",
             R"({"date": "2008-01-02", "party": "B", "proposal": "P", "understands": [{"issue": "Q", "is": 3, "until": "C"}]})",
             R"({"date": "2008-01-02", "party": "A", "proposal": "P", "expects_answer_by": "2008-02-01", "lapses_after": "2008-03-01"})",
             R"({"date": "2008-01-02", "contingency": "C", "found": "established"})",
             R"({"date": "2008-01-02", "party": "A", "contingency": "C", "probability": [1, 4]})",
             R"({"date": "2008-01-02", "party": "A", "believes": "K"})",
             R"({"date": "2008-01-02", "party": "A", "denies": "K"})",
             R"({"date": "2008-01-02", "party": "A", "links": ["I", "Q"]})",
             R"({"date": "2008-01-02", "party": "A", "rejects_linkage": ["I", "Q"]})",
             R"({"date": "2008-01-02", "party": "A", "precondition": {"issue": "I", "is": "x"}, "before": "Q"})",
             R"({"date": "2008-01-02", "meets": "M", "participants": ["A", "B"], "about": ["Q"]})",
         }) {
        const record_from_text read = record_from_json(told(entry));
        INFO(entry, ": ", read.sentence("f"));
        CHECK(read);
        CHECK(read->entries().size() == 2);
    }
}
TEST_CASE("a proposal to several parties, and what counters it, are read and written")
{
    const std::string text = R"({"entente": 1, "parties": ["A", "B", "C"], "issues": [{"name": "I", "options": ["x", "y"]}],
"record": {"proposals": ["P", "Q"], "entries": [
{"date": "2008-01-01", "party": "A", "proposal": "P", "event": "tabled", "to": ["B", "C"]},
{"date": "2008-01-02", "party": "C", "proposal": "Q", "event": "floated", "to": "A"},
{"date": "2008-01-03", "party": "C", "proposal": "P", "event": "countered", "with": "Q"}]}})";
    const record_from_text read = record_from_json(text);
    INFO(read.sentence("f"));
    REQUIRE(read);
    const auto date = std::chrono::year{2008} / 1 / 3;
    const std::vector<outstanding_by_name> waiting = outstanding(*read, date);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[0].proposal == "P");
    CHECK(waiting[0].turn == "B");
    CHECK(waiting[1].proposal == "Q");
    CHECK(waiting[1].turn == "A");
    const asked<std::string> written = json_of(read.read.made, *read);
    REQUIRE(written);
    CHECK(*record_from_json(*written) == *read);
    CHECK(record_from_json(told(R"({"date": "2008-01-02", "party": "A", "proposal": "P", "event": "tabled", "to": []})"))
              .sentence("f") == "f:5:1: a proposal is made to somebody");
}
TEST_CASE("what is wrong is told with its place")
{
    CHECK(why_not(R"({"date": "2008-02-30", "issue": "I", "agreed": "x"})") ==
          "f:5:10: a date of the calendar is expected here, as \"2007-10-12\"");
    CHECK(why_not(R"({"issue": "I", "agreed": "x"})") == "f:5:1: the key \"date\" is missing here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "proposal": "PP", "event": "clarified"})") ==
          "f:5:1: \"PP\": no proposal has this name; close to it: \"P\"");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "proposal": "P", "event": "clear"})").find(
              "f:5:64: one of these is expected here: \"floated\"") == 0);
    CHECK(why_not(R"({"date": "2007-01-02", "party": "A", "proposal": "P", "event": "clarified"})") ==
          "f:5:1: \"P\": a proposal has not been made by then");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "proposal": "P", "event": "clarified", "to": "B", "with": "P"})") ==
          "f:5:1: one thing at a time is expected to be said here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "proposal": "P", "event": "tabled", "terms": []})") ==
          "f:5:1: the key \"to\" is missing here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "believes": "K", "denies": "K"})") ==
          "f:5:1: one thing at a time is expected to be said here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "issue": "I", "agreed": "x"})") ==
          "f:5:1: one thing at a time is expected to be said here");
    CHECK(why_not(R"({"date": "2008-01-02", "issue": "I", "agreed": "x", "until": "C", "once": "C"})") ==
          "f:5:1: either \"until\" or \"once\" is expected here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "links": ["I"]})") == "f:5:1: two issues are expected here");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "contingency": "C", "probability": [5, 4]})") ==
          "f:5:1: \"A\": a probability is not between 0 and 1");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "contingency": "C", "probability": [99999999999, 4]})") ==
          "f:5:1: \"A\": a probability is not between 0 and 1");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "contingency": "D", "found": "refuted"})") ==
          "f:5:1: \"A\", \"D\": it is not among those who may establish or refute that");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "issue": "I", "holds": "x", "salience": 200})") ==
          "f:5:1: \"A\": a salience is not between 0 and 100");
    CHECK(why_not(R"({"date": "2008-01-02", "party": "A", "proposal": "P", "event": "tabled", "to": []})") ==
          "f:5:1: a proposal is made to somebody");
    CHECK(why_not(R"({"date": "2008-01-02", "colour": "red"})") == "f:5:34: the key \"colour\" is unknown here");
    CHECK(why_not("7") == "f:5:1: an object is expected here");
    CHECK(why_not(R"({"date": "2008-01-02", "by": "X", "issue": "I", "agreed": "x"})").find(
              "f:5:1: \"X\": no party and no representative has this name") == 0);
}
TEST_CASE("names that are not UTF-8 can't be written")
{
    record_by_name record{twins::moscow_bundle()};
    CHECK(record.add_claim("caf\xe9"));
    CHECK(json_of(record.about(), record).why.why == unheard::name_is_not_utf8);

    record_by_name office{twins::moscow_bundle()};
    CHECK(office.add_representative("R", office.bundle().parties()[0], "caf\xe9"));
    CHECK(json_of(office.about(), office).why.why == unheard::name_is_not_utf8);
}
TEST_CASE("the example in the repository is read, and written as it would be read again")
{
    std::ifstream file{ENTENTE_EXAMPLES_DIR "/scenarios/moscow.json"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const record_from_text read = record_from_json(text);
    INFO(read.sentence("moscow.json"));
    REQUIRE(read);
    CHECK_FALSE(read->empty());
    const asked<std::string> written = json_of(read.read.made, *read);
    REQUIRE(written);
    CHECK(*record_from_json(*written) == *read);
}
