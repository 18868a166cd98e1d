#ifndef ENTENTE_ASK_PROPOSALS_HPP
#define ENTENTE_ASK_PROPOSALS_HPP

// What lies on the table, whose turn it is, and where the two sides tell it differently.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/package.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/accounts.hpp>
#include <entente/solve/record/linkages.hpp>
#include <entente/solve/record/proposals.hpp>
#include <entente/solve/record/terms.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {
template <class B>
inline constexpr std::size_t most_addressees = B::actor_count > 1 ? B::actor_count - 1 : 1;
}

// A proposal that waits for an answer.
template <class B>
struct outstanding_proposal {
    std::string_view proposal;
    party_in<B> by = party_in<B>::at(0);
    party_in<B> to = party_in<B>::at(0);
    party_in<B> turn = party_in<B>::at(0);
    std::chrono::year_month_day made{};
    std::chrono::days waiting{};                  // since it was made
    std::chrono::days idle{};                     // since the turn began, or its holder last moved
    std::size_t requests_in_writing = 0;          // days on which its addressee asked for it in writing
    bool answer_is_expected = false;              // by the date below
    std::chrono::year_month_day expected_by{};
    bool will_lapse = false;                      // after the date below
    std::chrono::year_month_day lapses_after{};

    friend constexpr bool operator==(const outstanding_proposal&, const outstanding_proposal&) = default;
};
template <class B, std::size_t Entries>
using outstanding_list = answer_list<outstanding_proposal<B>, Entries * detail::most_addressees<B>>;

// The proposals without an answer on the date, in the order in which they were made; one made to several, once for each
// addressee that has not answered. One that its maker lets stand up to a date lapses by itself after it. Asking for one
// in writing passes the turn to its maker; putting it in writing passes it back, and so does its addressee that studies
// it, but not an explanation. What a side tells of the other's doing does not count until the other tells it, but for
// the making: a proposal that its addressee alone has heard waits too, and `contested_events` tells of it. O(entries^2).
template <class B, std::size_t Entries>
constexpr outstanding_list<B, Entries> outstanding(const record<B, Entries>& told, std::chrono::year_month_day date)
{
    outstanding_list<B, Entries> found;
    const model::day today = detail::day_of(date);
    for (const solve::waiting_proposal& waiting : solve::waiting_proposals(told.view(), today)) {
        const model::record_entry& making = told.view().entries[waiting.making];
        outstanding_proposal<B> open;
        open.proposal = making.subject;
        open.by = party_in<B>::at(making.actor);
        open.to = party_in<B>::at(waiting.to);
        open.turn = party_in<B>::at(waiting.turn);
        open.made = detail::date_of(waiting.made);
        open.waiting = std::chrono::days{today - waiting.made};
        open.idle = std::chrono::days{today - waiting.idle_since};
        open.requests_in_writing = waiting.requests_in_writing;
        open.answer_is_expected = waiting.expected != model::no_day;
        if (open.answer_is_expected)
            open.expected_by = detail::date_of(waiting.expected);
        open.will_lapse = waiting.last != model::no_day;
        if (open.will_lapse)
            open.lapses_after = detail::date_of(waiting.last);
        found.add(open);
    }
    return found;
}

// Those of them on which the party whose turn it is has made no move for longer than the span.
template <class B, std::size_t Entries>
constexpr outstanding_list<B, Entries> stalled(const record<B, Entries>& told, std::chrono::year_month_day date,
                                               std::chrono::days span)
{
    outstanding_list<B, Entries> found;
    for (const outstanding_proposal<B>& open : outstanding(told, date))
        if (open.idle > span)
            found.add(open);
    return found;
}

// An event in a proposal's life that one side tells.
template <class B>
struct contested_event {
    std::string_view proposal;
    proposal_event event = proposal_event::floated;
    party_in<B> told_by = party_in<B>::at(0);
    party_in<B> not_told_by = party_in<B>::at(0);
    bool denied = false; // expressly; or it has merely not said so
    std::chrono::year_month_day date{};

    friend constexpr bool operator==(const contested_event&, const contested_event&) = default;
};

