#include <entente/interop/json/text.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace entente;

namespace {

const std::vector<issue_by_name> issues{
    issue_by_name{"Price", whole_numbers{100, 200, 10}},
    issue_by_name{"Repairs", issue_kind::nominal, {"no", "yes"}},
    issue_by_name{"Handover", issue_kind::ordered, {"spring", "summer", "autumn"}},
};
std::string text_of(const std::vector<model::condition_node>& nodes)
{
    return detail::json_condition(nodes, [](std::size_t place) -> const issue_by_name& { return issues[place]; });
}
model::condition_node within(std::size_t issue, model::option_index first, model::option_index last)
{
    return model::leaf(model::node_kind::within, issue, first, last);
}
constexpr model::condition_node all = model::joint(model::node_kind::both);
constexpr model::condition_node any = model::joint(model::node_kind::either);

}

TEST_CASE("texts are quoted as JSON wants them")
{
    CHECK(detail::json_quoted("a \"b\" \\ /") == R"("a \"b\" \\ /")");
    CHECK(detail::json_quoted(std::string{"\0\n\x1f\x7f", 4}) == R"("\u0000\u000a\u001f\u007f")");
    CHECK(detail::json_quoted("\xC3\xA9") == "\"\xC3\xA9\"");
}

TEST_CASE("numbers are written as short as they can be")
{
    CHECK(detail::json_number(0.9) == "0.9");
    CHECK(detail::json_number(0.95) == "0.95");
    CHECK(detail::json_number(1.0 / 3) == "0.3333333333333333");
    CHECK(detail::json_number(std::nextafter(1.0, 0.0)) == "0.9999999999999999");
    CHECK(detail::json_number(1e-300) == "1e-300");
}

TEST_CASE("conditions are written from their nodes")
{
    CHECK(text_of({within(0, 2, 2)}) == R"({"issue": "Price", "is": 120})");
    CHECK(text_of({within(1, 1, 1)}) == R"({"issue": "Repairs", "is": "yes"})");
    CHECK(text_of({within(0, 0, 2)}) == R"({"issue": "Price", "at_most": 120})");
    CHECK(text_of({within(2, 1, 2)}) == R"({"issue": "Handover", "at_least": "summer"})");
    CHECK(text_of({within(0, 2, 3)}) == R"({"issue": "Price", "between": [120, 130]})");
    CHECK(text_of({within(2, 2, 0)}) == R"({"issue": "Handover", "between": ["autumn", "spring"]})");
    CHECK(text_of({within(0, 1, 0)}) == R"({"issue": "Price", "between": [101, 100]})");
    CHECK(text_of({model::leaf(model::node_kind::outside, 1, 1, 1)}) ==
          R"({"not": {"issue": "Repairs", "is": "yes"}})");

    const std::string a = text_of({within(0, 2, 2)});
    const std::string b = text_of({within(1, 1, 1)});
    const std::string c = text_of({within(2, 1, 1)});
    CHECK(text_of({within(0, 2, 2), within(1, 1, 1), all}) == "{\"all\": [" + a + ", " + b + "]}");
    // What leans to the left is one list; what leans to the right is not.
    CHECK(text_of({within(0, 2, 2), within(1, 1, 1), any, within(2, 1, 1), any}) ==
          "{\"any\": [" + a + ", " + b + ", " + c + "]}");
    CHECK(text_of({within(0, 2, 2), within(1, 1, 1), within(2, 1, 1), any, any}) ==
          "{\"any\": [" + a + ", {\"any\": [" + b + ", " + c + "]}]}");
    CHECK(text_of({within(0, 2, 2), within(1, 1, 1), any, within(2, 1, 1), all}) ==
          "{\"all\": [{\"any\": [" + a + ", " + b + "]}, " + c + "]}");
}
