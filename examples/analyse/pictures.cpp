#include "pictures.hpp"

#include <entente/show/analysis_of_scenario.hpp>
#include <entente/show/dot.hpp>
#include <entente/show/html.hpp>
#include <entente/show/markdown.hpp>
#include <entente/show/svg_board.hpp>
#include <entente/show/svg_frontier.hpp>
#include <entente/show/svg_graph.hpp>

#include <cstddef>
#include <utility>

namespace analyse {

namespace {

entente::analysed_outcome to_show(const outcome& found)
{
    entente::analysed_outcome shown{found.utilities};
    if (!found.packages.empty())
        shown.options.assign(found.packages[0].begin(), found.packages[0].end());
    return shown;
}

}

entente::analysis analysis_to_show(const input& read, const analysis& made, std::string title)
{
    entente::analysis_limits within;
    within.solves = false;
    entente::analysis shown = entente::analysis_of(read.said, std::move(title), within);
    shown.notes = made.notes;
    for (const outcome& each : made.frontier)
        shown.frontier.push_back(to_show(each));
    // Without a frontier, all that is known is that a limit was met.
    if (shown.frontier.empty())
        shown.frontier_status =
            made.status == entente::certainty::refused ? entente::certainty::refused : entente::certainty::truncated;
    for (std::size_t by = 0; by < rules; ++by)
        if (const solution& found = made.solutions[by]; !found.ties.empty())
            shown.solutions.push_back(
                {static_cast<entente::bargaining_solution>(by), to_show(found.ties[0]), found.ties.size()});
    return shown;
}

std::string draw(picture kind, const entente::analysis& shown)
{
    switch (kind) {
    case picture::html: return entente::to_html(shown);
    case picture::markdown: return entente::to_markdown(shown);
    case picture::svg_board: return entente::to_svg_board(shown);
    case picture::svg_linkages: return entente::to_svg_graph(shown);
    case picture::svg_frontier: return entente::to_svg_frontier(shown);
    case picture::dot: return entente::to_dot(shown);
    }
    return "";
}

}
