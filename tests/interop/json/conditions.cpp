#include <entente/interop/json/conditions.hpp>

#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace entente;

namespace {

struct reader : entente::detail::json_conditions {
    reader(std::string_view text, const entente::detail::json_tree& tree) : json_conditions{text, tree} {}
    using json_conditions::condition;
    std::string told() const { return result_.sentence(""); }
};
condition_by_name read(std::string_view text)
{
    const detail::json_tree tree = parts_of(text);
    reader made{text, tree};
    condition_by_name found = made.condition(tree[0]);
    CHECK(made.told() == "");
    return found;
}
std::string told(std::string_view text)
{
    const detail::json_tree tree = parts_of(text);
    reader made{text, tree};
    CHECK(made.condition(tree[0]).empty());
    return made.told();
}
const issue_named price{"Price"};
const issue_named repairs{"Repairs"};

}

TEST_CASE("terms and bounds are read by their keys")
{
    CHECK(read(R"({"issue": "Price", "is": 120})") == (price == 120));
    CHECK(read(R"({"issue": "Repairs", "is": "yes"})") == (repairs == "yes"));
    CHECK(read(R"({"issue": "Price", "at_most": 120})") == (price <= 120));
    CHECK(read(R"({"at_least": 120, "issue": "Price"})") == (price >= 120));
    CHECK(read(R"({"issue": "Price", "between": [110, 120]})") == between(price, 110, 120));
    CHECK(read(R"({"issue": "Price", "one_of": [110, 130, 150]})") == (price == 110 || price == 130 || price == 150));
    CHECK(read(R"({"issue": "Price", "one_of": [110]})") == (price == 110));
}

TEST_CASE("conditions are joined as their lists say, from the left")
{
    const std::string a = R"({"issue": "Price", "at_most": 120})";
    const std::string b = R"({"issue": "Repairs", "is": "yes"})";
    const condition_by_name first = price <= 120;
    const condition_by_name second = repairs == "yes";
    CHECK(read("{\"all\": [" + a + ", " + b + ", " + a + "]}") == (first && second && first));
    CHECK(read("{\"any\": [" + a + ", {\"not\": {\"all\": [" + b + ", " + a + "]}}]}") ==
          (first || !(second && first)));
    CHECK(read("{\"not\": {\"not\": " + a + "}}") == !!first);
    CHECK(read("{\"all\": [{\"any\": [" + a + "]}]}") == first);
    CHECK(read("{\"all\": [{\"any\": [" + a + ", " + b + "]}, {\"any\": [" + b + ", " + a + "]}]}") ==
          ((first || second) && (second || first)));
}

TEST_CASE("what is no condition is told with its place")
{
    CHECK(told("7") == ":1:1: an object is expected here");
    CHECK(told(R"({"issue": "Price"})") == ":1:1: a term has an issue, and says of it one thing");
    CHECK(told(R"({"is": 7})") == ":1:1: the key \"issue\" is missing here");
    CHECK(told(R"({"issue": "Price", "colour": 7})") == ":1:30: the key \"colour\" is unknown here");
    CHECK(told(R"({"not": {"all": []}})") ==
          ":1:9: \"all\" and \"any\" have a list of conditions, and \"not\" has one");
    CHECK(told(R"({"all": [{"issue": "Price", "is": 7}, 8]})") == ":1:39: an object is expected here");
}
