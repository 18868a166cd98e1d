#include <entente/solve/record/proposals.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;
using model::record_entry;

namespace {

constexpr record_entry event(model::day day, proposal_event what, std::uint16_t actor, std::uint16_t to = model::nobody)
{
    record_entry made;
    made.kind = model::entry_kind::event;
    made.date = day;
    made.event = what;
    made.subject = "p";
    made.actor = actor;
    made.to = to;
    return made;
}

}

TEST_CASE("the first fault is that of the earliest entry, named by where it was written")
{
    std::vector<record_entry> entries{event(0, proposal_event::floated, 0, 1), event(1, proposal_event::rejected, 0),
                                      event(2, proposal_event::withdrawn, 1)};
    entries[1].place = 7;
    const solve::record_fault fault = solve::first_fault({entries, {}});
    CHECK(fault.reason == record_refusal::proposal_is_answered_by_another_than_its_addressee);
    CHECK(fault.place == 7);
    entries.resize(1);
    CHECK(solve::first_fault({entries, {}}).place == solve::no_entry);
    CHECK(solve::making_of({entries, {}}, "p") == 0);
    CHECK(solve::making_of({entries, {}}, "q") == solve::no_entry);
}
TEST_CASE("a turn passes with a request in writing, and back with what was asked for")
{
    const std::vector<record_entry> entries{
        event(0, proposal_event::floated, 0, 1), event(3, proposal_event::requested_in_writing, 1),
        event(3, proposal_event::requested_in_writing, 1), event(5, proposal_event::tabled, 0),
        event(6, proposal_event::under_study, 1), event(9, proposal_event::accepted, 1)};
    const model::record_view view{entries, {}};
    const auto on = [&view](model::day day) { return solve::waiting_proposals(view, day); };
    CHECK(on(-1).empty());
    CHECK(on(0)[0].turn == 1);
    CHECK(on(3)[0].turn == 0);
    CHECK(on(4)[0].idle_since == 3);
    CHECK(on(4)[0].requests_in_writing == 1);
    CHECK(on(5)[0].turn == 1);
    CHECK(on(5)[0].idle_since == 5);
    CHECK(on(8)[0].idle_since == 6);
    CHECK(on(9).empty());
}
TEST_CASE("what is told of the other side's doing is not first-hand")
{
    record_entry told = event(0, proposal_event::under_study, 1);
    CHECK(solve::is_first_hand(told));
    told.teller = 1;
    CHECK(solve::is_first_hand(told));
    told.teller = 0;
    CHECK_FALSE(solve::is_first_hand(told));
    told.event = proposal_event::lapsed;
    CHECK(solve::is_first_hand(told));
}
