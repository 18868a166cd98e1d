#include <entente/show/svg/graph.hpp>

#include <entente/show/analysis_filling.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <list>
#include <string>
#include <utility>

using namespace entente;

TEST_CASE("No name in a picture of the linkages is markup")
{
    for (const std::size_t parties : {2u, 3u}) {
        const std::string picture = to_svg_graph(hostile::talks(parties));
        CHECK(hostile::fault_in_xml(picture) == "");
        for (const char* tag : {"<script", "<img", "<b>", "<svg/", "<!--"})
            CHECK(picture.find(tag) == std::string::npos);
    }
}

TEST_CASE("A picture of the linkages is the same bytes each time, in any container")
{
    const analysis shown = hostile::talks();
    std::list<char> into;
    write_svg_graph(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_svg_graph(shown));
    std::string part;
    write_svg_graph(shown, std::back_inserter(part), picture_place::page);
    CHECK(part.find("<style>") == std::string::npos);
    CHECK(hostile::fault_in_xml(to_svg_graph(analysis{})) == "");
}

TEST_CASE("Every issue and every linkage is drawn")
{
    const analysis shown = hostile::talks();
    const std::string picture = to_svg_graph(shown);
    for (std::size_t issue = 0; issue < shown.issues.size(); ++issue)
        CHECK(picture.find("data-issue=\"" + std::to_string(issue) + "\"") != std::string::npos);
    for (const analysed_link& link : shown.links)
        CHECK(picture.find("data-from=\"" + std::to_string(link.from) + "\" data-to=\"" + std::to_string(link.to)) !=
              std::string::npos);
    CHECK(picture.find("cut issue") != std::string::npos);
}

TEST_CASE("On a phone the linkages are drawn beside a column of issues, and no kind of them is explained beyond the edge")
{
    std::string picture;
    write_svg_graph(hostile::talks(), std::back_inserter(picture), picture_place::phone);
    CHECK(hostile::fault_in_xml(picture) == "");
    CHECK(picture.find("viewBox=\"0 0 344 ") != std::string::npos);
    // Five kinds, each on a line of its own.
    std::size_t lines = 0;
    const char* const begin = "<text x=\"62\"";
    for (std::size_t at = picture.find(begin); at != std::string::npos; at = picture.find(begin, at + 1))
        ++lines;
    CHECK(lines == 5);
    for (std::size_t at = picture.find('C'); at != std::string::npos; at = picture.find('C', at + 1))
        if (picture[at + 1] >= '0' && picture[at + 1] <= '9')
            CHECK(std::stoi(picture.substr(at + 1)) <= 344 + 32); // what bends a curve lies beyond it
}

TEST_CASE("A linkage across a column bends around what stands there, and its arrow may point to the left")
{
    analysis shown;
    shown.issues.resize(3);
    for (const auto& [from, to] : {std::pair{0, 1}, std::pair{1, 2}, std::pair{0, 2}})
        detail::add_link(shown, {static_cast<std::size_t>(from), static_cast<std::size_t>(to), linkage_kind::leads_to});
    detail::add_link(shown, {2, 0, linkage_kind::provided});
    detail::read_graph(shown);
    const std::string picture = to_svg_graph(shown);
    CHECK(hostile::fault_in_xml(picture) == "");
    const auto path = [&](const char* link) {
        const std::size_t begin = picture.find("d=\"", picture.find(link));
        return picture.substr(begin, picture.find("\"/>", begin) - begin);
    };
    CHECK(path("data-from=\"0\" data-to=\"1\"").find('H') == std::string::npos);
    CHECK(path("data-from=\"0\" data-to=\"2\"").find('H') != std::string::npos);
    CHECK(path("data-from=\"2\" data-to=\"0\"").find('H') != std::string::npos);
}
