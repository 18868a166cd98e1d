#include <entente/by_name/record/questions.hpp>

#include <entente/ask/meetings.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/support.hpp>

#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;
using moscow::date;
using moscow::framework;

namespace {

constexpr auto us = party_in<framework>::at(0);
constexpr auto them = party_in<framework>::at(1);
const std::string tested = "Iran has tested a missile that can reach Europe";
const std::string march_talks = "Moscow, 17 and 18 March 2008";

void check_difference(const difference_by_name& named, const dossier_difference<framework>& typed)
{
    for (const auto party : {us, them}) {
        CHECK(named.positions[party.index()] == twins::names_of(typed.positions(party)));
        CHECK(named.acceptances[party.index()] == twins::names_of(typed.acceptances(party)));
        CHECK(named.red_lines[party.index()] == twins::names_of(typed.red_lines(party)));
    }
    CHECK(named.standings == twins::names_of(typed.standings()));
}

}

TEST_CASE("records of types and by name amount to the same on each date")
{
    twins::check_record_twins(21, rounds(100), [](const twins::record_twins& both) {
        const auto& [typed, named] = both;
        for (unsigned day = 1; day <= 13; day += 3) {
            const auto when = date(2008, 1, day);
            CHECK(twins::same(dossier_as_of(named, when).dossier(), dossier_as_of(typed, when).view()));
            CHECK(*state_of(named, tested, when) == state_of(typed, moscow::tested, when));
            for (const auto state :
                 {contingency_state::unknown, contingency_state::established, contingency_state::refuted})
                CHECK(twins::same(what_if(named, when, tested, state)->dossier(),
                                  entente::what_if(typed, when, moscow::tested, state).view()));
        }
        std::vector<meeting_by_name> held;
        for (const auto& each : meetings(typed))
            held.push_back({std::string{each.name}, each.first, each.last, twins::names_of(each.participants),
                            twins::names_of(each.issues)});
        auto by_name = meetings(named);
        for (meeting_by_name& each : by_name)
            std::sort(each.issues.begin(), each.issues.end());
        for (meeting_by_name& each : held)
            std::sort(each.issues.begin(), each.issues.end());
        CHECK(by_name == held);
        const auto from = date(2008, 1, 4);
        const auto to = date(2008, 3, 18);
        check_difference(difference(named, from, to), difference(typed, from, to));
        check_difference(*results_of(named, march_talks), results_of(typed, moscow::march_talks));
        const auto still = unchanged(typed, from, to);
        CHECK(unchanged(named, from, to) ==
              std::vector<names_found>{twins::names_of(still[us]), twins::names_of(still[them])});
        const auto origins = provenance(typed, from, to);
        CHECK(provenance(named, from, to) == provenance_by_name{twins::names_of(origins.restated),
                                                                twins::names_of(origins.carried_over),
                                                                twins::names_of(origins.new_initiatives)});
        CHECK(new_initiatives(named, from, to) == twins::names_of(origins.new_initiatives));
        CHECK(restated(named, to) == twins::names_of(restated(typed, to)));
        CHECK(first_day(named) == first_day(typed));
        CHECK(last_day(named) == last_day(typed));
        const auto blocked_types = [&](const auto& told) { return blocking(dossier_as_of(told, to)); };
        for (const auto least : {attribution::on_background, attribution::on_the_record})
            CHECK(resting_on(named, blocked_types, least) == resting_on(typed, blocked_types, least));
    });
}
TEST_CASE("all that is asked of scenarios is asked of a record on a date")
{
    const record_by_name told = twins::moscow_account();
    const scenario now = dossier_as_of(told, date(2008, 3, 18));
    CHECK(blocking(now) == twins::names_of(blocking(dossier_as_of(moscow::account, date(2008, 3, 18)))));
    CHECK_FALSE(blocking(now).empty());
    CHECK(*position(now, "Russia", "Missile defence in Europe") == "cancelled");
    CHECK(blocking(dossier_as_of(told, date(2001, 1, 1))).empty());
}
TEST_CASE("names that the record does not know are told")
{
    const record_by_name told = twins::moscow_account();
    const auto when = date(2008, 1, 1);
    CHECK(what_if(told, when, "Iran", contingency_state::established).why.why == unheard::unknown_contingency);
    CHECK(state_of(told, "", when).sentence() == "\"\": no contingency has this name");
    CHECK(results_of(told, "Moscow").why.why == unheard::unknown_meeting);
    CHECK(results_of(told, "Moscow").why.suggestions == std::vector<std::string>{march_talks});
}
