#ifndef ENTENTE_BY_NAME_CONDITION_LOWERING_HPP
#define ENTENTE_BY_NAME_CONDITION_LOWERING_HPP

// The door between a condition whose parts are named and the flat nodes that algorithms work on, and the way back.

#include <entente/by_name/condition_by_name.hpp>
#include <entente/by_name/heard.hpp>
#include <entente/by_name/issue_by_name.hpp>
#include <entente/model/condition.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

inline constexpr std::size_t most_condition_terms = 10'000;

namespace detail {

// By step: does an odd number of negations stand over it? Walked from the last step, which is the outermost. Not in bits,
// of which g++ 12 would warn in a program with an `operator new` of its own.
inline std::vector<unsigned char> negations(const std::vector<condition_step>& steps)
{
    std::vector<unsigned char> negated(steps.size());
    std::vector<unsigned char> waiting{0};
    for (std::size_t place = steps.size(); place-- > 0;) {
        const unsigned char here = waiting.back();
        waiting.pop_back();
        negated[place] = here;
        if (steps[place].what == condition_step::kind::negation)
            waiting.push_back(here == 0 ? 1 : 0);
        else if (steps[place].what >= condition_step::kind::both)
            waiting.insert(waiting.end(), 2, here);
    }
    return negated;
}

// Appends the nodes of a condition, with negations pushed down to the leaves, and of two operands the one that needs
// more room first, as model::evaluate() relies on. `leaf_of(step, kind, node)` looks a leaf up. Where something is
// refused, the nodes are as they were. O(terms^2) moves of numbers at worst.
template <class LeafOf>
heard lower_condition(const condition_by_name& condition, LeafOf leaf_of, std::vector<model::condition_node>& nodes)
{
    using kind = condition_step::kind;
    struct operand {
        std::size_t begin;
        std::size_t depth; // how many values its evaluation holds at once
    };
    if (condition.empty())
        return not_heard(unheard::condition_is_empty);
    const std::size_t before = nodes.size();
    const std::vector<condition_step>& steps = condition.steps();
    const std::vector<unsigned char> negated = negations(steps);
    std::vector<operand> operands;
    std::size_t terms = 0;
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const condition_step& step = steps[place];
        if (step.what == kind::negation)
            continue;
        if (step.what < kind::negation) {
            operands.push_back({nodes.size(), 1});
            const auto outer = negated[place] != 0 ? model::node_kind::outside : model::node_kind::within;
            nodes.push_back({});
            heard answer = ++terms > most_condition_terms ? not_heard(unheard::condition_is_too_long)
                                                          : leaf_of(step, outer, nodes.back());
            if (!answer) {
                nodes.resize(before);
                return answer;
            }
            continue;
        }
        const operand right = operands.back();
        operands.pop_back();
        operand& left = operands.back();
        if (left.depth < right.depth)
            std::rotate(nodes.begin() + static_cast<std::ptrdiff_t>(left.begin),
                        nodes.begin() + static_cast<std::ptrdiff_t>(right.begin), nodes.end());
        left.depth = left.depth == right.depth ? left.depth + 1 : std::max(left.depth, right.depth);
        const bool is_both = (step.what == kind::both) == (negated[place] == 0);
        nodes.push_back(model::joint(is_both ? model::node_kind::both : model::node_kind::either));
    }
    return {};
}

// A leaf of an issue. What is no option, or no bound, is told; so is a bound on an issue without an order.
inline heard lower_leaf(const condition_step& step, const issue_by_name& issue, std::size_t place,
                        model::node_kind outer, model::condition_node& node)
{
    using kind = condition_step::kind;
    std::size_t first = 0;
    std::size_t last = 0;
    if (step.what == kind::term) {
        first = last = issue.find(step.least);
        if (first == issue.size())
            return not_heard(unheard::unknown_option, step.least, issue.name(), issue.close_to(step.least));
    } else {
        if (!issue.is_ordered())
            return not_heard(unheard::issue_without_order, issue.name());
        int wrong = 2;
        const issue_by_name::run run = issue.within(step.what == kind::at_most ? nullptr : &step.least,
                                                    step.what == kind::at_least ? nullptr : &step.most, wrong);
        if (wrong < 2) {
            const std::string& bound = wrong == 0 ? step.least : step.most;
            return not_heard(unheard::unknown_option, bound, issue.name(), issue.close_to(bound));
        }
        first = run.first;
        last = run.last;
    }
    node = model::leaf(outer, place, static_cast<model::option_index>(first), static_cast<model::option_index>(last));
    return {};
}

// The condition that lowers to the leaf.
inline condition_by_name raised_leaf(model::condition_node node, const issue_by_name& issue)
{
    const std::size_t first = model::first_of(node);
    const std::size_t last = model::last_of(node);
    if (first == last)
        return condition_by_name::term(issue.name(), issue.option(first));
    if (first > last && issue.kind() == issue_kind::quantity) {
        // No option lies between a number and the one below it.
        const long long from = issue.numbers().from;
        const long long below = from < std::numeric_limits<long long>::max() ? from : from - 1;
        return condition_by_name::between(issue.name(), std::to_string(below + 1), std::to_string(below));
    }
    if (first == 0)
        return condition_by_name::at_most(issue.name(), issue.option(last));
    if (first < last && last + 1 == issue.size())
        return condition_by_name::at_least(issue.name(), issue.option(first));
    return condition_by_name::between(issue.name(), issue.option(first), issue.option(last));
}

// The condition that lowers to these nodes, of which there must be one at least. `issue_at(place)` is an issue_by_name.
template <class IssueAt>
condition_by_name raised(model::condition_view nodes, IssueAt issue_at)
{
    std::vector<condition_by_name> operands;
    for (const model::condition_node node : nodes) {
        if (model::is_leaf(node)) {
            condition_by_name leaf = raised_leaf(node, issue_at(model::issue_of(node)));
            operands.push_back(model::kind_of(node) == model::node_kind::within ? std::move(leaf) : !std::move(leaf));
            continue;
        }
        condition_by_name right = std::move(operands.back());
        operands.pop_back();
        condition_by_name& left = operands.back();
        left = model::kind_of(node) == model::node_kind::both ? std::move(left) && std::move(right)
                                                              : std::move(left) || std::move(right);
    }
    return std::move(operands.back());
}

}

}

#endif
