#include <entente/solve/frontiers/dominance_tree.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

using entente::solve::dominance_tree;

namespace {

constexpr auto any = [](std::uint32_t, std::uint32_t) { return true; };

constexpr bool answers_in_a_constant()
{
    std::vector<std::int64_t> rows;
    std::vector<std::uint32_t> order;
    for (std::uint32_t first = 0; first < 40; ++first) {
        rows.insert(rows.end(), {first, 39 - first, 39});
        order.push_back(first);
    }
    dominance_tree<std::int64_t> tree;
    tree.build(rows.data(), order.data(), 40, 3);
    const auto reaches = [&tree](std::array<std::int64_t, 3> asked) { return tree.search(asked.data(), any); };
    const std::array<std::int64_t, 3> between{10, 28, 0};
    return tree.size() == 40 && tree.blocks() == 3 && reaches({10, 29, 0}) && !reaches({10, 30, 0}) &&
           reaches({39, 0, 39}) && !reaches({0, 0, 40}) && tree.no_less_in(0, between.data()) == 0b110000000000 &&
           tree.no_less_in(1, between.data()) == 0;
}
static_assert(answers_in_a_constant());

using found_blocks = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// Trees of rows of so many coordinates, against looking at each row.
template <class Value>
void check_trees(std::size_t coordinates)
{
    CAPTURE(coordinates);
    dominance_tree<Value> tree;
    CHECK(tree.size() == 0);
    CHECK_FALSE(tree.search(std::vector<Value>(coordinates, 0).data(), any));
    for (unsigned seed = 0; seed < rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t reach = random.chance(30) ? 3 : random.chance(50) ? 30 : 1'000'000;
        const std::size_t size = random.below(random.chance(50) ? 40 : 700);
        std::vector<Value> rows(size * coordinates, 0);
        for (Value& each : rows)
            each = static_cast<Value>(random.below(reach));
        // Any order will do, and not all rows need be in it.
        std::vector<std::uint32_t> order;
        for (std::uint32_t row = 0; row < size; ++row)
            if (random.chance(90))
                order.insert(order.begin() + static_cast<std::ptrdiff_t>(random.below(order.size() + 1)), row);
        tree.build(rows.data(), order.data(), order.size(), coordinates);
        REQUIRE(tree.size() == order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            for (std::size_t coordinate = 0; coordinate < coordinates; ++coordinate)
                REQUIRE(tree.of(place)[coordinate * tree.lanes] == rows[order[place] * coordinates + coordinate]);

        for (int question = 0; question < 50; ++question) {
            std::vector<Value> asked(coordinates, 0);
            for (Value& each : asked)
                each = static_cast<Value>(random.below(reach) * random.below(3) / 2);
            if (size != 0 && random.chance(50)) {
                const std::size_t row = random.below(size);
                for (std::size_t coordinate = 0; coordinate < coordinates; ++coordinate)
                    asked[coordinate] = rows[row * coordinates + coordinate];
                asked[random.below(coordinates)] += static_cast<Value>(random.below(3)) - 1;
            }
            found_blocks wanted;
            for (std::size_t place = 0; place < order.size(); ++place) {
                bool all = true;
                for (std::size_t coordinate = 0; coordinate < coordinates; ++coordinate)
                    all = all && rows[order[place] * coordinates + coordinate] >= asked[coordinate];
                const auto block = static_cast<std::uint32_t>(place / tree.lanes);
                if (all && (wanted.empty() || wanted.back().first != block))
                    wanted.emplace_back(block, 0);
                if (all)
                    wanted.back().second |= std::uint32_t{1} << place % tree.lanes;
            }
            REQUIRE(tree.search(asked.data(), any) == !wanted.empty());
            found_blocks seen;
            REQUIRE_FALSE(tree.search(asked.data(), [&seen](std::uint32_t block, std::uint32_t bits) {
                seen.emplace_back(block, bits);
                return false;
            }));
            std::sort(seen.begin(), seen.end());
            REQUIRE(seen == wanted);
            for (const auto& [block, bits] : wanted)
                REQUIRE(tree.no_less_in(block, asked.data()) == bits);
        }
    }
}

}

TEST_CASE("a tree tells which of its points are no less, as all of them do when they are looked at one by one")
{
    CHECK(answers_in_a_constant());
    check_trees<std::int32_t>(4);
    check_trees<std::int32_t>(5);
    check_trees<std::int64_t>(6);
    check_trees<std::int64_t>(2);
    check_trees<std::int32_t>(13);
}
