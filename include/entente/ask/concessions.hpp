#ifndef ENTENTE_ASK_CONCESSIONS_HPP
#define ENTENTE_ASK_CONCESSIONS_HPP

// Who moved towards whom, and who answered.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/concessions.hpp>
#include <entente/worth/stakes.hpp>

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
constexpr double points_of(model::units units)
{
    return static_cast<double>(units) / static_cast<double>(model::usual_units_per_point);
}

}

template <class B, std::size_t Entries>
using concession_list = answer_list<concession<B>, Entries * B::participant_count>;

// Every position or acceptance by which a party moved towards the position of another, in the order of time: it comes
// to accept what the other holds, with a condition or without, or holds something nearer to it where the issue's
// options have an order. The position that a party takes as its first word on an issue is where it starts from, and no
// move; what all agree on is nobody's concession. What waits for a contingency counts where it is in force on the day on
// which it is said: what a finding sets in force later is nobody's move. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr concession_list<B, Entries> concessions(const record<B, Entries>& told)
{
    concession_list<B, Entries> found;
    for (const solve::conceded& made : solve::concessions_in(detail::typed_talks{told}))
        found.add(detail::concession_of<B>(made));
    return found;
}

// A concession, and what it was worth on its issue alone: what the issue's options are worth by themselves, without
// joint values. Known where the party held something before, and both have valued the issue.
template <class B>
struct valued_concession {
    concession<B> made;
    bool is_known = false;
    double cost = 0; // to the party that moved, in points; below zero where it gains
    double gain = 0; // to the other
};

// The same concessions, each with its worth.
template <class B, std::size_t Entries>
constexpr answer_list<valued_concession<B>, Entries * B::participant_count> concessions(const record<B, Entries>& told,
                                                                                        const stakes<B>& worth)
{
    answer_list<valued_concession<B>, Entries * B::participant_count> found;
    for (const solve::conceded& made : solve::concessions_in(detail::typed_talks{told})) {
        const solve::concession_worth its = solve::worth_of(made, worth.view());
        found.add({detail::concession_of<B>(made), its.is_known, detail::points_of(its.cost),
                   detail::points_of(its.gain)});
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
    const std::vector<solve::conceded> all = solve::concessions_in(detail::typed_talks{told});
    const solve::reciprocated counted = solve::reciprocity_in(all, first.index(), second.index());
    reciprocity_found<B, Entries> found;
    found.given = counted.given;
    found.received = counted.received;
    for (const std::size_t place : counted.unanswered)
        found.unanswered.add(detail::concession_of<B>(all[place]));
    return found;
}

// What the two parties' concessions to each other were worth, as far as that is known. In points.
struct reciprocity_worth {
    double given = 0;         // what the second party gained by the first's concessions
    double received = 0;      // what the first gained by the second's
    double cost = 0;          // of the first's, to itself
    double cost_to_other = 0; // of the second's
    std::size_t unknown = 0;  // concessions of either whose worth is not known

    // Above zero where the first gave more than it received.
    constexpr double balance() const { return given - received; }
};

// The same, added up. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr reciprocity_worth reciprocity(const record<B, Entries>& told, const stakes<B>& worth,
                                        std::type_identity_t<party_in<B>> first,
                                        std::type_identity_t<party_in<B>> second)
{
    const solve::reciprocated_worth found = solve::reciprocity_in_worth(
        solve::concessions_in(detail::typed_talks{told}), worth.view(), first.index(), second.index());
    return {detail::points_of(found.given), detail::points_of(found.received), detail::points_of(found.cost),
            detail::points_of(found.cost_to_other), found.unknown};
}

}

#endif
