#ifndef ENTENTE_SHOW_SVG_TIMELINE_HPP
#define ENTENTE_SHOW_SVG_TIMELINE_HPP

// The time line: who did what when, which proposals wait for whose answer, and how far apart the parties are.

#include <entente/show/record_words.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/svg/timeline_layout.hpp>
#include <entente/show/svg/timeline_list.hpp>
#include <entente/show/svg/timeline_parts.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/timeline.hpp>

#include <chrono>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

template <character_output Out>
class timeline_drawing {
public:
    timeline_drawing(const timeline& shown, Out out) : shown_{shown}, columns_{columns_of(shown)}, sink_{std::move(out)}
    {
        for (std::size_t party = 0; party <= shown.parties.size(); ++party)
            lanes_.push_back(lane_of(shown, party == shown.parties.size() ? nowhere : party));
    }

    Out draw(picture_place place) &&
    {
        if (place == picture_place::phone) {
            const timeline_list list{shown_};
            begin_picture(sink_, place, list.width, list.height(), "The time line",
                          description("From top to bottom", "what each party did"));
            sink_.put(list.drawing(), "</svg>\n");
            return std::move(sink_).end();
        }
        begin_picture(sink_, place, right() + 20, height(), "The time line",
                      description("From left to right", "a lane for each party"));
        if (columns_.empty())
            put_line(sink_, 24, 40, "quiet", "start", "Nothing is told of how the talks went.");
        long long y = draw_days();
        y = draw_meetings(y);
        for (const timeline_lane& each : lanes_)
            if (!each.cards.empty())
                y = draw_lane(each, y);
        y = draw_proposals(y);
        draw_course(y);
        sink_.put("</svg>\n");
        return std::move(sink_).end();
    }

private:
    static constexpr long long head = 56;
    static constexpr long long section_head = 40;
    static constexpr long long chart_height = 96;

    long long right() const { return columns_.empty() ? 2 * timeline_left : columns_.back().end(); }
    long long height() const
    {
        long long y = head;
        for (const long long row : meeting_heights(shown_, columns_))
            y += row;
        for (const timeline_lane& each : lanes_)
            y += each.cards.empty() ? 0 : each.height;
        if (!shown_.proposals.empty())
            y += section_head;
        for (const timeline_proposal& proposal : shown_.proposals)
            y += row_height(shown_, proposal, columns_);
        return y + (shown_.course.empty() ? 0 : section_head + chart_height + 50) + 12;
    }
    std::string description(std::string_view direction, std::string_view moves) const
    {
        if (columns_.empty())
            return "Nothing is told.";
        std::size_t open = 0;
        for (const timeline_proposal& proposal : shown_.proposals)
            open += proposal.ended == model::no_day ? 1U : 0U;
        std::string text{direction};
        text.append(", the days on which something was said or done, from ").append(day_text(columns_.front().date));
        text.append(" to ").append(day_text(columns_.back().date)).append(": ").append(moves);
        text.append("; below, ").append(std::to_string(shown_.proposals.size()));
        text.append(" proposals, of which ").append(std::to_string(open)).append(" wait for an answer");
        if (!shown_.course.empty())
            text.append(", and the gap between the parties: ")
                .append(gap_text(shown_.course.back().gap))
                .append(" at last");
        return text.append(".");
    }

    long long draw_days()
    {
        for (std::size_t which = 0; which < columns_.size(); ++which) {
            const timeline_column& column = columns_[which];
            sink_.put("<path class=\"rule\" d=\"M", column.x, " ", head - 14, "V", height() - 12, "\"/>\n");
            put_line(sink_, column.x + 2, 20, "title", "start", day_text(column.date));
            if (which > 0)
                put_line(sink_, column.x + 2, 35, "small quiet", "start",
                         days_text(std::chrono::days{column.date - columns_[which - 1].date}) + " later");
        }
        sink_.put("<path class=\"axis\" d=\"M", timeline_left, " ", head - 14, "H", right(), "\"/>\n");
        put_line(sink_, 16, 20, "small quiet", "start", "Days that matter");
        return head;
    }

