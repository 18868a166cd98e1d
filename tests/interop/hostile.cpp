// What nobody should write, and somebody will: each reader of files has an answer or a sentence, in bounded time and
// memory.

#include <entente/interop/genius.hpp>
#include <entente/interop/geniusweb.hpp>
#include <entente/interop/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#if defined(__linux__)
#include <sys/resource.h>
#endif

using namespace entente;

namespace {

std::string text_of(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    REQUIRE_FALSE(text.empty());
    return text;
}
std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t time = 0; time < times; ++time)
        all += text;
    return all;
}
// The text with the first `what` replaced.
std::string with(std::string_view text, std::string_view what, std::string_view instead)
{
    std::string changed{text};
    const std::size_t at = changed.find(what);
    REQUIRE(at != changed.npos);
    return changed.replace(at, what.size(), instead);
}

// A reader as a question: what is wrong with these texts? Nothing, where the answer is empty.
using texts = std::vector<std::string>;

std::string genius(const texts& files)
{
    std::vector<genius_text> profiles;
    for (std::size_t which = 1; which < files.size(); ++which)
        profiles.push_back({which == 1 ? "one" : "other", files[which]});
    const genius_scenario found = read_genius({"domain", files[0]}, profiles);
    CHECK(static_cast<bool>(found) == found.sentence().empty());
    return found.sentence();
}
// Two profiles, the last; what stands before them is the domain.
std::string geniusweb(const texts& files)
{
    const std::size_t first = files.size() - 2;
    const json_file profiles[] = {json_file_from("one", files[first]), json_file_from("other", files[first + 1])};
    const geniusweb_scenario found = first == 0 ? read_geniusweb(profiles)
                                                : read_geniusweb(json_file_from("domain", files[0]), profiles);
    CHECK(static_cast<bool>(found) == found.sentence().empty());
    return found.sentence();
}
std::string json(const texts& files)
{
    const scenario_from_text found = scenario_from_json(files[0]);
    CHECK(static_cast<bool>(found) == found.sentence("file").empty());
    return found.sentence("file");
}

// Cut off anywhere, a text that was whole is none, up to this end of it. Long ones are cut after every so many bytes.
template <class Reader>
void check_truncations(Reader read, const texts& files, std::string_view end, std::size_t stride = 1)
{
    CHECK(read(files).empty());
    for (std::size_t which = 0; which < files.size(); ++which) {
        texts cut = files;
        const std::size_t whole = files[which].rfind(end) + end.size();
        for (std::size_t length = 0; length < files[which].size(); length += stride) {
            cut[which] = files[which].substr(0, length);
            INFO(which, " after ", length);
            CHECK(read(cut).empty() == (length >= whole));
        }
    }
}

const std::string here = ENTENTE_TESTS_DIR "/analyse/files/";
const std::string domain = "<utility_space><issue index='1' name='Price'><item value='low'/><item value='high'/>"
                           "</issue></utility_space>";
const std::string profile = "<utility_space><weight index='1' value='1'/><issue index='1'>"
                            "<item value='low' evaluation='1'/><item value='high' evaluation='2'/></issue>"
                            "<reservation value='0.5'/><discount_factor value='1'/></utility_space>";
const std::string space = R"({"LinearAdditiveUtilitySpace": {
  "domain": {"name": "d", "issuesValues": {"Price": {"values": ["low", "high"]}, "Days": {"range": [0, 4, 2]}}},
  "issueUtilities": {"Price": {"discreteutils": {"valueUtilities": {"low": 0.5, "high": 1}}},
    "Days": {"numberutils": {"lowValue": 0, "highValue": 4, "lowUtility": 0, "highUtility": 1}}},
  "issueWeights": {"Price": 0.25, "Days": 0.75}, "reservationBid": {"issuevalues": {"Price": "low", "Days": 2}}}})";
