#include <entente/show/svg/board.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <list>
#include <string>

using namespace entente;

TEST_CASE("No name in a picture of the board is markup")
{
    for (const std::size_t parties : {2u, 3u}) {
        const std::string picture = to_svg_board(hostile::talks(parties));
        CHECK(hostile::fault_in_xml(picture) == "");
        for (const char* tag : {"<script", "<img", "<b>", "<svg/", "<!--"})
            CHECK(picture.find(tag) == std::string::npos);
        std::string narrow;
        write_svg_board(hostile::talks(parties), std::back_inserter(narrow), picture_place::phone);
        CHECK(hostile::fault_in_xml(narrow) == "");
        CHECK(narrow.find("viewBox=\"0 0 344 ") != std::string::npos);
    }
}

TEST_CASE("A picture of the board is the same bytes each time, in any container")
{
    const analysis shown = hostile::talks();
    std::list<char> into;
    write_svg_board(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_svg_board(shown));
    std::string part;
    write_svg_board(shown, std::back_inserter(part), picture_place::page);
    CHECK(part.find("<style>") == std::string::npos);
    CHECK(hostile::fault_in_xml(to_svg_board(analysis{})) == "");
}

TEST_CASE("The board tells how far the parties are apart")
{
    analysis shown;
    shown.parties = {"one", "other"};
    shown.issues.resize(1);
    shown.issues[0].options = {"a", "b", "c"};
    shown.issues[0].blocks = true;
    shown.positions = {{0, 40}, {2, nowhere}};
    shown.agenda = {0};
    CHECK(detail::distance_text(shown, 0, 0) == "differs");
    shown.issues[0].is_ordered = true;
    CHECK(detail::distance_text(shown, 0, 0) == "2 steps away");
    const std::string picture = to_svg_board(shown);
    CHECK(picture.find(">2 steps away<") != std::string::npos);
    CHECK(picture.find(">salience 40<") != std::string::npos);
    CHECK(picture.find(">blocks, ") == std::string::npos);
    CHECK(picture.find(">blocks<") != std::string::npos);
    shown.positions[1].option = 0;
    CHECK(detail::distance_text(shown, 1, 0) == "same as the other side");
    shown.positions[1].option = nowhere;
    CHECK(detail::distance_text(shown, 0, 0) == "");
}
