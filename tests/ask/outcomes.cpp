#include <entente/ask/outcomes.hpp>

#include <entente/ask/frontier.hpp>

#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

using namespace moscow;

TEST_CASE("outcomes are walked from the first party's best to its worst, and lead back to packages")
{
    const auto found = frontier(worth);
    REQUIRE(found.size() == 4);
    CHECK(found.status() == certainty::exact);
    CHECK(found.why() == obstacle::none);
    CHECK(found.gap() == doctest::Approx(0));
    std::size_t place = 0;
    for (const worths<framework> each : found) {
        CHECK(each == found[place]);
        if (place > 0)
            CHECK(each.units(united_states) < found[place - 1].units(united_states));
        CHECK(worth_of(worth, found.first_package(place)) == each);
        const auto list = found.packages(place, 10);
        CHECK(list.status == certainty::exact);
        CHECK(list.count == natural{list.size()});
        for (const auto& taken : list) {
            CHECK(is_feasible(worth, taken));
            CHECK(worth_of(worth, taken) == each);
        }
        CHECK(list.packages.front() == found.first_package(place));
        ++place;
    }
    CHECK(place == found.size());
    CHECK(found.packages(place, 10).empty());
    auto walk = found.begin();
    CHECK(*walk++ == found[0]);
    CHECK(*walk == found[1]);
    CHECK(walk != found.end());
}

TEST_CASE("packages that nobody tells apart are counted, and as many listed as were asked for")
{
    // With nothing but missile defence of value, three issues are free; the link needs the system.
    constexpr stakes<framework> bare{values(united_states, missile_defence, points{0, 50})};
    const auto found = frontier(bare);
    REQUIRE(found.size() == 1);
    const auto list = found.packages(0, 3);
    CHECK(list.count == natural{16});
    CHECK(list.size() == 3);
    CHECK(list[0].options() < list[1].options());
    CHECK(list[1].options() < list[2].options());
}
