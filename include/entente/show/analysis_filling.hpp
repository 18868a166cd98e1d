#ifndef ENTENTE_SHOW_ANALYSIS_FILLING_HPP
#define ENTENTE_SHOW_ANALYSIS_FILLING_HPP

// Fills an analysis from what algorithms see, whoever owns it.

#include <entente/ask/solutions.hpp>
#include <entente/model/bit_matrix.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/span.hpp>
#include <entente/show/analysis.hpp>
#include <entente/solve/cohesion.hpp>
#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/graph.hpp>
#include <entente/solve/reaching/packages.hpp>
#include <entente/solve/trading/linkage_value.hpp>
#include <entente/solve/trading/trades.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// A matrix of a size known at run time.
class link_matrix {
public:
    explicit link_matrix(std::size_t size) : size_{size}, words_(size * model::words_for(size), 0) {}
    void insert(std::size_t from, std::size_t to)
    {
        words_[from * model::words_for(size_) + to / 64] |= std::uint64_t{1} << (to % 64);
    }
    model::bit_matrix_view view() const { return {words_.data(), size_, model::words_for(size_)}; }

private:
    std::size_t size_;
    std::vector<std::uint64_t> words_;
};

inline std::size_t place_or_nowhere(model::option_index option)
{
    return option == model::unsettled ? nowhere : std::size_t{option};
}

// Adds a linkage, or another party that asserts it.
inline void add_link(analysis& made, analysed_link link)
{
    if (link.from == link.to)
        return;
    if (link.goes_both_ways && link.to < link.from)
        std::swap(link.from, link.to);
    for (analysed_link& known : made.links)
        if (known.from == link.from && known.to == link.to && known.kind == link.kind &&
            known.goes_both_ways == link.goes_both_ways) {
            for (const std::size_t party : link.asserted_by)
                if (std::find(known.asserted_by.begin(), known.asserted_by.end(), party) == known.asserted_by.end())
                    known.asserted_by.push_back(party);
            return;
        }
    made.links.push_back(std::move(link));
}

// Links all issues of a condition with each other.
inline void add_links_within(analysis& made, model::condition_view condition, linkage_kind kind,
                             const std::vector<std::size_t>& asserted_by)
{
    for (const model::condition_node one : condition)
        for (const model::condition_node other : condition)
            if (model::is_leaf(one) && model::is_leaf(other) && model::issue_of(one) < model::issue_of(other))
                add_link(made, {model::issue_of(one), model::issue_of(other), kind, true, asserted_by});
}

// What has been said, with the linkages that parties assert. The parties' names and the issues are there already.
inline void read_dossier(const model::dossier_view& said, analysis& made)
{
    const std::size_t issues = made.issues.size();
    std::vector<standing> stands(issues, standing::open);
    std::vector<unsigned char> blocks(issues, 0);
    if (!made.parties.empty()) {
        solve::standings(said, stands);
        blocks = solve::blocking(said, solve::objections::as_things_stand);
    }
    for (std::size_t issue = 0; issue < issues; ++issue) {
        analysed_issue& shown = made.issues[issue];
        shown.stands = stands[issue];
        shown.blocks = blocks[issue] != 0;
        shown.status_quo = place_or_nowhere(said.status_quo[issue]);
        shown.settled = place_or_nowhere(said.settled[issue]);
        shown.contention = solve::contention(said, issue);
    }
    for (std::size_t party = 0; party < made.parties.size(); ++party)
        for (std::size_t issue = 0; issue < issues; ++issue) {
            const unsigned char salience = said.saliences[said.layout.place(party, issue)];
            made.positions.push_back({place_or_nowhere(said.position(party, issue)),
                                      salience == model::unstated_salience ? nowhere : std::size_t{salience}});
        }
    for (const model::conditional_acceptance& conditional : said.conditionals)
        for (const model::condition_node node : conditional.proviso.in(said.nodes))
            if (model::is_leaf(node))
                add_link(made, {model::issue_of(node),
                                conditional.issue,
                                linkage_kind::provided,
                                false,
                                {std::size_t{conditional.party}}});
    for (const model::red_line& line : said.red_lines)
        add_links_within(made, line.condition.in(said.nodes), linkage_kind::red_line, {std::size_t{line.party}});
}

// What the linkages amount to: groups, cut issues, the order of the agenda, and what is ready. All linkages and the
// standings are there already.
inline void read_graph(analysis& made)
{
    const std::size_t issues = made.issues.size();
    link_matrix all{issues};
    link_matrix leads_to{issues};
    for (analysed_issue& issue : made.issues)
        issue.is_ready = issue.stands != standing::restated && issue.stands != standing::agreed;
    for (const analysed_link& link : made.links) {
        all.insert(link.from, link.to);
        all.insert(link.to, link.from);
        if (link.kind != linkage_kind::leads_to)
            continue;
        leads_to.insert(link.from, link.to);
        const standing before = made.issues[link.from].stands;
        if (before != standing::restated && before != standing::agreed)
            made.issues[link.to].is_ready = false;
    }
    std::vector<std::size_t> result(issues);
    std::vector<std::size_t> queue(issues);
    std::vector<std::size_t> rank(issues);
    std::vector<std::size_t> part(issues);
    solve::components(all.view(), result, queue);
    for (std::size_t issue = 0; issue < issues; ++issue) {
        made.issues[issue].group = result[issue];
        made.issues[issue].is_cut = solve::is_cut_vertex(all.view(), issue, part, queue);
        for (std::size_t other = 0; other < issues; ++other)
            if (made.issues[other].contention < made.issues[issue].contention ||
                (other < issue && made.issues[other].contention == made.issues[issue].contention))
                ++rank[issue];
    }
    const std::size_t placed = solve::topological_order(leads_to.view(), rank, result, queue);
    made.agenda.assign(result.begin(), result.begin() + static_cast<std::ptrdiff_t>(placed));
}

