#include "pictures.hpp"

#include "talks.hpp"

#include <entente/show/analysis_of_scenario.hpp>
#include <entente/show/dot.hpp>
#include <entente/show/html.hpp>
#include <entente/show/markdown.hpp>
#include <entente/show/svg.hpp>
#include <entente/show/timeline_by_name.hpp>

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

void show_linkage(const entente::linkage_worth_by_name& found, entente::analysis& shown)
{
    shown.linkage.status = found.status;
    if (found.status != entente::certainty::exact)
        return;
    shown.linkage = {found.status,
                     found.does_not_combine,
                     found.worth_apart.units(),
                     found.worth_together.units(),
                     found.value.units(),
                     found.from_trade_alone.units(),
                     {}};
    for (const entente::worths_by_name& loss : found.losses)
        shown.linkage.losses.push_back(loss.units());
}

void show_trades(const entente::bundle_by_name& bundle, const entente::trades_by_name& found, entente::analysis& shown)
{
    shown.trades_status = found.status;
    for (const entente::trade_by_name& each : found.trades) {
        entente::analysed_trade trade{{}, {}, each.is_logroll, each.gains.units()};
        for (const std::string& name : each.moves) {
            std::size_t issue = 0;
            std::size_t option = 0;
            if (bundle.find_issue(name, issue) && bundle.find_term(name, each.reached.options[issue], issue, option)) {
                trade.issues.push_back(issue);
                trade.options.push_back(option);
            }
        }
        shown.trades.push_back(std::move(trade));
    }
}

}

entente::analysis analysis_to_show(const input& read, const analysis& made, std::string title)
{
    entente::analysis_limits within;
    within.solves = false;
    entente::analysis shown = entente::analysis_of(made.talks.is_in_record ? at_the_end(*read.record) : read.said,
                                                   std::move(title), within);
    shown.notes = made.notes;
    for (const outcome& each : made.frontier)
        shown.frontier.push_back(to_show(each));
    // Without a frontier, all that is known is that a limit was met.
    if (shown.frontier.empty())
        shown.frontier_status =
            made.status == entente::certainty::refused ? entente::certainty::refused : entente::certainty::truncated;
    for (std::size_t by = 0; by < rules; ++by)
        if (const solution& found = made.solutions[by]; !found.ties.empty())
            shown.solutions.push_back({static_cast<entente::bargaining_solution>(by), to_show(found.ties[0]),
                                       found.ties.size(), found.status});
    show_linkage(made.linkage, shown);
    if (made.has_trades)
        show_trades(read.said.bundle(), made.trades, shown);
    if (read.record)
        shown.over_time = entente::timeline_of(read.record->told);
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
    case picture::svg_timeline: return entente::to_svg_timeline(shown.over_time);
    case picture::dot: return entente::to_dot(shown);
    }
    return "";
}

}
