#ifndef ENTENTE_INTEROP_JSON_RECORD_WORDS_HPP
#define ENTENTE_INTEROP_JSON_RECORD_WORDS_HPP

// Dates as files write them, "2007-10-12", and the words of the format for what befalls proposals.

#include <entente/model/record.hpp>
#include <entente/model/span.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

inline constexpr std::array<std::string_view, 10> json_events{
    "floated",   "tabled",    "requested_in_writing", "under_study", "clarified",
    "countered", "accepted",  "rejected",             "withdrawn",   "lapsed"};
inline constexpr std::array<std::string_view, 3> json_attributions{"anonymous", "on_background", "on_the_record"};
inline constexpr std::array<std::string_view, 3> json_states{"unknown", "established", "refuted"};

// The value that the word stands for, or nothing.
template <class Enumeration>
std::optional<Enumeration> value_of(model::span<const std::string_view> words, std::string_view word)
{
    for (std::size_t place = 0; place < words.size(); ++place)
        if (words[place] == word)
            return static_cast<Enumeration>(place);
    return std::nullopt;
}
template <class Enumeration>
std::string_view word_of(model::span<const std::string_view> words, Enumeration value)
{
    return words[static_cast<std::size_t>(value)];
}

// A date of the calendar, as ISO 8601 writes it; years before 0 have a sign, those of five digits as many. Nothing where
// the text is none.
inline std::optional<std::chrono::year_month_day> date_in(std::string_view text)
{
    const bool is_before = !text.empty() && text.front() == '-';
    text.remove_prefix(is_before ? 1 : 0);
    const std::size_t year_digits = text.find('-');
    if ((year_digits != 4 && year_digits != 5) || text.size() != year_digits + 6 || text[year_digits + 3] != '-')
        return std::nullopt;
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (const char letter : text) {
        if (letter == '-') {
            ++part;
            continue;
        }
        if (letter < '0' || letter > '9' || part > 2)
            return std::nullopt;
        parts[part] = 10 * parts[part] + (letter - '0');
    }
    // chrono's years end there.
    if (parts[0] > 32'767)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{is_before ? -parts[0] : parts[0]},
                                           std::chrono::month{static_cast<unsigned>(parts[1])},
                                           std::chrono::day{static_cast<unsigned>(parts[2])}};
    return date.ok() ? std::optional{date} : std::nullopt;
}
inline std::string json_date(std::chrono::year_month_day date)
{
    const auto digits = [](unsigned number, std::size_t least) {
        const std::string text = std::to_string(number);
        return text.size() < least ? std::string(least - text.size(), '0') + text : text;
    };
    const int year = static_cast<int>(date.year());
    return (year < 0 ? "-" : "") + digits(static_cast<unsigned>(year < 0 ? -year : year), 4) + '-' +
           digits(static_cast<unsigned>(date.month()), 2) + '-' + digits(static_cast<unsigned>(date.day()), 2);
}

}

#endif
