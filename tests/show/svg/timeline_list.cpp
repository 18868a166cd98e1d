#include <entente/show/svg/timeline_list.hpp>

#include <entente/show/timeline_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

using namespace entente;

TEST_CASE("a list of days tells who moved when, whose turn it is, and how far apart the parties are")
{
    timeline shown = timeline_of(moscow::account);
    const detail::timeline_list list{shown};
    CHECK(hostile::fault_in_xml(list.drawing()) == "");
    for (const char* words : {">12 October 2007<", ">95 days later<", ">United States<", ">Russia<",
                              ">asks for \xE2\x80\xA6 in writing<", ">12 October 2007: made orally<", ">turn: Russia<",
                              ">6 April 2008: answer hoped for<", ">40 per cent<",
                              ">Moscow, 17 and 18 March 2008<", ">15 January 2008, 0 of 5 settled<"})
        CHECK_MESSAGE(list.drawing().find(words) != std::string::npos, words);
    CHECK(list.drawing().find(">ended on ") == std::string::npos);
    shown.proposals[0].ended = shown.last;
    CHECK(detail::timeline_list{shown}.drawing().find(">ended on 18 March 2008<") != std::string::npos);
}

TEST_CASE("nothing in a list of days lies outside of it, and no name is markup")
{
    for (const timeline& shown : {hostile::course(), hostile::course(3), timeline_of(moscow::account)}) {
        const detail::timeline_list list{shown};
        CHECK(hostile::fault_in_xml(list.drawing()) == "");
        for (const char* tag : {"<script", "<img", "<b>", "<svg/", "<!--"})
            CHECK(list.drawing().find(tag) == std::string::npos);
        for (const char* key : {" y=\"", " cy=\""})
            for (std::size_t at = list.drawing().find(key); at != std::string::npos; at = list.drawing().find(key, at + 1)) {
                const long long y = std::stoll(list.drawing().substr(list.drawing().find('"', at) + 1));
                CHECK(y >= 0);
                CHECK(y <= list.height());
            }
    }
}

TEST_CASE("where nothing is told, a list of days says so")
{
    CHECK(detail::timeline_list{timeline{}}.drawing().find("Nothing is told") != std::string::npos);
}
