#include <entente/by_name/course_questions.hpp>

#include <entente/ask/concessions.hpp>
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

namespace {

constexpr auto us = party_in<framework>::at(0);
constexpr auto them = party_in<framework>::at(1);

template <class List>
std::vector<concession_by_name> named(const List& typed)
{
    std::vector<concession_by_name> found;
    for (const concession<framework>& each : typed)
        found.push_back({std::string{each.by.name()}, std::string{each.to.name()}, std::string{each.issue.name()},
                         each.kind, each.date});
    return found;
}

}

TEST_CASE("records of types and by name take the same course")
{
    std::size_t conceded = 0;
    twins::check_record_twins(23, rounds(100), [&](const twins::record_twins& both) {
        CHECK(concessions(both.named) == named(concessions(both.typed)));
        const auto balance = reciprocity(both.typed, us, them);
        const auto of_names = reciprocity(both.named, "United States", "Russia");
        CHECK(of_names->given == balance.given);
        CHECK(of_names->received == balance.received);
        CHECK(of_names->balance() == balance.balance());
        CHECK(of_names->unanswered == named(balance.unanswered));

        const auto course = trend(both.typed);
        course_by_name expected;
        for (const auto& point : course.points)
            expected.points.push_back({point.date, point.settled, point.gap});
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
        conceded += concessions(both.named).size();
    });
    CHECK(conceded >= rounds(100) / 50);
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
TEST_CASE("where the parties start from is no move, and what they say then may be")
{
    record_by_name told = twins::moscow_names();
    const auto supported = issue_named{"WTO membership"} == "supported";
    CHECK(told.hear({noted(date(2008, 1, 1), holds("Russia", supported)),
                     noted(date(2008, 1, 1), holds("United States", supported))}));
    CHECK(concessions(told).empty());
    CHECK(told.hear({noted(date(2008, 1, 2), holds("United States", issue_named{"WTO membership"} == "opposed")),
                     noted(date(2008, 1, 3), holds("United States", supported))}));
    REQUIRE(concessions(told).size() == 1);
    CHECK(concessions(told)[0].date == date(2008, 1, 3));
}
TEST_CASE("parties and issues that the record does not know are told")
{
    const record_by_name told = twins::moscow_account();
    CHECK(reciprocity(told, "Russia", "Rusia").why.why == unheard::unknown_party);
    CHECK(gap(told, "WTO", date(2008, 1, 1)).why.why == unheard::unknown_issue);
}
TEST_CASE("random records about quantities and ordered issues are answered")
{
    dice random{24};
    for (unsigned round = 0; round < rounds(100); ++round) {
        const record_by_name told = twins::random_record(random, 40);
        for (const concession_by_name& each : concessions(told))
            CHECK(each.by != each.to);
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
    CHECK(concessions(told).empty());
}
