#ifndef ENTENTE_SHOW_SVG_PANEL_HPP
#define ENTENTE_SHOW_SVG_PANEL_HPP

// One panel of the frontier: outcomes as two of the parties see them.

#include <entente/show/analysis.hpp>
#include <entente/show/label_placing.hpp>
#include <entente/show/panel_scale.hpp>
#include <entente/show/svg_style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class frontier_panel {
public:
    frontier_panel(const analysis& shown, std::size_t one, std::size_t other, const box& frame)
        : shown_{shown}, one_{one}, other_{other}, frame_{frame},
          plot_{frame.x + 76, frame.y + 40, frame.width - 100, frame.height - 110}, labels_{plot_}
    {
        across_ = scale_of(one, plot_.width);
        up_ = scale_of(other, plot_.height);
    }

    template <class Sink>
    void draw(Sink& sink)
    {
        sink.put("<g class=\"panel\" data-x=\"", plot_.x, "\" data-y=\"", plot_.y, "\" data-width=\"", plot_.width,
                 "\" data-height=\"", plot_.height, "\" data-one=\"", one_, "\" data-other=\"", other_,
                 "\" data-low-one=\"", across_.low, "\" data-high-one=\"", across_.high, "\" data-low-other=\"",
                 up_.low, "\" data-high-other=\"", up_.high, "\">\n");
        if (has_fallbacks())
            draw_rational_area(sink);
        draw_axes(sink);
        draw_outcomes(sink);
        const std::vector<mark> all = marks();
        keep_free(all);
        if (has_fallbacks())
            draw_reservations(sink);
        draw_marks(sink, all);
        sink.put("</g>\n");
    }