inline analysed_outcome outcome_of(const model::problem& posed, model::span<const model::units> utilities,
                                   bool with_package, const limits& within)
{
    analysed_outcome made{{utilities.begin(), utilities.end()}};
    if (!with_package)
        return made;
    const solve::packages_found found = solve::first_package_with(posed, utilities, within);
    if (!found.packages.empty())
        made.options.assign(found.packages[0].begin(), found.packages[0].end());
    return made;
}

// What every feasible package is worth, where there are few enough combinations of options.
inline void read_cloud(const model::problem& posed, std::size_t most, analysis& made)
{
    std::size_t combinations = 1;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        combinations *= posed.options(issue);
        if (combinations > most)
            return;
    }
    std::vector<model::option_index> package(posed.issues(), 0);
    for (std::size_t turn = 0; turn < combinations; ++turn) {
        if (posed.is_feasible(package)) {
            std::vector<model::units> worth;
            for (std::size_t party = 0; party < posed.parties; ++party)
                worth.push_back(posed.utility(party, package));
            made.cloud.push_back(std::move(worth));
        }
        for (std::size_t issue = posed.issues(); issue-- > 0;) {
            if (++package[issue] < posed.options(issue))
                break;
            package[issue] = 0;
        }
    }
    std::sort(made.cloud.begin(), made.cloud.end());
    made.cloud.erase(std::unique(made.cloud.begin(), made.cloud.end()), made.cloud.end());
}

// What packages are worth, and how the parties fare without a deal.
inline void read_stakes(const model::problem& posed, const analysis_limits& within, analysis& made)
{
    made.has_worth = true;
    made.units_per_point = posed.units_per_point;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        for (std::size_t option = 0; option < posed.options(issue); ++option)
            for (std::size_t party = 0; party < posed.parties; ++party)
                made.issues[issue].worth.push_back(posed.worth_of(party, issue, option));
    if (posed.has_status_quo() && posed.is_feasible(posed.status_quo)) {
        made.status_quo.options.assign(posed.status_quo.begin(), posed.status_quo.end());
        for (std::size_t party = 0; party < posed.parties; ++party)
            made.status_quo.utilities.push_back(posed.utility(party, posed.status_quo));
    }
    for (std::size_t party = 0; party < posed.parties && posed.has_fallbacks(); ++party) {
        made.reservations.push_back(posed.floor(party));
        made.disagreement.push_back(posed.disagreement(party));
    }
    read_cloud(posed, within.cloud, made);
}

// What linkage is worth, from the status quo.
inline void read_linkage_worth(const model::problem& posed, const limits& within, analysis& made)
{
    const solve::linkage_value_found found = solve::linkage_value(posed, {}, within);
    made.linkage.status = found.status;
    if (found.status != certainty::exact)
        return;
    const solve::linkage_value_found plain = solve::linkage_value(solve::without_joint_values(posed), {}, within);
    made.linkage = {
        plain.status, found.does_not_combine, found.worth_apart, found.worth_together, found.value, plain.value, {}};
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const auto begin = found.losses.begin() + static_cast<std::ptrdiff_t>(issue * posed.parties);
        made.linkage.losses.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(posed.parties));
    }
}

// What could be traded, from the status quo.
inline void read_trades(const model::problem& posed, limits within, std::size_t steps, analysis& made)
{
    within.nodes = std::min(within.nodes, steps);
    const solve::trades_found found = solve::trades(posed, posed.status_quo, within);
    made.trades_status = found.status;
    for (const solve::trade& each : found.trades)
        made.trades.push_back({{each.issues.begin(), each.issues.end()},
                               {each.options.begin(), each.options.end()},
                               each.is_logroll,
                               each.gains});
}

// What can be got: the frontier, the solutions, and what there is to gain over the status quo.
inline void read_solved(const model::problem& posed, const analysis_limits& within, analysis& made)
{
    const solve::outcomes frontier = solve::frontier(posed, within.solving);
    made.frontier_status = frontier.status;
    for (std::size_t which = 0; which < frontier.size(); ++which)
        made.frontier.push_back(outcome_of(posed, frontier[which], which < within.packages, within.solving));
    const auto keep = [&](bargaining_solution rule, const solve::outcomes& found) {
        if (!found.empty() && found.status != certainty::refused)
            made.solutions.push_back(
                {rule, outcome_of(posed, found[0], true, within.solving), found.size(), found.status});
    };
    keep(bargaining_solution::nash, solve_by(&solve::nash<>, posed, within.solving));
    keep(bargaining_solution::egalitarian, solve_by(&solve::egalitarian<>, posed, within.solving));
    keep(bargaining_solution::kalai_smorodinsky, solve_by(&solve::kalai_smorodinsky<>, posed, within.solving));
    keep(bargaining_solution::utilitarian, solve::utilitarian(posed, {}, within.solving));
    if (within.trades && posed.has_status_quo()) {
        read_linkage_worth(posed, within.solving, made);
        read_trades(posed, within.solving, within.trading, made);
    }
}

inline void read_worth(const model::problem& posed, const analysis_limits& within, analysis& made)
{
    read_stakes(posed, within, made);
    if (within.solves)
        read_solved(posed, within, made);
}

}

#endif
