#ifndef ENTENTE_ASK_MEETINGS_HPP
#define ENTENTE_ASK_MEETINGS_HPP

// Where the parties met, and which proposals moved there. What a meeting changed in the dossier is `results_of`.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/meetings.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace entente::inline v0_1 {

// A meeting that the record tells of.
template <class B>
struct meeting_found {
    std::string_view name;
    std::chrono::year_month_day first{};
    std::chrono::year_month_day last{}; // the same where it took a day
    party_set<B> participants;
    issue_set<B> issues; // that it was about; empty where that is not told

    friend constexpr bool operator==(const meeting_found&, const meeting_found&) = default;
};

// The meetings that `meets` tells of, in the order of their first days. O(entries^2).
template <class B, std::size_t Entries>
constexpr answer_list<meeting_found<B>, Entries> meetings(const record<B, Entries>& told)
{
    answer_list<meeting_found<B>, Entries> found;
    for (const solve::meeting_held& held : solve::meetings_in(told.view())) {
        meeting_found<B> one;
        one.name = held.name;
        one.first = detail::date_of(held.first);
        one.last = detail::date_of(held.last);
        for (const std::size_t party : held.attending)
            one.participants.insert(party_in<B>::at(party));
        for (const std::uint16_t issue : held.issues)
            one.issues.insert(issue_in<B>::at(issue));
        found.add(one);
    }
    return found;
}

// Something that befell a proposal, as it is told.
template <class B>
struct proposal_move {
    std::string_view proposal;
    proposal_event event = proposal_event::floated;
    party_set<B> by;      // nobody where it lapsed
    party_set<B> told_by; // nobody where it is the record's own account
    std::chrono::year_month_day date{};

    friend constexpr bool operator==(const proposal_move&, const proposal_move&) = default;
};

// What is told at the meeting of proposals, in the order in which it was said. O(entries).
template <class B, std::size_t Entries, meeting_type Meeting>
constexpr answer_list<proposal_move<B>, Entries> moves_at(const record<B, Entries>& told, Meeting)
{
    const auto one_or_nobody = [](std::uint16_t party) {
        return party == model::nobody ? party_set<B>{} : party_set<B>{party_in<B>::at(party)};
    };
    answer_list<proposal_move<B>, Entries> found;
    for (const model::record_entry& entry : told.view().entries)
        if (entry.kind == model::entry_kind::event && entry.meeting == Meeting::name)
            found.add({entry.subject, entry.event, one_or_nobody(entry.actor), one_or_nobody(entry.teller),
                       detail::date_of(entry.date)});
    return found;
}

}

#endif
