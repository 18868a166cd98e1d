#include <entente/ask/record.hpp>

#include "support/moscow_record.hpp"

#include <entente/ask/blocking.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace moscow;

namespace {

constexpr auto us = party_in<framework>{united_states};
constexpr auto them = party_in<framework>{russia};

constexpr auto on_the_eve = dossier_as_of(account, eve);
static_assert(on_the_eve.view().position(0, 0) == 1 && on_the_eve.view().position(1, 0) == 0);
static_assert(on_the_eve.view().accepts(0, 1, 1));
static_assert(!dossier_as_of(account, date(2007, 10, 11)).view().accepts(0, 1, 1));
static_assert(unchanged(account, autumn, talks_day)[russia] ==
              issue_set<framework>{missile_defence, russian_link});
static_assert(results_of(account, march_talks).empty());
static_assert(difference(account, date(2007, 8, 1), eve).acceptances(united_states).contains(russian_link));
static_assert(!on_the_eve.view().rules_out(0, 0, 0));
static_assert(entente::what_if(account, eve, tested, contingency_state::established).view().rules_out(0, 0, 0));
static_assert(state_of(account, tested, talks_day) == contingency_state::unknown);
static_assert(new_initiatives(account, eve, talks_day).empty() && restated(account, talks_day).empty());
static_assert(entente::what_if(account, tested, contingency_state::refuted).view().position(1, 0) == 0);

}

TEST_CASE("a record's dossier on a date has what was said by then, that day's words included")
{
    CHECK(dossier_as_of(account, date(2007, 7, 1)).view().is_silent(1, 0));
    CHECK_FALSE(dossier_as_of(account, date(2007, 7, 2)).view().is_silent(1, 0));
    CHECK(dossier_as_of(account, autumn).view().accepts(0, 1, 1));
    CHECK(dossier_as_of(account, eve).view().position(0, 1) == 0);
}
TEST_CASE("unchanged: a position that was left and taken again has moved")
{
    const std::vector<entry<framework>> entries{
        noted(date(2008, 1, 1), holds(russia, wto_membership == bid::supported)),
        noted(date(2008, 1, 1), holds(united_states, wto_membership == bid::supported)),
        noted(date(2008, 1, 2), holds(russia, wto_membership == bid::opposed)),
        noted(date(2008, 1, 3), holds(russia, wto_membership == bid::supported)),
    };
    const auto draft = record<framework>::from(entries);
    REQUIRE(static_cast<bool>(draft));
    const auto still = unchanged(*draft, date(2008, 1, 1), date(2008, 1, 4));
    CHECK(still[them].empty());
    CHECK(still[us] == issue_set<framework>{wto_membership});
    CHECK(unchanged(*draft, date(2008, 1, 3), date(2008, 1, 4))[them] == issue_set<framework>{wto_membership});
    CHECK(unchanged(*draft, date(2007, 1, 3), date(2008, 1, 4))[us].empty());
    // By day: a list of such sets begins with empty ones.
    std::vector<issues_by_party<framework>> by_day(2);
    CHECK(by_day[0][them].empty());
    by_day[1] = still;
    CHECK(by_day[0] != by_day[1]);
}
TEST_CASE("what a meeting changed is told apart from what was said elsewhere that day")
{
    const record<framework> told_so{
        noted(date(2008, 1, 1), holds(russia, wto_membership == bid::opposed)),
        statement(date(2008, 1, 3), by(russia), holds(russia, wto_membership == bid::supported)).in(march_talks),
        statement(date(2008, 1, 3), by(united_states), holds(united_states, wto_membership == bid::supported)),
    };
    const auto moved = results_of(told_so, march_talks);
    CHECK(moved.positions(them) == issue_set<framework>{wto_membership});
    CHECK(moved.positions(us).empty());
    CHECK(results_of(record<framework>{}, march_talks).empty());
}
TEST_CASE("what if a contingency is established: clauses that wait for it begin, those that end with it end")
{
    const record<framework> told_so{
        noted(date(2008, 1, 1), until(tested, holds(russia, missile_defence == system::cancelled))),
        noted(date(2008, 1, 1), once(tested, accepts(russia, missile_defence == system::deployed))),
        noted(date(2008, 1, 1), holds(united_states, missile_defence == system::deployed)),
        noted(date(2008, 6, 1), establishes(united_states, tested)),
        noted(date(2008, 7, 1), refutes(russia, tested)),
    };
    const issue_set<framework> defence{missile_defence};
    CHECK(blocking(dossier_as_of(told_so, date(2008, 1, 1))) == defence);
    CHECK(blocking(entente::what_if(told_so, date(2008, 1, 1), tested, contingency_state::established)).empty());
    CHECK(blocking(entente::what_if(told_so, date(2008, 1, 1), tested, contingency_state::refuted)) == defence);
    CHECK(blocking(dossier_as_of(told_so, date(2008, 6, 1))).empty());
    CHECK(blocking(entente::what_if(told_so, date(2008, 6, 1), tested, contingency_state::unknown)) == defence);
    CHECK(state_of(told_so, tested, date(2008, 5, 31)) == contingency_state::unknown);
    CHECK(state_of(told_so, tested, date(2008, 6, 1)) == contingency_state::established);
    CHECK(state_of(told_so, tested, date(2008, 7, 1)) == contingency_state::refuted);
    CHECK(blocking(dossier_as_of(told_so, date(2008, 7, 1))) == defence);
}
TEST_CASE("without a date, the whole record is meant")
{
    const record<framework> told_so{
        noted(date(2008, 1, 1), once(tested, holds(russia, missile_defence == system::deployed))),
        noted(date(2008, 1, 3), holds(russia, missile_defence == system::cancelled)),
    };
    CHECK(first_day(told_so) == date(2008, 1, 1));
    CHECK(last_day(told_so) == date(2008, 1, 3));
    CHECK(last_day(record<framework>{}) == date(1970, 1, 1));
    CHECK(entente::what_if(told_so, tested, contingency_state::established).view().position(1, 0) == 0);
    CHECK(entente::what_if(told_so, date(2008, 1, 2), tested, contingency_state::established).view().position(1, 0) ==
          1);
}
TEST_CASE("provenance: restated, carried over, or new")
{
    const record<framework> document{
        noted(date(2008, 1, 1), agrees(wto_membership == bid::supported)),
        noted(date(2008, 1, 2), restates(nuclear_terrorism == accord::in_force)),
        noted(date(2008, 1, 3), agrees(activation == start::once_established)),
        noted(date(2008, 1, 3), agrees(wto_membership == bid::supported)),
    };
    const auto since = provenance(document, date(2008, 1, 2), date(2008, 1, 3));
    CHECK(since.restated == issue_set<framework>{nuclear_terrorism});
    CHECK(since.carried_over == issue_set<framework>{wto_membership});
    CHECK(since.new_initiatives == issue_set<framework>{activation});
    CHECK(provenance(document, date(2007, 1, 1), date(2008, 1, 2)).new_initiatives ==
          issue_set<framework>{wto_membership});
    CHECK(new_initiatives(document, date(2008, 1, 2), date(2008, 1, 3)) == since.new_initiatives);
    CHECK(restated(document, date(2008, 1, 3)) == issue_set<framework>{nuclear_terrorism});
    CHECK(restated(document, date(2008, 1, 1)).empty());
}

