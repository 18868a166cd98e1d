#include <entente/solve/record/meetings.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;
using model::record_entry;

TEST_CASE("a meeting is what all its entries tell")
{
    std::vector<record_entry> entries(3);
    const model::proposed_term issues[]{{4, model::unsettled, model::force::always, {}},
                                        {2, model::unsettled, model::force::always, {}},
                                        {4, model::unsettled, model::force::always, {}}};
    for (record_entry& entry : entries) {
        entry.kind = model::entry_kind::meeting;
        entry.subject = entry.meeting = "summit";
        entry.date = 7;
    }
    entries[0].others.insert(1);
    entries[0].terms_count = 2;
    entries[1].date = 9;
    entries[1].others.insert(3);
    entries[1].terms_begin = 2;
    entries[1].terms_count = 1;
    entries[2].date = 10;
    entries[2].subject = entries[2].meeting = "another";
    const model::record_view record{entries, issues};
    const solve::meeting_held held = solve::read_meeting(record, "summit");
    CHECK(held.first == 7);
    CHECK(held.last == 9);
    CHECK(held.attending.size() == 2);
    CHECK(held.issues == std::vector<std::uint16_t>{4, 2});
    CHECK(solve::meetings_in(record).size() == 2);
    CHECK_FALSE(solve::read_meeting(record, "none").is_told());

    record_entry said;
    said.meeting = "summit";
    said.date = 8;
    said.teller = 3;
    CHECK(solve::misplaced_at_its_meeting(record, said) == record_refusal::none);
    said.teller = 2;
    CHECK(solve::misplaced_at_its_meeting(record, said) ==
          record_refusal::statement_is_made_by_somebody_who_does_not_attend);
    said.date = 10;
    CHECK(solve::misplaced_at_its_meeting(record, said) ==
          record_refusal::statement_is_not_made_while_its_meeting_lasts);
    said.meeting = "none";
    CHECK(solve::misplaced_at_its_meeting(record, said) == record_refusal::none);
}
