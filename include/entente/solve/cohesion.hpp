#ifndef ENTENTE_SOLVE_COHESION_HPP
#define ENTENTE_SOLVE_COHESION_HPP

// How a graph of linkages hangs together, taken as symmetric. Nothing is allocated: results and working space are the
// caller's, as spans of at least `graph.size` entries each. Where several answers are right, the one that comes first
// by index is given.

#include <entente/model/bit_matrix.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::solve {

using model::bit_matrix_view;

namespace detail {

// Marks with a number all that can be reached from a vertex by way of unmarked ones; `graph.size` stands for no mark.
constexpr void flood(bit_matrix_view graph, std::size_t start, std::size_t number, span<std::size_t> mark,
                     span<std::size_t> queue)
{
    std::size_t tail = 0;
    queue[tail++] = start;
    mark[start] = number;
    for (std::size_t head = 0; head < tail; ++head)
        for (std::size_t next = graph.next(queue[head], 0); next < graph.size; next = graph.next(queue[head], next + 1))
            if (mark[next] == graph.size) {
                mark[next] = number;
                queue[tail++] = next;
            }
}

}

// Numbers the groups that hang together, given a symmetric graph: `group[v]` is the number of v's group, in the order
// of their least members. Returns how many there are. O(size * stride + arrows).
constexpr std::size_t components(bit_matrix_view graph, span<std::size_t> group, span<std::size_t> queue)
{
    for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
        group[vertex] = graph.size;
    std::size_t groups = 0;
    for (std::size_t start = 0; start < graph.size; ++start)
        if (group[start] == graph.size)
            detail::flood(graph, start, groups++, group, queue);
    return groups;
}

// Does removing `vertex` split the group that it is in, given a symmetric graph? O(size * stride + arrows).
constexpr bool is_cut_vertex(bit_matrix_view graph, std::size_t vertex, span<std::size_t> part, span<std::size_t> queue)
{
    for (std::size_t each = 0; each < graph.size; ++each)
        part[each] = graph.size;
    part[vertex] = 0;
    std::size_t parts = 0;
    for (std::size_t next = graph.next(vertex, 0); next < graph.size; next = graph.next(vertex, next + 1))
        if (part[next] == graph.size)
            detail::flood(graph, next, parts++, part, queue);
    return parts > 1;
}

// An order in which to eliminate the vertices of a symmetric graph, and its width: the most neighbours that a vertex
// still has when its turn comes. Each time the vertex whose neighbours lack the fewest links among themselves, then the
// one with the fewest neighbours (the min-fill rule: U. Kjaerulff, Triangulation of graphs, 1990): the width is at
// least the treewidth, and on small graphs mostly equal to it. `scratch` is a copy of the graph's words, and is spent.
// O(size^2 * width^2).
constexpr std::size_t elimination_order(span<std::uint64_t> scratch, std::size_t size, span<std::size_t> order,
                                        span<std::size_t> neighbours, span<unsigned char> eliminated)
{
    const std::size_t stride = model::words_for(size);
    const bit_matrix_view graph{scratch.data(), size, stride};
    const auto set = [&](std::size_t from, std::size_t to) {
        scratch[from * stride + to / 64] |= std::uint64_t{1} << (to % 64);
    };
    for (std::size_t vertex = 0; vertex < size; ++vertex)
        eliminated[vertex] = 0;
    const auto list_neighbours = [&](std::size_t vertex) {
        std::size_t count = 0;
        for (std::size_t next = graph.next(vertex, 0); next < size; next = graph.next(vertex, next + 1))
            if (next != vertex && eliminated[next] == 0)
                neighbours[count++] = next;
        return count;
    };

    std::size_t width = 0;
    for (std::size_t count = 0; count < size; ++count) {
        std::size_t best = size;
        std::size_t best_fill = 0;
        std::size_t best_degree = 0;
        for (std::size_t vertex = 0; vertex < size; ++vertex) {
            if (eliminated[vertex] != 0)
                continue;
            const std::size_t degree = list_neighbours(vertex);
            std::size_t fill = 0;
            for (std::size_t i = 0; i < degree; ++i)
                for (std::size_t j = i + 1; j < degree; ++j)
                    fill += graph.contains(neighbours[i], neighbours[j]) ? 0U : 1U;
            if (best == size || fill < best_fill || (fill == best_fill && degree < best_degree)) {
                best = vertex;
                best_fill = fill;
                best_degree = degree;
            }
        }
        const std::size_t degree = list_neighbours(best);
        for (std::size_t i = 0; i < degree; ++i)
            for (std::size_t j = i + 1; j < degree; ++j) {
                set(neighbours[i], neighbours[j]);
                set(neighbours[j], neighbours[i]);
            }
        eliminated[best] = 1;
        order[count] = best;
        width = degree > width ? degree : width;
    }
    return width;
}

}

#endif
