#include <entente/show/html.hpp>

#include <entente/show/analysis_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <list>
#include <locale>
#include <string>
#include <string_view>

using namespace entente;

namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

}

TEST_CASE("A page has its pictures, its tables and nothing to load")
{
    const std::string page = to_html(analysis_of(moscow::talks, moscow::worth, "Moscow"));
    CHECK(page.rfind("<!DOCTYPE html>\n<html lang=\"en\">", 0) == 0);
    // Every picture is drawn for phones, too.
    CHECK(count(page, "<svg class=\"en\"") == 6);
    CHECK(count(page, "<div class=\"narrow\">") == 3);
    CHECK(count(page, "<h1>") == 1);
    CHECK(page.find("<td>once established</td>") == std::string::npos);
    CHECK(page.find("<bdi>once established</bdi>") != std::string::npos);
    for (const char* part : {" src=", "<link rel=\"stylesheet", "url(", "@import"})
        CHECK(page.find(part) == std::string::npos);
    // Without worth, there is no frontier.
    CHECK(count(to_html(analysis_of(moscow::talks, "Moscow")), "<svg class=\"en\"") == 4);
    CHECK(page.find("In the way of a package of all issues: <bdi>Missile defence in Europe</bdi>.") != std::string::npos);
}

TEST_CASE("No name in a page is markup or script")
{
    for (const std::size_t parties : {2u, 3u}) {
        std::string page = to_html(hostile::talks(parties));
        // The library's own: one style, one script, one element of data.
        CHECK(count(page, "<style") == 1);
        CHECK(count(page, "</style") == 1);
        CHECK(count(page, "<script") == 2);
        CHECK(count(page, "</script") == 2);
        for (const char* tag : {"<img", "<b>", "<i>", "<svg/", "<!--"})
            CHECK(page.find(tag) == std::string::npos);
        // Without what is no XML: the document's type, the elements without an end, script and style.
        page.erase(0, page.find("<header>"));
        const std::size_t script = page.rfind("<script>");
        page.erase(script, page.rfind("</script>") - script + 9);
        for (std::size_t at = page.find("<input"); at != std::string::npos; at = page.find("<input", at + 1))
            page.insert(page.find('>', at), "/");
        for (std::size_t at = page.find(" hidden>"); at != std::string::npos; at = page.find(" hidden>"))
            page.erase(at, 7);
        page.erase(page.find("</body>"));
        CHECK(hostile::fault_in_xml(page) == "");
    }
}

TEST_CASE("A page is the same bytes each time, in any container, and one of 5,000 points is below a megabyte")
{
    const analysis shown = hostile::talks(3);
    std::list<char> into;
    write_html(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_html(shown));
    CHECK(to_html(hostile::long_frontier(5'000, 10)).size() < 1'000'000);
    CHECK(to_html(hostile::long_frontier(5'000, 100)).size() < 1'000'000);
    CHECK(!to_html(analysis{}).empty());
}

// The standard library asks a facet for its type while it installs it, which a program without RTTI cannot answer.
#ifdef __cpp_rtti
TEST_CASE("A page is the same bytes whatever the host's locale groups and calls a decimal point")
{
    struct elsewhere final : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\1"; }
    };
    const analysis shown = hostile::talks(3);
    const std::string page = to_html(shown);
    const std::string many = to_html(hostile::long_frontier(5'000, 10));
    const std::locale before = std::locale::global(std::locale{std::locale::classic(), new elsewhere});
    const std::string page_elsewhere = to_html(shown);
    const std::string many_elsewhere = to_html(hostile::long_frontier(5'000, 10));
    std::locale::global(before);
    CHECK(page_elsewhere == page);
    CHECK(many_elsewhere == many);
}
#endif
