#ifndef ENTENTE_SHOW_SVG_TIMELINE_LAYOUT_HPP
#define ENTENTE_SHOW_SVG_TIMELINE_LAYOUT_HPP

// Where things stand in the picture of a time line: a column for each day that matters, and cards for what was done.

#include <entente/show/timeline.hpp>
#include <entente/show/wrapping.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

// Widths and heights in pixels.
inline constexpr long long timeline_left = 160; // of the first column
inline constexpr long long wide_column = 212;   // of a day on which somebody did something
inline constexpr long long narrow_column = 140; // of any other: as wide as its date
inline constexpr long long text_line = 16;

struct timeline_column {
    model::day date = 0;
    long long x = 0;
    long long width = 0;

    long long end() const { return x + width; }
};

// Time between two columns: longer where more days lie between, but never so long that what was done is pushed apart.
constexpr long long time_between(model::day earlier, model::day later)
{
    const long long days = static_cast<long long>(later) - earlier;
    return days == 1 ? 8 : 24 + (days < 365 ? days : 365) / 12;
}

// The days on which anything is shown, in their order, from left to right.
inline std::vector<timeline_column> columns_of(const timeline& shown)
{
    std::vector<timeline_column> made;
    const auto add = [&](model::day date, long long width) {
        if (date == model::no_day)
            return;
        const auto place = std::lower_bound(made.begin(), made.end(), date,
                                            [](const timeline_column& one, model::day day) { return one.date < day; });
        if (place == made.end() || place->date != date)
            made.insert(place, {date, 0, width});
        else
            place->width = std::max(place->width, width);
    };
    for (const timeline_move& move : shown.moves)
        add(move.date, wide_column);
    for (const timeline_proposal& proposal : shown.proposals) {
        add(proposal.expected, narrow_column);
        add(proposal.ended, narrow_column);
        for (const timeline_turn& turn : proposal.turns)
            add(turn.from, narrow_column);
        for (const timeline_event& event : proposal.events)
            add(event.date, narrow_column);
    }
    for (const timeline_meeting& meeting : shown.meetings) {
        add(meeting.first, narrow_column);
        add(meeting.last, narrow_column);
    }
    for (const timeline_point& point : shown.course)
        add(point.date, narrow_column);
    long long x = timeline_left;
    for (std::size_t which = 0; which < made.size(); ++which) {
        made[which].x = x;
        x = made[which].end();
        if (which + 1 < made.size())
            x += time_between(made[which].date, made[which + 1].date);
    }
    return made;
}
inline const timeline_column& column_on(const std::vector<timeline_column>& columns, model::day date)
{
    return *std::lower_bound(columns.begin(), columns.end(), date,
                             [](const timeline_column& one, model::day day) { return one.date < day; });
}

// A line of a card, and its style. The first line of each of several objects has a bullet; all of theirs are indented.
struct card_line {
    std::string text;
    std::string_view style;
    bool is_indented = false;
    bool has_bullet = false;
};
inline constexpr long long card_indent = 11;
struct timeline_card {
    std::vector<card_line> lines;
    bool is_hearsay = false;

    long long height() const { return static_cast<long long>(lines.size()) * text_line + 14; }
};

// What a card has room for: the rest is counted.
inline constexpr std::size_t most_objects = 6;

inline timeline_card card_of(const timeline_move& move, long long card_width = wide_column - 6)
{
    const bool are_many = move.objects.size() > 1;
    timeline_card card;
    card.is_hearsay = move.is_hearsay;
    const auto add = [&](std::string_view text, std::size_t lines, std::string_view style, bool is_object = false) {
        bool is_first = is_object && are_many;
        // Strong letters are wider.
        const long long width =
            (card_width - 18 - (is_first ? card_indent : 0)) * (style == "small strong" ? 88 : 100) / 100;
        for (std::string& line : wrapped(text, static_cast<std::size_t>(width * 100 / 12), lines)) {
            card.lines.push_back({std::move(line), style, is_object && are_many, is_first});
            is_first = false;
        }
    };
    add(move.verb, 2, "small strong");
    const std::size_t shown = move.objects.size() <= most_objects ? move.objects.size() : most_objects - 1;
    for (std::size_t object = 0; object < shown; ++object)
        add(move.objects[object], 5, "small", true);
    if (shown < move.objects.size())
        add("and " + std::to_string(move.objects.size() - shown) + " more", 1, "small quiet");
    if (!move.source.empty())
        add((move.is_hearsay ? "says " : "") + move.source, 3, "small quiet");
    return card;
}

