#ifndef ENTENTE_SOLVE_RECORD_PROPOSALS_HPP
#define ENTENTE_SOLVE_RECORD_PROPOSALS_HPP

// The life of proposals in a record: how they were made, which entries make sense, and whose turn it is.

#include <entente/model/record.hpp>
#include <entente/solve/record/meetings.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::solve {

// The place of no entry.
inline constexpr std::size_t no_entry = static_cast<std::size_t>(-1);

// Does the entry make a proposal, rather than move one that was made?
constexpr bool makes_a_proposal(const model::record_entry& entry)
{
    return entry.kind == model::entry_kind::event && entry.to != model::nobody;
}
constexpr bool ends_a_proposal(proposal_event event) { return event >= proposal_event::accepted; }

// Is the event one of the addressee's doing, rather than the maker's?
constexpr bool is_an_answer(proposal_event event)
{
    return event == proposal_event::requested_in_writing || event == proposal_event::under_study ||
           event == proposal_event::countered || event == proposal_event::accepted || event == proposal_event::rejected;
}

// Is an event told by whoever brought it about, or by the record itself, and not by the other side alone? A lapse is
// nobody's doing.
constexpr bool is_first_hand(const model::record_entry& entry)
{
    return entry.teller == model::nobody || entry.teller == entry.actor || entry.event == proposal_event::lapsed;
}

// The first entry that makes the proposal, or no_entry. O(entries), like all below that do not say otherwise.
constexpr std::size_t making_of(const model::record_view& record, std::string_view proposal)
{
    for (std::size_t i = 0; i < record.entries.size(); ++i)
        if (makes_a_proposal(record.entries[i]) && record.entries[i].subject == proposal)
            return i;
    return no_entry;
}

namespace detail {

constexpr bool same_terms(const model::record_view& record, const model::record_entry& left,
                          const model::record_entry& right)
{
    for (const model::proposed_term& term : record.terms_of(left)) {
        bool found = false;
        for (const model::proposed_term& candidate : record.terms_of(right))
            found = found || candidate == term;
        if (!found)
            return false;
    }
    return left.terms_count == right.terms_count;
}

// Has the proposal been let lapse before the day, as the teller or the record's own account has it? O(entries).
constexpr bool has_run_out(const model::record_view& record, std::size_t place)
{
    const model::record_entry& entry = record.entries[place];
    model::day last = model::no_day;
    for (std::size_t i = 0; i < place; ++i) {
        const model::record_entry& earlier = record.entries[i];
        if (earlier.subject == entry.subject && earlier.last != model::no_day &&
            (earlier.teller == entry.teller || earlier.teller == model::nobody))
            last = earlier.last;
    }
    return last != model::no_day && last < entry.date && entry.event != proposal_event::lapsed;
}

constexpr record_refusal check_event(const model::record_view& record, std::size_t place,
                                     const model::record_entry& making)
{
    const model::record_entry& entry = record.entries[place];
    const bool by_addressee = is_an_answer(entry.event);
    if (by_addressee && !model::addressees(making).contains(entry.actor))
        return record_refusal::proposal_is_answered_by_another_than_its_addressee;
    if (!by_addressee && entry.event != proposal_event::lapsed && entry.actor != making.actor)
        return makes_a_proposal(entry) ? record_refusal::proposal_is_made_in_two_ways
                                       : record_refusal::proposal_is_changed_by_another_than_its_maker;
    if (makes_a_proposal(entry) &&
        (model::addressees(entry) != model::addressees(making) ||
         (entry.terms_count != 0 && making.terms_count != 0 && !same_terms(record, entry, making))))
        return record_refusal::proposal_is_made_in_two_ways;
    // Each teller must make sense, and none may contradict the record's own account; two of them may contradict each
    // other. An answer ends the proposal for whoever gives it, and for nobody else.
    model::participant_set open = model::addressees(making);
    for (std::size_t i = 0; i < place; ++i) {
        const model::record_entry& earlier = record.entries[i];
        if (earlier.kind != model::entry_kind::event || earlier.subject != entry.subject ||
            (earlier.teller != entry.teller && earlier.teller != model::nobody))
            continue;
        if (ends_a_proposal(earlier.event) && earlier.event != entry.event) {
            if (is_an_answer(earlier.event))
                open.erase(earlier.actor);
            else
                open = {};
            if (by_addressee ? !open.contains(entry.actor) : open.empty())
                return record_refusal::proposal_moves_after_its_end;
        }
        if (earlier.event == proposal_event::tabled && entry.event == proposal_event::requested_in_writing)
            return record_refusal::proposal_is_requested_in_writing_after_it_was_tabled;
    }
    if (entry.event == proposal_event::countered) {
        const std::size_t other = making_of(record, entry.other);
        if (other == no_entry || record.entries[other].date > entry.date ||
            record.entries[other].actor != entry.actor ||
            !model::addressees(record.entries[other]).contains(making.actor))
            return record_refusal::proposal_is_countered_by_one_that_does_not_answer_it;
    }
    return record_refusal::none;
}

constexpr record_refusal check(const model::record_view& record, std::size_t place)
{
    const model::record_entry& entry = record.entries[place];
    const record_refusal misplaced = misplaced_at_its_meeting(record, entry);
    if (misplaced != record_refusal::none)
        return misplaced;
    const bool concerns_a_proposal =
        entry.kind == model::entry_kind::event || entry.kind == model::entry_kind::expectation ||
        entry.kind == model::entry_kind::understanding || entry.kind == model::entry_kind::denial;
    if (!concerns_a_proposal)
        return record_refusal::none;
    const std::size_t made = making_of(record, entry.subject);
    if (made == no_entry || record.entries[made].date > entry.date)
        return record_refusal::proposal_has_not_been_made;
    const model::record_entry& making = record.entries[made];
    if (entry.kind == model::entry_kind::expectation && entry.actor != making.actor)
        return record_refusal::proposal_is_changed_by_another_than_its_maker;
    if (entry.expected != model::no_day && entry.expected < entry.date)
        return record_refusal::answer_is_expected_before_it_is_asked_for;
    if (entry.last != model::no_day && entry.last < entry.date)
        return record_refusal::proposal_lapses_before_that_is_said;
    const bool moves = entry.kind == model::entry_kind::event || entry.kind == model::entry_kind::expectation;
    if (moves && has_run_out(record, place))
        return record_refusal::proposal_moves_after_its_end;
    if (entry.kind == model::entry_kind::event)
        return check_event(record, place, making);
    return entry.kind == model::entry_kind::understanding && !model::addressees(making).contains(entry.actor)
               ? record_refusal::proposal_is_answered_by_another_than_its_addressee
               : record_refusal::none;
}

}

