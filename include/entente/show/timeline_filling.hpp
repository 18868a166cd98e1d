#ifndef ENTENTE_SHOW_TIMELINE_FILLING_HPP
#define ENTENTE_SHOW_TIMELINE_FILLING_HPP

// Fills a time line from a record as algorithms see it, whoever's names its words are made of.

#include <entente/model/record.hpp>
#include <entente/show/doing_text.hpp>
#include <entente/show/record_words.hpp>
#include <entente/show/timeline.hpp>
#include <entente/solve/record/course.hpp>
#include <entente/solve/record/proposals.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

// Adds what was done, to a move of that day that is the same but for its objects where there is one.
inline void add_move(timeline& made, timeline_move move, std::string object)
{
    for (timeline_move& earlier : made.moves)
        if (earlier.date == move.date && earlier.party == move.party && earlier.verb == move.verb &&
            earlier.source == move.source) {
            earlier.objects.push_back(std::move(object));
            return;
        }
    move.objects.push_back(std::move(object));
    made.moves.push_back(std::move(move));
}

template <class Talks, class Names>
void read_move(const Talks& told, const Names& names, const model::record_entry& entry, timeline& made)
{
    const std::uint16_t doer = doer_of(told, entry);
    const doing done = doing_of(told, names, entry);
    timeline_move move;
    move.date = entry.date;
    move.party = doer == model::nobody ? nowhere : doer;
    move.verb = done.before;
    if (!done.after.empty())
        move.verb.append(done.before.empty() ? "" : " \xE2\x80\xA6 ").append(done.after);
    move.is_hearsay = doer != model::nobody && entry.teller != model::nobody && entry.teller != doer;
    const bool is_the_party = doer == entry.teller && entry.speaker.empty() && entry.office.empty() &&
                              entry.standing == attribution::on_the_record;
    if (!is_the_party)
        move.source = source_text(names, entry);
    add_move(made, std::move(move), done.object);
}

inline timeline_meeting& meeting_on(std::string_view name, model::day date, timeline& made)
{
    for (timeline_meeting& earlier : made.meetings)
        if (earlier.name == name) {
            earlier.last = date;
            return earlier;
        }
    made.meetings.push_back({std::string{name}, {}, date, date});
    return made.meetings.back();
}

// What befell the proposal on the day, told at first hand, as far as its addressee is concerned.
inline void read_events(const model::record_view& record, model::day date, timeline_proposal& shown)
{
    for (const model::record_entry& entry : record.entries) {
        if (entry.date != date || entry.kind != model::entry_kind::event || entry.subject != shown.name ||
            !solve::is_first_hand(entry) || (solve::is_an_answer(entry.event) && entry.actor != shown.to))
            continue;
        bool is_known = false;
        for (const timeline_event& earlier : shown.events)
            is_known = is_known || (earlier.date == date && earlier.words == to_text(entry.event));
        if (!is_known)
            shown.events.push_back({date, std::string{to_text(entry.event)}});
    }
}

inline void add_proposals(const model::record_view& record, model::day date, timeline& made)
{
    for (std::size_t place = 0; place < record.entries.size(); ++place) {
        const model::record_entry& entry = record.entries[place];
        if (entry.date != date || !solve::makes_a_proposal(entry) || solve::making_of(record, entry.subject) != place)
            continue;
        for (const std::size_t to : model::addressees(entry))
            made.proposals.push_back({std::string{entry.subject}, entry.actor, to, {{date, to}}});
    }
}

// What happened to all proposals by the end of a day on which something was told.
inline void read_proposals(const model::record_view& record, model::day date, timeline& made)
{
    add_proposals(record, date, made);
    for (timeline_proposal& shown : made.proposals) {
        if (shown.ended != model::no_day)
            continue;
        solve::waiting_proposal state;
        const bool waits = solve::read_proposal(record, solve::making_of(record, shown.name),
                                                static_cast<std::uint16_t>(shown.to), date, state);
        if (state.last != model::no_day && state.last < date) {
            shown.ended = state.last;
            shown.events.push_back({state.last, std::string{to_text(proposal_event::lapsed)}});
            continue;
        }
        read_events(record, date, shown);
        shown.expected = state.expected;
        if (!waits)
            shown.ended = date;
        else if (shown.turns.back().from == date)
            shown.turns.back().party = state.turn;
        else if (shown.turns.back().party != state.turn)
            shown.turns.push_back({date, state.turn});
    }
}

// What the record tells. The names of the parties, and how many issues there are, stand there already.
template <class Talks, class Names>
void read_record(const Talks& told, const Names& names, timeline& made)
{
    const model::record_view view = told.view();
    for (const model::record_entry& entry : view.entries) {
        timeline_meeting* held = entry.meeting.empty() ? nullptr : &meeting_on(entry.meeting, entry.date, made);
        if (entry.kind == model::entry_kind::meeting && held->words.empty())
            held->words = doing_of(told, names, entry).text();
        if (entry.kind != model::entry_kind::meeting)
            read_move(told, names, entry, made);
        if (entry.date != made.last)
            read_proposals(view, entry.date, made);
        made.last = entry.date;
    }
    for (const solve::course_day& point : solve::course_of(told))
        made.course.push_back({point.date, point.settled, point.gap});
}

}

#endif
