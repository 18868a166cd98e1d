#include <entente/show/html/course.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

TEST_CASE("the section holds the picture and says the same in tables")
{
    std::string section;
    detail::write_html_course(hostile::course(), std::back_inserter(section));
    CHECK(hostile::fault_in_xml(section) == "");
    CHECK(section.find("<svg class=\"en\" viewBox") != std::string::npos);
    CHECK(section.find("<summary>The proposals as a table</summary>") != std::string::npos);
    CHECK(section.find("<td>ended</td>") != std::string::npos);
    CHECK(section.find("<td>all sides</td>") != std::string::npos);
    for (const char* tag : {"<script", "<img", "<b>", "<i>", "<svg/", "<!--"})
        CHECK(section.find(tag) == std::string::npos);
}

TEST_CASE("where nothing was proposed, there is no table of proposals")
{
    timeline told;
    told.parties = {"one"};
    told.moves.push_back({13'000, 0, "holds", {"a"}, "somebody"});
    told.last = 13'000;
    std::string section;
    detail::write_html_course(told, std::back_inserter(section));
    CHECK(section.find("The proposals as a table") == std::string::npos);
    CHECK(section.find("<td>5 August 2005</td><td><bdi>one</bdi></td><td><bdi>holds</bdi><ul><li><bdi>a</bdi></li></ul>"
                       "</td><td><bdi>somebody</bdi></td>") != std::string::npos);
}