const std::string said = R"({"entente": 1, "parties": ["A", "B"], "units_per_point": 100, "issues": [
  {"name": "Price", "from": 5, "to": 9, "step": 2}, {"name": "Colour", "options": ["red", "blue"]}],
  "said": [{"party": "A", "issue": "Price", "holds": 7, "salience": 50}],
  "worth": [{"party": "A", "issue": "Colour", "values": [1.5, 3]}, {"party": "B", "joint": 4, "when":
    {"issue": "Colour", "is": "red"}}, {"party": "A", "walks_away_below": 0.25, "discount": 0.75}]})";

// Numbers of no use, as they may be written in XML, and those that JSON has a spelling for.
const texts no_numbers{"NaN", "Infinity", "-Infinity", "inf", "nan(0x1)", "1e", "", "0x7FFFFFFFFFFFFFFF"};
const texts far_numbers{"1e400",   "-1e400", "1e308",  "-1e308", "1e-400", "99999999999999999999",
                        "2147483648", "9223372036854775808", "-9223372036854775808", "1e99999999999999999999",
                        "0.000000000000000000000000000000000000000001"};

}

TEST_CASE("files that end anywhere are refused")
{
    check_truncations(genius,
                      {text_of(here + "house.xml"), text_of(here + "house_buyer.xml"),
                       text_of(here + "house_seller.xml")},
                      ">");
    check_truncations(genius,
                      {text_of(here + "pool.xml"), text_of(here + "pool_divers.xml"), text_of(here + "pool_town.xml")},
                      ">");
    check_truncations(geniusweb, {space, space}, "}");
    check_truncations(geniusweb,
                      {text_of(here + "lease.json"), text_of(here + "lease_first.json"),
                       text_of(here + "lease_second.json")},
                      "}");
    check_truncations(json, {text_of(here + "talks.json")}, "}");
    check_truncations(json, {text_of(ENTENTE_EXAMPLES_DIR "/scenarios/moscow.json")}, "}");
    check_truncations(json, {text_of(ENTENTE_EXAMPLES_DIR "/scenarios/moscow_account.json")}, "}", 3);
}

#ifdef ENTENTE_TEST_DATA
TEST_CASE("a real file that ends anywhere is refused")
{
    const std::string laptop = ENTENTE_TEST_DATA "/genius/anac/y2011/Laptop/laptop_";
    check_truncations(genius,
                      {text_of(laptop + "domain.xml"), text_of(laptop + "buyer_utility.xml"),
                       text_of(laptop + "seller_utility.xml")},
                      ">");
    // Nobody waits for all the 240,000 places in these.
    const std::string pie = ENTENTE_TEST_DATA "/genius/pie/pie_";
    check_truncations(genius, {text_of(pie + "domain.xml"), text_of(pie + "A.xml"), text_of(pie + "B.xml")}, ">", 997);
}
#else
TEST_CASE("a real file that ends anywhere is refused" * doctest::skip()) {}
#endif

TEST_CASE("what is nested deeply is read, or refused")
{
    constexpr std::size_t deep = 100'000;
    const std::string nested = "<utility_space>" + repeated("<objective>", deep) +
                               "<issue index='1'><item value='low'/></issue>" + repeated("</objective>", deep) +
                               "</utility_space>";
    CHECK(genius({nested, profile, profile}).empty());
    CHECK_FALSE(genius({repeated("<a>", deep), profile, profile}).empty());
    CHECK_FALSE(genius({domain, nested, repeated("<utility_space>", deep)}).empty());
    const std::string list = repeated("[", deep) + repeated("]", deep);
    const std::string object = repeated("{\"a\":", deep) + "1" + repeated("}", deep);
    for (const std::string& each : {repeated("[", deep), repeated("{\"a\":", deep)}) {
        CHECK_FALSE(json({each}).empty());
        CHECK_FALSE(geniusweb({each, space}).empty());
    }
    for (const std::string& each : {list, object}) {
        CHECK_FALSE(json({with(said, "[1.5, 3]", each)}).empty());
        CHECK_FALSE(geniusweb({space, with(space, "[\"low\", \"high\"]", each)}).empty());
    }
}

