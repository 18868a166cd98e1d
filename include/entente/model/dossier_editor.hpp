#ifndef ENTENTE_MODEL_DOSSIER_EDITOR_HPP
#define ENTENTE_MODEL_DOSSIER_EDITOR_HPP

// Takes clauses into a dossier: checks that they agree with each other, or lets a later one supersede an earlier one.

#include <entente/model/clause.hpp>
#include <entente/model/condition_pool.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/option_runs.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// The arrays of a dossier, to be written. The spans have the shapes that dossier_view describes; of the last three only
// so many entries are in use, and the rest is room.
class dossier_editor {
public:
    layout_view layout;
    span<option_index> positions;
    span<unsigned char> saliences;
    span<std::uint64_t> accepted;
    span<std::uint64_t> ruled_out;
    span<option_index> settled;
    span<settlement> settlements;
    span<option_index> status_quo;
    span<conditional_acceptance> conditionals;
    span<red_line> red_lines;
    span<condition_node> nodes;
    std::size_t conditionals_used = 0;
    std::size_t red_lines_used = 0;
    std::size_t nodes_used = 0;

    // Takes the clause, or says why not and changes nothing. Of clauses read together, one that contradicts another of
    // the same party, or an agreement, is refused. A later clause is refused for want of room only.
    // O(options of the issue * nodes of the condition + conditions in the dossier).
    constexpr refusal take(const clause_view& clause, reading mode)
    {
        if (clause.malformed != refusal::none)
            return clause.malformed;
        if (!is_heard(layout, clause))
            return refusal::third_party_has_no_say_on_the_issue;
        if (clause.kind == clause_kind::rules_out && clause.target.empty())
            return refusal::none; // a condition that did not fit, and was refused where it was written
        switch (clause.kind) {
        case clause_kind::holds: return take_position(clause, mode);
        case clause_kind::accepts: return take_acceptance(clause, mode);
        case clause_kind::rules_out:
            return is_about_one_issue(clause.target) ? take_exclusion(clause, mode) : take_red_line(clause);
        case clause_kind::agrees: return take_settlement(clause, settlement::agreed, mode);
        case clause_kind::restates: return take_settlement(clause, settlement::restated, mode);
        case clause_kind::status_quo: return take_status_quo(clause, mode);
        }
        return refusal::none;
    }

private:
    constexpr refusal take_position(const clause_view& clause, reading mode)
    {
        const std::size_t here = layout.place(clause.party, clause.issue);
        const std::size_t excluded = layout.place(clause.party, clause.issue, clause.option);
        const bool unsettles = settled[clause.issue] != unsettled && settled[clause.issue] != clause.option;
        if (mode == reading::together) {
            const bool resalient = saliences[here] != unstated_salience && clause.salience != unstated_salience &&
                                   saliences[here] != clause.salience;
            if (positions[here] != unsettled && (positions[here] != clause.option || resalient))
                return refusal::party_holds_two_positions_on_one_issue;
            if (test_bit(ruled_out, excluded))
                return refusal::party_holds_what_it_rules_out;
            if (unsettles)
                return refusal::party_holds_out_against_what_is_agreed;
        }
        positions[here] = clause.option;
        if (clause.salience != unstated_salience)
            saliences[here] = clause.salience;
        set_bit(ruled_out, excluded, false);
        if (unsettles)
            unsettle(clause.issue);
        return refusal::none;
    }

    constexpr refusal take_acceptance(const clause_view& clause, reading mode)
    {
        const std::size_t options = layout.options(clause.issue);
        if (mode == reading::together)
            for (std::size_t option = 0; option < options; ++option)
                if (test_bit(ruled_out, layout.place(clause.party, clause.issue, option)) &&
                    admits(clause.target, static_cast<option_index>(option)))
                    return refusal::party_accepts_what_it_rules_out;
        if (!clause.proviso.empty()) {
            const refusal reason = take_conditionals(clause);
            if (reason != refusal::none)
                return reason;
        }
        for (std::size_t option = 0; option < options; ++option) {
            if (!admits(clause.target, static_cast<option_index>(option)))
                continue;
            set_bit(ruled_out, layout.place(clause.party, clause.issue, option), false);
            if (clause.proviso.empty())
                set_bit(accepted, layout.place(clause.party, clause.issue, option), true);
        }
        return refusal::none;
    }

