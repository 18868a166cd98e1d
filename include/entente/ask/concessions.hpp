#ifndef ENTENTE_ASK_CONCESSIONS_HPP
#define ENTENTE_ASK_CONCESSIONS_HPP

// Who moved towards whom, and who answered.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/concessions.hpp>

#include <chrono>
#include <cstddef>
#include <type_traits>
#include <vector>

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

namespace detail {

template <class B>
constexpr concession<B> concession_of(const solve::conceded& made)
{
    return {party_in<B>::at(made.by), party_in<B>::at(made.to), issue_in<B>::at(made.issue), made.kind,
            date_of(made.date)};
}

}

template <class B, std::size_t Entries>
using concession_list = answer_list<concession<B>, Entries * B::participant_count>;

// Every position or acceptance by which a party moved towards the position of another, in the order of time: it comes
// to accept what the other holds, with a condition or without, or holds something nearer to it where the issue's
// options have an order. What all agree on is nobody's concession. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr concession_list<B, Entries> concessions(const record<B, Entries>& told)
{
    concession_list<B, Entries> found;
    for (const solve::conceded& made : solve::concessions_in(detail::typed_talks{told}))
        found.add(detail::concession_of<B>(made));
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
    const std::vector<solve::conceded> all = solve::concessions_in(detail::typed_talks{told});
    const solve::reciprocated counted = solve::reciprocity_in(all, first.index(), second.index());
    reciprocity_found<B, Entries> found;
    found.given = counted.given;
    found.received = counted.received;
    for (const std::size_t place : counted.unanswered)
        found.unanswered.add(detail::concession_of<B>(all[place]));
    return found;
}

}

#endif
