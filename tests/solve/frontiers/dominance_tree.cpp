#include <entente/solve/frontiers/dominance_tree.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using entente::solve::dominance_tree;
using entente::solve::point_of_many;

namespace {

constexpr bool adds_and_compares()
{
    using point = point_of_many<std::int32_t, 4>;
    const point one{{1, 5, 0, 6}};
    const point other{{1, 4, 1, 6}};
    const point sum{{2, 9, 1, 12}};
    return one + other == sum && sum - other == one && sum.is_no_less_than(one) && !one.is_no_less_than(other) &&
           !other.is_no_less_than(one) && one.is_no_less_than(one) && point{} == point{{0, 0, 0, 0}};
}
static_assert(adds_and_compares());

constexpr bool answers_in_a_constant()
{
    using tree_of_pairs = dominance_tree<std::int64_t, 4>;
    std::vector<tree_of_pairs::point> points;
    for (std::int64_t first = 0; first < 40; ++first)
        points.push_back({{first, 39 - first, 39, 0}});
    tree_of_pairs tree;
    tree.build(points, 3);
    std::uint32_t hint = 0;
    return tree.has_no_less({{10, 29, 0, 0}}, hint) && !tree.has_no_less({{10, 30, 0, 0}}, hint) &&
           tree.has_no_less({{39, 0, 39, 0}}, hint) && !tree.has_no_less({{0, 0, 40, 0}}, hint);
}
static_assert(answers_in_a_constant());

// Coordinates, then their sum where there is one.
template <class Value, std::size_t Width>
point_of_many<Value, Width> random_point(dice& random, std::size_t parties, std::size_t reach)
{
    point_of_many<Value, Width> point;
    for (std::size_t party = 0; party < parties; ++party) {
        point.of[party] = static_cast<Value>(random.below(reach));
        point.of[parties] = static_cast<Value>(point.of[parties] + point.of[party]);
    }
    return point;
}

template <class Value, std::size_t Width, std::size_t Parties>
void check_trees()
{
    using tree_type = dominance_tree<Value, Width>;
    using point = typename tree_type::point;
    tree_type tree;
    CHECK_FALSE(tree.is_built());
    for (unsigned seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t reach = random.chance(30) ? 3 : random.chance(50) ? 30 : 1'000'000;
        std::vector<point> points(random.below(random.chance(50) ? 20 : 400));
        for (point& each : points)
            each = random_point<Value, Width>(random, Parties, reach);
        tree.build(points, Parties + 1);
        REQUIRE(tree.is_built());

        std::vector<std::uint32_t> order = tree.order();
        std::sort(order.begin(), order.end());
        REQUIRE(order.size() == points.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            REQUIRE(order[place] == place);

        std::uint32_t hint = static_cast<std::uint32_t>(random.below(500));
        for (int question = 0; question < 100; ++question) {
            point asked = random_point<Value, Width>(random, Parties, reach);
            if (!points.empty() && random.chance(50)) {
                asked = points[random.below(points.size())];
                // A little less, a little more, or better in sum only.
                asked.of[random.below(Parties + 1)] += static_cast<Value>(random.below(3)) - 1;
            }
            bool wanted = false;
            for (const point& each : points) {
                bool all = true;
                for (std::size_t place = 0; place <= Parties; ++place)
                    all = all && each.of[place] >= asked.of[place];
                wanted = wanted || all;
            }
            REQUIRE(tree.has_no_less(asked, hint) == wanted);
        }
    }
}

}

TEST_CASE("points are added and compared party by party") { CHECK(adds_and_compares()); }

TEST_CASE("a tree tells whether one of its points is no less, as all of them together do")
{
    CHECK(answers_in_a_constant());
    check_trees<std::int32_t, 4, 3>();
    check_trees<std::int32_t, 6, 4>();
    check_trees<std::int64_t, 8, 7>();
    check_trees<std::int64_t, 65, 12>();
    check_trees<std::int64_t, 4, 1>();
}
