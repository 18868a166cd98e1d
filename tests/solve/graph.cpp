#include <entente/solve/graph.hpp>

#include "support/plain_graph.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

using namespace entente;
using model::bit_matrix;

namespace {

// Lengths of shortest walks of at least one arrow, by trying every vertex in between (Floyd and Warshall).
std::vector<vertices> distances(const plain_graph& graph)
{
    std::vector<vertices> length(graph.size, vertices(graph.size, far));
    for (std::size_t from = 0; from < graph.size; ++from)
        for (std::size_t to = 0; to < graph.size; ++to)
            if (graph.arrow[from][to])
                length[from][to] = 1;
    for (std::size_t middle = 0; middle < graph.size; ++middle)
        for (std::size_t from = 0; from < graph.size; ++from)
            for (std::size_t to = 0; to < graph.size; ++to)
                length[from][to] = std::min(length[from][to], length[from][middle] + length[middle][to]);
    return length;
}

bool is_walk(const plain_graph& graph, const vertices& path)
{
    for (std::size_t i = 1; i < path.size(); ++i)
        if (!graph.arrow[path[i - 1]][path[i]])
            return false;
    return true;
}

static_assert([] {
    std::array<std::size_t, 4> a{}, b{}, c{}, d{};
    return solve::shortest_path(ring_of_four.view(), 2, 1, a, b, c) == 4 &&
           solve::shortest_cycle(ring_of_four.view(), d, a, b, c) == 4 &&
           solve::topological_order(ring_of_four.view(), c, a, b) == 0;
}());

}

TEST_CASE("a shortest path is a path, and none is shorter")
{
    on_random_graphs(3000, 9, false, true, [](const plain_graph& graph, dice& random) {
        if (graph.size == 0)
            return;
        const packed_graph packed{graph};
        const std::vector<vertices> length = distances(graph);
        vertices path(graph.size), queue(graph.size), reached(graph.size);
        for (int sample = 0; sample < 8; ++sample) {
            const std::size_t from = random.below(graph.size);
            const std::size_t to = random.chance(25) ? from : random.below(graph.size);
            INFO("from " << from << " to " << to);
            const std::size_t count = solve::shortest_path(packed.view, from, to, path, queue, reached);
            if (length[from][to] >= far) {
                CHECK(count == 0);
                continue;
            }
            // A way back to where it began is told without the last vertex.
            REQUIRE(count == length[from][to] + (from == to ? 0 : 1));
            vertices walk(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(count));
            if (from == to)
                walk.push_back(from);
            CHECK(walk.front() == from);
            CHECK(walk.back() == to);
            CHECK(is_walk(graph, walk));
        }
    });
}
TEST_CASE("a shortest cycle is a cycle, and none is shorter")
{
    on_random_graphs(3000, 9, false, true, [](const plain_graph& graph, dice&) {
        const packed_graph packed{graph};
        const std::vector<vertices> length = distances(graph);
        std::size_t shortest = far;
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex)
            shortest = std::min(shortest, length[vertex][vertex]);
        vertices cycle(graph.size), path(graph.size), queue(graph.size), reached(graph.size);
        const std::size_t count = solve::shortest_cycle(packed.view, cycle, path, queue, reached);
        REQUIRE(count == (shortest == far ? 0 : shortest));
        if (count == 0)
            return;
        cycle.resize(count);
        // The first by index: the least vertex that is on any shortest cycle begins it.
        const std::size_t begin = cycle.front();
        for (std::size_t vertex = 0; vertex < begin; ++vertex)
            CHECK(length[vertex][vertex] > count);
        cycle.push_back(begin);
        CHECK(is_walk(graph, cycle));
        CHECK(std::set<std::size_t>(cycle.begin(), cycle.end()).size() == count);
    });
}
TEST_CASE("a topological order respects every arrow, and takes the least rank that it may")
{
    on_random_graphs(3000, 10, false, true, [](plain_graph graph, dice& random) {
        if (random.chance(70)) // without cycles: no arrow to an earlier vertex
            for (std::size_t from = 0; from < graph.size; ++from)
                for (std::size_t to = 0; to <= from; ++to)
                    graph.arrow[from][to] = false;
        const packed_graph packed{graph};
        vertices rank(graph.size), order(graph.size), waiting(graph.size);
        for (std::size_t& number : rank)
            number = random.below(graph.size); // some alike: then the lower index comes first

        vertices expected;
        std::vector<bool> placed(graph.size, false);
        while (true) {
            std::pair<std::size_t, std::size_t> best{far, far};
            for (std::size_t vertex = 0; vertex < graph.size; ++vertex) {
                bool ready = !placed[vertex];
                for (std::size_t from = 0; from < graph.size; ++from)
                    ready = ready && (placed[from] || !graph.arrow[from][vertex]);
                if (ready)
                    best = std::min(best, {rank[vertex], vertex});
            }
            if (best.second == far)
                break;
            placed[best.second] = true;
            expected.push_back(best.second);
        }
        const std::size_t count = solve::topological_order(packed.view, rank, order, waiting);
        order.resize(count);
        CHECK(order == expected);
    });
}
