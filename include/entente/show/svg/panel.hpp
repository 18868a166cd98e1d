#ifndef ENTENTE_SHOW_SVG_PANEL_HPP
#define ENTENTE_SHOW_SVG_PANEL_HPP

// One panel of the frontier: outcomes as two of the parties see them, and what they are called.

#include <entente/show/analysis.hpp>
#include <entente/show/svg/label_placing.hpp>
#include <entente/show/svg/outcome_marks.hpp>
#include <entente/show/svg/panel_plot.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// How outcomes are called in a panel: by their names, where above the staircase of two parties there is room for them;
// by initials within their marks, where points are everywhere.
enum class panel_labels : unsigned char { names, initials };

class frontier_panel : panel_plot {
public:
    frontier_panel(const analysis& shown, std::size_t one, std::size_t other, const box& frame,
                   panel_labels labels = panel_labels::names)
        : panel_plot{shown, one, other, frame, labels == panel_labels::names ? 70 : 50}, called_{labels}, labels_{plot_}
    {
    }

    template <class Sink>
    void draw(Sink& sink)
    {
        sink.put("<g class=\"panel\" data-x=\"", plot_.x, "\" data-y=\"", plot_.y, "\" data-width=\"", plot_.width,
                 "\" data-height=\"", plot_.height, "\" data-one=\"", one_, "\" data-other=\"", other_,
                 "\" data-low-one=\"", across_.low, "\" data-high-one=\"", across_.high, "\" data-low-other=\"",
                 up_.low, "\" data-high-other=\"", up_.high, "\">\n");
        draw_plot(sink);
        const std::vector<mark> all = outcome_marks(shown_, one_, other_);
        if (called_ == panel_labels::names) {
            keep_free(all);
            if (has_fallbacks())
                draw_reservations(sink);
            draw_marks(sink, all);
        } else {
            if (has_fallbacks())
                draw_least(sink);
            draw_tokens(sink, all);
        }
        sink.put("</g>\n");
    }

private:
    using mark = outcome_mark;

    template <class Sink>
    void draw_reservations(Sink& sink)
    {
        const auto words = [&](std::size_t party) {
            const std::vector<std::string> name = wrapped(shown_.parties[party], 1000, 1);
            return (name.empty() ? "" : name[0] + " ") + "walks away below " +
                   points_text(shown_.reservations[party], shown_.units_per_point, digits_of_points(shown_));
        };
        draw_least(sink);
        const long long left = x(shown_.reservations[one_]);
        const long long bottom = y(shown_.reservations[other_]);
        labels_.occupy({left / 10 - 1, plot_.y, 3, plot_.height});
        const box label = beside_reservation(bottom / 10, static_cast<long long>(width_of(words(other_)) * 12 / 100));
        labels_.occupy(label);
        put_line(sink, label.x, label.y + 12, "small quiet halo", "start", words(other_));
        const auto half = static_cast<long long>(width_of(words(one_)) * 12 / 200);
        const long long middle = left / 10 + half > plot_.x + plot_.width ? plot_.x + plot_.width - half : left / 10;
        put_line(sink, middle < plot_.x + half ? plot_.x + half : middle, plot_.y + plot_.height + 40, "small quiet",
                 "middle", "\xE2\x94\x86 " + words(one_));
    }

    // The first free place along the line, above or below it.
    box beside_reservation(long long line, long long width) const
    {
        for (long long across = plot_.x + 6; across + width < plot_.x + plot_.width; across += 12)
            for (const long long top : {line - 18, line + 3})
                if (labels_.is_free({across, top, width, 16}))
                    return {across, top, width, 16};
        return {plot_.x + 6, line - 18, width, 16};
    }

    void keep_free(const std::vector<mark>& all)
    {
        for (const mark& each : all)
            labels_.occupy({x(each.across) / 10 - 8, y(each.up) / 10 - 8, 16, 16});
        // The frontier itself is kept free, too, as long as that leaves any room.
        if (shown_.frontier.size() <= 60)
            keep_frontier_free();
        else if (shown_.parties.size() == 2)
            keep_curve_free();
        // A box for each point that is some way from the one before.
        for (const analysed_outcome& outcome : shown_.frontier) {
            const long long right = x(outcome.utilities[one_]) / 10 + 3;
            const long long top = y(outcome.utilities[other_]) / 10 - 3;
            if (under_frontier_.empty() || under_frontier_.back().x + under_frontier_.back().width - right > 3 ||
                under_frontier_.back().y - top > 3)
                under_frontier_.push_back({plot_.x, top, right - plot_.x, plot_.y + plot_.height - top});
        }
    }
    void keep_curve_free()
    {
        box last;
        for (const analysed_outcome& outcome : shown_.frontier) {
            const box here{x(outcome.utilities[one_]) / 10 - 5, y(outcome.utilities[other_]) / 10 - 5, 10, 10};
            // Points go to the left and down; boxes that are half over each other leave no gap.
            if (last.x - here.x < 5 && here.y - last.y < 5 && last.overlaps(here))
                continue;
            labels_.occupy(here);
            last = here;
        }
    }
    void keep_frontier_free()
    {
        const bool has_stairs = shown_.parties.size() == 2;
        for (std::size_t which = 0; which < shown_.frontier.size(); ++which) {
            const long long at_x = x(shown_.frontier[which].utilities[one_]) / 10;
            const long long at_y = y(shown_.frontier[which].utilities[other_]) / 10;
            labels_.occupy({at_x - 5, at_y - 5, 10, 10});
            if (!has_stairs)
                continue;
            const bool is_last = which + 1 == shown_.frontier.size();
            const long long left = is_last ? plot_.x : x(shown_.frontier[which + 1].utilities[one_]) / 10;
            const long long bottom =
                which == 0 ? plot_.y + plot_.height : y(shown_.frontier[which - 1].utilities[other_]) / 10;
            labels_.occupy({left, at_y - 1, at_x - left, 3});
            labels_.occupy({at_x - 1, at_y, 3, bottom - at_y});
        }
    }

