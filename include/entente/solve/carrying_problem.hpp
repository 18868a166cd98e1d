#ifndef ENTENTE_SOLVE_CARRYING_PROBLEM_HPP
#define ENTENTE_SOLVE_CARRYING_PROBLEM_HPP

// Which packages carry, while choices are being made: what is still possible, and what is broken already.

#include <entente/model/participants.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/posed_problem.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// The least and the greatest truth value that is possible while some issues are undecided.
struct truth_bounds {
    model::truth least;
    model::truth greatest;
};

// A posed problem, and what is known of it under the choices made so far.
template <class Asked = void>
class carrying_problem {
public:
    // As posed_problem.
    constexpr carrying_problem(const model::dossier_view& dossier, objections mode, const model::participant_set& asked,
                               span<const model::option_index> given = {})
        : posed_{dossier, mode, asked, given}, chosen_(posed_.issues, none),
          leaf_bounds_(posed_.nodes.size(), truth_bounds{model::truth::no, model::truth::yes})
    {
        find_scopes();
        refresh_bounds();
    }

    constexpr std::size_t parties() const { return posed_.parties; }
    constexpr std::size_t issues() const { return posed_.issues; }
    constexpr std::uint32_t choices_begin(std::size_t issue) const { return posed_.choices_begin[issue]; }
    constexpr std::uint32_t choices_end(std::size_t issue) const { return posed_.choices_begin[issue + 1]; }
    constexpr choice& at(std::uint32_t which) { return posed_.choices[which]; }
    constexpr const choice& at(std::uint32_t which) const { return posed_.choices[which]; }
    constexpr vector_for<Asked, constraint>& constraints() { return posed_.constraints; }
    constexpr const vector_for<Asked, constraint>& constraints() const { return posed_.constraints; }

    // Setting aside is always the first of an issue's choices.
    constexpr std::uint32_t aside(std::size_t issue) const { return posed_.choices_begin[issue]; }
    constexpr std::uint32_t chosen(std::size_t issue) const { return chosen_[issue]; }
    constexpr void choose(std::size_t issue, std::uint32_t which) { chosen_[issue] = which; }
    constexpr std::size_t open_choices(std::size_t issue) const
    {
        std::size_t count = 0;
        for (std::uint32_t which = choices_begin(issue); which < choices_end(issue); ++which)
            count += posed_.choices[which].open ? 1U : 0U;
        return count;
    }

    // The issues that a constraint is about, and the constraints that are about an issue.
    constexpr span<const std::uint32_t> scope(const constraint& what) const
    {
        return {scopes_.data() + what.scope_begin, what.scope_end - what.scope_begin};
    }
    constexpr span<const std::uint32_t> touching(std::size_t issue) const
    {
        return {touching_.data() + touching_begin_[issue], touching_begin_[issue + 1] - touching_begin_[issue]};
    }

    // What the constraint's conditions can still amount to; of several, what the best of them can. O(nodes).
    constexpr truth_bounds bounds(const constraint& what) const
    {
        truth_bounds best{model::truth::no, model::truth::no};
        for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
            const truth_bounds next = evaluate(posed_.conditions[posed_.listed[which]]);
            best = {either(best.least, next.least), either(best.greatest, next.greatest)};
        }
        return best;
    }

    // Does the constraint's harm come about whatever is still undecided?
    constexpr bool is_violated(const constraint& what) const
    {
        if (what.guard != none)
            return chosen_[posed_.choice_issue[what.guard]] == what.guard && bounds(what).greatest != model::truth::yes;
        return has_a_part(what) && bounds(what).least == model::truth::yes;
    }

    // May its harm still come about, as far as the conditions and the guard tell?
    constexpr bool may_be_violated(const constraint& what) const
    {
        if (what.guard == none)
            return bounds(what).greatest == model::truth::yes;
        const std::uint32_t which = chosen_[posed_.choice_issue[what.guard]];
        return (which == what.guard || (which == none && posed_.choices[what.guard].open)) &&
               bounds(what).least != model::truth::yes;
    }

    // Takes account of choices that are no longer open in the bounds of undecided issues. O(leaves * choices).
    constexpr void refresh_bounds()
    {
        for (std::size_t node = 0; node < posed_.nodes.size(); ++node) {
            if (!model::is_leaf(posed_.nodes[node]))
                continue;
            const std::size_t issue = model::issue_of(posed_.nodes[node]);
            truth_bounds wide{model::truth::yes, model::truth::no};
            for (std::uint32_t which = choices_begin(issue); which < choices_end(issue); ++which) {
                if (!posed_.choices[which].open)
                    continue;
                const model::truth value = model::evaluate_leaf(posed_.nodes[node], posed_.choices[which].option);
                wide = {both(wide.least, value), either(wide.greatest, value)};
            }
            leaf_bounds_[node] = wide;
        }
    }

    // Is `value(leaf under better)` at least as good as `value(leaf under worse)` for every leaf of the constraint that
    // is about the issue? Good is what makes the constraint's harm less likely.
    constexpr bool leaves_favour(const constraint& what, std::size_t issue, std::uint32_t better,
                                 std::uint32_t worse) const
    {
        for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
            const model::node_range range = posed_.conditions[posed_.listed[which]];
            for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node) {
                if (!model::is_leaf(posed_.nodes[node]) || model::issue_of(posed_.nodes[node]) != issue)
                    continue;
                const model::truth of_better = model::evaluate_leaf(posed_.nodes[node], posed_.choices[better].option);
                const model::truth of_worse = model::evaluate_leaf(posed_.nodes[node], posed_.choices[worse].option);
                if (what.guard == none ? of_better > of_worse : of_better < of_worse)
                    return false;
            }
        }
        return true;
    }
    // Does every condition of the one constraint stand among those of the other?
    constexpr bool lists_all_of(const constraint& longer, const constraint& shorter) const
    {
        return posed_.lists_all_of(longer, shorter);
    }

