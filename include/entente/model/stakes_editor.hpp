#ifndef ENTENTE_MODEL_STAKES_EDITOR_HPP
#define ENTENTE_MODEL_STAKES_EDITOR_HPP

// Takes clauses into stakes: checks that they agree with each other and can be computed with, or lets a later one
// supersede an earlier one.

#include <entente/model/clause.hpp>
#include <entente/model/condition_pool.hpp>
#include <entente/model/problem_builder.hpp>
#include <entente/model/span.hpp>
#include <entente/model/stakes.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// The cells that a problem needs whatever is said: those of the bundle's `implies`, and one for each option.
constexpr std::size_t cells_without_joint_values(const layout_view& layout)
{
    std::size_t cells = layout.all_options();
    for (const node_range implication : layout.forbidden)
        cells += combinations(implication.in(layout.nodes), layout.option_begin, most_table_cells);
    return cells;
}
// Can a problem of the bundle be built at all?
constexpr bool implications_fit(const layout_view& layout)
{
    for (const node_range implication : layout.forbidden)
        if (combinations(implication.in(layout.nodes), layout.option_begin, most_table_cells) > most_table_cells)
            return false;
    return cells_without_joint_values(layout) * layout.parties <= most_numbers;
}

// The arrays of stakes, to be written. The spans have the shapes that stakes_view describes; of the last three only so
// many entries are in use, and the rest is room. `reaches`: by party, how far from 0 its utility can get. `cells`: how
// many the problem's tables have at most; at first, cells_without_joint_values(layout).
class stakes_editor {
public:
    layout_view layout;
    span<units> worth;
    span<std::uint64_t> valued;
    span<fallback> fallbacks;
    span<option_index> status_quo;
    span<option_index> settled;
    span<std::uint64_t> excluded;
    span<units> reaches;
    span<joint_value> joints;
    span<node_range> constraints;
    span<condition_node> nodes;
    std::size_t joints_used = 0;
    std::size_t constraints_used = 0;
    std::size_t nodes_used = 0;
    std::size_t cells = 0;

    // Takes the clause, or says why not and changes nothing. Of clauses read together, one that contradicts another is
    // refused; a later clause is refused for what it is, or for want of room.
    // O(options of the issue), for a joint value O(nodes of the condition * joint values).
    constexpr worth_refusal take(const worth_clause_view& clause, reading mode)
    {
        if (clause.malformed != worth_refusal::none)
            return clause.malformed;
        fallback& without = fallbacks[clause.party];
        switch (clause.kind) {
        case worth_kind::values:
        case worth_kind::linear: return take_values(clause, mode);
        case worth_kind::joint: return take_joint(clause, mode);
        case worth_kind::no_deal:
            return state(without.states_no_deal, without.no_deal, clause.worth, mode,
                         worth_refusal::party_has_two_values_of_no_deal);
        case worth_kind::walks_away_below:
            return state(without.states_reservation, without.reservation, clause.worth, mode,
                         worth_refusal::party_has_two_reservation_values);
        case worth_kind::status_quo:
            return set(status_quo[clause.issue], clause.option, mode, worth_refusal::issue_has_two_status_quos);
        case worth_kind::settles:
            return set(settled[clause.issue], clause.option, mode, worth_refusal::issue_is_agreed_in_two_ways);
        }
        return worth_refusal::none;
    }

    // No package contains the option.
    constexpr void exclude(std::size_t issue, std::size_t option)
    {
        set_bit(excluded, layout.option_begin[issue] + option, true);
    }
    // No package meets the condition. O(nodes of the condition * conditions).
    constexpr worth_refusal forbid(condition_view condition)
    {
        const std::size_t combined = combinations(condition, layout.option_begin, most_table_cells);
        if (!fits(combined))
            return worth_refusal::options_combined_are_too_many;
        const node_range known = find(condition);
        if (constraints_used == constraints.size() || !has_room(known, condition))
            return worth_refusal::no_room_for_another_constraint;
        constraints[constraints_used++] = known.size != 0 ? known : append_condition(condition, nodes, nodes_used);
        cells += combined;
        return worth_refusal::none;
    }

private:
    static constexpr units size_of(units number) { return number < 0 ? -number : number; }

