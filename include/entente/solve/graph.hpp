#ifndef ENTENTE_SOLVE_GRAPH_HPP
#define ENTENTE_SOLVE_GRAPH_HPP

// Ways and orders in a graph of linkages. Nothing is allocated: results and working space are the caller's, as spans of at
// least `graph.size` entries each. Where several answers are right, the one that comes first by index is given.

#include <entente/model/bit_matrix.hpp>
#include <entente/model/span.hpp>

#include <cstddef>

namespace entente::inline v0_1::solve {

using model::bit_matrix_view;

// A shortest path along the arrows from one vertex to another, both included; returns its number of vertices, 0 where
// there is none. `path` receives it. A path from a vertex to itself is the shortest cycle through it, told without the
// return to its start. Breadth first, O(size * stride + arrows).
constexpr std::size_t shortest_path(bit_matrix_view graph, std::size_t from, std::size_t to,
                                    span<std::size_t> path, span<std::size_t> queue,
                                    span<std::size_t> reached_from)
{
    const std::size_t nobody = graph.size;
    for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
        reached_from[vertex] = nobody;
    std::size_t head = 0;
    std::size_t tail = 0;
    std::size_t vertex = from;
    while (true) {
        for (std::size_t next = graph.next(vertex, 0); next < graph.size; next = graph.next(vertex, next + 1)) {
            if (reached_from[next] != nobody || (next == from && to != from))
                continue;
            reached_from[next] = vertex;
            if (next == to) {
                std::size_t begin = graph.size;
                if (to != from)
                    path[--begin] = to;
                for (std::size_t back = vertex; back != from; back = reached_from[back])
                    path[--begin] = back;
                path[--begin] = from;
                for (std::size_t place = begin; place < graph.size; ++place)
                    path[place - begin] = path[place];
                return graph.size - begin;
            }
            queue[tail++] = next;
        }
        if (head == tail)
            return 0;
        vertex = queue[head++];
    }
}

// A shortest cycle along the arrows, told without the return to its start; returns its length, 0 where there is none.
// O(size * (size * stride + arrows)).
constexpr std::size_t shortest_cycle(bit_matrix_view graph, span<std::size_t> cycle, span<std::size_t> path,
                                     span<std::size_t> queue, span<std::size_t> reached_from)
{
    std::size_t best = 0;
    for (std::size_t start = 0; start < graph.size; ++start) {
        const std::size_t length = shortest_path(graph, start, start, path, queue, reached_from);
        if (length == 0 || (best != 0 && length >= best))
            continue;
        best = length;
        for (std::size_t i = 0; i < length; ++i)
            cycle[i] = path[i];
    }
    return best;
}

// An order that respects the arrows: among the vertices whose predecessors all stand in it already, the one with the
// least rank comes next. Returns how many vertices could be placed; fewer than `size` means that the others hang on a
// cycle (A. B. Kahn, Topological sorting of large networks, 1962). O(size^2 + arrows).
constexpr std::size_t topological_order(bit_matrix_view graph, span<const std::size_t> rank,
                                        span<std::size_t> order, span<std::size_t> waiting_for)
{
    for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
        waiting_for[vertex] = 0;
    for (std::size_t from = 0; from < graph.size; ++from)
        for (std::size_t to = graph.next(from, 0); to < graph.size; to = graph.next(from, to + 1))
            ++waiting_for[to];
    const std::size_t placed = graph.size + 1;
    for (std::size_t count = 0; count < graph.size; ++count) {
        std::size_t best = graph.size;
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
            if (waiting_for[vertex] == 0 && (best == graph.size || rank[vertex] < rank[best]))
                best = vertex;
        if (best == graph.size)
            return count;
        order[count] = best;
        waiting_for[best] = placed;
        for (std::size_t to = graph.next(best, 0); to < graph.size; to = graph.next(best, to + 1))
            --waiting_for[to];
    }
    return graph.size;
}

}

#endif
