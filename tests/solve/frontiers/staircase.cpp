#include <entente/solve/frontiers/staircase.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using namespace entente::solve;

namespace {

using plain_point = std::pair<units, units>;

template <class Point>
std::vector<plain_point> plain(const std::vector<Point>& points)
{
    std::vector<plain_point> found;
    for (const Point point : points)
        found.push_back({point.first(), point.second()});
    return found;
}
std::vector<plain_point> undominated(const std::vector<plain_point>& points)
{
    std::vector<plain_point> kept;
    for (const plain_point& point : points)
        if (std::none_of(points.begin(), points.end(), [&](const plain_point& other) {
                return other != point && other.first >= point.first && other.second >= point.second;
            }))
            kept.push_back(point);
    std::sort(kept.begin(), kept.end(), std::greater<>{});
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

template <class Point>
std::vector<Point> random_staircase(dice& random, std::size_t most)
{
    const std::size_t reach = random.chance(50) ? 6 : 60;
    std::vector<plain_point> points(random.below(most + 1));
    for (plain_point& point : points)
        point = {static_cast<units>(random.below(reach)), static_cast<units>(random.below(reach))};
    std::vector<Point> found;
    for (const plain_point& point : undominated(points))
        found.push_back({point.first, point.second});
    return found;
}
template <class Point>
Point random_point(dice& random)
{
    return {static_cast<units>(random.below(9)), static_cast<units>(random.below(9))};
}

template <class Point>
constexpr bool adds_and_compares_at_its_most()
{
    const Point most{Point::most, Point::most};
    const Point half{Point::most / 2, Point::most - Point::most / 2};
    const Point rest{Point::most - Point::most / 2, Point::most / 2};
    const Point sum = half + rest;
    return most.first() == Point::most && most.second() == Point::most && sum.first() == Point::most &&
           sum.second() == Point::most && Point{3, 9} < Point{4, 0} && Point{3, 8} < Point{3, 9} &&
           !(Point{3, 9} < Point{3, 9}) && Point{}.first() == 0 && Point{}.second() == 0;
}
static_assert(adds_and_compares_at_its_most<packed_point>() && adds_and_compares_at_its_most<wide_point>());

template <class Point>
constexpr bool merges_a_constant()
{
    const Point one[]{{5, 0}, {2, 3}};
    const Point other[]{{3, 3}, {0, 7}};
    Point out[4];
    return merge<Point>({one, 2, {}}, {other, 2, {}}, out) == 3 && out[0].first() == 5 && out[1].first() == 3 &&
           out[2].second() == 7 && merge<Point>({one, 2, {0, 2}}, {other, 2, {}}, out) == 4 && out[2].second() == 5;
}
static_assert(merges_a_constant<packed_point>() && merges_a_constant<wide_point>());

}

TEST_CASE_TEMPLATE("two utilities are one number", Point, packed_point, wide_point)
{
    CHECK(adds_and_compares_at_its_most<Point>());
    CHECK(merges_a_constant<Point>());
}
TEST_CASE_TEMPLATE("merged staircases are what is undominated in both", Point, packed_point, wide_point)
{
    for (unsigned seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::vector<Point> one = random_staircase<Point>(random, 12);
        const std::vector<Point> other = random_staircase<Point>(random, 12);
        const Point by_one = random_point<Point>(random);
        const Point by_other = random_point<Point>(random);
        std::vector<Point> merged;
        merge(shifted(one, by_one), shifted(other, by_other), merged);
        std::vector<plain_point> all;
        for (const Point point : one)
            all.push_back({point.first() + by_one.first(), point.second() + by_one.second()});
        for (const Point point : other)
            all.push_back({point.first() + by_other.first(), point.second() + by_other.second()});
        REQUIRE(plain(merged) == undominated(all));
    }
}
TEST_CASE_TEMPLATE("added staircases are what is undominated in all sums", Point, packed_point, wide_point)
{
    staircase_pool<Point> pool;
    std::vector<Point> sums(3); // what was in it goes
    for (unsigned seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::vector<Point> one = random_staircase<Point>(random, random.chance(50) ? 3 : 25);
        const std::vector<Point> other = random_staircase<Point>(random, random.chance(50) ? 3 : 25);
        add_staircases(one, other, sums, pool);
        std::vector<plain_point> all;
        for (const Point left : one)
            for (const Point right : other)
                all.push_back({left.first() + right.first(), left.second() + right.second()});
        REQUIRE(plain(sums) == undominated(all));
    }
}
TEST_CASE("a pool lends what it was given, emptied")
{
    staircase_pool<packed_point> pool;
    CHECK(pool.take().empty());
    std::vector<packed_point> points(100);
    const packed_point* place = points.data();
    pool.give(std::move(points));
    const std::vector<packed_point> again = pool.take();
    CHECK(again.empty());
    CHECK(again.capacity() >= 100);
    CHECK(again.data() == place);
    CHECK(pool.take().capacity() == 0);
}
