#ifndef ENTENTE_TESTS_SUPPORT_PLAIN_GRAPH_HPP
#define ENTENTE_TESTS_SUPPORT_PLAIN_GRAPH_HPP

// Graphs as slow code likes them, and as the library keeps them.

#include <entente/model/bit_matrix.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using vertices = std::vector<std::size_t>;

// A graph as slow code likes it.
struct plain_graph {
    std::size_t size = 0;
    std::vector<std::vector<bool>> arrow;

    explicit plain_graph(std::size_t count) : size{count}, arrow(count, std::vector<bool>(count, false)) {}
};

inline plain_graph random_graph(dice& random, std::size_t size, bool symmetric, bool loops)
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
    entente::model::bit_matrix_view view;

    explicit packed_graph(const plain_graph& graph)
        : words(std::max<std::size_t>(graph.size, 1) * entente::model::words_for(graph.size)),
          view{words.data(), graph.size, entente::model::words_for(graph.size)}
    {
        for (std::size_t from = 0; from < graph.size; ++from)
            for (std::size_t to = 0; to < graph.size; ++to)
                if (graph.arrow[from][to])
                    words[from * view.stride + to / 64] |= std::uint64_t{1} << (to % 64);
    }
};

inline constexpr std::size_t far = 1'000'000; // from everything

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
inline constexpr auto ring_of_four = [] {
    entente::model::bit_matrix<4> ring;
    for (std::size_t vertex = 0; vertex < 4; ++vertex)
        ring.insert(vertex, (vertex + 1) % 4);
    return ring;
}();

#endif
