#include <entente/by_name/record/course_questions.hpp>

#include <entente/ask/course.hpp>
#include <entente/ask/sequencing.hpp>

#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using moscow::date;
using moscow::framework;

TEST_CASE("records of types and by name take the same course")
{
    twins::check_record_twins(23, rounds(100), [&](const twins::record_twins& both) {
        const auto course = trend(both.typed);
        course_by_name expected;
        for (const auto& point : course.points)
            expected.points.push_back({point.date, point.settled, point.restated, point.gap});
        expected.trend = course.trend();
        CHECK(trend(both.named) == expected);
        std::vector<momentum_by_name> led;
        for (const auto& each : momentum(both.typed))
            led.push_back({std::string{each.first.name()}, std::string{each.second.name()}, each.kind});
        CHECK(momentum(both.named) == led);

        const auto from = date(2008, 1, 3);
        const auto to = date(2008, 3, 18);
        const auto held_down = spillover(both.typed, from, to);
        CHECK(spillover(both.named, from, to) == spillover_by_name{twins::names_of(held_down.disputes),
                                                                   held_down.share,
                                                                   twins::names_of(held_down.unmoved)});
        for (std::size_t issue = 0; issue < framework::issue_count; ++issue) {
            const auto over_time = gap(both.typed, issue_in<framework>::at(issue));
            CHECK(*gap(both.named, issue_in<framework>::at(issue).name()) ==
                  std::vector<gap_point>(over_time.begin(), over_time.end()));
        }
        for (const auto when : {from, to}) {
            for (std::size_t issue = 0; issue < framework::issue_count; ++issue)
                CHECK(*gap(both.named, issue_in<framework>::at(issue).name(), when) ==
                      gap(both.typed, issue_in<framework>::at(issue), when));
            std::vector<tactical_linkage_by_name> tied;
            for (const auto& each : tactical_linkages(both.typed, when))
                tied.push_back({std::string{each.by.name()}, std::string{each.first.name()},
                                std::string{each.second.name()}, twins::names_of(each.rejected_by)});
            CHECK(tactical_linkages(both.named, when) == tied);
            CHECK(sequencing_deadlock(both.named, when) == twins::names_of(sequencing_deadlock(both.typed, when)));
        }
    });
}
TEST_CASE("opposed preconditions are a deadlock, and what one party ties another may not")
{
    record_by_name told = twins::moscow_names();
    const auto when = date(2008, 1, 2);
    const std::string shield = "Missile defence in Europe";
    const std::string wto = "WTO membership";
    CHECK(told.hear({noted(when, precondition("Russia", issue_named{shield} == "cancelled", wto)),
                     noted(when, links("Russia", shield, wto)),
                     noted(when, rejects_linkage("United States", wto, shield))}));
    CHECK(sequencing_deadlock(told, when).empty());
    CHECK(told.hear(noted(when, precondition("United States", issue_named{wto} == "supported", shield))));
    CHECK(sequencing_deadlock(told, when) == names_found{shield, wto});
    CHECK(tactical_linkages(told, when) ==
          std::vector<tactical_linkage_by_name>{{"Russia", shield, wto, {"United States"}}});
}
TEST_CASE("parties and issues that the record does not know are told")
{
    const record_by_name told = twins::moscow_account();
    CHECK(gap(told, "WTO", date(2008, 1, 1)).why.why == unheard::unknown_issue);
    CHECK(gap(told, "WTO").why.suggestions == names_found{"WTO membership"});
}
TEST_CASE("random records about quantities and ordered issues are answered")
{
    dice random{24};
    for (unsigned round = 0; round < rounds(100); ++round) {
        const record_by_name told = twins::random_record(random, 40);
        const course_by_name course = trend(told);
        for (const course_point_by_name& point : course.points) {
            CHECK(point.gap <= solve::widest_gap);
            CHECK(point.settled <= told.bundle().issues());
        }
    }
}
TEST_CASE("a record without parties has a course")
{
    scenario about;
    CHECK(about.add_issue("Flag", {"red", "blue"}));
    record_by_name told{about};
    CHECK(told.hear(noted(date(2008, 1, 1), agrees(issue_named{"Flag"} == "red"))));
    CHECK(trend(told).points[0].settled == 1);
}