private:
    constexpr void find_scopes()
    {
        std::vector<std::uint32_t> counted(posed_.issues, none);
        touching_begin_.resize(posed_.issues + 1, 0);
        for (std::uint32_t i = 0; i < posed_.constraints.size(); ++i) {
            constraint& what = posed_.constraints[i];
            what.scope_begin = static_cast<std::uint32_t>(scopes_.size());
            const auto add = [&](std::size_t issue) {
                if (counted[issue] == i)
                    return;
                counted[issue] = i;
                scopes_.push_back(static_cast<std::uint32_t>(issue));
                ++touching_begin_[issue + 1];
            };
            if (what.guard != none)
                add(posed_.choice_issue[what.guard]);
            for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
                const model::node_range range = posed_.conditions[posed_.listed[which]];
                for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node)
                    if (model::is_leaf(posed_.nodes[node]))
                        add(model::issue_of(posed_.nodes[node]));
            }
            what.scope_end = static_cast<std::uint32_t>(scopes_.size());
        }
        for (std::size_t issue = 0; issue < posed_.issues; ++issue)
            touching_begin_[issue + 1] += touching_begin_[issue];
        touching_.resize(scopes_.size(), 0);
        std::vector<std::uint32_t> next(touching_begin_);
        for (std::uint32_t i = 0; i < posed_.constraints.size(); ++i)
            for (const std::uint32_t issue : scope(posed_.constraints[i]))
                touching_[next[issue]++] = i;
    }

    constexpr bool has_a_part(const constraint& what) const
    {
        for (const std::uint32_t issue : scope(what))
            if (chosen_[issue] != none && !posed_.choices[chosen_[issue]].aside)
                return true;
        return false;
    }

    // Values two bits wide on two stacks, as in model::evaluate.
    constexpr truth_bounds evaluate(model::node_range range) const
    {
        std::uint64_t least = 0;
        std::uint64_t greatest = 0;
        for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node) {
            if (model::is_leaf(posed_.nodes[node])) {
                truth_bounds value = leaf_bounds_[node];
                const std::uint32_t which = chosen_[model::issue_of(posed_.nodes[node])];
                if (which != none)
                    value.least = value.greatest =
                        model::evaluate_leaf(posed_.nodes[node], posed_.choices[which].option);
                least = least << 2 | static_cast<std::uint64_t>(value.least);
                greatest = greatest << 2 | static_cast<std::uint64_t>(value.greatest);
                continue;
            }
            const bool lesser = model::kind_of(posed_.nodes[node]) == model::node_kind::both;
            least = joined(least, lesser);
            greatest = joined(greatest, lesser);
        }
        return {static_cast<model::truth>(least & 3), static_cast<model::truth>(greatest & 3)};
    }
    static constexpr std::uint64_t joined(std::uint64_t stack, bool lesser)
    {
        const std::uint64_t right = stack & 3;
        const std::uint64_t left = stack >> 2 & 3;
        return stack >> 4 << 2 | ((left < right) == lesser ? left : right);
    }

    posed_problem<Asked> posed_;
    std::vector<std::uint32_t> chosen_;     // by issue: a choice, or `none`
    vector_for<Asked, truth_bounds> leaf_bounds_; // by node, over the open choices
    std::vector<std::uint32_t> scopes_;
    std::vector<std::uint32_t> touching_;
    std::vector<std::uint32_t> touching_begin_;
};

}

#endif
