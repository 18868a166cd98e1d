#include <entente/model/sorting.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

using entente::model::select;
using entente::model::sort;

namespace {

constexpr bool sorts_a_constant()
{
    std::vector<int> values;
    for (int value = 0; value < 100; ++value)
        values.push_back(value * 37 % 101);
    sort(values, [](int one, int other) { return one > other; });
    for (std::size_t place = 1; place < values.size(); ++place)
        if (values[place - 1] <= values[place])
            return false;
    return values.size() == 100;
}
static_assert(sorts_a_constant());

}

TEST_CASE("values are sorted, and equal ones keep their order")
{
    CHECK(sorts_a_constant());
    dice random{1};
    for (unsigned round = 0; round < rounds(2000); ++round) {
        CAPTURE(round);
        const std::size_t kinds = random.between(1, 200);
        std::vector<std::pair<std::size_t, std::size_t>> values(random.below(random.chance(20) ? 600 : 40));
        for (std::size_t place = 0; place < values.size(); ++place)
            values[place] = {random.below(kinds), place};
        std::vector<std::pair<std::size_t, std::size_t>> wanted = values;
        std::sort(wanted.begin(), wanted.end());
        sort(values, [](const auto& one, const auto& other) { return one.first < other.first; });
        CHECK(values == wanted);
    }
}
TEST_CASE("values that own something are moved, and none is lost")
{
    std::vector<std::vector<int>> values;
    for (int value = 0; value < 50; ++value)
        values.push_back({value * 7 % 50});
    sort(values, [](const std::vector<int>& one, const std::vector<int>& other) { return one[0] < other[0]; });
    for (int value = 0; value < 50; ++value) {
        REQUIRE(values[static_cast<std::size_t>(value)].size() == 1);
        CHECK(values[static_cast<std::size_t>(value)][0] == value);
    }
}
TEST_CASE("what comes first is put before a place, whatever is equal")
{
    dice random{2};
    for (unsigned round = 0; round < rounds(4000); ++round) {
        CAPTURE(round);
        std::vector<std::size_t> values(random.between(1, random.chance(20) ? 600 : 20));
        const std::size_t kinds = random.between(1, values.size());
        for (std::size_t& value : values)
            value = random.below(kinds);
        const std::size_t begin = random.below(values.size());
        const std::size_t end = random.between(begin, values.size());
        const std::size_t middle = random.between(begin, end);
        const std::vector<std::size_t> before = values;
        select(values, begin, middle, end, [](std::size_t one, std::size_t other) { return one > other; });
        for (std::size_t one = begin; one < middle; ++one)
            for (std::size_t other = middle; other < end; ++other)
                REQUIRE(values[one] >= values[other]);
        for (std::size_t place = 0; place < values.size(); ++place)
            if (place < begin || place >= end)
                REQUIRE(values[place] == before[place]);
        std::vector<std::size_t> sorted = values;
        std::vector<std::size_t> wanted = before;
        std::sort(sorted.begin(), sorted.end());
        std::sort(wanted.begin(), wanted.end());
        CHECK(sorted == wanted);
    }
}
