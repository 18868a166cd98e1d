#ifndef ENTENTE_ASK_SEQUENCING_HPP
#define ENTENTE_ASK_SEQUENCING_HPP

// What parties tie together, and in which order they would settle it.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>

#include <array>
#include <chrono>
#include <cstddef>

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

namespace detail {

constexpr bool concerns_same_issues(const model::record_entry& one, const model::record_entry& other)
{
    return (one.issue == other.issue && one.next == other.next) || (one.issue == other.next && one.next == other.issue);
}
// Is the entry the actor's latest word up to the day on whether the two issues are tied?
constexpr bool is_last_word(const model::record_view& record, std::size_t place, model::day day)
{
    const model::record_entry& said = record.entries[place];
    for (std::size_t later = place + 1; later < record.entries.size() && record.entries[later].date <= day; ++later) {
        const model::record_entry& entry = record.entries[later];
        if ((entry.kind == model::entry_kind::link || entry.kind == model::entry_kind::unlink) &&
            entry.actor == said.actor && concerns_same_issues(entry, said))
            return false;
    }
    return true;
}

}

// The linkages that parties assert on the date, each with who rejects it. Of what a party said of two issues, in either
// order, the latest counts. In the order of time. O(entries^3).
template <class B, std::size_t Entries>
constexpr answer_list<tactical_linkage<B>, Entries> tactical_linkages(const record<B, Entries>& told,
                                                                      std::chrono::year_month_day date)
{
    const model::record_view view = told.view();
    const model::day day = detail::day_of(date);
    answer_list<tactical_linkage<B>, Entries> found;
    for (std::size_t i = 0; i < view.entries.size() && view.entries[i].date <= day; ++i) {
        const model::record_entry& said = view.entries[i];
        if (said.kind != model::entry_kind::link || !detail::is_last_word(view, i, day))
            continue;
        tactical_linkage<B> one;
        one.by = party_in<B>::at(said.actor);
        one.first = issue_in<B>::at(said.issue);
        one.second = issue_in<B>::at(said.next);
        for (std::size_t k = 0; k < view.entries.size() && view.entries[k].date <= day; ++k)
            if (view.entries[k].kind == model::entry_kind::unlink &&
                detail::concerns_same_issues(view.entries[k], said) && detail::is_last_word(view, k, day))
                one.rejected_by.insert(party_in<B>::at(view.entries[k].actor));
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
    constexpr std::size_t issues = B::issue_count;
    const dossier<B> now = dossier_as_of(told, date);
    std::array<unsigned char, issues * issues> precedes{};
    for (const model::record_entry& entry : told.view().entries)
        if (entry.kind == model::entry_kind::precondition && entry.date <= detail::day_of(date) &&
            now.view().settled[entry.issue] != entry.option)
            precedes[entry.issue * issues + entry.next] = 1;
    for (std::size_t by = 0; by < issues; ++by)
        for (std::size_t from = 0; from < issues; ++from)
            for (std::size_t to = 0; precedes[from * issues + by] != 0 && to < issues; ++to)
                if (precedes[by * issues + to] != 0)
                    precedes[from * issues + to] = 1;
    issue_set<B> circle;
    for (std::size_t issue = 0; issue < issues; ++issue)
        if (precedes[issue * issues + issue] != 0)
            circle.insert(issue_in<B>::at(issue));
    return circle;
}

}

#endif
