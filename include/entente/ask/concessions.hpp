#ifndef ENTENTE_ASK_CONCESSIONS_HPP
#define ENTENTE_ASK_CONCESSIONS_HPP

// Who moved towards whom, and who answered.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/dossier.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/concessions.hpp>

#include <chrono>
#include <cstddef>

namespace entente::inline v0_1 {

// One party's move towards what another held at the time.
template <class B>
struct concession {
    party_in<B> by = party_in<B>::at(0);
    party_in<B> to = party_in<B>::at(0);
    issue_in<B> issue = issue_in<B>::at(0);
    concession_kind kind = concession_kind::none;
    std::chrono::year_month_day date{};
};

template <class B, std::size_t Entries>
using concession_list = answer_list<concession<B>, Entries * B::party_count>;

// Every position or acceptance by which a party moved towards the position of another, in the order of time: it comes
// to accept what the other holds, with a condition or without, or holds something nearer to it where the issue's
// options have an order. What all agree on is nobody's concession. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr concession_list<B, Entries> concessions(const record<B, Entries>& told)
{
    constexpr auto ordered = detail::issues_with_an_order(typename B::issue_types{});
    concession_list<B, Entries> found;
    dossier<B> before;
    for (const model::record_entry& entry : told.view().entries) {
        if (!detail::is_clause_in_force(told.view(), entry, entry.date, {}))
            continue;
        const model::clause_view said = told.said(entry).view();
        const dossier<B> after = before.with(told.said(entry));
        if (said.kind == model::clause_kind::holds || said.kind == model::clause_kind::accepts)
            for (std::size_t other = 0; other < B::party_count; ++other) {
                const concession_kind kind =
                    solve::concession(before.view(), after.view(), said.party, other, said.issue, ordered[said.issue]);
                if (kind != concession_kind::none)
                    found.add({party_in<B>::at(said.party), party_in<B>::at(other), issue_in<B>::at(said.issue), kind,
                               detail::date_of(entry.date)});
            }
        before = after;
    }
    return found;
}

// How two parties' concessions to each other compare.
template <class B, std::size_t Entries>
struct reciprocity_found {
    std::size_t given = 0;    // by the first party to the second
    std::size_t received = 0; // by the second to the first
    // Those of either after which, that day included, the other made none.
    concession_list<B, Entries> unanswered;

    // Above zero where the first gave more often than it received.
    constexpr std::ptrdiff_t balance() const
    {
        return static_cast<std::ptrdiff_t>(given) - static_cast<std::ptrdiff_t>(received);
    }
};

// The two parties' concessions to each other, counted, and those that stand unanswered.
template <class B, std::size_t Entries>
constexpr reciprocity_found<B, Entries> reciprocity(const record<B, Entries>& told,
                                                    std::type_identity_t<party_in<B>> first,
                                                    std::type_identity_t<party_in<B>> second)
{
    const concession_list<B, Entries> all = concessions(told);
    reciprocity_found<B, Entries> found;
    for (const concession<B>& made : all) {
        const bool gives = made.by == first && made.to == second;
        const bool receives = made.by == second && made.to == first;
        if (!gives && !receives)
            continue;
        found.given += gives ? 1U : 0U;
        found.received += receives ? 1U : 0U;
        bool answered = false;
        for (const concession<B>& answer : all)
            answered = answered || (answer.by == made.to && answer.to == made.by && answer.date >= made.date);
        if (!answered)
            found.unanswered.add(made);
    }
    return found;
}

}

#endif
