#ifndef ENTENTE_SHOW_SVG_FRONTIER_HPP
#define ENTENTE_SHOW_SVG_FRONTIER_HPP

// The frontier: what the parties can get at once.

#include <entente/show/analysis.hpp>
#include <entente/show/svg/outcome_marks.hpp>
#include <entente/show/svg/panel.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// More pairs of parties than these are not drawn.
inline constexpr std::size_t most_frontier_pairs = 15;

namespace detail {

template <character_output Out>
class frontier_drawing {
public:
    frontier_drawing(const analysis& shown, Out out, picture_place place)
        : shown_{shown}, place_{place}, sink_{std::move(out)}, parties_{shown.has_worth ? shown.parties.size() : 0},
          all_pairs_{parties_ * (parties_ > 0 ? parties_ - 1 : 0) / 2},
          pairs_{all_pairs_ < most_frontier_pairs ? all_pairs_ : most_frontier_pairs}
    {
    }

    Out draw() &&
    {
        const bool is_narrow = place_ == picture_place::phone;
        const bool is_single = pairs_ <= 1;
        const panel_labels labels = is_single && !is_narrow ? panel_labels::names : panel_labels::initials;
        const long long columns = is_single || is_narrow ? 1 : pairs_ == 3 ? 3 : 2;
        const long long width = is_narrow ? 344 : is_single ? 760 : columns == 3 ? 404 : 480;
        const long long height = is_narrow ? 330 : is_single ? 560 : columns == 3 ? 370 : 400;
        const auto rows = (static_cast<long long>(pairs_ < 1 ? 1 : pairs_) + columns - 1) / columns;
        const std::vector<std::string> remarks = remarks_below(labels, width * columns - 32);
        begin_picture(sink_, place_, width * columns,
                      height * rows + (remarks.empty() ? 0 : 20 + 18 * static_cast<long long>(remarks.size())),
                      "The frontier",
                      std::to_string(shown_.frontier.size()) +
                          " outcomes that no other one betters for one party but at another's cost, by what they are "
                          "worth to the parties, in points; with what each party would accept, and the bargaining "
                          "solutions.");
        if (pairs_ == 0)
            put_line(sink_, 24, 40, "quiet", "start", "Nothing is known of what packages are worth to two parties.");
        std::size_t drawn = 0;
        for (std::size_t one = 0; one < parties_ && drawn < pairs_; ++one)
            for (std::size_t other = one + 1; other < parties_ && drawn < pairs_; ++other) {
                const auto turn = static_cast<long long>(drawn++);
                const box frame{turn % columns * width, turn / columns * height, width, height};
                frontier_panel panel{shown_, one, other, frame, labels};
                panel.draw(sink_);
            }
        for (std::size_t line = 0; line < remarks.size(); ++line)
            put_line(sink_, 16, height * rows + 16 + 18 * static_cast<long long>(line), "small quiet", "start",
                     remarks[line]);
        sink_.put("</svg>\n");
        return std::move(sink_).end();
    }

private:
    // What the initials stand for, and what is not drawn, in lines.
    std::vector<std::string> remarks_below(panel_labels labels, long long width) const
    {
        std::vector<std::string> lines;
        const auto add = [&](std::string_view text) {
            for (std::string& line : wrapped(text, static_cast<std::size_t>(width * 100 / 12), 6))
                lines.push_back(std::move(line));
        };
        if (labels == panel_labels::initials && pairs_ > 0) {
            add(initials_text(shown_));
            if (shown_.reservations.size() == shown_.parties.size())
                add(reservations());
        }
        if (all_pairs_ > pairs_)
            add("The other " + std::to_string(all_pairs_ - pairs_) + " pairs of parties are not drawn.");
        return lines;
    }
    std::string reservations() const
    {
        std::string text = "Dashed: what each party walks away below, ";
        for (std::size_t party = 0; party < shown_.parties.size(); ++party) {
            const std::vector<std::string> name = wrapped(shown_.parties[party], 1600, 1);
            text.append(party == 0 ? "" : ", ").append(name.empty() ? "" : name[0]).append(" ");
            text.append(points_text(shown_.reservations[party], shown_.units_per_point, digits_of_points(shown_)));
        }
        return text;
    }

    const analysis& shown_;
    picture_place place_;
    text_sink<Out> sink_;
    std::size_t parties_;
    std::size_t all_pairs_;
    std::size_t pairs_;
};

}

// Two parties' utilities: the frontier as a staircase, below which every outcome is dominated; what each would accept;
// the status quo, no deal and the bargaining solutions; behind them all packages, where they were few enough to value.
// Of three parties and more, the same outcomes as each pair sees them, with initials for names: the first 15 pairs.
template <character_output Out>
Out write_svg_frontier(const analysis& shown, Out out, picture_place place = picture_place::file)
{
    return detail::frontier_drawing<Out>{shown, std::move(out), place}.draw();
}
inline std::string to_svg_frontier(const analysis& shown)
{
    std::string text;
    write_svg_frontier(shown, std::back_inserter(text));
    return text;
}

}

#endif
