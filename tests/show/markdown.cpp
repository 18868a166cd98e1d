#include <entente/show/markdown.hpp>

#include <entente/show/analysis_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <list>
#include <string>

using namespace entente;

TEST_CASE("The analysis is a document with tables")
{
    const std::string text = to_markdown(analysis_of(moscow::talks, moscow::worth, "Moscow"));
    CHECK(text.rfind("# Moscow\n\n- **restated**: Nuclear terrorism\n", 0) == 0);
    CHECK(text.find("In the way of a package of all issues: Missile defence in Europe.") != std::string::npos);
    CHECK(text.find("| Missile defence in Europe | unreconciled, blocks, next to talk about | cancelled | deployed | "
                    "cancelled |\n") != std::string::npos);
    CHECK(text.find("- WTO membership *leads to* Missile defence in Europe\n") != std::string::npos);
    CHECK(text.find("- Russia walks away below 40 points.\n") != std::string::npos);
    CHECK(text.find("| 70 | 85 |\n") != std::string::npos);
}

TEST_CASE("No name is markup in a document")
{
    const std::string text = to_markdown(hostile::talks());
    CHECK(text.find('<') == std::string::npos);
    CHECK(text.find("\n# heading") == std::string::npos);
    CHECK(text.find("[x](") == std::string::npos);
    CHECK(text.find("**d**") == std::string::npos);
}

TEST_CASE("A document is the same bytes each time, and counts what it leaves out")
{
    const analysis shown = hostile::long_frontier(5'000, 10);
    std::list<char> into;
    write_markdown(shown, std::back_inserter(into));
    const std::string text = to_markdown(shown);
    CHECK(std::string(into.begin(), into.end()) == text);
    CHECK(text.find("And 4950 more.") != std::string::npos);
    CHECK(to_markdown(analysis{}).rfind("# Negotiation\n", 0) == 0);
}
