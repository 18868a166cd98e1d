#ifndef ENTENTE_SOLVE_DIFFERENCE_HPP
#define ENTENTE_SOLVE_DIFFERENCE_HPP

// What one party says differently of one issue in two dossiers of the same bundle.

#include <entente/model/dossier.hpp>

#include <cstddef>

namespace entente::inline v0_1::solve {

struct issue_change {
    bool position = false;
    bool acceptance = false;
    bool red_line = false;
};

namespace detail {

// Does every condition on which the party accepts the option in the one dossier stand in the other too?
constexpr bool keeps_provisos(const model::dossier_view& one, const model::dossier_view& other, std::size_t party,
                              std::size_t issue, std::size_t option)
{
    for (const model::conditional_acceptance& conditional : one.conditionals) {
        if (!conditional.covers(party, issue, option))
            continue;
        bool found = false;
        for (const model::conditional_acceptance& candidate : other.conditionals)
            found = found || (candidate.covers(party, issue, option) &&
                              conditional.proviso.in(one.nodes).equals(candidate.proviso.in(other.nodes)));
        if (!found)
            return false;
    }
    return true;
}

// Does the other dossier have all red lines of the party over several issues that mention this one?
constexpr bool keeps_red_lines(const model::dossier_view& one, const model::dossier_view& other, std::size_t party,
                               std::size_t issue)
{
    for (const model::red_line& line : one.red_lines) {
        const model::condition_view condition = line.condition.in(one.nodes);
        bool mentioned = false;
        for (const model::condition_node node : condition)
            mentioned = mentioned || (model::is_leaf(node) && model::issue_of(node) == issue);
        if (line.party != party || !mentioned)
            continue;
        bool found = false;
        for (const model::red_line& candidate : other.red_lines)
            found = found || (candidate.party == party && condition.equals(candidate.condition.in(other.nodes)));
        if (!found)
            return false;
    }
    return true;
}

}

// O(options * conditions^2 * nodes) at worst.
constexpr issue_change change(const model::dossier_view& before, const model::dossier_view& after, std::size_t party,
                              std::size_t issue)
{
    const std::size_t here = before.layout.place(party, issue);
    issue_change changed;
    changed.position =
        before.positions[here] != after.positions[here] || before.saliences[here] != after.saliences[here];
    changed.red_line =
        !detail::keeps_red_lines(before, after, party, issue) || !detail::keeps_red_lines(after, before, party, issue);
    for (std::size_t option = 0; option < before.layout.options(issue); ++option) {
        const std::size_t place = before.layout.place(party, issue, option);
        changed.acceptance = changed.acceptance ||
                             model::test_bit(before.accepted, place) != model::test_bit(after.accepted, place) ||
                             !detail::keeps_provisos(before, after, party, issue, option) ||
                             !detail::keeps_provisos(after, before, party, issue, option);
        changed.red_line =
            changed.red_line || model::test_bit(before.ruled_out, place) != model::test_bit(after.ruled_out, place);
    }
    return changed;
}

}

#endif
