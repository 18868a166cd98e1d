#include <entente/model/successors.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

TEST_CASE("one place leads to another over arrows in their direction")
{
    const std::vector<std::vector<std::uint32_t>> arrows{{1}, {2, 0}, {}, {2}};
    CHECK(model::leads_on(arrows, 0, 2));
    CHECK(model::leads_on(arrows, 1, 0)); // in a circle
    CHECK(model::leads_on(arrows, 3, 3)); // over none
    CHECK_FALSE(model::leads_on(arrows, 2, 0));
    CHECK_FALSE(model::leads_on(arrows, 0, 3));
}
TEST_CASE("whatever leads on is found, as by joining arrows until nothing is new")
{
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t places = 1 + random.below(7);
        std::vector<std::vector<std::size_t>> arrows(places);
        std::vector<std::vector<bool>> reaches(places, std::vector<bool>(places, false));
        for (std::size_t from = 0; from < places; ++from) {
            reaches[from][from] = true;
            for (std::size_t to = 0; to < places; ++to)
                if (random.chance(25)) {
                    arrows[from].push_back(to);
                    reaches[from][to] = true;
                }
        }
        for (std::size_t middle = 0; middle < places; ++middle)
            for (std::size_t from = 0; from < places; ++from)
                for (std::size_t to = 0; to < places; ++to)
                    if (reaches[from][middle] && reaches[middle][to])
                        reaches[from][to] = true;
        for (std::size_t from = 0; from < places; ++from)
            for (std::size_t to = 0; to < places; ++to)
                REQUIRE(model::leads_on(arrows, from, to) == reaches[from][to]);
    }
}