    // Names of solutions stand beyond the frontier, where nothing is, unless that is far away.
    box place_of(const mark& named, long long width, long long height)
    {
        const long long at_x = x(named.across) / 10;
        const long long at_y = y(named.up) / 10;
        if (named.style == "solution" && shown_.parties.size() == 2) {
            label_placing beyond = labels_;
            for (const box& under : under_frontier_)
                beyond.occupy(under);
            const box label = beyond.place(at_x, at_y, width, height);
            constexpr long long far = 130;
            if (label.is_within({at_x - far - width, at_y - far - height, 2 * (far + width), 2 * (far + height)}) &&
                label.is_within(plot_)) {
                labels_.occupy(label);
                return label;
            }
        }
        return labels_.place(at_x, at_y, width, height);
    }

    // A line for each name.
    static std::vector<std::string> lines_of(const std::string& names)
    {
        std::vector<std::string> lines;
        for (std::size_t begin = 0; begin < names.size();) {
            const std::size_t comma = names.find(", ", begin);
            const std::size_t end = comma == std::string::npos ? names.size() : comma + 1;
            lines.push_back(names.substr(begin, end - begin));
            begin = end + 1;
        }
        return lines;
    }

    template <class Sink>
    void draw_marks(Sink& sink, const std::vector<mark>& all)
    {
        for (const mark& each : all) {
            const long long at_x = x(each.across) / 10;
            const long long at_y = y(each.up) / 10;
            const std::vector<std::string> lines = lines_of(each.words);
            std::size_t widest = 0;
            for (const std::string& line : lines)
                widest = width_of(line) > widest ? width_of(line) : widest;
            const auto count = static_cast<long long>(lines.size());
            const box label = place_of(each, static_cast<long long>(widest * 14 / 100) + 4, count * 18 + 2);
            const long long near_x = at_x < label.x                 ? label.x
                                     : at_x > label.x + label.width ? label.x + label.width
                                                                    : at_x;
            const long long near_y = at_y < label.y                  ? label.y + 4
                                     : at_y > label.y + label.height ? label.y + label.height
                                                                     : at_y;
            sink.put("<path class=\"leader\" d=\"M", at_x, " ", at_y, "L", near_x, " ", near_y, "\"/>");
            if (each.style == "quo")
                sink.put("<rect class=\"quo\" x=\"", at_x - 5, "\" y=\"", at_y - 5, "\" width=\"10\" height=\"10\"/>");
            else
                sink.put("<circle class=\"solution\" cx=\"", at_x, "\" cy=\"", at_y, "\" r=\"6.5\"/>");
            for (std::size_t line = 0; line < lines.size(); ++line)
                put_line(sink, label.x + 2, label.y + 15 + static_cast<long long>(line) * 18, "strong halo", "start",
                         lines[line]);
        }
    }

    // Marks stay where they belong unless another one is there: then they are beside, tied to their point.
    template <class Sink>
    void draw_tokens(Sink& sink, const std::vector<mark>& all)
    {
        std::vector<box> places;
        for (const mark& each : all) {
            const long long at_x = x(each.across) / 10;
            const long long at_y = y(each.up) / 10;
            const auto width = static_cast<long long>(each.initials.size()) * 9 + 9;
            box token{at_x - width / 2, at_y - 9, width, 18};
            if (labels_.is_free(token))
                labels_.occupy(token);
            else
                token = labels_.place(at_x, at_y, width, 18);
            sink.put("<path class=\"leader\" d=\"M", at_x, " ", at_y, "L", token.x + width / 2, " ", token.y + 9,
                     "\"/>");
            places.push_back(token);
        }
        for (std::size_t which = 0; which < all.size(); ++which) {
            const box& token = places[which];
            sink.put("\n<rect class=\"", all[which].style == "quo" ? "quo" : "token", "\" x=\"", token.x, "\" y=\"",
                     token.y, "\" width=\"", token.width, "\" height=\"18\" rx=\"", all[which].style == "quo" ? 2 : 9,
                     "\"/>");
            put_line(sink, token.x + token.width / 2, token.y + 13,
                     all[which].style == "quo" ? "small strong" : "small initial", "middle", all[which].initials,
                     all[which].words);
        }
    }

    panel_labels called_;
    label_placing labels_;
    std::vector<box> under_frontier_;
};

}

#endif
