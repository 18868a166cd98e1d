#include <entente/show/svg/timeline.hpp>

#include <entente/show/timeline_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <list>
#include <string>

using namespace entente;

TEST_CASE("No name in a picture of a time line is markup")
{
    for (const std::size_t parties : {2u, 3u}) {
        const std::string picture = to_svg_timeline(hostile::course(parties));
        CHECK(hostile::fault_in_xml(picture) == "");
        for (const char* tag : {"<script", "<img", "<b>", "<svg/", "<!--"})
            CHECK(picture.find(tag) == std::string::npos);
    }
}

TEST_CASE("A picture of a time line is the same bytes each time, in any container")
{
    const timeline shown = hostile::course();
    std::list<char> into;
    write_svg_timeline(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_svg_timeline(shown));
    std::string part;
    write_svg_timeline(shown, std::back_inserter(part), picture_place::page);
    CHECK(part.find("<style>") == std::string::npos);
    CHECK(hostile::fault_in_xml(to_svg_timeline(timeline{})) == "");
}

TEST_CASE("The time line tells who moved when, whose turn it is, and how far apart the parties are")
{
    const std::string picture = to_svg_timeline(timeline_of(moscow::account));
    CHECK(hostile::fault_in_xml(picture) == "");
    for (const char* words :
         {">12 October 2007<", ">95 days later<", ">18 March 2008<", ">turn: Russia<", ">turn: United States<",
          ">made orally<", ">answer hoped for<", ">0 of 5 settled<", ">40 per cent<", ">Moscow, 17 and 18 March 2008<",
          "3 proposals, of which 3 wait for an answer"})
        CHECK_MESSAGE(picture.find(words) != std::string::npos, words);
    CHECK(picture.find("class=\"hearsay\"") != std::string::npos);
    CHECK(picture.find("class=\"awaited\"") != std::string::npos);
    CHECK(picture.find("class=\"end\"") == std::string::npos);
}

TEST_CASE("A proposal that has ended is closed by a bar")
{
    timeline shown = timeline_of(moscow::account);
    shown.proposals[0].ended = shown.last;
    CHECK(to_svg_timeline(shown).find("class=\"end\"") != std::string::npos);
}

TEST_CASE("On a phone a time line tells the same, and no wider than the phone")
{
    const timeline shown = timeline_of(moscow::account);
    std::string picture;
    write_svg_timeline(shown, std::back_inserter(picture), picture_place::phone);
    CHECK(hostile::fault_in_xml(picture) == "");
    CHECK(picture.find("viewBox=\"0 0 344 ") != std::string::npos);
    CHECK(picture.find("From top to bottom, the days") != std::string::npos);
}
