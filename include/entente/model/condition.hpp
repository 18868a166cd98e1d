#ifndef ENTENTE_MODEL_CONDITION_HPP
#define ENTENTE_MODEL_CONDITION_HPP

// A condition as the algorithms see it: a postfix sequence of nodes over issues and options that are mere indices.

#include <entente/model/span.hpp>
#include <entente/version.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// An option's place among its issue's options. `unsettled` stands for "no option": nothing said, or not known.
using option_index = std::uint16_t;
inline constexpr option_index unsettled = 0xFFFF;

// Kleene's three truth values, in the order of his connectives: `and` is the lesser, `or` the greater
// (S. C. Kleene, Introduction to Metamathematics, 1952, section 64).
enum class truth : unsigned char { no, unknown, yes };

constexpr truth both(truth left, truth right) { return left < right ? left : right; }
constexpr truth either(truth left, truth right) { return left < right ? right : left; }

// A node is one number, because compilers handle constant arrays of numbers best. A leaf says that an issue's option
// lies within (or outside) a closed range of options; an inner node joins the two values before it. There is no node
// for "not": it is pushed down to the leaves when a condition is written, which changes nothing under Kleene's rules.
enum class condition_node : std::uint64_t {};
enum class node_kind : unsigned char { within, outside, both, either };

constexpr condition_node leaf(node_kind kind, std::size_t issue, option_index first, option_index last)
{
    return static_cast<condition_node>(static_cast<std::uint64_t>(kind) << 48 |
                                       static_cast<std::uint64_t>(issue) << 32 |
                                       static_cast<std::uint64_t>(first) << 16 | last);
}
constexpr condition_node joint(node_kind kind)
{
    return static_cast<condition_node>(static_cast<std::uint64_t>(kind) << 48);
}
constexpr node_kind kind_of(condition_node node)
{
    return static_cast<node_kind>(static_cast<std::uint64_t>(node) >> 48);
}
constexpr bool is_leaf(condition_node node) { return kind_of(node) <= node_kind::outside; }
constexpr std::size_t issue_of(condition_node node)
{
    return static_cast<std::size_t>(static_cast<std::uint64_t>(node) >> 32 & 0xFFFF);
}
constexpr option_index first_of(condition_node node)
{
    return static_cast<option_index>(static_cast<std::uint64_t>(node) >> 16 & 0xFFFF);
}
constexpr option_index last_of(condition_node node)
{
    return static_cast<option_index>(static_cast<std::uint64_t>(node) & 0xFFFF);
}

// Does a leaf hold of its issue's option? Unknown where the issue is unsettled.
constexpr truth evaluate_leaf(condition_node node, option_index option)
{
    if (option == unsettled)
        return truth::unknown;
    const bool inside = first_of(node) <= option && option <= last_of(node);
    return inside == (kind_of(node) == node_kind::within) ? truth::yes : truth::no;
}

// The nodes of one condition. Written so that evaluation never holds more than 32 values at once: of two operands the
// one that needs more room comes first, so that the room grows with the logarithm of the number of terms.
using condition_view = span<const condition_node>;

// The condition's value where `value_of(leaf)` tells that of each leaf. An empty condition is met. O(nodes).
template <class LeafValue>
    requires requires(LeafValue value_of, condition_node leaf) { value_of(leaf); }
constexpr truth evaluate(condition_view condition, LeafValue value_of)
{
    if (condition.empty())
        return truth::yes;
    std::uint64_t stack = 0;
    for (const condition_node node : condition) {
        if (is_leaf(node)) {
            stack = stack << 2 | static_cast<std::uint64_t>(value_of(node));
            continue;
        }
        const auto right = static_cast<truth>(stack & 3);
        const auto left = static_cast<truth>(stack >> 2 & 3);
        const truth value = kind_of(node) == node_kind::both ? both(left, right) : either(left, right);
        stack = stack >> 4 << 2 | static_cast<std::uint64_t>(value);
    }
    return static_cast<truth>(stack & 3);
}

// The same for a package, or a part of one: `options[i]` is the option taken on issue i, or `unsettled`.
constexpr truth evaluate(condition_view condition, span<const option_index> options)
{
    return evaluate(condition, [options](condition_node node) { return evaluate_leaf(node, options[issue_of(node)]); });
}

}

#endif
