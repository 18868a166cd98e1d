#ifndef ENTENTE_SHOW_ANALYSIS_OF_SCENARIO_HPP
#define ENTENTE_SHOW_ANALYSIS_OF_SCENARIO_HPP

// The analysis of a scenario, for pictures and documents.

#include <entente/by_name/scenario.hpp>
#include <entente/show/analysis.hpp>
#include <entente/show/analysis_filling.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

// From which issue an implication goes. Of a broken implication's nodes, "the term and not the condition", the operand
// that needs more room stands first, and of equals the term.
inline std::size_t implying_issue(model::condition_view broken)
{
    return model::issue_of(broken.size() == 3 ? broken[0] : broken[broken.size() - 2]);
}

inline void read_linkages(const bundle_by_name& bundle, analysis& made)
{
    for (std::size_t from = 0; from < bundle.issues(); ++from)
        for (const std::uint32_t to : bundle.successors(from))
            add_link(made, {from, to, linkage_kind::leads_to});
    for (const auto& group : bundle.interacting())
        for (std::size_t one = 0; one < group.size(); ++one)
            for (std::size_t other = one + 1; other < group.size(); ++other)
                add_link(made, {group[one], group[other], linkage_kind::interacts, true});
    for (const bundle_by_name::constraint& constraint : bundle.constraints()) {
        const model::condition_view nodes = constraint.nodes.in(bundle.layout().nodes);
        if (!constraint.is_implication || nodes.size() < 3) {
            add_links_within(made, nodes, linkage_kind::implies, {});
            continue;
        }
        const std::size_t from = implying_issue(nodes);
        for (const model::condition_node node : nodes)
            if (model::is_leaf(node))
                add_link(made, {from, model::issue_of(node), linkage_kind::implies});
    }
}

}

// What the scenario says, and, where it says anything of worth, what can be got out of it. Costs what the frontier, the
// blocking sets and a package for each point of the frontier cost, within the limits. Options beyond the limit of names
// go by their numbers, counted from 1.
inline analysis analysis_of(const scenario& said, std::string title, const analysis_limits& within = {})
{
    const bundle_by_name& bundle = said.bundle();
    analysis made;
    made.title = std::move(title);
    for (const std::string_view party : bundle.participants())
        made.parties.emplace_back(party);
    std::size_t named = 0;
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue) {
        const issue_by_name& its = bundle.issue(issue);
        analysed_issue shown;
        shown.name = its.name();
        shown.is_ordered = its.is_ordered();
        for (std::size_t option = 0; option < its.size(); ++option)
            shown.options.push_back(named++ < within.options ? std::string{its.option(option)}
                                                             : std::to_string(option + 1));
        made.issues.push_back(std::move(shown));
    }
    detail::read_linkages(bundle, made);
    detail::read_dossier(said.dossier(), made);
    detail::read_graph(made);
    if (said.worth().says_something() && said.can_be_posed())
        detail::read_worth(said.problem(), within, made);
    return made;
}

}

#endif
