#ifndef ENTENTE_SOLVE_SETTLEMENT_HPP
#define ENTENTE_SOLVE_SETTLEMENT_HPP

// Packages themselves: does this one carry, which is the first that does, and to whom is a term acceptable at all?

#include <entente/model/span.hpp>
#include <entente/solve/carrying_search.hpp>
#include <entente/solve/groups.hpp>
#include <entente/solve/simplify.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// Conditions see the option taken, or the status quo of an issue that is set aside.
constexpr bool is_met(model::condition_view condition, const model::dossier_view& dossier,
                      span<const model::option_index> package)
{
    return evaluate(condition, [&](model::condition_node node) {
               const std::size_t issue = model::issue_of(node);
               const bool aside = package[issue] == model::unsettled;
               return model::evaluate_leaf(node, aside ? dossier.status_quo[issue] : package[issue]);
           }) == model::truth::yes;
}
constexpr bool has_a_part(model::condition_view condition, span<const model::option_index> package)
{
    for (const model::condition_node node : condition)
        if (model::is_leaf(node) && package[model::issue_of(node)] != model::unsettled)
            return true;
    return false;
}

// Chooses the first package of the group that carries, if there is one: fixes one issue after the other at the first
// choice that leaves a package.
template <class Asked>
constexpr bool choose_first(carrying_problem<Asked>& problem, const issue_list& group)
{
    carrying_search<Asked> search{problem, group, seeking::any_package};
    if (!search.find())
        return false;
    for (const std::uint32_t issue : group) {
        std::vector<std::uint32_t> open;
        for (std::uint32_t which = problem.choices_begin(issue); which < problem.choices_end(issue); ++which)
            if (problem.at(which).open)
                open.push_back(which);
        for (std::size_t place = 0; place < open.size(); ++place) {
            for (const std::uint32_t which : open)
                problem.at(which).open = which == open[place];
            if (search.find())
                break;
        }
    }
    return true;
}

}

// A package is told as an option for each issue, or `unsettled` where the issue is set aside.

// Does the package contain what is agreed, and break no implication? O(nodes).
constexpr bool is_feasible(const model::dossier_view& dossier, span<const model::option_index> package)
{
    for (std::size_t issue = 0; issue < dossier.layout.issues; ++issue)
        if (package[issue] != model::unsettled && dossier.settled[issue] != model::unsettled &&
            package[issue] != dossier.settled[issue])
            return false;
    for (const model::node_range range : dossier.layout.forbidden) {
        const model::condition_view forbidden = range.in(dossier.layout.nodes);
        if (detail::has_a_part(forbidden, package) && detail::is_met(forbidden, dossier, package))
            return false;
    }
    return true;
}

// Is each of the package's terms acceptable to the party, and no red line crossed? O(issues * (options + conditional
// acceptances) + nodes).
constexpr bool is_acceptable(const model::dossier_view& dossier, std::size_t party,
                             span<const model::option_index> package, objections mode)
{
    for (const model::red_line& line : dossier.red_lines) {
        const model::condition_view condition = line.condition.in(dossier.nodes);
        if (line.party == party && detail::has_a_part(condition, package) &&
            detail::is_met(condition, dossier, package))
            return false;
    }
    for (std::size_t issue = 0; issue < dossier.layout.issues; ++issue) {
        const model::option_index option = package[issue];
        if (option == model::unsettled)
            continue;
        if (dossier.rules_out(party, issue, option))
            return false;
        if (mode == objections::red_lines_only || dossier.accepts(party, issue, option) ||
            dossier.is_silent(party, issue))
            continue;
        bool accepted = false;
        for (const model::conditional_acceptance& conditional : dossier.conditionals)
            accepted = accepted || (conditional.covers(party, issue, option) &&
                                    detail::is_met(conditional.proviso.in(dossier.nodes), dossier, package));
        if (!accepted)
            return false;
    }
    return true;
}

// The parties that refuse the package.
constexpr model::participant_set refusing(const model::dossier_view& dossier,
                                          span<const model::option_index> package, objections mode)
{
    model::participant_set refused;
    for (std::size_t party = 0; party < dossier.layout.parties; ++party)
        if (!is_acceptable(dossier, party, package, mode))
            refused.insert(party);
    return refused;
}

// Finds the first package, in the order of issues and options, that carries among those who are `asked`. On entry, an
// option in `package[i]` is taken as given; elsewhere it is `unsettled`, and the issue is to be set aside where
// `aside[i]` is not 0. Where there is a package, it is written there. Exponential in the size of a group of issues that
// bear on each other, at worst.
template <class Asked = void>
constexpr bool first_settlement(const model::dossier_view& dossier, const model::participant_set& asked,
                                span<const unsigned char> aside, span<model::option_index> package)
{
    carrying_problem<Asked> problem{dossier, objections::as_things_stand, asked, package};
    for (std::size_t issue = 0; issue < problem.issues(); ++issue) {
        for (std::uint32_t which = problem.choices_begin(issue); which < problem.choices_end(issue); ++which)
            problem.at(which).open = problem.at(which).aside == (aside[issue] != 0);
        if (problem.open_choices(issue) == 0)
            return false;
    }
    problem.refresh_bounds();
    choose_what_is_left(problem);

    model::participant_set refused;
    for (const constraint& what : problem.constraints()) {
        if (!problem.is_violated(what))
            continue;
        if (what.party == none)
            return false;
        refused.insert(what.party);
    }
    if (!carries(dossier.layout.parties, refused))
        return false;
    for (const issue_list& group : groups(problem))
        if (!detail::choose_first(problem, group))
            return false;
    for (std::size_t issue = 0; issue < problem.issues(); ++issue) {
        const choice& made = problem.at(problem.chosen(issue));
        package[issue] = made.aside ? model::unsettled : made.option;
    }
    return true;
}

// Is there no package with the term, of all issues, that the party would accept?
template <class Asked = void>
constexpr bool dissents(const model::dossier_view& dossier, std::size_t party, std::size_t issue,
                        model::option_index option)
{
    std::vector<model::option_index> package(dossier.layout.issues, model::unsettled);
    const std::vector<unsigned char> nothing_aside(dossier.layout.issues, 0);
    package[issue] = option;
    model::participant_set only;
    only.insert(party);
    return !first_settlement<Asked>(dossier, only, nothing_aside, package);
}

}

#endif
