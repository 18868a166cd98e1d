#ifndef ENTENTE_ASK_AGENDA_HPP
#define ENTENTE_ASK_AGENDA_HPP

// What to talk about first.

#include <entente/ask/standing.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/contention.hpp>
#include <entente/solve/graph.hpp>

#include <array>
#include <cstddef>

namespace entente::inline v0_1 {

// All issues in an order that respects `leads_to`; among those whose turn it could be, the least contentious comes
// first, ties in bundle order. O(issues^2 + what contention costs).
template <class B>
constexpr issue_sequence<B> agenda(const dossier<B>& said)
{
    std::array<contention_level, B::issue_count> levels{};
    std::array<std::size_t, B::issue_count> rank{};
    std::array<std::size_t, B::issue_count> order{};
    std::array<std::size_t, B::issue_count> waiting{};
    solve::rank_by_contention(said.view(), levels, rank);
    solve::topological_order(detail::layout_of<B>.linked[static_cast<std::size_t>(linkage_kind::leads_to)].view(), rank,
                             order, waiting);
    issue_sequence<B> found;
    for (const std::size_t issue : order)
        found.push_back(issue_in<B>::at(issue));
    return found;
}

// Where talks could move next: the issues that are not settled (restated or agreed), while everything that leads to
// them is. Costs what `standings` does.
template <class B>
constexpr issue_set<B> ready(const dossier<B>& said)
{
    const standing_table<B> table = standings(said);
    const issue_set<B> settled = table.of(standing::restated) | table.of(standing::agreed);
    const auto& leads_to = detail::layout_of<B>.linked[static_cast<std::size_t>(linkage_kind::leads_to)];
    issue_set<B> found = settled.complement();
    for (const issue_in<B> waiting_for : settled.complement())
        for (const std::size_t next : leads_to.row(waiting_for.index()))
            found.erase(issue_in<B>::at(next));
    return found;
}

}

#endif
