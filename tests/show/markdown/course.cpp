#include <entente/show/markdown/course.hpp>

#include <entente/show/timeline_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

namespace {

std::string course_chapter(const timeline& told)
{
    std::string chapter;
    detail::write_markdown_course(told, std::back_inserter(chapter));
    return chapter;
}

}

TEST_CASE("the chapter tells who moved when, whose turn it is, and how far apart the parties are")
{
    const std::string chapter = course_chapter(timeline_of(moscow::account));
    for (const char* words :
         {"| 18 March 2008 | Russia | asks for \"A link to the system\"; \"Activation that waits\" in writing | \xE2\x80\x94 |\n",
          "| 18 March 2008 | Russia | studies \"A link to the system\" | Robert Gates, Defense Secretary (United States) |\n",
          "| A link to the system | United States | Russia | 12 October 2007, made orally; 15 January 2008, asked for in "
          "writing; 18 March 2008, clarified; 18 March 2008, asked for in writing | United States | 6 April 2008 |\n",
          "| 18 March 2008 | 20 per cent | 0 of 5 |\n"})
        CHECK_MESSAGE(chapter.find(words) != std::string::npos, chapter);
}

TEST_CASE("no name in the chapter on the course is markup, and nothing is told of what there is not")
{
    const std::string chapter = course_chapter(hostile::course());
    CHECK(chapter.find('<') == std::string::npos);
    CHECK(chapter.find("\n# heading") == std::string::npos);
    CHECK(chapter.find("[x](") == std::string::npos);
    CHECK(chapter.find("| all sides |") != std::string::npos);
    timeline told;
    told.parties = {"one"};
    told.moves.push_back({13'000, 0, "", {"a"}});
    CHECK(course_chapter(told) == "## The course of the talks\n\n### Who moved when\n\n| Day | Party | What | Told by |\n"
                                  "|---|---|---|---|\n| 5 August 2005 | one | a | \xE2\x80\x94 |\n\n");
}
