#ifndef ENTENTE_SHOW_SVG_FRONTIER_HPP
#define ENTENTE_SHOW_SVG_FRONTIER_HPP

// The frontier: what the parties can get at once.

#include <entente/show/analysis.hpp>
#include <entente/show/svg_panel.hpp>
#include <entente/show/svg_style.hpp>
#include <entente/show/text_sink.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

// More pairs of parties than these are not drawn.
inline constexpr std::size_t most_frontier_pairs = 15;

// Two parties' utilities: the frontier as a staircase, below which every outcome is dominated; what each would accept;
// the status quo, no deal and the bargaining solutions; behind them all packages, where they were few enough to value.
// Of three parties and more, the same outcomes as each pair sees them: the first 15 pairs.
template <character_output Out>
Out write_svg_frontier(const analysis& shown, Out out, picture_place place = picture_place::file)
{
    detail::text_sink<Out> sink{std::move(out)};
    const std::size_t parties = shown.has_worth ? shown.parties.size() : 0;
    const std::size_t all_pairs = parties * (parties > 0 ? parties - 1 : 0) / 2;
    const std::size_t pairs = all_pairs < most_frontier_pairs ? all_pairs : most_frontier_pairs;
    const bool is_single = pairs <= 1;
    const long long width = is_single ? 760 : 480;
    const long long height = is_single ? 560 : 420;
    const auto columns = static_cast<long long>(pairs < 2 ? 1 : 2);
    const auto rows = (static_cast<long long>(pairs < 1 ? 1 : pairs) + columns - 1) / columns;
    detail::begin_picture(sink, place, width * columns, height * rows + (all_pairs > pairs ? 30 : 0), "The frontier",
                          std::to_string(shown.frontier.size()) +
                              " outcomes that no other one betters for one party but at another's cost, by what they "
                              "are worth to the parties, in "
                              "points; with what each party would accept, and the bargaining solutions.");
    if (pairs == 0)
        detail::put_line(sink, 24, 40, "quiet", "start", "Nothing is known of what packages are worth to two parties.");
    std::size_t drawn = 0;
    for (std::size_t one = 0; one < parties && drawn < pairs; ++one)
        for (std::size_t other = one + 1; other < parties && drawn < pairs; ++other) {
            const auto turn = static_cast<long long>(drawn++);
            const detail::box frame{turn % columns * width, turn / columns * height, width, height};
            detail::frontier_panel panel{shown, one, other, frame};
            panel.draw(sink);
        }
    if (all_pairs > pairs)
        detail::put_line(sink, 24, height * rows + 16, "quiet", "start",
                         "The other " + std::to_string(all_pairs - pairs) + " pairs of parties are not drawn.");
    sink.put("</svg>\n");
    return std::move(sink).end();
}
inline std::string to_svg_frontier(const analysis& shown)
{
    std::string text;
    write_svg_frontier(shown, std::back_inserter(text));
    return text;
}

}

#endif
