#ifndef ENTENTE_MODEL_STAKES_LOWERING_HPP
#define ENTENTE_MODEL_STAKES_LOWERING_HPP

// From what was stated of worth to the problem that solvers work on.

#include <entente/model/problem_builder.hpp>
#include <entente/model/stakes.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::model {

// The problem of stakes that stakes_editor made: it has checked all that could make it fail. A joint value over one
// issue is counted among the values of that issue's options, where it links nothing.
// O(numbers + cells of tables * nodes of their conditions).
template <class Asked = void>
constexpr problem lowered(const stakes_view& view)
{
    const layout_view& layout = view.layout;
    std::vector<std::uint32_t> sizes;
    for (std::size_t issue = 0; issue < layout.issues; ++issue)
        sizes.push_back(static_cast<std::uint32_t>(layout.options(issue)));
    basic_problem_builder<Asked> builder{layout.parties, sizes};

    std::vector<units> worth(view.worth.begin(), view.worth.end());
    for (const joint_value& joint : view.joints) {
        const condition_view condition = joint.condition.in(view.nodes);
        if (!is_about_one_issue(condition)) {
            builder.joint(joint.party, condition, joint.worth);
            continue;
        }
        const std::size_t issue = issue_of(condition[0]);
        for (std::size_t option = 0; option < layout.options(issue); ++option) {
            const auto leaf_value = [option](condition_node node) {
                return evaluate_leaf(node, static_cast<option_index>(option));
            };
            if (evaluate(condition, leaf_value) == truth::yes)
                worth[(layout.option_begin[issue] + option) * layout.parties + joint.party] += joint.worth;
        }
    }
    const units* next = worth.data();
    for (std::size_t issue = 0; issue < layout.issues; ++issue)
        for (std::size_t option = 0; option < layout.options(issue); ++option)
            for (std::size_t party = 0; party < layout.parties; ++party, ++next)
                if (*next != 0)
                    builder.values(party, issue, option, *next);

    for (const node_range implication : layout.forbidden)
        builder.forbid(implication.in(layout.nodes));
    for (const node_range constraint : view.constraints)
        builder.forbid(constraint.in(view.nodes));
    for (std::size_t issue = 0; issue < layout.issues; ++issue) {
        for (std::size_t option = 0; option < layout.options(issue); ++option) {
            const std::size_t first = option;
            while (option < layout.options(issue) && test_bit(view.excluded, layout.option_begin[issue] + option))
                ++option;
            if (option == first)
                continue;
            const condition_node run =
                leaf(node_kind::within, issue, static_cast<option_index>(first), static_cast<option_index>(option - 1));
            builder.forbid(condition_view{&run, 1});
        }
        if (view.settled[issue] != unsettled) {
            const condition_node another = leaf(node_kind::outside, issue, view.settled[issue], view.settled[issue]);
            builder.forbid(condition_view{&another, 1});
        }
        if (view.status_quo[issue] != unsettled)
            builder.status_quo(issue, view.status_quo[issue]);
    }

    for (std::size_t party = 0; party < layout.parties; ++party) {
        const fallback& without = view.fallbacks[party];
        if (without.states_no_deal)
            builder.no_deal(party, without.no_deal);
        if (without.states_reservation)
            builder.walks_away_below(party, without.reservation);
    }
    return std::move(builder).finish();
}

}

#endif
