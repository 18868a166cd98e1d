#include <entente/solve/reaching/vector_list.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using namespace entente;
using solve::units;
using solve::vector_list;
using solve::vector_sorter;

namespace {

using point = std::vector<units>;

constexpr bool puts_in_order()
{
    vector_list list;
    list.vectors = {2, 1, 0, 5, 2, 1};
    vector_sorter sorter;
    sorter.tidy(list, 2);
    return list.vectors == std::vector<units>{0, 5, 2, 1};
}
static_assert(puts_in_order());

std::vector<point> points_of(const vector_list<>& list, std::size_t parties)
{
    std::vector<point> points;
    for (std::size_t begin = 0; begin < list.vectors.size(); begin += parties)
        points.emplace_back(list.vectors.begin() + static_cast<std::ptrdiff_t>(begin),
                            list.vectors.begin() + static_cast<std::ptrdiff_t>(begin + parties));
    return points;
}
bool is_no_less(const point& one, const point& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), [](units left, units right) { return left >= right; });
}

}

TEST_CASE("a tidy list has every vector once, in order, with the packages of all that were equal")
{
    CHECK(puts_in_order());
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t parties = 1 + random.below(4);
        const bool is_counted = random.chance(50);
        vector_list list;
        std::map<point, std::uint64_t> wanted;
        for (std::size_t left = random.below(60); left > 0; --left) {
            point next;
            for (std::size_t party = 0; party < parties; ++party)
                next.push_back(static_cast<units>(random.below(4)));
            const std::uint64_t count = 1 + random.below(5);
            wanted[next] += count;
            list.vectors.insert(list.vectors.end(), next.begin(), next.end());
            if (is_counted)
                list.counts.push_back(natural{count});
        }
        vector_sorter sorter;
        sorter.tidy(list, parties);
        const std::vector<point> points = points_of(list, parties);
        REQUIRE(points.size() == wanted.size());
        std::size_t place = 0;
        for (const auto& [its, count] : wanted) {
            REQUIRE(points[place] == its);
            if (is_counted)
                REQUIRE(list.counts[place] == natural{count});
            ++place;
        }
        if (is_counted)
            continue;
        std::vector<point> efficient;
        for (const point& one : points)
            if (std::none_of(points.begin(), points.end(),
                             [&one](const point& other) { return other != one && is_no_less(other, one); }))
                efficient.push_back(one);
        sorter.drop_dominated(list, parties);
        REQUIRE(points_of(list, parties) == efficient);
    }
}
TEST_CASE("the vectors with the greatest keys are kept, of equal ones the first")
{
    vector_list list;
    list.vectors = {1, 1, 2, 2, 3, 3, 4, 4};
    vector_sorter sorter;
    sorter.keep_greatest(list, 2, {0.5, 2, 0.5, 1}, 3);
    CHECK(list.vectors == std::vector<units>{2, 2, 4, 4, 1, 1});
}
