#ifndef ENTENTE_SHOW_RECORD_WORDS_HPP
#define ENTENTE_SHOW_RECORD_WORDS_HPP

// Dates, and the words for what befalls proposals and talks over time.

#include <entente/model/record.hpp>
#include <entente/model/refusal_sentences.hpp>
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
    return value == record_refusal::none ? "nothing was refused" : sentence_of(value);
}

// How wide a gap is, as a part of the widest: "25 per cent", to the tenth.
inline std::string gap_text(std::uint64_t gap)
{
    return detail::decimal_text(100 * static_cast<long long>(gap), static_cast<long long>(solve::widest_gap), 1) +
           " per cent";
}

// Which way talks go, and where the gap is the same at both ends, that it is not the gap which tells so: "narrows, by the
// number of settled issues alone".
inline std::string trend_text(direction trend, std::uint64_t first_gap, std::uint64_t last_gap)
{
    std::string text{to_text(trend)};
    return trend == direction::steady || first_gap != last_gap ? text
                                                               : text.append(", by the number of settled issues alone");
}

namespace detail {

inline std::string day_text(model::day date)
{
    return to_text(std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{date}}});
}
inline std::string days_text(std::chrono::days span)
{
    return std::to_string(span.count()) + (span.count() == 1 ? " day" : " days");
}
inline std::string ago_text(std::chrono::days span)
{
    return span.count() == 0 ? "the same day" : days_text(span) + " ago";
}
// To the hundredth.
inline std::string points_text(double points)
{
    const double hundredths = points * 100;
    const long long nearest = static_cast<long long>(hundredths < 0 ? hundredths - 0.5 : hundredths + 0.5);
    return decimal_text(nearest, 100, 2);
}
inline std::string times_text(std::size_t times)
{
    return times == 1 ? "once" : times == 2 ? "twice" : std::to_string(times) + " times";
}

}

}

#endif
