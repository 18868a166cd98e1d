#ifndef ENTENTE_MODEL_OPTION_RUNS_HPP
#define ENTENTE_MODEL_OPTION_RUNS_HPP

// Runs of neighbouring options: what a condition on one issue admits, and what a conditional acceptance covers.

#include <entente/model/condition.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/span.hpp>

#include <cstddef>

namespace entente::inline v0_1::model {

// Does a condition on one issue hold of the option?
constexpr bool admits(condition_view condition, option_index option)
{
    return evaluate(condition, [option](condition_node node) { return evaluate_leaf(node, option); }) == truth::yes;
}

// Calls `visit(first, last)` for each run of neighbouring options, of so many, that the condition admits.
template <class Visitor>
constexpr void for_each_run(condition_view condition, std::size_t options, Visitor visit)
{
    for (std::size_t first = 0; first < options; ++first) {
        if (!admits(condition, static_cast<option_index>(first)))
            continue;
        std::size_t last = first;
        while (last + 1 < options && admits(condition, static_cast<option_index>(last + 1)))
            ++last;
        visit(static_cast<option_index>(first), static_cast<option_index>(last));
        first = last;
    }
}

// The most acceptances that stand at any time while the options that the condition admits are cut, in ascending order,
// out of those of a party on an issue.
constexpr std::size_t most_pieces(span<const conditional_acceptance> acceptances, condition_view condition,
                                  std::size_t party, std::size_t issue)
{
    std::size_t pieces = acceptances.size();
    for (const conditional_acceptance& acceptance : acceptances) {
        if (acceptance.party != party || acceptance.issue != issue)
            continue;
        for (std::size_t option = acceptance.first; option < acceptance.last; ++option)
            if (!admits(condition, static_cast<option_index>(option)) &&
                admits(condition, static_cast<option_index>(option + 1)))
                ++pieces;
    }
    return pieces;
}

// Cuts an option out of the party's acceptances on the issue: of the first `used` entries, behind which there must be
// room for as many more as it splits.
constexpr void withdraw(span<conditional_acceptance> acceptances, std::size_t& used, std::size_t party,
                        std::size_t issue, option_index option)
{
    for (std::size_t i = 0; i < used; ++i) {
        conditional_acceptance& acceptance = acceptances[i];
        if (!acceptance.covers(party, issue, option))
            continue;
        if (acceptance.first == acceptance.last) {
            for (std::size_t next = i + 1; next < used; ++next)
                acceptances[next - 1] = acceptances[next];
            acceptances[--used] = {};
            --i;
        } else if (option == acceptance.first) {
            ++acceptance.first;
        } else if (option == acceptance.last) {
            --acceptance.last;
        } else {
            acceptances[used] = acceptance;
            acceptances[used++].first = static_cast<option_index>(option + 1);
            acceptance.last = static_cast<option_index>(option - 1);
        }
    }
}

}

#endif
