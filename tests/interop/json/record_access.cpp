#include <entente/interop/json/record_access.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace entente;

namespace {

// An object of one field, asked for it as a date, a word or a probability.
struct asked_for_field : entente::detail::json_record_access {
    asked_for_field(std::string_view text, const entente::detail::json_tree& tree) : json_record_access{text, tree} {}
    using json_record_access::date;
    using json_record_access::goes_on;
    using json_record_access::word;
    std::string reason() const { return result_.reason; }
};
entente::detail::json_tree object_with(entente::detail::json_kind kind, const std::string& text)
{
    entente::detail::json_tree tree;
    entente::detail::json_node object;
    object.kind = entente::detail::json_kind::object;
    tree.add(object);
    tree.add_key("field");
    entente::detail::json_node field;
    field.kind = kind;
    field.text = text;
    tree.add(field);
    return tree;
}

}

TEST_CASE("a date or a word that is none is told")
{
    using kind = entente::detail::json_kind;
    const auto dated = object_with(kind::text, "2007-10-12");
    asked_for_field good{"", dated};
    CHECK(good.date(dated[0], "field").ok());
    CHECK(good.goes_on());
    const auto wrong = object_with(kind::text, "12 October");
    asked_for_field bad{"", wrong};
    bad.date(wrong[0], "field");
    CHECK(bad.reason() == "a date of the calendar is expected here, as \"2007-10-12\"");
    asked_for_field unknown{"", wrong};
    unknown.word<attribution>(wrong[0], "field", entente::detail::json_attributions);
    CHECK(unknown.reason() ==
          "one of these is expected here: \"anonymous\", \"on_background\", \"on_the_record\"");
    const auto number = object_with(kind::number, "7");
    asked_for_field kindless{"", number};
    kindless.date(number[0], "field");
    CHECK(kindless.reason() == "a text is expected here");
}
