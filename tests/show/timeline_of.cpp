#include <entente/show/timeline_of.hpp>

#include <entente/ask/course.hpp>
#include <entente/ask/proposals.hpp>

#include "support/moscow_record.hpp"
#include "support/moscow_worth.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace moscow;

namespace {

constexpr model::day on(year_month_day date) { return detail::day_of(date); }

const timeline_proposal& named(const timeline& told, std::string_view name)
{
    std::size_t place = 0;
    while (told.proposals[place].name != name)
        ++place;
    return told.proposals[place];
}
std::string turns_of(const timeline& told, const timeline_proposal& proposal)
{
    std::string text;
    for (const timeline_turn& turn : proposal.turns)
        text += std::to_string(turn.from - on(autumn)) + " " + told.parties[turn.party] + "; ";
    return text;
}

}

TEST_CASE("the same done to several things on a day is one move of whose doing it is")
{
    const timeline told = timeline_of(account);
    CHECK(told.parties == std::vector<std::string>{"United States", "Russia"});
    CHECK(told.issues == framework::issue_count);
    CHECK(told.last == on(talks_day));
    std::size_t objects = 0;
    model::day before = told.moves[0].date;
    for (const timeline_move& move : told.moves) {
        CHECK(move.date >= before);
        before = move.date;
        objects += move.objects.size();
    }
    CHECK(objects == account.size());
    const auto find = [&](std::string_view verb, model::day date) {
        for (const timeline_move& move : told.moves)
            if (move.verb == verb && move.date == date)
                return move;
        return timeline_move{};
    };
    const timeline_move asked = find("asks for \xE2\x80\xA6 in writing", on(talks_day));
    CHECK(asked.party == 1);
    CHECK(asked.objects == std::vector<std::string>{"\"A link to the system\"", "\"Activation that waits\""});
    CHECK(asked.source.empty());
    const timeline_move studied = find("studies", on(talks_day));
    CHECK(studied.party == 1);
    CHECK(studied.is_hearsay);
    CHECK(studied.source == "Robert Gates, Defense Secretary (United States)");
    CHECK_FALSE(find("clarifies", on(talks_day)).is_hearsay);
    CHECK(find("takes", on(winter)).source == "a senior official (United States), anonymous");
}

TEST_CASE("whose turn a proposal was, and since when, agrees with what is outstanding on each day")
{
    const timeline told = timeline_of(account);
    REQUIRE(told.proposals.size() == 3);
    CHECK(turns_of(told, named(told, link_offer.name)) == "0 Russia; 95 United States; ");
    CHECK(turns_of(told, named(told, waiting_offer.name)) == "0 Russia; 158 United States; ");
    CHECK(turns_of(told, named(told, measures.name)) == "158 Russia; ");
    for (const auto date : {autumn, winter, eve, talks_day})
        for (const auto& open : outstanding(account, date)) {
            const timeline_proposal& shown = named(told, open.proposal);
            std::size_t turn = nowhere;
            for (const timeline_turn& each : shown.turns)
                turn = each.from <= on(date) ? each.party : turn;
            CHECK(turn == open.turn.index());
            CHECK((shown.ended == model::no_day || shown.ended > on(date)));
        }
    CHECK(named(told, link_offer.name).expected == on(date(2008, 4, 6)));
    CHECK(named(told, waiting_offer.name).expected == model::no_day);
    const auto& events = named(told, link_offer.name).events;
    REQUIRE(events.size() == 4);
    CHECK(events[0].words == "made orally");
    CHECK(events[1].date == on(winter));
    CHECK(events[2].words == "clarified");
}

TEST_CASE("a proposal to several has a row for each, which ends by itself")
{
    using namespace trade;
    const record<agreement> told{
        noted(autumn, floats(northland, to(southland, islands), link_offer)),
        noted(winter, requests_in_writing(islands, link_offer)),
        noted(eve, rejects(southland, link_offer)),
        noted(talks_day, studies(islands, link_offer)),
    };
    REQUIRE(told.refused() == record_refusal::none);
    const timeline shown = timeline_of(told);
    REQUIRE(shown.proposals.size() == 2);
    const timeline_proposal& first = shown.proposals[0];
    CHECK(shown.parties[first.to] == "Southland");
    CHECK(turns_of(shown, first) == "0 Southland; ");
    CHECK(first.ended == on(eve));
    CHECK(first.events.size() == 2);
    const timeline_proposal& second = shown.proposals[1];
    CHECK(turns_of(shown, second) == "0 The Islands; 95 Northland; 158 The Islands; ");
    CHECK(second.ended == model::no_day);
    CHECK(second.events.size() == 3);
}

TEST_CASE("a proposal ends with its answer, or on its last day")
{
    const record<framework> told{
        noted(autumn, floats(united_states, russia, link_offer)),
        noted(autumn, floats(russia, united_states, measures)),
        noted(autumn, lapses_after(united_states, link_offer, winter)),
        noted(eve, accepts(united_states, measures)),
        noted(talks_day, believes(russia, threat)),
    };
    REQUIRE(told.refused() == record_refusal::none);
    const timeline shown = timeline_of(told);
    CHECK(named(shown, link_offer.name).ended == on(winter));
    CHECK(named(shown, link_offer.name).events.back().words == "lapsed");
    CHECK(named(shown, measures.name).ended == on(eve));
    CHECK(named(shown, measures.name).events.back().words == "accepted");
}

TEST_CASE("meetings last from the first to the last that is told of them, and say who met about what")
{
    const timeline told = timeline_of(account);
    REQUIRE(told.meetings.size() == 1);
    CHECK(told.meetings[0].name == march_talks.name);
    CHECK(told.meetings[0].first == on(talks_day));
    CHECK(told.meetings[0].words.empty());
    const record<framework> met{
        noted(eve, meets(march_talks, participants(united_states, russia), about(missile_defence))),
        noted(talks_day, meets(march_talks, participants(united_states, russia))),
    };
    const timeline shown = timeline_of(met);
    CHECK(shown.moves.empty());
    REQUIRE(shown.meetings.size() == 1);
    CHECK(shown.meetings[0].first == on(eve));
    CHECK(shown.meetings[0].last == on(talks_day));
    CHECK(shown.meetings[0].words == "United States and Russia meet, about Missile defence in Europe");
}

TEST_CASE("the course and the analysis are those of the record")
{
    const analysis shown = analysis_of(account, "Moscow");
    const auto course = trend(account);
    REQUIRE(shown.over_time.course.size() == course.points.size());
    for (std::size_t point = 0; point < course.points.size(); ++point) {
        CHECK(shown.over_time.course[point].date == on(course.points[point].date));
        CHECK(shown.over_time.course[point].gap == course.points[point].gap);
        CHECK(shown.over_time.course[point].settled == course.points[point].settled);
    }
    CHECK(shown.title == "Moscow");
    CHECK(shown.position(1, 0).option == 0);
    CHECK_FALSE(shown.has_worth);
    CHECK(analysis_of(account, worth, "Moscow").has_worth);
    CHECK(timeline_of(record<framework>{}).empty());
}
