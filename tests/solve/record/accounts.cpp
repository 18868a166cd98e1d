#include <entente/solve/record/accounts.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;
using model::record_entry;

namespace {

std::vector<record_entry> told()
{
    std::vector<record_entry> entries(3);
    for (record_entry& entry : entries) {
        entry.subject = "p";
        entry.kind = model::entry_kind::event;
    }
    entries[0].actor = 0;
    entries[0].to = 1;
    entries[0].terms_count = 1;
    entries[1].kind = model::entry_kind::understanding;
    entries[1].actor = 1;
    entries[1].terms_begin = 1;
    entries[1].terms_count = 1;
    entries[2].event = proposal_event::clarified;
    entries[2].actor = 0;
    entries[2].teller = 0;
    entries[2].date = 1;
    return entries;
}
const model::proposed_term terms[]{{3, 1, model::force::always, {}}, {2, 0, model::force::always, {}}};

}

TEST_CASE("the maker's word that it clarified needs the other's")
{
    std::vector<record_entry> entries = told();
    auto found = solve::contested_entries({entries, terms}, 1);
    REQUIRE(found.size() == 1);
    CHECK(found[0].entry == 2);
    CHECK(found[0].other == 1);
    CHECK_FALSE(found[0].denied);
    entries.push_back(entries[2]);
    CHECK(solve::contested_entries({entries, terms}, 1).size() == 1); // said twice, it is one
    entries[3].teller = 1;
    CHECK(solve::contested_entries({entries, terms}, 1).empty());
    CHECK(solve::contested_entries({entries, terms}, 0).empty());
}
TEST_CASE("what was understood otherwise, by issue")
{
    std::vector<record_entry> entries = told();
    const auto found = solve::misread_proposals({entries, terms}, 1);
    REQUIRE(found.size() == 1);
    CHECK(found[0].issues == std::vector<std::uint32_t>{2, 3});
    CHECK(found[0].said_to_be_clarified);
    entries[2].teller = 1;
    CHECK(solve::misread_proposals({entries, terms}, 1).empty());
    CHECK(solve::misread_proposals({entries, terms}, 0).size() == 1);
    entries[0].terms_count = 0;
    CHECK(solve::misread_proposals({entries, terms}, 0).empty());
}
