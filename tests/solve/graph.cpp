#include <entente/solve/graph.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

using namespace entente;
using model::bit_matrix;

namespace {

using vertices = std::vector<std::size_t>;

// A graph as slow code likes it.
struct plain_graph {
    std::size_t size = 0;
    std::vector<std::vector<bool>> arrow;

    explicit plain_graph(std::size_t count) : size{count}, arrow(count, std::vector<bool>(count, false)) {}
};

plain_graph random_graph(dice& random, std::size_t size, bool symmetric, bool loops)
{
    plain_graph graph{size};
    const std::size_t percent = random.below(4) == 0 ? random.below(101) : random.below(40);
    for (std::size_t from = 0; from < size; ++from)
        for (std::size_t to = symmetric ? from : 0; to < size; ++to)
            if ((loops || from != to) && random.chance(percent)) {
                graph.arrow[from][to] = true;
                if (symmetric)
                    graph.arrow[to][from] = true;
            }
    return graph;
}

// The same graph in words of 64, in rows as wide as a graph of that size has.
struct packed_graph {
    std::vector<std::uint64_t> words;
    model::bit_matrix_view view;

    explicit packed_graph(const plain_graph& graph)
        : words(std::max<std::size_t>(graph.size, 1) * model::words_for(graph.size)),
          view{words.data(), graph.size, model::words_for(graph.size)}
    {
        for (std::size_t from = 0; from < graph.size; ++from)
            for (std::size_t to = 0; to < graph.size; ++to)
                if (graph.arrow[from][to])
                    words[from * view.stride + to / 64] |= std::uint64_t{1} << (to % 64);
    }
};

constexpr std::size_t far = 1'000'000;

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
                    missing += other != vertex && !gone[other] && graph.arrow[vertex][other] && !graph.arrow[one][other];
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
    const auto eliminated = std::make_unique<bool[]>(graph.size + 1);
    result.width = solve::elimination_order(packed.words, graph.size, result.order, neighbours,
                                            std::span{eliminated.get(), graph.size});
    return result;
}

// Runs `check(graph, random)` on random graphs of every size up to a small one, and on a few that exceed a word.
template <class Check>
void on_random_graphs(std::uint64_t seeds, std::size_t largest, bool symmetric, bool loops, Check check)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        dice random{seed};
        const bool large = seed % 200 == 199;
        const std::size_t size = large ? random.between(63, 70) : seed % (largest + 1);
        INFO("seed " << seed << ", size " << size);
        check(random_graph(random, size, symmetric, loops), random);
    }
}

// All functions work on constants.
constexpr auto ring_of_four = [] {
    bit_matrix<4> ring;
    for (std::size_t vertex = 0; vertex < 4; ++vertex)
        ring.insert(vertex, (vertex + 1) % 4);
    return ring;
}();
static_assert([] {
    std::array<std::size_t, 4> a{}, b{}, c{}, d{};
    return solve::shortest_path(ring_of_four.view(), 2, 1, a, b, c) == 4 &&
           solve::shortest_cycle(ring_of_four.view(), d, a, b, c) == 4 &&
           solve::topological_order(ring_of_four.view(), c, a, b) == 0;
}());
static_assert([] {
    bit_matrix<4> ring = ring_of_four;
    ring |= ring.transposed();
    std::array<std::size_t, 4> a{}, b{};
    std::array<bool, 4> seen{};
    return solve::components(ring.view(), a, b) == 1 && !solve::is_cut_vertex(ring.view(), 2, seen, a) &&
           solve::elimination_order(ring.words, 4, a, b, seen) == 2;
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
        const auto seen = std::make_unique<bool[]>(graph.size + 1);
        vertices queue(graph.size);
        const std::size_t groups = count_groups(graph, graph.size);
        for (std::size_t vertex = 0; vertex < graph.size; ++vertex) {
            INFO("vertex " << vertex);
            // A vertex that stood alone takes its own group with it.
            const bool splits = count_groups(graph, vertex) > groups;
            CHECK(solve::is_cut_vertex(packed.view, vertex, std::span{seen.get(), graph.size}, queue) == splits);
        }
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
