#include <entente/interop/geniusweb/domain.hpp>

#include "support/json_parts.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

json_file file_of(std::string_view text)
{
    json_file file;
    file.name = "domain";
    file.text = text;
    file.parts = parts_of(text);
    return file;
}

}

TEST_CASE("a domain's issues are values, or ranges of numbers")
{
    const json_file file = file_of(R"({"issuesValues": {
        "colour": {"values": ["red", "blue"]}, "days": {"range": [0, 7, 3]},
        "price": {"range": {"low": "0.5", "high": 1, "step": 0.25}}}})");
    std::vector<detail::geniusweb_issue> issues;
    detail::geniusweb_domain_reader reader{file};
    CHECK(reader.read_domain(issues).empty());
    REQUIRE(issues.size() == 3);
    CHECK(issues[0].name == "colour");
    CHECK(issues[0].values == std::vector<std::string>{"red", "blue"});
    CHECK_FALSE(issues[0].is_quantity());
    CHECK(issues[1].values == std::vector<std::string>{"0", "3", "6"});
    CHECK(issues[1].is_quantity());
    CHECK(issues[1].greatest.numerator() == 7);
    CHECK(issues[2].values == std::vector<std::string>{"0.5", "0.75", "1"});
    CHECK_FALSE(issues[2].is_quantity());
}

TEST_CASE("a value is found by its text, or a number by what it is")
{
    const json_file file = file_of(R"({"issuesValues": {
        "colour": {"values": ["red", "1.0"]}, "days": {"range": [0, 7, 3]}}})");
    std::vector<detail::geniusweb_issue> issues;
    CHECK(detail::geniusweb_domain_reader{file}.read_domain(issues).empty());
    const auto find = [&](std::size_t issue, const char* text) {
        detail::json_node value;
        value.text = text;
        return issues[issue].find(value);
    };
    CHECK(find(0, "1.0") == 1);
    CHECK(find(0, "1") == 2);
    CHECK(find(1, "3") == 1);
    CHECK(find(1, "3.0") == 1);
    CHECK(find(1, "4") == 3);
}

TEST_CASE("a file that was not taken apart tells why")
{
    json_file file;
    file.name = "domain";
    std::vector<detail::geniusweb_issue> issues;
    CHECK(detail::geniusweb_domain_reader{file}.read_domain(issues) == "domain:1:1: this is no JSON");
    file.reason = "something else";
    CHECK(detail::geniusweb_domain_reader{file}.read_domain(issues) == "domain:1:1: something else");
}
