#include <entente/interop/json/access.hpp>

#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

// What readers are made of, opened.
struct access : entente::detail::json_access {
    access(std::string_view text, const entente::detail::json_tree& tree) : json_access{text, tree} {}
    using json_access::each;
    using json_access::field;
    using json_access::goes_on;
    using json_access::is_object;
    using json_access::numbers;
    using json_access::option;
    using json_access::text;
    using json_access::texts;
    using json_access::units;
    using json_access::whole;
    std::string told() const { return result_.sentence(""); }
};
using detail::json_kind;

// Asks about the text, and returns what was told.
template <class Question>
std::string told(std::string_view text, Question ask)
{
    const detail::json_tree tree = parts_of(text);
    access reader{text, tree};
    ask(reader, tree[0]);
    CHECK(reader.goes_on() == reader.told().empty());
    return reader.told();
}
std::string told_of_units(std::string_view text, model::units expected)
{
    return told(text, [&](access& reader, const detail::json_node& root) {
        const model::units found = reader.units(root);
        CHECK((!reader.goes_on() || found == expected));
    });
}

}

TEST_CASE("an object has known keys only")
{
    const auto ask = [](access& reader, const detail::json_node& root) {
        const bool is = reader.is_object(root, {"a", "b"});
        CHECK(is == reader.goes_on());
    };
    CHECK(told(R"({"a": 1, "b": 2})", ask).empty());
    CHECK(told(R"({"a": 1})", ask).empty());
    CHECK(told(R"({"a": 1, "c": 2})", ask) == ":1:15: the key \"c\" is unknown here");
    CHECK(told(R"([1])", ask) == ":1:1: an object is expected here");
}

TEST_CASE("a part is of the kind that was asked for")
{
    const auto ask = [](access& reader, const detail::json_node& root) { reader.field(root, "a", json_kind::number); };
    CHECK(told(R"({"a": 1})", ask).empty());
    CHECK(told(R"({"a": "1"})", ask) == ":1:7: a number is expected here");
    CHECK(told(R"({})", ask) == ":1:1: the key \"a\" is missing here");
    CHECK(told(R"({"a": 7})", [](access& reader, const detail::json_node& root) {
              CHECK(reader.text(root, "a").empty());
          }) == ":1:7: a text is expected here");
    CHECK(told(R"({"a": ["x", "y"]})", [](access& reader, const detail::json_node& root) {
              CHECK(reader.texts(root, "a") == std::vector<std::string>{"x", "y"});
          }).empty());
    CHECK(told(R"({"a": ["x", 7]})", [](access& reader, const detail::json_node& root) { reader.texts(root, "a"); }) ==
          ":1:13: a text is expected here");
}

TEST_CASE("an array's parts are visited until something is told")
{
    int visits = 0;
    const auto ask = [&](access& reader, const detail::json_node& root) {
        reader.each(root, "a", [&](const detail::json_node& part) {
            ++visits;
            reader.whole(part);
        });
    };
    CHECK(told(R"({"a": [1, -2, 3.5, 4]})", ask) == ":1:15: a whole number is expected here");
    CHECK(visits == 3);
    CHECK(told(R"({"b": [1]})", ask).empty()); // it may be missing
    CHECK(told(R"({"a": 1})", ask) == ":1:7: an array is expected here");
    CHECK(visits == 3);
}

TEST_CASE("options are texts or numbers, as they are written")
{
    CHECK(told(R"({"a": "x", "b": 20, "c": 2e1})", [](access& reader, const detail::json_node& root) {
              CHECK(reader.option(root, "a") == "x");
              CHECK(reader.option(root, "b") == "20");
              CHECK(reader.option(root, "c") == "2e1");
          }).empty());
    CHECK(told(R"({"a": null})", [](access& reader, const detail::json_node& root) { reader.option(root, "a"); }) ==
          ":1:7: the name of an option is expected here");
    CHECK(told(R"({"a": 1})", [](access& reader, const detail::json_node& root) { reader.option(root, "b"); }) ==
          ":1:1: the key \"b\" is missing here");
}

TEST_CASE("points are exact decimals, or units")
{
    CHECK(told_of_units("[0.3]", 0) == ":1:1: a number of points is expected here");
    CHECK(told_of_units(R"({"units": -7})", -7).empty());
    CHECK(told_of_units(R"({"units": 7.5})", 0) == ":1:11: a whole number is expected here");
    CHECK(told_of_units(R"({"units": 99999999999999999999})", 0) == ":1:11: the number is out of range");
    CHECK(told_of_units(R"({"points": 7})", 0) == ":1:12: the key \"points\" is unknown here");
    CHECK(told(R"({"a": [0.3, -1e1, {"units": 2}]})", [](access& reader, const detail::json_node& root) {
              CHECK(reader.numbers(root, "a") == std::vector<model::units>{3'000, -100'000, 2});
          }).empty());
}
