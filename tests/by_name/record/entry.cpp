#include <entente/by_name/record/entry.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

using namespace entente;

TEST_CASE("an entry that is placed at a meeting says the same")
{
    const entry_by_name entry{};
    CHECK(entry.in("Moscow").meeting == "Moscow");
    CHECK(entry.in("Moscow").said == entry.said);
    CHECK(entry.in("Moscow") != entry);
}
TEST_CASE("a proposal may be made to several, stand for a while, and have an answer hoped for")
{
    const std::chrono::year_month_day date{std::chrono::year{2008}, std::chrono::month{4}, std::chrono::day{6}};
    const saying_by_name plain;
    CHECK(plain.expected == saying_by_name::no_date);
    const saying_by_name full = plain.and_to("Russia").and_to("Poland").expected_by(date).lapsing_after(date);
    CHECK(full.others == std::vector<std::string>{"Russia", "Poland"});
    CHECK(full.expected == date);
    CHECK(full.last == date);
}
TEST_CASE("sources: named, on background, unnamed")
{
    CHECK(by("Rice").standing == attribution::on_the_record);
    CHECK(on_background("Rice").standing == attribution::on_background);
    CHECK(unnamed("Russia", "an official") == source_by_name{"Russia", "an official", attribution::anonymous});
    CHECK(term_by_name{issue_named{"One"} == "yes"}.when == model::force::always);
}