// A slow reading: the position on a date is the one said last among those said by then.
TEST_CASE("random records, in any order: positions on each date, and those that did not move")
{
    std::uint64_t state = 11;
    const auto roll = [&state](std::uint64_t sides) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33) % sides;
    };
    std::size_t still_standing = 0;
    for (int round = 0; round < 200; ++round) {
        struct saying {
            unsigned day;
            std::size_t party;
            std::size_t issue;
            model::option_index option;
        };
        std::vector<saying> said;
        std::vector<entry<framework>> entries;
        for (int i = 0; i < 10; ++i) {
            const saying one{1 + static_cast<unsigned>(roll(12)), roll(2), roll(2) == 0 ? 0U : 3U,
                             static_cast<model::option_index>(roll(4) == 0)};
            said.push_back(one);
            const auto when = date(2008, 1, one.day);
            const auto defence = one.option == 0 ? moscow::system::cancelled : moscow::system::deployed;
            const auto joining = one.option == 0 ? bid::opposed : bid::supported;
            if (one.party == 0)
                entries.push_back(one.issue == 0
                                      ? entry<framework>{noted(when, holds(united_states, missile_defence == defence))}
                                      : entry<framework>{noted(when, holds(united_states, wto_membership == joining))});
            else
                entries.push_back(one.issue == 0
                                      ? entry<framework>{noted(when, holds(russia, missile_defence == defence))}
                                      : entry<framework>{noted(when, holds(russia, wto_membership == joining))});
        }
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const auto position = [&](unsigned day, std::size_t party, std::size_t issue) {
            model::option_index held = model::unsettled;
            unsigned latest = 0;
            for (const saying& one : said)
                if (one.party == party && one.issue == issue && one.day <= day && one.day >= latest) {
                    latest = one.day;
                    held = one.option;
                }
            return held;
        };
        const auto still = unchanged(*draft, date(2008, 1, 5), date(2008, 1, 10));
        for (std::size_t party = 0; party < 2; ++party)
            for (const std::size_t issue : {0U, 3U}) {
                for (unsigned day = 1; day <= 13; ++day)
                    CHECK(dossier_as_of(*draft, date(2008, 1, day)).view().position(party, issue) ==
                          position(day, party, issue));
                bool moved = position(5, party, issue) == model::unsettled;
                for (unsigned day = 6; day <= 10; ++day)
                    moved = moved || position(day, party, issue) != position(5, party, issue);
                CHECK(still[party_in<framework>::at(party)].contains(issue_in<framework>::at(issue)) == !moved);
                still_standing += moved ? 0U : 1U;
            }
    }
    CHECK(still_standing > 50);
}
