#include <entente/ask/frontier.hpp>

#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

using namespace moscow;

static_assert(frontier(worth).size() == 4);
static_assert(can_agree(worth));
static_assert(count_packages(worth, missile_defence == system::deployed).count == natural{16});

TEST_CASE("the zone of possible agreement is the frontier's part that nobody walks away from")
{
    const auto inside = zopa(worth);
    const auto all = frontier(worth);
    std::size_t expected = 0;
    for (const auto each : all)
        expected += each.units(russia) >= 400'000 && each.units(united_states) >= 0 ? 1U : 0U;
    CHECK(inside.size() == expected);
    CHECK(can_agree(worth));
    const auto demanding = worth.with(walks_away_below(russia, 101));
    CHECK(zopa(demanding).empty());
    CHECK(zopa(demanding).status() == certainty::exact);
    CHECK_FALSE(can_agree(demanding));
    CHECK(can_agree(demanding).status == certainty::exact);
    CHECK(count_rational_packages(demanding).count == natural{});
}

TEST_CASE("packages are counted: all, those that meet a condition, those that nobody walks away from")
{
    // Of 32 combinations the link without the system rules out eight.
    CHECK(count_packages(worth).count == natural{24});
    CHECK(count_packages(worth, missile_defence == system::deployed).count == natural{16});
    CHECK(count_packages(worth, russian_link == access::linked && wto_membership == bid::opposed).count == natural{4});
    CHECK(count_packages(worth, !(missile_defence == system::deployed)).count == natural{8});
    CHECK(count_rational_packages(worth).count == natural{17});
}

TEST_CASE("what can't be asked is refused, and says why")
{
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(frontier(bare).status() == certainty::exact);
    CHECK(zopa(bare).status() == certainty::refused);
    CHECK(zopa(bare).why() == obstacle::no_fallback);
    CHECK_FALSE(can_agree(bare));
    CHECK(can_agree(bare).status == certainty::refused);
    CHECK(can_agree(bare).why == obstacle::no_fallback);
    CHECK(count_rational_packages(bare).why == obstacle::no_fallback);
    limits none;
    none.bytes = 10;
    CHECK(frontier(worth, none).status() == certainty::refused);
    CHECK(frontier(worth, none).why() == obstacle::linkages_are_too_wide);
    CHECK(frontier(worth, none).cost().width == 1);
    CHECK(frontier(worth, none).cost().cells > 0);
    CHECK(frontier(worth, none).cost().bytes > none.bytes);
    CHECK(count_packages(worth, none).why == obstacle::linkages_are_too_wide);
}

TEST_CASE("what solving would need can be asked before")
{
    const solve::elimination_cost cost = cost_of_solving(worth);
    CHECK(cost.width == 1);
    CHECK(cost.cells == doctest::Approx(4 + 4 + 2 + 2 + 2));
    CHECK(cost.bytes > cost.cells);
}
