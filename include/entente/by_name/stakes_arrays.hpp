#ifndef ENTENTE_BY_NAME_STAKES_ARRAYS_HPP
#define ENTENTE_BY_NAME_STAKES_ARRAYS_HPP

// Stakes whose arrays grow: with their bundle, and with the joint values that are stated.

#include <entente/by_name/dossier_arrays.hpp>
#include <entente/model/span.hpp>
#include <entente/model/stakes.hpp>
#include <entente/model/stakes_editor.hpp>
#include <entente/model/stakes_lowering.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::detail {

class stakes_arrays {
public:
    // Has something been said of worth?
    bool says_something() const { return says_something_; }

    // Takes in a party more, or an issue more; `layout` is the bundle's with it. Numbers are kept from the first ones
    // that are stated, and copied from then on.
    void add_party(const model::layout_view& layout)
    {
        if (!worth_.empty())
            widen_rows(worth_, layout.all_options(), layout.parties - 1, layout.parties, model::units{0});
        fallbacks_.emplace_back();
        reaches_.push_back(0);
        valued_.resize(model::words_for(layout.parties * layout.issues));
    }
    void add_issue(const model::layout_view& layout)
    {
        if (!worth_.empty()) {
            worth_.resize(layout.all_options() * layout.parties, 0);
            widen_rows_of_bits(valued_, layout.parties, layout.issues - 1, layout.issues);
        }
        valued_.resize(model::words_for(layout.parties * layout.issues));
    }

    // Takes the clause, or says why not and changes nothing. Costs what model::stakes_editor does.
    worth_refusal take(const model::layout_view& layout, const model::worth_clause_view& clause, model::reading mode)
    {
        const bool values_options =
            clause.kind == model::worth_kind::values || clause.kind == model::worth_kind::linear;
        const bool values_first = worth_.empty() && values_options;
        if (values_first)
            worth_.resize(layout.all_options() * layout.parties, 0);
        const std::size_t joints = joints_.size();
        const std::size_t nodes = nodes_.size();
        joints_.resize(joints + 1);
        nodes_.resize(nodes + clause.condition.size());
        const bool is_joint = clause.kind == model::worth_kind::joint;
        const std::size_t cells = is_joint ? joint_cells_ + model::cells_without_joint_values(layout) : 0;
        model::stakes_editor editor{layout,  worth_, valued_, fallbacks_, {}, {},    {},   reaches_,
                                    joints_, {},     nodes_,  joints,     0,  nodes, cells};
        const worth_refusal reason = editor.take(clause, mode);
        joints_.resize(editor.joints_used);
        nodes_.resize(editor.nodes_used);
        joint_cells_ += editor.cells - cells;
        if (values_first && reason != worth_refusal::none)
            worth_.clear();
        says_something_ = says_something_ || reason == worth_refusal::none;
        return reason;
    }

    // The numbers that options alone are worth; empty where none has been stated. See model::stakes_view.
    model::span<const model::units> worth() const { return worth_; }
    bool is_valued(const model::layout_view& layout, std::size_t party, std::size_t issue) const
    {
        return model::test_bit(valued_, party * layout.issues + issue);
    }
    // The same as the algorithms see it, without fallbacks, joint values and constraints. Refers to this object.
    model::stakes_view of_options_alone(const model::layout_view& layout) const
    {
        return {layout, worth_, valued_, {}, {}, {}, {}, {}, {}, {}};
    }
    const std::vector<model::fallback>& fallbacks() const { return fallbacks_; }
    const std::vector<model::joint_value>& joints() const { return joints_; }
    const std::vector<model::condition_node>& nodes() const { return nodes_; }

    // Can a problem of this bundle be posed with what has been stated?
    bool fits(const model::layout_view& layout) const
    {
        return model::implications_fit(layout) &&
               (joint_cells_ + model::cells_without_joint_values(layout)) * layout.parties <= model::most_numbers;
    }
    // The problem, in a dossier's status quo and with what is settled there in every package. Only where fits().
    model::problem problem(const model::layout_view& layout, model::span<const model::option_index> status_quo,
                           model::span<const model::option_index> settled, model::units units_per_point) const
    {
        const std::vector<model::units> nothing(worth_.empty() ? layout.all_options() * layout.parties : 0);
        const std::vector<std::uint64_t> none_excluded(model::words_for(layout.all_options()));
        const model::stakes_view view{layout,
                                      worth_.empty() ? nothing : worth_,
                                      valued_,
                                      fallbacks_,
                                      status_quo,
                                      settled,
                                      none_excluded,
                                      joints_,
                                      {},
                                      nodes_};
        model::problem made = model::lowered(view);
        made.units_per_point = units_per_point;
        return made;
    }

    friend bool operator==(const stakes_arrays&, const stakes_arrays&) = default;

private:
    std::vector<model::units> worth_; // empty until an option is valued
    std::vector<std::uint64_t> valued_;
    std::vector<model::fallback> fallbacks_;
    std::vector<model::units> reaches_;
    std::vector<model::joint_value> joints_;
    std::vector<model::condition_node> nodes_;
    std::size_t joint_cells_ = 0;
    bool says_something_ = false;
};

}

#endif