// The first entry that makes no sense beside the others, and why.
struct record_fault {
    record_refusal reason = record_refusal::none;
    std::size_t place = no_entry; // as the entries were written
};
// O(entries^2).
constexpr record_fault first_fault(const model::record_view& record)
{
    for (std::size_t i = 0; i < record.entries.size(); ++i) {
        const record_refusal reason = detail::check(record, i);
        if (reason != record_refusal::none)
            return {reason, record.entries[i].place};
    }
    return {};
}

// A proposal that waits for one addressee's answer.
struct waiting_proposal {
    std::size_t making = no_entry;
    std::uint16_t to = model::nobody;
    std::uint16_t turn = model::nobody;
    model::day made = 0;
    model::day idle_since = 0;              // the turn's beginning, or the last move of the party whose turn it is
    std::size_t requests_in_writing = 0;    // two tellings of one day are one request
    model::day expected = model::no_day;    // as last stated
    model::day last = model::no_day;        // on which it stands, as last stated
};

// Reads what befell a proposal up to the date, as far as one of its addressees is concerned. Returns whether it still
// waits for that one's answer. Only what is told at first hand counts: that the other side studies a proposal is for the
// other side to say.
constexpr bool read_proposal(const model::record_view& record, std::size_t making, std::uint16_t to, model::day date,
                             waiting_proposal& out)
{
    const model::record_entry& made = record.entries[making];
    out = {making, to, to, made.date, made.date, 0, model::no_day, model::no_day};
    model::day last_request = model::no_day;
    const auto pass_to = [&out](std::uint16_t party, model::day when) {
        if (out.turn != party)
            out.idle_since = when;
        out.turn = party;
    };
    for (std::size_t i = making; i < record.entries.size() && record.entries[i].date <= date; ++i) {
        const model::record_entry& entry = record.entries[i];
        if (entry.subject != made.subject)
            continue;
        const bool is_event = entry.kind == model::entry_kind::event;
        if ((!is_event && entry.kind != model::entry_kind::expectation) || (is_event && !is_first_hand(entry)))
            continue;
        out.expected = entry.expected != model::no_day ? entry.expected : out.expected;
        out.last = entry.last != model::no_day ? entry.last : out.last;
        if (!is_event || (is_an_answer(entry.event) && entry.actor != to))
            continue;
        if (ends_a_proposal(entry.event) || entry.event == proposal_event::countered)
            return false;
        if (entry.event == proposal_event::requested_in_writing) {
            out.requests_in_writing += entry.date != last_request ? 1U : 0U;
            last_request = entry.date;
            pass_to(made.actor, entry.date);
        } else if (entry.event == proposal_event::tabled || entry.event == proposal_event::under_study) {
            pass_to(to, entry.date); // explaining it by word of mouth does not answer a request in writing
        }
        if (entry.actor == out.turn)
            out.idle_since = entry.date;
    }
    return out.last == model::no_day || date <= out.last;
}

// The proposals without an answer on the date, in the order in which they were made, once for each addressee that has
// not answered. O(entries^2).
constexpr std::vector<waiting_proposal> waiting_proposals(const model::record_view& record, model::day date)
{
    std::vector<waiting_proposal> found;
    for (std::size_t i = 0; i < record.entries.size() && record.entries[i].date <= date; ++i) {
        if (!makes_a_proposal(record.entries[i]) || making_of(record, record.entries[i].subject) != i)
            continue;
        for (const std::size_t to : model::addressees(record.entries[i])) {
            waiting_proposal waiting;
            if (read_proposal(record, i, static_cast<std::uint16_t>(to), date, waiting))
                found.push_back(waiting);
        }
    }
    return found;
}

}

#endif