private:
    struct mark {
        model::units across;
        model::units up;
        std::string words;
        std::string_view style;
    };

    bool has_fallbacks() const { return shown_.reservations.size() == shown_.parties.size(); }

    panel_scale scale_of(std::size_t party, long long pixels) const
    {
        model::units low = model::most_units * 2;
        model::units high = -low;
        const auto take = [&](const std::vector<model::units>& utilities) {
            if (party >= utilities.size())
                return;
            low = utilities[party] < low ? utilities[party] : low;
            high = utilities[party] > high ? utilities[party] : high;
        };
        for (const analysed_outcome& outcome : shown_.frontier)
            take(outcome.utilities);
        for (const analysed_solution& solution : shown_.solutions)
            take(solution.outcome.utilities);
        for (const std::vector<model::units>& utilities : shown_.cloud)
            take(utilities);
        take(shown_.status_quo.utilities);
        take(shown_.reservations);
        take(shown_.disagreement);
        if (low > high)
            low = high = 0;
        const model::units margin = low == high ? shown_.units_per_point : (high - low) / 14 + 1;
        return {low - margin, high + margin, pixels * 10};
    }

    long long x(model::units value) const { return plot_.x * 10 + across_.at(value); }
    long long y(model::units value) const { return (plot_.y + plot_.height) * 10 - up_.at(value); }

    template <class Sink>
    void draw_axes(Sink& sink) const
    {
        const auto draw = [&](const panel_scale& scale, bool is_across) {
            const model::units step = tick_step(scale.high - scale.low, shown_.units_per_point);
            model::units tick = scale.low / step * step;
            for (tick = tick < scale.low ? tick + step : tick; tick <= scale.high; tick += step) {
                const std::string number = points_text(tick, shown_.units_per_point, 6);
                if (is_across) {
                    sink.put("<path class=\"rule\" d=\"M", tenths{x(tick)}, " ", plot_.y, "v", plot_.height, "\"/>");
                    put_line(sink, x(tick) / 10, plot_.y + plot_.height + 20, "small quiet", "middle", number);
                } else {
                    sink.put("<path class=\"rule\" d=\"M", plot_.x, " ", tenths{y(tick)}, "h", plot_.width, "\"/>");
                    put_line(sink, plot_.x - 8, y(tick) / 10 + 4, "small quiet", "end", number);
                }
            }
        };
        draw(across_, true);
        draw(up_, false);
        sink.put("<path class=\"axis\" d=\"M", plot_.x, " ", plot_.y, "v", plot_.height, "h", plot_.width, "\"/>\n");
        const auto name = [&](std::size_t party, long long room) {
            const std::vector<std::string> lines =
                wrapped(shown_.parties[party], static_cast<std::size_t>(room * 100 / 15), 1);
            return lines.empty() ? std::string{} : lines[0];
        };
        put_line(sink, plot_.x + plot_.width, plot_.y + plot_.height + 62, "strong", "end",
                 name(one_, plot_.width - 120) + ": points \xE2\x86\x92");
        put_line(sink, frame_.x + 16, frame_.y + 22, "strong", "start",
                 "\xE2\x86\x91 " + name(other_, plot_.width - 60) + ": points");
    }

    template <class Sink>
    void draw_rational_area(Sink& sink) const
    {
        const long long left = x(shown_.reservations[one_]);
        const long long bottom = y(shown_.reservations[other_]);
        sink.put("<rect class=\"rational\" x=\"", tenths{left}, "\" y=\"", plot_.y, "\" width=\"",
                 tenths{(plot_.x + plot_.width) * 10 - left}, "\" height=\"", tenths{bottom - plot_.y * 10}, "\"/>\n");
    }

    template <class Sink>
    void draw_reservations(Sink& sink)
    {
        const auto words = [&](std::size_t party) {
            return "walks away below " +
                   points_text(shown_.reservations[party], shown_.units_per_point, digits_of_points(shown_));
        };
        const long long left = x(shown_.reservations[one_]);
        const long long bottom = y(shown_.reservations[other_]);
        sink.put("<path class=\"least\" d=\"M", tenths{left}, " ", plot_.y, "v", plot_.height, "M", plot_.x, " ",
                 tenths{bottom}, "h", plot_.width, "\"/>\n");
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

    template <class Sink>
    void draw_outcomes(Sink& sink) const
    {
        if (!shown_.cloud.empty()) {
            sink.put("<path fill=\"none\" stroke=\"var(--dot)\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"");
            for (const std::vector<model::units>& utilities : shown_.cloud)
                sink.put("M", tenths{x(utilities[one_])}, " ", tenths{y(utilities[other_])}, "h0");
            sink.put("\"/>\n");
        }
        if (shown_.frontier.empty())
            return;
        if (shown_.parties.size() == 2) {
            sink.put("<path class=\"stairs\" d=\"M", tenths{x(shown_.frontier[0].utilities[one_])}, " ",
                     plot_.y + plot_.height);
            for (const analysed_outcome& outcome : shown_.frontier)
                sink.put("H", tenths{x(outcome.utilities[one_])}, "V", tenths{y(outcome.utilities[other_])});
            sink.put("H", plot_.x, "\"/>\n");
        }
        sink.put("<path class=\"points\" fill=\"none\" stroke=\"var(--mark)\" stroke-width=\"",
                 shown_.frontier.size() > 400 ? 3 : 8, "\" stroke-linecap=\"round\" d=\"");
        for (const analysed_outcome& outcome : shown_.frontier)
            sink.put("M", tenths{x(outcome.utilities[one_])}, " ", tenths{y(outcome.utilities[other_])}, "h0");
        sink.put("\"/>\n");
    }

    // Solutions that are the same outcome share a label.
    std::vector<mark> marks() const
    {
        std::vector<mark> made;
        const auto add = [&](const std::vector<model::units>& utilities, std::string_view words,
                             std::string_view style) {
            if (utilities.size() != shown_.parties.size())
                return;
            for (mark& known : made)
                if (known.across == utilities[one_] && known.up == utilities[other_]) {
                    known.words.append(", ").append(words);
                    known.style = style;
                    return;
                }
            made.push_back({utilities[one_], utilities[other_], std::string{words}, style});
        };
        add(shown_.status_quo.utilities, "status quo", "quo");
        add(shown_.disagreement, "no deal", "quo");
        for (const analysed_solution& solution : shown_.solutions)
            add(solution.outcome.utilities, word_for(solution.rule), "solution");
        return made;
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

    template <class Sink>
    void draw_marks(Sink& sink, const std::vector<mark>& all)
    {
        for (const mark& each : all) {
            const long long at_x = x(each.across) / 10;
            const long long at_y = y(each.up) / 10;
            const std::vector<std::string> lines = wrapped(each.words, 1500, 4);
            std::size_t widest = 0;
            for (const std::string& line : lines)
                widest = width_of(line) > widest ? width_of(line) : widest;
            const auto count = static_cast<long long>(lines.size());
            const box label = labels_.place(at_x, at_y, static_cast<long long>(widest * 14 / 100) + 4, count * 18 + 2);
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

    const analysis& shown_;
    std::size_t one_;
    std::size_t other_;
    box frame_;
    box plot_;
    panel_scale across_;
    panel_scale up_;
    label_placing labels_;
};

}

#endif
