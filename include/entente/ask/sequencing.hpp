#ifndef ENTENTE_ASK_SEQUENCING_HPP
#define ENTENTE_ASK_SEQUENCING_HPP

// What parties tie together, and in which order they would settle it.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/linkages.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1 {

// Two issues that a party ties together.
template <class B>
struct tactical_linkage {
    party_in<B> by = party_in<B>::at(0);
    issue_in<B> first = issue_in<B>::at(0);
    issue_in<B> second = issue_in<B>::at(0);
    party_set<B> rejected_by; // in either order of the two issues

    friend constexpr bool operator==(const tactical_linkage&, const tactical_linkage&) = default;
};

// The linkages that parties assert on the date, each with who rejects it. Of what a party said of two issues, in either
// order, the latest counts. In the order of time. O(entries^3).
template <class B, std::size_t Entries>
constexpr answer_list<tactical_linkage<B>, Entries> tactical_linkages(const record<B, Entries>& told,
                                                                      std::chrono::year_month_day date)
{
    answer_list<tactical_linkage<B>, Entries> found;
    for (const solve::asserted_linkage& asserted : solve::asserted_linkages(told.view(), detail::day_of(date))) {
        const model::record_entry& said = told.view().entries[asserted.entry];
        tactical_linkage<B> one;
        one.by = party_in<B>::at(said.actor);
        one.first = issue_in<B>::at(said.issue);
        one.second = issue_in<B>::at(said.next);
        for (const std::uint16_t party : asserted.rejected_by)
            one.rejected_by.insert(party_in<B>::at(party));
        found.add(one);
    }
    return found;
}

// The issues in a sequencing deadlock on the date: each is to be settled before the next, round in a circle, by the
// preconditions of one party or another. A precondition whose term has been agreed is met, and counts no more. Empty
// where some order suits everybody. O(entries * dossier + issues^3).
template <class B, std::size_t Entries>
constexpr issue_set<B> sequencing_deadlock(const record<B, Entries>& told, std::chrono::year_month_day date)
{
    const dossier<B> now = dossier_as_of(told, date);
    return detail::issues_marked<B>(solve::issues_in_a_circle(told.view(), now.view(), detail::day_of(date)));
}

}

#endif
