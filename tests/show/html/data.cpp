#include <entente/show/html/data.hpp>

#include <entente/show/text_sink.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

namespace {

std::string written(const analysis& shown)
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    detail::page_data{shown}.write(sink);
    return text;
}

}

TEST_CASE("Options that a page does not speak of are left out of its data")
{
    analysis shown;
    shown.parties = {"a", "b"};
    shown.issues.resize(1);
    shown.issues[0].name = "i";
    shown.issues[0].options = {"p", "q", "r"};
    shown.issues[0].worth = {1, 2, 3, 4, 5, 6};
    shown.frontier.push_back({{5, 6}, {2}});
    shown.units_per_point = 1;
    CHECK(written(shown) == "{\"per\":1,\"digits\":4,\"parties\":[\"a\",\"b\"],\"quo\":null,\"without\":null,\n"
                            "\"issues\":[{\"name\":\"i\",\"quo\":null,\"options\":[\"r\"],\"worth\":[[5,6]]}],\n"
                            "\"solutions\":[],\n\"points\":[[5,6]],\n\"packages\":[[0]]}");
}

TEST_CASE("No name ends the element that the data stand in")
{
    const std::string text = written(hostile::talks());
    CHECK(text.find('<') == std::string::npos);
    CHECK(text.find('&') == std::string::npos);
}

TEST_CASE("Packages are left out where there are too many options to tell")
{
    const analysis shown = hostile::long_frontier(5'000, 100);
    CHECK(detail::page_data{shown}.packages() == 1'000);
    CHECK(written(shown).size() < 700'000);
}
