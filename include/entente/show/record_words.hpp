#ifndef ENTENTE_SHOW_RECORD_WORDS_HPP
#define ENTENTE_SHOW_RECORD_WORDS_HPP

// Dates, and the words for what befalls proposals and talks over time.

#include <entente/model/record.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/solve/record/concessions.hpp>
#include <entente/solve/record/course.hpp>
#include <entente/solve/record/gaps.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

// "12 October 2007"; "no date" for what is in no calendar.
inline std::string to_text(std::chrono::year_month_day date)
{
    constexpr std::string_view months[]{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    if (!date.ok())
        return "no date";
    std::string text = std::to_string(static_cast<unsigned>(date.day()));
    text.append(" ").append(months[static_cast<unsigned>(date.month()) - 1]).append(" ");
    return text.append(std::to_string(static_cast<int>(date.year())));
}

constexpr std::string_view to_text(attribution value)
{
    switch (value) {
    case attribution::anonymous: return "anonymous";
    case attribution::on_background: return "on background";
    case attribution::on_the_record: return "on the record";
    }
    return "";
}
// What has become of a proposal.
constexpr std::string_view to_text(proposal_event value)
{
    switch (value) {
    case proposal_event::floated: return "made orally";
    case proposal_event::tabled: return "put in writing";
    case proposal_event::requested_in_writing: return "asked for in writing";
    case proposal_event::under_study: return "under study";
    case proposal_event::clarified: return "clarified";
    case proposal_event::countered: return "countered";
    case proposal_event::accepted: return "accepted";
    case proposal_event::rejected: return "rejected";
    case proposal_event::withdrawn: return "withdrawn";
    case proposal_event::lapsed: return "lapsed";
    }
    return "";
}
constexpr std::string_view to_text(contingency_state value)
{
    switch (value) {
    case contingency_state::unknown: return "unknown";
    case contingency_state::established: return "established";
    case contingency_state::refuted: return "refuted";
    }
    return "";
}
constexpr std::string_view to_text(concession_kind value)
{
    switch (value) {
    case concession_kind::none: return "no concession";
    case concession_kind::nearer: return "comes nearer";
    case concession_kind::conditional: return "accepts on a condition";
    case concession_kind::full: return "accepts";
    }
    return "";
}
constexpr std::string_view to_text(direction value)
{
    switch (value) {
    case direction::steady: return "steady";
    case direction::narrows: return "narrows";
    case direction::widens: return "widens";
    }
    return "";
}
constexpr std::string_view to_text(momentum_kind value)
{
    switch (value) {
    case momentum_kind::neither_moved: return "neither has moved";
    case momentum_kind::only_first_moved: return "only the first has moved";
    case momentum_kind::only_second_moved: return "the second has moved without the first";
    case momentum_kind::first_led: return "the first moved, then the second";
    case momentum_kind::together: return "both moved on one day";
    case momentum_kind::second_led: return "the second moved, then the first";
    }
    return "";
}
constexpr std::string_view to_text(record_refusal value)
{
    switch (value) {
    case record_refusal::none: return "nothing was refused";
    case record_refusal::date_is_not_in_the_calendar: return "a date is not in the calendar";
    case record_refusal::value_is_no_option: return "a value is no option of its issue";
    case record_refusal::salience_is_not_between_0_and_100: return "a salience is not between 0 and 100";
    case record_refusal::third_party_has_no_say_on_the_issue: return "a third party has no say on the issue";
    case record_refusal::no_room_for_another_entry: return "the record has no room for another entry";
    case record_refusal::no_room_for_another_term: return "the record has no room for another term";
    case record_refusal::proposal_has_two_terms_on_one_issue: return "a proposal has two terms on one issue";
    case record_refusal::proposal_is_made_in_two_ways: return "a proposal is made in two ways";
    case record_refusal::proposal_has_not_been_made: return "a proposal has not been made by then";
    case record_refusal::proposal_moves_after_its_end: return "a proposal moves after its end";
    case record_refusal::proposal_is_answered_by_another_than_its_addressee:
        return "a proposal is answered by another than its addressee";
    case record_refusal::proposal_is_changed_by_another_than_its_maker:
        return "a proposal is changed by another than its maker";
    case record_refusal::proposal_is_requested_in_writing_after_it_was_tabled:
        return "a proposal is requested in writing after it was tabled";
    case record_refusal::proposal_is_countered_by_one_that_does_not_answer_it:
        return "a proposal is countered by one that does not answer it";
    case record_refusal::answer_is_expected_before_it_is_asked_for:
        return "an answer is expected before it is asked for";
    case record_refusal::proposal_lapses_before_that_is_said: return "a proposal lapses before that is said";
    case record_refusal::probability_is_not_between_0_and_1: return "a probability is not between 0 and 1";
    case record_refusal::statement_is_not_made_while_its_meeting_lasts:
        return "a statement is not made while its meeting lasts";
    case record_refusal::statement_is_made_by_somebody_who_does_not_attend:
        return "a statement is made by somebody who does not attend its meeting";
    }
    return "";
}

// How wide a gap is, as a part of the widest: "25 per cent", to the tenth.
inline std::string gap_text(std::uint64_t gap)
{
    return detail::decimal_text(static_cast<long long>(100 * gap), static_cast<long long>(solve::widest_gap), 1) +
           " per cent";
}

namespace detail {

inline std::string days_text(std::chrono::days span)
{
    return std::to_string(span.count()) + (span.count() == 1 ? " day" : " days");
}
inline std::string times_text(std::size_t times)
{
    return times == 1 ? "once" : times == 2 ? "twice" : std::to_string(times) + " times";
}

}

}

#endif
