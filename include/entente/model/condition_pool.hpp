#ifndef ENTENTE_MODEL_CONDITION_POOL_HPP
#define ENTENTE_MODEL_CONDITION_POOL_HPP

// The nodes of a dossier's conditions, in one array: each condition stands there once, however often it is said, and
// leaves no gap when it is withdrawn.

#include <entente/model/condition.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/layout.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// Where the same nodes stand in the pool already, as a whole condition; an empty range if they do not.
constexpr node_range find_condition(condition_view condition, span<const conditional_acceptance> conditionals,
                                    span<const red_line> red_lines, span<const condition_node> nodes)
{
    for (const conditional_acceptance& conditional : conditionals)
        if (conditional.proviso.in(nodes).equals(condition))
            return conditional.proviso;
    for (const red_line& line : red_lines)
        if (line.condition.in(nodes).equals(condition))
            return line.condition;
    return {};
}

// Puts the nodes behind those in use. There must be room.
constexpr node_range append_condition(condition_view condition, span<condition_node> nodes, std::size_t& used)
{
    const auto begin = static_cast<std::uint32_t>(used);
    for (const condition_node node : condition)
        nodes[used++] = node;
    return {begin, static_cast<std::uint32_t>(condition.size())};
}

// Closes the gaps that withdrawn conditions left. O(nodes * conditions).
constexpr void drop_unused_nodes(span<conditional_acceptance> conditionals, span<red_line> red_lines,
                                 span<condition_node> nodes, std::size_t& used)
{
    std::size_t kept = 0;
    for (std::size_t begin = 0; begin < used;) {
        std::uint32_t size = 0;
        const auto move_to_kept = [&](node_range& range) {
            if (range.begin != begin)
                return;
            size = range.size;
            range.begin = static_cast<std::uint32_t>(kept);
        };
        for (conditional_acceptance& conditional : conditionals)
            move_to_kept(conditional.proviso);
        for (red_line& line : red_lines)
            move_to_kept(line.condition);
        if (size == 0) {
            ++begin;
            continue;
        }
        for (std::uint32_t i = 0; i < size; ++i)
            nodes[kept++] = nodes[begin++];
    }
    while (used > kept)
        nodes[--used] = condition_node{};
}

}

#endif