    long long draw_meetings(long long y)
    {
        const std::vector<std::size_t> rows = meeting_rows(shown_.meetings);
        const std::vector<long long> heights = meeting_heights(shown_, columns_);
        for (std::size_t row = 0; row < heights.size(); ++row) {
            if (row == 0)
                put_line(sink_, 16, y + 19, "small quiet", "start", "Meetings");
            for (std::size_t which = 0; which < rows.size(); ++which)
                if (rows[which] == row)
                    put_meeting(sink_, shown_.meetings[which], column_on(columns_, shown_.meetings[which].first).x, y,
                                width_of(shown_.meetings[which], columns_));
            y += heights[row];
        }
        return y;
    }

    long long draw_lane(const timeline_lane& each, long long y)
    {
        sink_.put("<path class=\"axis\" d=\"M8 ", y, "H", right() + 12, "\"/>\n");
        if (each.party == nowhere) {
            put_line(sink_, 16, y + 30, "title", "start", "All sides");
        } else {
            sink_.put("<rect class=\"", turn_class(each.party), "\" x=\"8\" y=\"", y + 14, "\" width=\"6\" height=\"",
                      each.height - 28, "\" rx=\"3\"/>\n");
            put_name(sink_, 24, y + 30, "title", "start", shown_.parties[each.party], 800, 3);
        }
        for (const placed_card& placed : each.cards)
            put_card(sink_, placed.card, column_on(columns_, placed.date).x + 1, y + placed.top, wide_column - 6);
        return y + each.height;
    }

    long long draw_proposals(long long y)
    {
        if (shown_.proposals.empty())
            return y;
        sink_.put("<path class=\"axis\" d=\"M8 ", y, "H", right() + 12, "\"/>\n");
        put_line(sink_, 16, y + 27, "title", "start", "Proposals");
        put_line(sink_, timeline_left, y + 27, "small quiet", "start",
                 "From when to when each waits for an answer, and whose turn it is");
        y += section_head;
        for (const timeline_proposal& proposal : shown_.proposals) {
            draw_proposal(proposal, y);
            y += row_height(shown_, proposal, columns_);
        }
        return y;
    }
    void draw_proposal(const timeline_proposal& proposal, long long y)
    {
        sink_.put("<g>\n<title>", xml_escaped(proposal.name), "</title>\n");
        const auto lines = static_cast<long long>(
            put_name(sink_, 16, y + 14, "small strong", "start", proposal.name, strong_label_width, 3, text_line));
        put_name(sink_, 16, y + 14 + lines * text_line, "small quiet", "start", sides_of(shown_, proposal), label_width,
                 2, text_line);
        const long long end = end_of(proposal);
        for (std::size_t which = 0; which < proposal.turns.size(); ++which) {
            const timeline_turn& turn = proposal.turns[which];
            const long long begin = column_on(columns_, turn.from).x;
            const long long until =
                which + 1 < proposal.turns.size() ? column_on(columns_, proposal.turns[which + 1].from).x : end;
            sink_.put("<rect class=\"", turn_class(turn.party), "\" x=\"", begin + 1, "\" y=\"", y, "\" width=\"",
                      until - begin - 2, "\" height=\"24\" rx=\"5\"/>\n");
            put_name(sink_, begin + 10, y + 16, "small", "start", "turn: " + shown_.parties[turn.party],
                     static_cast<std::size_t>((until - begin - 16) * 100 / 12), 1);
        }
        if (proposal.ended != model::no_day)
            sink_.put("<path class=\"end\" d=\"M", end, " ", y - 3, "v30\"/>\n");
        else if (proposal.expected != model::no_day && column_on(columns_, proposal.expected).end() > end)
            sink_.put("<rect class=\"awaited\" x=\"", end + 1, "\" y=\"", y, "\" width=\"",
                      column_on(columns_, proposal.expected).end() - end - 2, "\" height=\"24\" rx=\"5\"/>\n");
        for (const timeline_column& column : columns_) {
            long long line = y + 41;
            for (const std::string& note : notes_on(proposal, column)) {
                put_line(sink_, column.x + 4, line, "small quiet", "start", note);
                line += text_line;
            }
        }
        sink_.put("</g>\n");
    }
    // Where the proposal's bar ends: within the day of its end, or with the last day of which anything is told.
    long long end_of(const timeline_proposal& proposal) const
    {
        if (proposal.ended != model::no_day) {
            const timeline_column& column = column_on(columns_, proposal.ended);
            return column.x + column.width / 2;
        }
        const model::day begun = proposal.turns.empty() ? shown_.last : proposal.turns.back().from;
        return column_on(columns_, begun < shown_.last ? shown_.last : begun).end();
    }

