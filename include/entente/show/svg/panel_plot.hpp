#ifndef ENTENTE_SHOW_SVG_PANEL_PLOT_HPP
#define ENTENTE_SHOW_SVG_PANEL_PLOT_HPP

// What a panel of the frontier shows of outcomes, without their names: where they lie, and what the parties would
// accept.

#include <entente/show/analysis.hpp>
#include <entente/show/svg/label_placing.hpp>
#include <entente/show/svg/panel_scale.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/wrapping.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace entente::inline v0_1::detail {

class panel_plot {
public:
    // As one party, to the right, and another, upwards, see them; with so much room below for the axis and its name.
    panel_plot(const analysis& shown, std::size_t one, std::size_t other, const box& frame, long long below)
        : shown_{shown}, one_{one}, other_{other}, frame_{frame},
          plot_{frame.x + left_of(frame), frame.y + 40, frame.width - left_of(frame) - 24, frame.height - 40 - below},
          across_{scale_of(one, plot_.width)}, up_{scale_of(other, plot_.height)}
    {
    }

    template <class Sink>
    void draw_plot(Sink& sink) const
    {
        if (has_fallbacks())
            draw_rational_area(sink);
        draw_axes(sink);
        draw_outcomes(sink);
    }

    // The lines below which the parties walk away.
    template <class Sink>
    void draw_least(Sink& sink) const
    {
        sink.put("<path class=\"least\" d=\"M", tenths{x(shown_.reservations[one_])}, " ", plot_.y, "v", plot_.height,
                 "M", plot_.x, " ", tenths{y(shown_.reservations[other_])}, "h", plot_.width, "\"/>\n");
    }

    bool has_fallbacks() const { return shown_.reservations.size() == shown_.parties.size(); }
    // Where what is worth so much to the parties lies, in tenths of a pixel.
    long long x(model::units value) const { return plot_.x * 10 + across_.at(value); }
    long long y(model::units value) const { return (plot_.y + plot_.height) * 10 - up_.at(value); }

protected:
    // Narrow panels have narrow margins.
    static constexpr long long left_of(const box& frame) { return frame.width < 400 ? 52 : 76; }

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
        put_line(sink, plot_.x + plot_.width, frame_.y + frame_.height - 8, "strong", "end",
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

    const analysis& shown_;
    std::size_t one_;
    std::size_t other_;
    box frame_;
    box plot_;
    panel_scale across_;
    panel_scale up_;
};

}

#endif
