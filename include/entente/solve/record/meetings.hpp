#ifndef ENTENTE_SOLVE_RECORD_MEETINGS_HPP
#define ENTENTE_SOLVE_RECORD_MEETINGS_HPP

// Meetings in a record: when they took place, who attended, and what they were about.

#include <entente/model/participants.hpp>
#include <entente/model/record.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::solve {

// A meeting, as all entries that tell of it tell together.
struct meeting_held {
    std::string_view name;
    model::day first = model::no_day;
    model::day last = model::no_day;
    model::participant_set attending;
    std::vector<std::uint16_t> issues; // in the order in which they are named, each once

    constexpr bool is_told() const { return first != model::no_day; }
};

// What is told of the meeting; where nothing is, `is_told()` is false. O(entries).
constexpr meeting_held read_meeting(const model::record_view& record, std::string_view name)
{
    meeting_held found;
    found.name = name;
    for (const model::record_entry& entry : record.entries) {
        if (entry.kind != model::entry_kind::meeting || entry.subject != name)
            continue;
        if (found.first == model::no_day)
            found.first = entry.date;
        found.last = entry.date;
        found.attending = found.attending | entry.others;
        for (const model::proposed_term& term : record.terms_of(entry)) {
            bool known = false;
            for (const std::uint16_t issue : found.issues)
                known = known || issue == term.issue;
            if (!known)
                found.issues.push_back(term.issue);
        }
    }
    return found;
}

// All meetings that are told of, in the order of their first days. O(entries^2).
constexpr std::vector<meeting_held> meetings_in(const model::record_view& record)
{
    std::vector<meeting_held> found;
    for (const model::record_entry& entry : record.entries) {
        bool known = entry.kind != model::entry_kind::meeting;
        for (const meeting_held& earlier : found)
            known = known || earlier.name == entry.subject;
        if (!known)
            found.push_back(read_meeting(record, entry.subject));
    }
    return found;
}

// Is the entry out of place at its meeting: on another day, or told on behalf of somebody who does not attend? A
// meeting of which only its statements tell says neither. O(entries).
constexpr record_refusal misplaced_at_its_meeting(const model::record_view& record, const model::record_entry& entry)
{
    if (entry.meeting.empty() || entry.kind == model::entry_kind::meeting)
        return record_refusal::none;
    const meeting_held held = read_meeting(record, entry.meeting);
    if (!held.is_told())
        return record_refusal::none;
    if (entry.date < held.first || entry.date > held.last)
        return record_refusal::statement_is_not_made_while_its_meeting_lasts;
    return entry.teller == model::nobody || held.attending.contains(entry.teller)
               ? record_refusal::none
               : record_refusal::statement_is_made_by_somebody_who_does_not_attend;
}

}

#endif