    // The gap as steps: from each day on which it is known to the next.
    void draw_course(long long y)
    {
        if (shown_.course.empty())
            return;
        std::uint64_t widest = 0;
        for (const timeline_point& point : shown_.course)
            widest = widest < point.gap ? point.gap : widest;
        std::uint64_t top = solve::widest_gap;
        for (const std::uint64_t part : {2U, 4U, 10U})
            top = widest <= solve::widest_gap / part ? solve::widest_gap / part : top;
        sink_.put("<path class=\"axis\" d=\"M8 ", y, "H", right() + 12, "\"/>\n");
        put_line(sink_, 16, y + 27, "title", "start", "How far apart");
        put_line(sink_, timeline_left, y + 27, "small quiet", "start",
                 "The mean of the issues' gaps, weighted by salience; how many issues are settled");
        y += section_head;
        const long long floor = y + chart_height;
        const auto up = [&](std::uint64_t gap) {
            return floor - static_cast<long long>(gap * static_cast<std::uint64_t>(chart_height - 24) / top);
        };
        put_line(sink_, timeline_left - 10, up(top) + 4, "small quiet", "end", gap_text(top));
        put_line(sink_, timeline_left - 10, floor + 4, "small quiet", "end", "0");
        sink_.put("<path class=\"rule\" d=\"M", timeline_left, " ", up(top), "H", right(),
                  "\"/>\n<path class=\"axis\" d=\"M", timeline_left, " ", floor, "H", right(),
                  "\"/>\n<path class=\"stairs\" d=\"M", column_on(columns_, shown_.course[0].date).x, " ",
                  up(shown_.course[0].gap));
        for (const timeline_point& point : shown_.course)
            sink_.put("H", column_on(columns_, point.date).x, "V", up(point.gap));
        sink_.put("H", column_on(columns_, shown_.last).end(), "\"/>\n");
        for (const timeline_point& point : shown_.course) {
            const long long x = column_on(columns_, point.date).x;
            sink_.put("<circle class=\"point\" cx=\"", x, "\" cy=\"", up(point.gap), "\" r=\"5\"/>\n");
            put_line(sink_, x + 10, up(point.gap) - 8, "small strong halo", "start", gap_text(point.gap));
            put_line(sink_, x + 4, floor + 20, "small quiet", "start",
                     std::to_string(point.settled) + " of " + std::to_string(shown_.issues) + " settled");
        }
    }

    const timeline& shown_;
    std::vector<timeline_column> columns_;
    std::vector<timeline_lane> lanes_;
    text_sink<Out> sink_;
};

}

// A column for each day on which something was said or done, and a lane for each party; a dashed card is what another
// side says of the party. Below, a row for each proposal: a bar from the day it was made to its end, in parts by whose
// turn it is, dashed up to the day by which an answer is hoped for. Then the gap over time. Time between the days is
// drawn shorter, and told. On a phone the days stand below each other, and the gap is a bar for each.
template <character_output Out>
Out write_svg_timeline(const timeline& shown, Out out, picture_place place = picture_place::file)
{
    return detail::timeline_drawing<Out>{shown, std::move(out)}.draw(place);
}
inline std::string to_svg_timeline(const timeline& shown)
{
    std::string text;
    write_svg_timeline(shown, std::back_inserter(text));
    return text;
}

}

#endif
