#include <entente/solve/frontiers/staircase_table.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

using namespace entente::solve;

namespace {

using plain_point = std::pair<units, units>;

constexpr bool adds_in_a_constant()
{
    staircase_table table;
    std::vector<packed_point> points{{2, 0}, {0, 3}};
    table.begin(points, 4, 7, 2);
    const std::vector<packed_point> options{{2, 1}, {1, 1}, {0, 4}};
    table.add(options);
    table.list(points);
    return points.size() == 3 && points[0].first() == 4 && points[0].second() == 1 && points[1].first() == 2 &&
           points[1].second() == 4 && points[2].first() == 0 && points[2].second() == 7;
}
static_assert(adds_in_a_constant());

template <class Point>
std::vector<Point> undominated(std::vector<plain_point> points)
{
    std::sort(points.begin(), points.end(), std::greater<>{});
    std::vector<Point> kept;
    units top = -1;
    for (const plain_point& point : points)
        if (point.second > top) {
            top = point.second;
            kept.push_back({point.first, point.second});
        }
    return kept;
}
template <class Point>
std::vector<plain_point> plain(const std::vector<Point>& points)
{
    std::vector<plain_point> found;
    for (const Point point : points)
        found.push_back({point.first(), point.second()});
    return found;
}
template <class Point>
std::vector<Point> random_staircase(dice& random, std::size_t size, std::size_t first, std::size_t second)
{
    std::vector<plain_point> points(random.between(1, size));
    for (plain_point& point : points)
        point = {static_cast<units>(random.below(first + 1)), static_cast<units>(random.below(second + 1))};
    return undominated<Point>(points);
}

template <class Point>
void add_as_by_hand(std::uint64_t seed, staircase_table& table)
{
    dice random{seed};
    const std::size_t first = random.chance(50) ? 4 : 90;
    const std::size_t most_second = (std::size_t{1} << 31) / 6;
    const std::size_t second = random.chance(40) ? 5 : random.chance(50) ? 5000 : most_second;
    std::vector<std::vector<Point>> parts;
    units reach_first = 0;
    units reach_second = 0;
    units widest = 0;
    for (std::size_t part = 0; part < 6; ++part) {
        parts.push_back(random_staircase<Point>(random, part == 0 ? 30 : 5, first, second));
        reach_first += parts.back().front().first();
        reach_second += parts.back().back().second();
        widest = std::max(widest, parts.back().front().first());
    }
    std::vector<Point> found;
    table.begin(parts[0], reach_first, reach_second, widest);
    std::vector<Point> wanted = parts[0];
    for (std::size_t part = 1; part < parts.size(); ++part) {
        table.add(parts[part]);
        std::vector<plain_point> sums;
        for (const Point one : wanted)
            for (const Point other : parts[part])
                sums.push_back({one.first() + other.first(), one.second() + other.second()});
        wanted = undominated<Point>(sums);
        table.list(found);
        REQUIRE(plain(found) == plain(wanted));
    }
}

}

TEST_CASE("a table adds what a list of all sums adds, whatever it held before")
{
    CHECK(adds_in_a_constant());
    staircase_table table;
    for (std::uint64_t seed = 0; seed < rounds(4000); ++seed) {
        CAPTURE(seed);
        add_as_by_hand<packed_point>(seed, table);
        add_as_by_hand<wide_point>(seed, table);
    }
}
TEST_CASE("entries hold the most that they may, narrow and wide")
{
    for (const units most : {units{0x7FFF}, units{0x8000}, staircase_table::most}) {
        CAPTURE(most);
        staircase_table table;
        std::vector<wide_point> points{{1, 0}, {0, most - 2}};
        table.begin(points, 3, most, 2);
        table.add(std::vector<wide_point>{{2, 0}, {1, 1}, {0, 2}});
        table.list(points);
        CHECK(plain(points) == std::vector<plain_point>{{3, 0}, {2, most - 2}, {1, most - 1}, {0, most}});
    }
}
