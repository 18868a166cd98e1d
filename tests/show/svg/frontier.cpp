#include <entente/show/svg/frontier.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <list>
#include <string>

using namespace entente;

TEST_CASE("No name in a picture of the frontier is markup")
{
    for (const std::size_t parties : {2u, 3u}) {
        const std::string picture = to_svg_frontier(hostile::talks(parties));
        CHECK(hostile::fault_in_xml(picture) == "");
        for (const char* tag : {"<script", "<img", "<b>", "<svg/", "<!--"})
            CHECK(picture.find(tag) == std::string::npos);
        std::string narrow;
        write_svg_frontier(hostile::talks(parties), std::back_inserter(narrow), picture_place::phone);
        CHECK(hostile::fault_in_xml(narrow) == "");
        CHECK(narrow.find("viewBox=\"0 0 344 ") != std::string::npos);
    }
}

TEST_CASE("A picture of the frontier is the same bytes each time, in any container")
{
    const analysis shown = hostile::talks();
    std::list<char> into;
    write_svg_frontier(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_svg_frontier(shown));
    std::string part;
    write_svg_frontier(shown, std::back_inserter(part), picture_place::page);
    CHECK(part.find("<style>") == std::string::npos);
    CHECK(hostile::fault_in_xml(to_svg_frontier(analysis{})) == "");
}

TEST_CASE("A frontier of two parties is a staircase with its marks, and one of 5,000 points stays small")
{
    const std::string picture = to_svg_frontier(hostile::talks());
    CHECK(picture.find("class=\"stairs\"") != std::string::npos);
    CHECK(picture.find("Nash,") != std::string::npos);
    CHECK(picture.find("walks away below 10") != std::string::npos);
    CHECK(to_svg_frontier(hostile::long_frontier(5'000, 10)).size() < 300'000);
}

TEST_CASE("Three parties are three pairs, and many are the first fifteen")
{
    const auto panels = [](const std::string& picture) {
        std::size_t found = 0;
        for (std::size_t at = picture.find("class=\"panel\""); at != std::string::npos;
             at = picture.find("class=\"panel\"", at + 1))
            ++found;
        return found;
    };
    CHECK(panels(to_svg_frontier(hostile::talks(3))) == 3);
    CHECK(panels(to_svg_frontier(hostile::talks(8))) == 15);
    CHECK(to_svg_frontier(hostile::talks(8)).find("The other 13 pairs") != std::string::npos);
    CHECK(panels(to_svg_frontier(hostile::talks(1))) == 0);
}