TEST_CASE("a megabyte in one place is a name, or no number")
{
    const std::string letters(1'000'000, 'x');
    const std::string digits(1'000'000, '9');
    CHECK(genius({with(domain, "Price", letters), profile, profile}).empty());
    CHECK_FALSE(genius({domain, with(profile, "'0.5'", '\'' + digits + '\''), profile}).size() > 2'000'000);
    CHECK_FALSE(genius({domain, with(profile, "value='1'", "value='" + digits + '\''), profile}).empty());
    CHECK_FALSE(genius({with(domain, "index='1'", "index='" + digits + '\''), profile, profile}).empty());
    CHECK(json({with(said, "\"red\", \"blue\"", "\"red\", \"" + letters + "\"")}).empty());
    CHECK_FALSE(json({with(said, "\"party\": \"A\"", "\"party\": \"" + letters + "\"")}).empty());
    CHECK_FALSE(json({with(said, "1.5", digits)}).empty());
    CHECK_FALSE(json({with(said, "\"to\": 9", "\"to\": " + digits)}).empty());
    const std::string long_space = with(with(with(with(space, "Price", letters), "Price", letters), "Price", letters),
                                        "Price", letters);
    CHECK(geniusweb({long_space, long_space}).empty());
    CHECK_FALSE(geniusweb({with(space, "0.25", digits), space}).empty());
    CHECK_FALSE(geniusweb({with(space, "[0, 4, 2]", "[0, " + digits + ", 2]"), space}).empty());
}

TEST_CASE("a million options are too many, and many of one name are kept apart or refused")
{
    // By the million, and where less will do.
    constexpr std::size_t most = 1'000'000;
    constexpr std::size_t many = 50'000;
    const auto of_domain = [](const std::string& items) {
        return genius({with(domain, "<item value='low'/>", items), profile, profile});
    };
    CHECK_FALSE(of_domain(repeated("<item value=''/>", most)).empty());
    CHECK(of_domain(repeated("<item value='x'/>", many)).empty());
    CHECK_FALSE(genius({with(domain, "</issue>", "</issue><issue index='1'><item value='low'/></issue>"), profile,
                        profile})
                    .empty());
    const auto of_profile = [](std::string_view what, const std::string& instead) {
        return genius({domain, with(profile, what, instead), profile});
    };
    CHECK(of_profile("<item", repeated("<item value='low' evaluation='7'/>", many) + "<item").empty());
    CHECK(of_profile("</issue>", "</issue>" + repeated("<issue index='2' index='1'/>", many)).empty());

    std::string names = "\"red\"";
    for (std::size_t option = 1; option < most; ++option)
        names += ",\"" + std::to_string(option) + '"';
    const auto of_json = [](std::string_view what, const std::string& instead) {
        return json({with(said, what, instead)});
    };
    CHECK_FALSE(of_json("\"red\", \"blue\"", names).empty());
    CHECK_FALSE(of_json("\"red\", \"blue\"", "\"red\"" + repeated(",\"x\"", many)).empty());
    CHECK_FALSE(of_json("\"to\": 9", "\"to\": 2000001").empty());
    CHECK_FALSE(of_json("\"A\", \"B\"", "\"A\"" + repeated(",\"B\"", many)).empty());
    CHECK_FALSE(of_json("\"entente\": 1", "\"entente\": 1, \"entente\": 1").empty());
    const auto of_geniusweb = [](std::string_view what, const std::string& instead) {
        return geniusweb({with(space, what, instead), space});
    };
    CHECK_FALSE(of_geniusweb("\"low\", \"high\"", names).empty());
    CHECK_FALSE(of_geniusweb("\"low\", \"high\"", "\"low\"" + repeated(",\"x\"", many)).empty());
    CHECK_FALSE(of_geniusweb("[0, 4, 2]", "[0, 4, 0.000001]").empty());
    CHECK_FALSE(of_geniusweb("\"low\": 0.5", "\"low\": 0.5, \"low\": 0.5").empty());
}