    static constexpr worth_refusal set(option_index& place, option_index option, reading mode, worth_refusal otherwise)
    {
        if (mode == reading::together && place != unsettled && place != option)
            return otherwise;
        place = option;
        return worth_refusal::none;
    }
    static constexpr worth_refusal state(bool& is_stated, units& place, units number, reading mode,
                                         worth_refusal otherwise)
    {
        if (mode == reading::together && is_stated && place != number)
            return otherwise;
        is_stated = true;
        place = number;
        return worth_refusal::none;
    }

    constexpr worth_refusal take_values(const worth_clause_view& clause, reading mode)
    {
        if (clause.values.empty())
            return worth_refusal::none; // a list that did not fit, and was refused where it was written
        const std::size_t said = layout.place(clause.party, clause.issue);
        const std::size_t begin = layout.option_begin[clause.issue] * layout.parties + clause.party;
        const std::size_t options = layout.options(clause.issue);
        bool same = true;
        units before = 0;
        units after = 0;
        for (std::size_t option = 0; option < options; ++option) {
            const units old = worth[begin + option * layout.parties];
            const units next = clause.value_of(option, options);
            same = same && old == next;
            before = before < size_of(old) ? size_of(old) : before;
            after = after < size_of(next) ? size_of(next) : after;
        }
        if (mode == reading::together && test_bit(valued, said) && !same)
            return worth_refusal::party_values_one_issue_twice;
        if (reaches[clause.party] - before + after > most_units)
            return worth_refusal::points_add_up_beyond_the_range;
        reaches[clause.party] += after - before;
        set_bit(valued, said, true);
        for (std::size_t option = 0; option < options; ++option)
            worth[begin + option * layout.parties] = clause.value_of(option, options);
        return worth_refusal::none;
    }

    constexpr worth_refusal take_joint(const worth_clause_view& clause, reading mode)
    {
        if (clause.condition.empty())
            return worth_refusal::none; // a condition that did not fit, and was refused where it was written
        const node_range known = find(clause.condition);
        joint_value* place = nullptr;
        for (joint_value& joint : joints.first(joints_used))
            if (joint.party == clause.party && known.size != 0 && joint.condition == known)
                place = &joint;
        const units before = place != nullptr ? place->worth : 0;
        if (place != nullptr && mode == reading::together && before != clause.worth)
            return worth_refusal::party_values_one_condition_twice;
        const units reach = reaches[clause.party] - size_of(before) + size_of(clause.worth);
        if (reach > most_units)
            return worth_refusal::points_add_up_beyond_the_range;
        if (place == nullptr) {
            const std::size_t combined = is_about_one_issue(clause.condition)
                                             ? 0
                                             : combinations(clause.condition, layout.option_begin, most_table_cells);
            if (!fits(combined))
                return worth_refusal::options_combined_are_too_many;
            if (joints_used == joints.size() || !has_room(known, clause.condition))
                return worth_refusal::no_room_for_another_joint_value;
            place = &joints[joints_used++];
            place->party = clause.party;
            place->condition = known.size != 0 ? known : append_condition(clause.condition, nodes, nodes_used);
            cells += combined;
        }
        place->worth = clause.worth;
        reaches[clause.party] = reach;
        return worth_refusal::none;
    }

    constexpr bool fits(std::size_t combined) const
    {
        return combined <= most_table_cells && (cells + combined) * layout.parties <= most_numbers;
    }
    constexpr bool has_room(node_range known, condition_view condition) const
    {
        return known.size != 0 || nodes.size() - nodes_used >= condition.size();
    }
    // Where the same nodes stand already, as a whole condition; an empty range if they do not.
    constexpr node_range find(condition_view condition) const
    {
        for (const joint_value& joint : joints.first(joints_used))
            if (joint.condition.in(nodes).equals(condition))
                return joint.condition;
        for (const node_range constraint : constraints.first(constraints_used))
            if (constraint.in(nodes).equals(condition))
                return constraint;
        return {};
    }
};

}

#endif