    constexpr refusal take_conditionals(const clause_view& clause)
    {
        node_range proviso = find_condition(clause.proviso, conditionals.first(conditionals_used),
                                            red_lines.first(red_lines_used), nodes);
        const auto stands = [&](option_index first, option_index last) {
            for (std::size_t i = 0; i < conditionals_used; ++i)
                if (conditionals[i] == conditional_acceptance{clause.party, clause.issue, first, last, proviso})
                    return true;
            return false;
        };
        std::size_t added = 0;
        for_each_run(clause.target, layout.options(clause.issue),
                     [&](option_index first, option_index last) { added += stands(first, last) ? 0U : 1U; });
        if (added == 0)
            return refusal::none;
        const std::size_t new_nodes = proviso.size == 0 ? clause.proviso.size() : 0;
        if (added > conditionals.size() - conditionals_used || new_nodes > nodes.size() - nodes_used)
            return refusal::no_room_for_another_condition;
        if (proviso.size == 0)
            proviso = append_condition(clause.proviso, nodes, nodes_used);
        for_each_run(clause.target, layout.options(clause.issue), [&](option_index first, option_index last) {
            if (!stands(first, last))
                conditionals[conditionals_used++] = {clause.party, clause.issue, first, last, proviso};
        });
        return refusal::none;
    }

    constexpr refusal take_exclusion(const clause_view& clause, reading mode)
    {
        const std::size_t issue = issue_of(clause.target[0]);
        const std::size_t options = layout.options(issue);
        if (mode == reading::together)
            for (std::size_t option = 0; option < options; ++option) {
                if (!admits(clause.target, static_cast<option_index>(option)))
                    continue;
                if (positions[layout.place(clause.party, issue)] == option)
                    return refusal::party_holds_what_it_rules_out;
                if (test_bit(accepted, layout.place(clause.party, issue, option)))
                    return refusal::party_accepts_what_it_rules_out;
                if (settled[issue] == option)
                    return refusal::party_rules_out_what_is_agreed;
                for (std::size_t i = 0; i < conditionals_used; ++i)
                    if (conditionals[i].covers(clause.party, issue, option))
                        return refusal::party_accepts_what_it_rules_out;
            }
        const std::size_t pieces =
            most_pieces(conditionals.first(conditionals_used), clause.target, clause.party, issue);
        if (pieces > conditionals.size())
            return refusal::no_room_for_another_condition;
        for (std::size_t option = 0; option < options; ++option) {
            if (!admits(clause.target, static_cast<option_index>(option)))
                continue;
            set_bit(ruled_out, layout.place(clause.party, issue, option), true);
            set_bit(accepted, layout.place(clause.party, issue, option), false);
            if (positions[layout.place(clause.party, issue)] == option)
                positions[layout.place(clause.party, issue)] = unsettled;
            if (settled[issue] == option)
                unsettle(issue);
            withdraw(conditionals, conditionals_used, clause.party, issue, static_cast<option_index>(option));
        }
        drop_unused_nodes(conditionals.first(conditionals_used), red_lines.first(red_lines_used), nodes, nodes_used);
        return refusal::none;
    }

    constexpr refusal take_red_line(const clause_view& clause)
    {
        node_range condition = find_condition(clause.target, conditionals.first(conditionals_used),
                                              red_lines.first(red_lines_used), nodes);
        for (std::size_t i = 0; i < red_lines_used; ++i)
            if (condition.size != 0 && red_lines[i] == red_line{clause.party, condition})
                return refusal::none;
        const std::size_t new_nodes = condition.size == 0 ? clause.target.size() : 0;
        if (red_lines_used == red_lines.size() || new_nodes > nodes.size() - nodes_used)
            return refusal::no_room_for_another_condition;
        if (condition.size == 0)
            condition = append_condition(clause.target, nodes, nodes_used);
        red_lines[red_lines_used++] = {clause.party, condition};
        return refusal::none;
    }

    constexpr refusal take_settlement(const clause_view& clause, settlement kind, reading mode)
    {
        const std::size_t issue = clause.issue;
        if (mode == reading::together) {
            if (settled[issue] != unsettled && settled[issue] != clause.option)
                return refusal::issue_is_agreed_in_two_ways;
            for (std::size_t party = 0; party < layout.parties; ++party) {
                const option_index position = positions[layout.place(party, issue)];
                if (position != unsettled && position != clause.option)
                    return refusal::party_holds_out_against_what_is_agreed;
                if (test_bit(ruled_out, layout.place(party, issue, clause.option)))
                    return refusal::party_rules_out_what_is_agreed;
            }
        }
        for (std::size_t party = 0; party < layout.parties; ++party) {
            option_index& position = positions[layout.place(party, issue)];
            if (position != clause.option)
                position = unsettled;
            set_bit(ruled_out, layout.place(party, issue, clause.option), false);
        }
        // What restates an agreement goes on restating it when it is agreed once more.
        if (settled[issue] != clause.option || kind > settlements[issue])
            settlements[issue] = kind;
        settled[issue] = clause.option;
        return refusal::none;
    }
    constexpr void unsettle(std::size_t issue)
    {
        settled[issue] = unsettled;
        settlements[issue] = settlement::none;
    }

    constexpr refusal take_status_quo(const clause_view& clause, reading mode)
    {
        option_index& standing = status_quo[clause.issue];
        if (mode == reading::together && standing != unsettled && standing != clause.option)
            return refusal::issue_has_two_status_quos;
        standing = clause.option;
        return refusal::none;
    }
};

}

#endif
