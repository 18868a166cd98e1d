#include <entente/solve/record/linkages.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using model::entry_kind;
using model::record_entry;

namespace {

record_entry about_issues(entry_kind kind, model::day date, std::uint16_t actor, std::uint16_t issue,
                          std::uint16_t next)
{
    record_entry entry;
    entry.kind = kind;
    entry.date = date;
    entry.actor = actor;
    entry.issue = issue;
    entry.next = next;
    entry.option = 0;
    return entry;
}
record_entry about_a_claim(entry_kind kind, model::day date, std::uint16_t actor)
{
    record_entry entry;
    entry.kind = kind;
    entry.date = date;
    entry.actor = actor;
    entry.subject = "claim";
    return entry;
}

}

TEST_CASE("of what a party said of two issues, in either order, the latest counts")
{
    const std::vector<record_entry> entries{about_issues(entry_kind::link, 1, 0, 0, 1),
                                            about_issues(entry_kind::unlink, 2, 1, 1, 0),
                                            about_issues(entry_kind::unlink, 2, 2, 1, 2),
                                            about_issues(entry_kind::unlink, 3, 0, 1, 0)};
    CHECK(solve::asserted_linkages({entries, {}}, 0).empty());
    CHECK(solve::asserted_linkages({entries, {}}, 1)[0].rejected_by.empty());
    CHECK(solve::asserted_linkages({entries, {}}, 2)[0].rejected_by == std::vector<std::uint16_t>{1});
    CHECK(solve::asserted_linkages({entries, {}}, 3).empty());
}
TEST_CASE("preconditions lead in a circle until one of them is met")
{
    const std::vector<record_entry> entries{about_issues(entry_kind::precondition, 1, 0, 0, 1),
                                            about_issues(entry_kind::precondition, 1, 1, 1, 2),
                                            about_issues(entry_kind::precondition, 2, 0, 2, 0)};
    const std::uint32_t options[]{0, 2, 4, 6, 8};
    std::vector<model::option_index> settled(4, model::unsettled);
    model::dossier_view now{};
    now.layout.parties = 2;
    now.layout.issues = 4;
    now.layout.option_begin = options;
    now.settled = settled;
    using marks = std::vector<unsigned char>;
    CHECK(solve::issues_in_a_circle({entries, {}}, now, 1) == marks{0, 0, 0, 0});
    CHECK(solve::issues_in_a_circle({entries, {}}, now, 2) == marks{1, 1, 1, 0});
    settled[1] = 1; // otherwise than it was wanted
    CHECK(solve::issues_in_a_circle({entries, {}}, now, 2) == marks{1, 1, 1, 0});
    settled[1] = 0;
    CHECK(solve::issues_in_a_circle({entries, {}}, now, 2) == marks{0, 0, 0, 0});
}
TEST_CASE("a claim is disputed by each who makes it with each who denies it")
{
    const std::vector<record_entry> entries{
        about_a_claim(entry_kind::claim, 1, 0), about_a_claim(entry_kind::counterclaim, 2, 1),
        about_a_claim(entry_kind::counterclaim, 2, 2), about_a_claim(entry_kind::claim, 3, 2)};
    CHECK(solve::disputed_entries({entries, {}}, 3, 1).empty());
    const auto found = solve::disputed_entries({entries, {}}, 3, 2);
    REQUIRE(found.size() == 2);
    CHECK(found[0].entry == 0);
    CHECK(found[0].asserted_by == 0);
    CHECK(found[0].denied_by == 1);
    CHECK(found[1].denied_by == 2);
    const auto later = solve::disputed_entries({entries, {}}, 3, 3);
    REQUIRE(later.size() == 2);
    CHECK(later[1].asserted_by == 2);
}
