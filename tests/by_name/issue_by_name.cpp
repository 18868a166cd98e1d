#include <entente/by_name/issue_by_name.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

using namespace entente;
using names = std::vector<std::string>;

namespace {

constexpr long long least = std::numeric_limits<long long>::min();
constexpr long long most = std::numeric_limits<long long>::max();

issue_by_name::run run_of(const issue_by_name& issue, const char* from, const char* to, int& wrong)
{
    const std::string first = from != nullptr ? from : "";
    const std::string last = to != nullptr ? to : "";
    return issue.within(from != nullptr ? &first : nullptr, to != nullptr ? &last : nullptr, wrong);
}
bool is_run(const issue_by_name& issue, const char* from, const char* to, std::size_t first, std::size_t last)
{
    int wrong = 0;
    const issue_by_name::run run = run_of(issue, from, to, wrong);
    return wrong == 2 && run.first == first && run.last == last;
}
int wrong_bound(const issue_by_name& issue, const char* from, const char* to)
{
    int wrong = 0;
    run_of(issue, from, to, wrong);
    return wrong;
}

}

TEST_CASE("a whole number is read where it is written in the one way")
{
    CHECK(whole_number("0") == 0);
    CHECK(whole_number("-12") == -12);
    CHECK(whole_number("9223372036854775807") == most);
    CHECK(whole_number("-9223372036854775808") == least);
    for (const char* text :
         {"", "-", "-0", "+1", "01", "1.0", " 1", "1 ", "1e3", "0x1", "9223372036854775808", "one"}) {
        INFO(text);
        CHECK_FALSE(whole_number(text));
    }
    CHECK_FALSE(whole_number(std::string{"1\0", 2}));
}

TEST_CASE("named options are found by their names")
{
    const issue_by_name issue{"Fishing grounds", issue_kind::ordered, {"closed", "shared", "open to all"}};
    CHECK(issue.name() == "Fishing grounds");
    CHECK(issue.is_ordered());
    CHECK(issue.size() == 3);
    CHECK(issue.option(2) == "open to all");
    CHECK(issue.find("shared") == 1);
    CHECK(issue.find("Shared") == 3);
    CHECK(issue.close_to("Shared") == names{"shared"});
    CHECK_FALSE(issue_by_name{"Court", issue_kind::nominal, {"a", "b"}}.is_ordered());
    CHECK(issue == issue_by_name{"Fishing grounds", issue_kind::ordered, {"closed", "shared", "open to all"}});
    CHECK_FALSE(issue == issue_by_name{"Fishing grounds", issue_kind::nominal, {"closed", "shared", "open to all"}});
}

TEST_CASE("a quantity's options are its numbers")
{
    const issue_by_name price{"Price", whole_numbers{100, 205, 10}};
    CHECK(price.kind() == issue_kind::quantity);
    CHECK(price.is_ordered());
    CHECK(price.size() == 11);
    CHECK(price.option(0) == "100");
    CHECK(price.option(10) == "200");
    CHECK(price.find("120") == 2);
    CHECK(price.find("200") == 10);
    for (const char* text : {"205", "125", "90", "210", "0120", "cheap", ""}) {
        INFO(text);
        CHECK(price.find(text) == 11);
    }
    CHECK(price.close_to("125") == names{"120", "130"});
    CHECK(price.close_to("90") == names{"100"});
    CHECK(price.close_to("1000") == names{"200"});
    CHECK(price.close_to("cheap").empty());
}

TEST_CASE("a quantity may lie anywhere in the range of numbers")
{
    const issue_by_name all{"All", whole_numbers{least, most, 1LL << 62}};
    CHECK(all.size() == 4);
    CHECK(all.option(0) == "-9223372036854775808");
    CHECK(all.option(2) == "0");
    CHECK(all.find("4611686018427387904") == 3);
    const issue_by_name last{"Last", whole_numbers{most, most, 1}};
    CHECK(last.size() == 1);
    CHECK(last.find("9223372036854775807") == 0);
}

TEST_CASE("bounds of named options are their names")
{
    const issue_by_name issue{"Fishing grounds", issue_kind::ordered, {"closed", "shared", "open"}};
    CHECK(is_run(issue, nullptr, "shared", 0, 1));
    CHECK(is_run(issue, "shared", nullptr, 1, 2));
    CHECK(is_run(issue, "shared", "shared", 1, 1));
    CHECK(is_run(issue, "open", "closed", 2, 0)); // nothing lies between
    CHECK(wrong_bound(issue, "closd", "shared") == 0);
    CHECK(wrong_bound(issue, "closed", "shred") == 1);
}

TEST_CASE("bounds of a quantity may lie between its options or beyond them")
{
    const issue_by_name price{"Price", whole_numbers{100, 200, 10}};
    CHECK(is_run(price, nullptr, "140", 0, 4));
    CHECK(is_run(price, nullptr, "149", 0, 4));
    CHECK(is_run(price, "141", nullptr, 5, 10));
    CHECK(is_run(price, "-5", "1000", 0, 10));
    CHECK(is_run(price, nullptr, "99", 1, 0));
    CHECK(is_run(price, "201", nullptr, 1, 0));
    CHECK(is_run(price, "141", "149", 1, 0));
    CHECK(is_run(price, "150", "140", 1, 0));
    CHECK(wrong_bound(price, "cheap", "140") == 0);
    CHECK(wrong_bound(price, "100", "9223372036854775808") == 1);
}
