#include <entente/solve/reaching/partner_tree.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace entente;
using solve::partner_tree;
using solve::units;

namespace {

constexpr bool finds_one_of_two()
{
    const std::vector<double> scale{1, 1};
    const std::vector<units> needed{2, 2};
    partner_tree tree;
    tree.build({1, 5, 3, 2}, scale);
    std::uint32_t sum = 0;
    tree.visit(needed, [&sum](std::uint32_t which) {
        sum += 10 + which;
        return true;
    });
    return sum == 11;
}
static_assert(finds_one_of_two());

}

TEST_CASE("a tree tells all points that have enough, and stops where it is told to")
{
    CHECK(finds_one_of_two());
    partner_tree tree; // used again and again
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t width = 1 + random.below(5);
        const std::size_t size = random.below(random.chance(20) ? 400 : 40);
        const std::size_t greatest = 1 + random.below(30);
        std::vector<double> scale;
        std::vector<units> points;
        for (std::size_t coordinate = 0; coordinate < width; ++coordinate)
            scale.push_back(1 + static_cast<double>(random.below(9)));
        for (std::size_t number = 0; number < size * width; ++number)
            points.push_back(static_cast<units>(random.below(greatest)) - 5);
        tree.build(points, scale);
        for (int question = 0; question < 5; ++question) {
            std::vector<units> needed;
            for (std::size_t coordinate = 0; coordinate < width; ++coordinate)
                needed.push_back(static_cast<units>(random.below(greatest)) - 5);
            std::vector<std::uint32_t> wanted;
            for (std::size_t which = 0; which < size; ++which) {
                bool reaches = true;
                for (std::size_t coordinate = 0; coordinate < width; ++coordinate)
                    reaches = reaches && points[which * width + coordinate] >= needed[coordinate];
                if (reaches)
                    wanted.push_back(static_cast<std::uint32_t>(which));
            }
            std::vector<std::uint32_t> found;
            tree.visit(needed, [&found](std::uint32_t which) {
                found.push_back(which);
                return true;
            });
            std::sort(found.begin(), found.end());
            REQUIRE(found == wanted);
            std::size_t visits = 0;
            tree.visit(needed, [&visits](std::uint32_t) { return ++visits < 2; });
            REQUIRE(visits == std::min<std::size_t>(wanted.size(), 2));
        }
    }
}
