#include <entente/ask/meetings.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {

constexpr auto monday = date(2008, 3, 17);
constexpr record<framework> told{
    noted(talks_day, meets(march_talks, participants(russia), about(wto_membership, missile_defence))),
    noted(monday, meets(march_talks, participants(united_states), about(missile_defence))),
    statement(monday, by(gates), floats(united_states, russia, link_offer)).in(march_talks),
    statement(talks_day, by(russia), requests_in_writing(russia, link_offer)).in(march_talks),
    statement(talks_day, by(russia), studies(russia, link_offer)),
    noted(talks_day, lapses(link_offer)).in(march_talks),
};
constexpr auto held = meetings(told);
static_assert(held.size() == 1);
static_assert(held[0] == meeting_found<framework>{march_talks.name, monday, talks_day,
                                                  party_set<framework>{united_states, russia},
                                                  issue_set<framework>{missile_defence, wto_membership}});
constexpr auto moved = moves_at(told, march_talks);
static_assert(moved.size() == 3);

}

TEST_CASE("a meeting lasts from its first day to its last, of all who attended on either")
{
    CHECK(held[0].first == monday);
    CHECK(meetings(record<framework>{}).empty());
    CHECK(meetings(account).empty()); // its statements alone tell of it
}
TEST_CASE("what moved at a meeting: the events of proposals that were told there")
{
    CHECK(moved[0] == proposal_move<framework>{link_offer.name, proposal_event::floated,
                                               party_set<framework>{united_states},
                                               party_set<framework>{united_states}, monday});
    CHECK(moved[1].by == party_set<framework>{russia});
    CHECK(moved[2].event == proposal_event::lapsed);
    CHECK(moved[2].by.empty());
    CHECK(moved[2].told_by.empty());
}
