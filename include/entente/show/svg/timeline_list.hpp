#ifndef ENTENTE_SHOW_SVG_TIMELINE_LIST_HPP
#define ENTENTE_SHOW_SVG_TIMELINE_LIST_HPP

// The time line where there is no room for columns: the days below each other, then the proposals, then the gap.

#include <entente/show/record_words.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/svg/timeline_layout.hpp>
#include <entente/show/svg/timeline_parts.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/timeline.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

// Drawn when it is made: how high it is shows only then.
class timeline_list {
public:
    static constexpr long long width = 344;

    explicit timeline_list(const timeline& shown) : shown_{shown}
    {
        draw_days();
        draw_proposals();
        draw_course();
    }

    const std::string& drawing() const { return drawing_; }
    long long height() const { return y_ + 8; }

private:
    static constexpr long long margin = 8;
    static constexpr long long room = width - 2 * margin;

    void put_rule() { sink_.put("<path class=\"axis\" d=\"M", margin, " ", y_, "h", room, "\"/>\n"); }
    void put_head(std::string_view title)
    {
        y_ += 24;
        put_rule();
        put_line(sink_, margin, y_ + 24, "title", "start", title);
        y_ += 36;
    }
    // Over as many lines as it takes, up to three.
    void put_text(std::string_view style, std::string_view text)
    {
        const std::size_t lines =
            put_name(sink_, margin, y_ + 12, style, "start", text, room * 92 / 12, 3, text_line);
        y_ += static_cast<long long>(lines) * text_line;
    }

    void draw_days()
    {
        const std::vector<timeline_column> days = columns_of(shown_);
        if (days.empty())
            put_text("small quiet", "Nothing is told of how the talks went.");
        for (std::size_t which = 0; which < days.size(); ++which) {
            const model::day date = days[which].date;
            put_line(sink_, margin, y_ + 18, "title", "start", day_text(date));
            if (which > 0)
                put_line(sink_, width - margin, y_ + 18, "small quiet", "end",
                         days_text(std::chrono::days{date - days[which - 1].date}) + " later");
            y_ += 28;
            put_rule();
            y_ += 10;
            for (const timeline_meeting& meeting : shown_.meetings)
                if (meeting.first == date) {
                    put_meeting(sink_, meeting, margin, y_, room);
                    y_ += height_of(meeting, room);
                }
            for (std::size_t party = 0; party <= shown_.parties.size(); ++party)
                draw_moves(date, party == shown_.parties.size() ? nowhere : party);
            for (const timeline_proposal& proposal : shown_.proposals)
                if (proposal.expected == date)
                    put_text("small quiet", "An answer to \"" + proposal.name + "\" is hoped for by then");
            y_ += 14;
        }
    }
    void draw_moves(model::day date, std::size_t party)
    {
        const long long top = y_;
        for (const timeline_move& move : shown_.moves) {
            if (move.date != date || move.party != party)
                continue;
            if (y_ == top) {
                put_name(sink_, margin + 14, y_ + 14, "strong", "start",
                         party == nowhere ? std::string_view{"All sides"} : shown_.parties[party], 2'000, 1);
                y_ += 24;
            }
            const timeline_card card = card_of(move, room - 14);
            put_card(sink_, card, margin + 14, y_, room - 14);
            y_ += card.height() + 8;
        }
        if (y_ == top)
            return;
        if (party != nowhere)
            sink_.put("<rect class=\"", turn_class(party), "\" x=\"", margin, "\" y=\"", top, "\" width=\"6\" height=\"",
                      y_ - top - 8, "\" rx=\"3\"/>\n");
        y_ += 8;
    }

    void draw_proposals()
    {
        if (shown_.proposals.empty())
            return;
        put_head("Proposals");
        for (const timeline_proposal& proposal : shown_.proposals) {
            put_text("small strong", proposal.name);
            put_text("small quiet", sides_of(shown_, proposal));
            for (const timeline_event& event : proposal.events)
                put_text("small", day_text(event.date) + ": " + event.words);
            if (proposal.expected != model::no_day)
                put_text("small", day_text(proposal.expected) + ": answer hoped for");
            y_ += 6;
            draw_state(proposal);
            y_ += 40;
        }
    }
    // Whose turn it is, or that it is nobody's.
    void draw_state(const timeline_proposal& proposal)
    {
        std::string style = "card";
        std::string words = "ended";
        if (proposal.ended != model::no_day) {
            words += " on " + day_text(proposal.ended);
        } else if (!proposal.turns.empty()) {
            style = turn_class(proposal.turns.back().party);
            words = "turn: " + shown_.parties[proposal.turns.back().party];
        }
        sink_.put("<rect class=\"", style, "\" x=\"", margin, "\" y=\"", y_, "\" width=\"", room,
                  "\" height=\"24\" rx=\"5\"/>\n");
        put_name(sink_, margin + 10, y_ + 16, "small", "start", words, (room - 16) * 100 / 12, 1);
    }

    // The gap as bars, one below the other.
    void draw_course()
    {
        if (shown_.course.empty())
            return;
        put_head("How far apart");
        put_text("small quiet", "The mean of the issues' gaps, weighted by salience; how many issues are settled");
        for (const timeline_point& point : shown_.course) {
            y_ += 8;
            put_line(sink_, margin, y_ + 12, "small strong", "start", gap_text(point.gap));
            put_line(sink_, width - margin, y_ + 12, "small quiet", "end",
                     day_text(point.date) + ", " + std::to_string(point.settled) + " of " +
                         std::to_string(shown_.issues) + " settled");
            const auto filled =
                static_cast<long long>(point.gap * static_cast<std::uint64_t>(room) / solve::widest_gap);
            sink_.put("<rect class=\"track\" x=\"", margin, "\" y=\"", y_ + 20, "\" width=\"", room,
                      "\" height=\"8\" rx=\"4\"/><rect class=\"bar\" x=\"", margin, "\" y=\"", y_ + 20, "\" width=\"",
                      filled, "\" height=\"8\" rx=\"4\"/>\n");
            y_ += 30;
        }
    }

    const timeline& shown_;
    long long y_ = 8;
    std::string drawing_;
    text_sink<std::back_insert_iterator<std::string>> sink_{std::back_inserter(drawing_)};
};

}

#endif