template <class B, std::size_t Entries>
using contested_list = answer_list<contested_event<B>, Entries * detail::most_addressees<B>>;

// The events up to the date that one side of a proposal tells, and that the other denies, or would have to confirm and
// has not: what is told of the other's doing, and that a misunderstanding of the other's was cleared up. O(entries^3).
template <class B, std::size_t Entries>
constexpr contested_list<B, Entries> contested_events(const record<B, Entries>& told,
                                                                    std::chrono::year_month_day date)
{
    contested_list<B, Entries> found;
    for (const solve::contested_entry& contested : solve::contested_entries(told.view(), detail::day_of(date))) {
        const model::record_entry& entry = told.view().entries[contested.entry];
        found.add({entry.subject, entry.event, party_in<B>::at(entry.teller), party_in<B>::at(contested.other),
                   contested.denied, detail::date_of(entry.date)});
    }
    return found;
}

// A proposal that its addressee takes to mean something else than was offered.
template <class B>
struct misunderstanding {
    std::string_view proposal;
    party_in<B> by = party_in<B>::at(0); // who misunderstands
    issue_set<B> issues;                 // on which
    bool said_to_be_clarified = false;   // by the proposal's maker alone
    std::chrono::year_month_day since{};

    friend constexpr bool operator==(const misunderstanding&, const misunderstanding&) = default;
};

// The misunderstandings that stand on the date: they end when the addressee says so, not when the maker does.
// O(entries^2 * terms^2).
template <class B, std::size_t Entries>
constexpr answer_list<misunderstanding<B>, Entries> misunderstandings(const record<B, Entries>& told,
                                                                      std::chrono::year_month_day date)
{
    answer_list<misunderstanding<B>, Entries> found;
    for (const solve::misread_proposal& misread : solve::misread_proposals(told.view(), detail::day_of(date))) {
        const model::record_entry& understanding = told.view().entries[misread.understanding];
        misunderstanding<B> one;
        one.proposal = understanding.subject;
        one.by = party_in<B>::at(understanding.actor);
        for (const std::uint32_t issue : misread.issues)
            one.issues.insert(issue_in<B>::at(issue));
        one.said_to_be_clarified = misread.said_to_be_clarified;
        one.since = detail::date_of(understanding.date);
        found.add(one);
    }
    return found;
}

// What the proposal's terms amount to if the contingency is in that state, as offered last: those in force, by issue. A
// term that waits for another contingency is taken in that one's state on the date. Empty where there is no such
// proposal by the date.
template <class B, std::size_t Entries, proposal_type Proposal, contingency_type Contingency>
constexpr partial_package<B> terms_if(const record<B, Entries>& told, Proposal, std::chrono::year_month_day date,
                                      Contingency, contingency_state state)
{
    const std::vector<model::option_index> in_force = solve::terms_in_force(
        told.view(), Proposal::name, B::issue_count, detail::day_of(date), {Contingency::name, state});
    std::array<model::option_index, B::issue_count> options{};
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        options[issue] = in_force[issue];
    return partial_package<B>{options};
}

// A claim that one party makes and another denies.
template <class B>
struct disputed_claim {
    std::string_view claim;
    party_in<B> asserted_by = party_in<B>::at(0);
    party_in<B> denied_by = party_in<B>::at(0);

    friend constexpr bool operator==(const disputed_claim&, const disputed_claim&) = default;
};

// Calls `visit(disputed_claim<B>)` for every pair of a party that holds a claim to be the case on the date and one that
// denies it: of what a party said of a claim, the latest counts. Claims in the order in which they first came up, then
// in the order of parties. O(entries^2 + entries * parties^2).
template <class B, std::size_t Entries, class Visitor>
constexpr void disputed_claims(const record<B, Entries>& told, std::chrono::year_month_day date, Visitor visit)
{
    for (const solve::disputed_entry& found : solve::disputed_entries(told.view(), B::actor_count, detail::day_of(date)))
        visit(disputed_claim<B>{told.view().entries[found.entry].subject, party_in<B>::at(found.asserted_by),
                                party_in<B>::at(found.denied_by)});
}

}

#endif
