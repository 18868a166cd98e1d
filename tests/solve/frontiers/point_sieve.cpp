#include <entente/solve/frontiers/point_sieve.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

using entente::executor;
using entente::solve::dominance_tree;
using entente::solve::point_sieve;

namespace {

using point = std::vector<std::int64_t>;

// The better of two, and one of two equals.
constexpr bool keeps_two_of_four()
{
    point_sieve<std::int32_t> sieve{3};
    for (const int first : {1, 2, 1, 0}) {
        std::int32_t* row = sieve.add();
        row[0] = first;
        row[1] = first == 0 ? 5 : 2;
        row[2] = row[0] + row[1];
    }
    dominance_tree<std::int32_t> kept;
    sieve.take_undominated({}, kept);
    return kept.size() == 2;
}
static_assert(keeps_two_of_four());

template <class Value>
std::vector<point> listed(const dominance_tree<Value>& points, std::size_t parties)
{
    std::vector<point> found(points.size());
    for (std::size_t place = 0; place < points.size(); ++place)
        for (std::size_t party = 0; party < parties; ++party)
            found[place].push_back(points.of(place)[party * points.lanes]);
    return found;
}

std::vector<point> in_order(std::vector<point> points)
{
    std::sort(points.begin(), points.end());
    return points;
}

bool reaches(const point& one, const point& other)
{
    for (std::size_t party = 0; party < one.size(); ++party)
        if (one[party] < other[party])
            return false;
    return true;
}

template <class Value>
void fill(point_sieve<Value>& sieve, const std::vector<point>& points)
{
    for (const point& each : points) {
        Value* row = sieve.add();
        for (std::size_t party = 0; party < each.size(); ++party)
            row[party] = static_cast<Value>(each[party]);
        row[each.size()] = static_cast<Value>(std::accumulate(each.begin(), each.end(), std::int64_t{0}));
    }
}

// Does the last task first.
void run_backwards(void* host, std::size_t count, void (*task)(void*, std::size_t), void* data)
{
    ++*static_cast<std::size_t*>(host);
    while (count > 0)
        task(data, --count);
}

template <class Value>
void check_sieve(std::size_t parties)
{
    point_sieve<Value> sieve{parties + 1};
    std::size_t runs = 0;
    for (unsigned seed = 0; seed < rounds(100); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t reach = random.chance(30) ? 3 : random.chance(50) ? 30 : 1'000'000;
        std::vector<point> points(seed % 20 == 0 ? 1500 + random.below(1000) : random.below(seed % 2 == 0 ? 900 : 90),
                                  point(parties, 0));
        for (point& each : points)
            for (std::int64_t& worth : each)
                worth = static_cast<std::int64_t>(random.below(reach));

        dominance_tree<Value> all;
        fill(sieve, points);
        sieve.take_all(all);
        REQUIRE(in_order(listed(all, parties)) == in_order(points));

        dominance_tree<Value> kept;
        fill(sieve, points);
        sieve.take_undominated({}, kept);
        std::vector<point> wanted;
        for (const point& each : in_order(points))
            if ((wanted.empty() || wanted.back() != each) &&
                std::none_of(points.begin(), points.end(),
                             [&each](const point& other) { return other != each && reaches(other, each); }))
                wanted.push_back(each);
        REQUIRE(in_order(listed(kept, parties)) == wanted);

        dominance_tree<Value> again;
        fill(sieve, points);
        sieve.take_undominated({&run_backwards, &runs}, again);
        REQUIRE(listed(again, parties) == listed(kept, parties));
    }
    CHECK(runs > 0);
}

}

TEST_CASE("a sieve keeps the undominated points, each once, whoever does the tasks")
{
    CHECK(keeps_two_of_four());
    check_sieve<std::int32_t>(3);
    check_sieve<std::int64_t>(4);
    check_sieve<std::int64_t>(6);
}
