#include <entente/show/markdown/trading.hpp>

#include <entente/show/analysis_of_scenario.hpp>

#include "support/by_name.hpp"
#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

namespace {

std::string trading_chapter(const analysis& shown)
{
    std::string chapter;
    detail::write_markdown_trading(shown, std::back_inserter(chapter));
    return chapter;
}

}

TEST_CASE("the value of linkage and the trades are tables")
{
    scenario swap;
    for (const char* party : {"North", "South"})
        REQUIRE(swap.add_party(party));
    for (const char* issue : {"Fish", "Wood"}) {
        REQUIRE(swap.add_issue(issue, {"closed", "open"}));
        REQUIRE(swap.status_quo(issue, "closed"));
    }
    REQUIRE(swap.values("North", "Fish", {0, 9}));
    REQUIRE(swap.values("South", "Fish", {4, 0}));
    REQUIRE(swap.values("North", "Wood", {3, 0}));
    REQUIRE(swap.values("South", "Wood", {0, 8}));
    const std::string chapter = trading_chapter(analysis_of(swap, "A swap"));
    for (const char* words : {"| Party | Settled apart | In one package | Value of linkage | By trade alone |\n"
                              "|---|---:|---:|---:|---:|\n| North | 3 | 9 | +6 | +6 |\n| South | 4 | 8 | +4 | +4 |\n",
                              "| Fish | 6 | 4 |\n| Wood | 6 | 4 |\n",
                              "| What moves | Kind | North gains | South gains |\n|---|---|---:|---:|\n"
                              "| Fish: open; Wood: open | logroll | +6 | +4 |\n"})
        CHECK_MESSAGE(chapter.find(words) != std::string::npos, chapter);
    CHECK(trading_chapter(analysis_of(twins::moscow_bundle(), "x")).find("It is not defined") != std::string::npos);
}

TEST_CASE("no name in the chapter on trades is markup")
{
    const std::string chapter = trading_chapter(hostile::talks());
    CHECK(chapter.find('<') == std::string::npos);
    CHECK(chapter.find("\n# heading") == std::string::npos);
    CHECK(chapter.find("[x](") == std::string::npos);
}