// Cards in a lane, each on its day, those of one day below each other.
struct placed_card {
    model::day date = 0;
    long long top = 0; // within the lane
    timeline_card card;
};
struct timeline_lane {
    std::size_t party = nowhere;
    std::vector<placed_card> cards = {};
    long long height = 58;
};
inline timeline_lane lane_of(const timeline& shown, std::size_t party)
{
    constexpr long long margin = 12;
    timeline_lane made{party};
    for (const timeline_move& move : shown.moves) {
        if (move.party != party)
            continue;
        long long top = margin;
        for (const placed_card& earlier : made.cards)
            if (earlier.date == move.date)
                top = earlier.top + earlier.card.height() + 8;
        made.cards.push_back({move.date, top, card_of(move)});
        made.height = std::max(made.height, top + made.cards.back().card.height() + margin);
    }
    return made;
}

inline long long width_of(const timeline_meeting& meeting, const std::vector<timeline_column>& columns)
{
    return column_on(columns, meeting.last).end() - column_on(columns, meeting.first).x;
}
// The lines of a meeting's name, in its bar, and of who met about what, below it.
inline std::vector<std::string> name_of(const timeline_meeting& meeting, long long width)
{
    return wrapped(meeting.name, static_cast<std::size_t>((width - 20) * 88 / 12), 2);
}
inline std::vector<std::string> words_of(const timeline_meeting& meeting, long long width)
{
    return wrapped(meeting.words, static_cast<std::size_t>((width - 12) * 100 / 12), 3);
}
inline long long height_of(const timeline_meeting& meeting, long long width)
{
    return 18 + static_cast<long long>(name_of(meeting, width).size() + words_of(meeting, width).size()) * text_line;
}

// The rows of meetings, and for each meeting which it is in: the first in which no meeting of those days is drawn.
inline std::vector<std::size_t> meeting_rows(const std::vector<timeline_meeting>& meetings)
{
    std::vector<std::size_t> rows;
    for (std::size_t which = 0; which < meetings.size(); ++which) {
        std::size_t row = 0;
        for (std::size_t earlier = 0; earlier < which; ++earlier)
            if (rows[earlier] == row && meetings[earlier].first <= meetings[which].last &&
                meetings[which].first <= meetings[earlier].last) {
                ++row;
                earlier = static_cast<std::size_t>(-1);
            }
        rows.push_back(row);
    }
    return rows;
}
// How high each of these rows is: the bars, and the words below them.
inline std::vector<long long> meeting_heights(const timeline& shown, const std::vector<timeline_column>& columns)
{
    const std::vector<std::size_t> rows = meeting_rows(shown.meetings);
    std::vector<long long> heights;
    for (std::size_t which = 0; which < rows.size(); ++which) {
        heights.resize(std::max(heights.size(), rows[which] + 1), 0LL);
        const timeline_meeting& meeting = shown.meetings[which];
        heights[rows[which]] = std::max(heights[rows[which]], height_of(meeting, width_of(meeting, columns)));
    }
    return heights;
}

// What befell the proposal that day, and that an answer is hoped for by then.
inline std::vector<std::string> notes_on(const timeline_proposal& proposal, const timeline_column& column)
{
    std::string notes;
    for (const timeline_event& event : proposal.events)
        if (event.date == column.date)
            notes.append(notes.empty() ? "" : ", ").append(event.words);
    if (proposal.expected == column.date)
        notes.append(notes.empty() ? "" : ", ").append("answer hoped for");
    return wrapped(notes, static_cast<std::size_t>((column.width - 8) * 100 / 12), 3);
}

// Names at the left, in hundredths of their size; strong letters are wider.
inline constexpr std::size_t label_width = 1170;
inline constexpr std::size_t strong_label_width = 1050;

inline std::string sides_of(const timeline& shown, const timeline_proposal& proposal)
{
    std::string sides = shown.parties[proposal.by];
    return sides.append(" to ").append(shown.parties[proposal.to]);
}
inline long long row_height(const timeline& shown, const timeline_proposal& proposal,
                            const std::vector<timeline_column>& columns)
{
    std::size_t notes = 1;
    for (const timeline_column& column : columns)
        notes = std::max(notes, notes_on(proposal, column).size());
    const std::size_t names =
        wrapped(proposal.name, strong_label_width, 3).size() + wrapped(sides_of(shown, proposal), label_width, 2).size();
    return std::max(static_cast<long long>(names) * text_line + 14, 42 + static_cast<long long>(notes) * text_line);
}

}

#endif
