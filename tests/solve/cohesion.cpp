#include <entente/solve/cohesion.hpp>

#include "support/plain_graph.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

using namespace entente;
using model::bit_matrix;

namespace {

// The least vertex of the group that each vertex is in: by relabelling until nothing changes.
vertices group_leaders(const plain_graph& graph, std::size_t without)
{
    vertices leader(graph.size);
    std::iota(leader.begin(), leader.end(), std::size_t{0});
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t from = 0; from < graph.size; ++from)
            for (std::size_t to = 0; to < graph.size; ++to)
                if (graph.arrow[from][to] && from != without && to != without && leader[to] < leader[from]) {
                    leader[from] = leader[to];
                    changed = true;
                }
    }
    return leader;
}
std::size_t count_groups(const plain_graph& graph, std::size_t without)
{
    const vertices leader = group_leaders(graph, without);
    std::size_t groups = 0;
    for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
        groups += vertex != without && leader[vertex] == vertex ? 1U : 0U;
    return groups;
}

// How many neighbours a vertex has left when it is eliminated, and what its elimination links.
std::size_t eliminate(plain_graph& graph, std::vector<bool>& gone, std::size_t vertex)
{
    vertices left;
    for (std::size_t other = 0; other < graph.size; ++other)
        if (other != vertex && !gone[other] && graph.arrow[vertex][other])
            left.push_back(other);
    for (const std::size_t one : left)
        for (const std::size_t other : left)
            if (one != other)
                graph.arrow[one][other] = true;
    gone[vertex] = true;
    return left.size();
}
std::size_t width_of(plain_graph graph, const vertices& order)
{
    std::vector<bool> gone(graph.size, false);
    std::size_t width = 0;
    for (const std::size_t vertex : order)
        width = std::max(width, eliminate(graph, gone, vertex));
    return width;
}
// The min-fill order, straight from its definition.
vertices min_fill_order(plain_graph graph)
{
    std::vector<bool> gone(graph.size, false);
    vertices order;
    while (order.size() < graph.size) {
        std::pair<std::pair<std::size_t, std::size_t>, std::size_t> best{{far, far}, far};
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex) {
            if (gone[vertex])
                continue;
            std::size_t degree = 0;
            std::size_t missing = 0;
            for (std::size_t one = 0; one < graph.size; ++one) {
                if (one == vertex || gone[one] || !graph.arrow[vertex][one])
                    continue;
                ++degree;
                for (std::size_t other = one + 1; other < graph.size; ++other)
                    missing +=
                        other != vertex && !gone[other] && graph.arrow[vertex][other] && !graph.arrow[one][other];
            }
            best = std::min(best, {{missing, degree}, vertex});
        }
        order.push_back(best.second);
        eliminate(graph, gone, best.second);
    }
    return order;
}
// The least width of all orders.
std::size_t treewidth(const plain_graph& graph)
{
    vertices order(graph.size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::size_t width = far;
    do
        width = std::min(width, width_of(graph, order));
    while (std::ranges::next_permutation(order).found);
    return width;
}

struct elimination {
    std::size_t width;
    vertices order;
};
elimination eliminate_all(const plain_graph& graph)
{
    packed_graph packed{graph};
    elimination result{0, vertices(graph.size)};
    vertices neighbours(graph.size);
    std::vector<unsigned char> eliminated(graph.size);
    result.width = solve::elimination_order(packed.words, graph.size, result.order, neighbours, eliminated);
    return result;
}

static_assert([] {
    bit_matrix<4> ring = ring_of_four;
    ring |= ring.transposed();
    std::array<std::size_t, 4> a{}, b{};
    std::array<unsigned char, 4> eliminated{};
    return solve::components(ring.view(), a, b) == 1 && !solve::is_cut_vertex(ring.view(), 2, a, b) &&
           solve::elimination_order(ring.words, 4, a, b, eliminated) == 2;
}());

}

TEST_CASE("components are the groups that hang together, numbered by their least members")
{
    on_random_graphs(3000, 12, true, true, [](const plain_graph& graph, dice&) {
        const packed_graph packed{graph};
        const vertices leader = group_leaders(graph, graph.size);
        vertices group(graph.size), queue(graph.size);
        const std::size_t count = solve::components(packed.view, group, queue);
        CHECK(count == count_groups(graph, graph.size));
        std::size_t next = 0;
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex) {
            if (leader[vertex] == vertex)
                CHECK(group[vertex] == next++);
            else
                CHECK(group[vertex] == group[leader[vertex]]);
        }
    });
}
TEST_CASE("a cut vertex is one without which there are more groups")
{
    on_random_graphs(3000, 10, true, true, [](const plain_graph& graph, dice&) {
        const packed_graph packed{graph};
        vertices part(graph.size), queue(graph.size);
        const std::size_t groups = count_groups(graph, graph.size);
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex) {
            INFO("vertex " << vertex);
            // A vertex that stood alone takes its own group with it.
            const bool splits = count_groups(graph, vertex) > groups;
            CHECK(solve::is_cut_vertex(packed.view, vertex, part, queue) == splits);
        }
    });
}
TEST_CASE("an elimination order follows the min-fill rule, and its width is the one it has")
{
    on_random_graphs(2000, 10, true, true, [](const plain_graph& graph, dice&) {
        const elimination result = eliminate_all(graph);
        CHECK(result.order == min_fill_order(graph));
        CHECK(result.width == width_of(graph, result.order));
    });
}
TEST_CASE("on small graphs the width is mostly the treewidth, and never less")
{
    int exact = 0;
    int all = 0;
    on_random_graphs(199, 6, true, false, [&](const plain_graph& graph, dice&) {
        if (graph.size == 0)
            return;
        const std::size_t least = treewidth(graph);
        const std::size_t width = eliminate_all(graph).width;
        CHECK(width >= least);
        exact += width == least;
        ++all;
    });
    CHECK(exact * 100 > all * 95);
}