TEST_CASE("numbers that are none, or out of all range, are told or left out")
{
    const auto any_in_genius = [](std::string_view what, std::string_view before, const std::string& number) {
        return genius({domain, with(profile, what, std::string{before} + '\'' + number + '\''), profile});
    };
    for (const std::string& number : no_numbers) {
        INFO(number);
        CHECK_FALSE(any_in_genius("value='1'", "value=", number).empty());
        // Without a number there is no evaluation.
        CHECK(any_in_genius("evaluation='1'", "evaluation=", number).empty() == number.empty());
        // GENIUS minds neither of these.
        CHECK(any_in_genius("value='0.5'", "value=", number).empty());
        CHECK(any_in_genius("discount_factor value='1'", "discount_factor value=", number).empty());
        CHECK_FALSE(genius({with(domain, "index='1'", "index='" + number + '\''), profile, profile}).empty());
        for (const char* place : {"1.5", "0.25", "\"to\": 9", "\"holds\": 7", "\"salience\": 50", "\"joint\": 4"}) {
            const std::string_view old{place};
            const std::string key{old.substr(0, old.find_last_of(' ') + 1)};
            CHECK_FALSE(json({with(said, old, key + number)}).empty());
        }
        CHECK_FALSE(geniusweb({with(space, "\"low\": 0.5", "\"low\": " + number), space}).empty());
        CHECK_FALSE(geniusweb({with(space, "\"low\": 0.5", "\"low\": \"" + number + '"'), space}).empty());
        CHECK_FALSE(geniusweb({with(space, "[0, 4, 2]", "[0, \"" + number + "\", 2]"), space}).empty());
    }
    for (const std::string& number : far_numbers) {
        INFO(number);
        // Whatever is made of them, it is an answer or a sentence.
        for (const char* place : {"value='1'", "evaluation='1'", "value='0.5'", "discount_factor value='1'"}) {
            const std::string_view old{place};
            any_in_genius(old, old.substr(0, old.find('\'')), number);
        }
        const bool is_small = number == "2147483648"; // enough for units
        const bool is_tiny = number.find("-400") != number.npos || number.substr(0, 2) == "0.";
        CHECK_FALSE(genius({with(domain, "index='1'", "index='" + number + '\''), profile, profile}).empty());
        CHECK_FALSE(json({with(said, "\"to\": 9", "\"to\": " + number)}).empty());
        CHECK(json({with(said, "1.5", number)}).empty() == is_small);
        CHECK(json({with(said, "\"joint\": 4", "\"joint\": {\"units\": " + number + '}')}).empty() == is_small);
        CHECK(json({with(said, "\"units_per_point\": 100", "\"units_per_point\": " + number)}).empty() == is_small);
        CHECK(geniusweb({with(space, "\"low\": 0.5", "\"low\": \"" + number + '"'), space}).empty() == is_tiny);
        CHECK_FALSE(geniusweb({with(space, "[0, 4, 2]", "[0, \"" + number + "\", 2]"), space}).empty());
        CHECK_FALSE(geniusweb({with(space, "[0, 4, 2]", "[0, 4, \"" + number + "\"]"), space}).empty());
    }
}

TEST_CASE("twenty thousand boxes are read, or refused")
{
    const std::string grid = "<utility_space><issue index='1' name='x' type='integer' lowerbound='0' upperbound='9'/>"
                             "<issue index='2' name='y' type='integer' lowerbound='0' upperbound='9'/></utility_space>";
    const std::string boxes = "<utility_space type='nonlinear'><objective><utility maxutility='100'><ufun>" +
                              repeated("<hyperRectangle utility='1'><INCLUDES index='1' min='2' max='5'/>"
                                       "<INCLUDES index='2' min='5' max='5'/></hyperRectangle>",
                                       20'000) +
                              "</ufun></utility></objective></utility_space>";
    CHECK(genius({grid, boxes, boxes}).size() < 1'000);
}

// Stands last.
TEST_CASE("all of that took bounded time and memory")
{
    CHECK(std::clock() / CLOCKS_PER_SEC < 120);
#if defined(__linux__)
    rusage used{};
    REQUIRE(getrusage(RUSAGE_SELF, &used) == 0);
    CHECK(used.ru_maxrss < 3'000'000); // in kilobytes
#endif
}
