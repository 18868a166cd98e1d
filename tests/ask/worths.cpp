#include <entente/ask/worths.hpp>

#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {

constexpr package<framework> deal{missile_defence == system::deployed, russian_link == access::linked,
                                  activation == start::once_established, wto_membership == bid::supported,
                                  nuclear_terrorism == accord::in_force};
constexpr package<framework> broken = deal.with(missile_defence == system::cancelled);

static_assert(worth_of(worth, deal).units(russia) == 850'000);
static_assert(worth_of(worth, deal).units(united_states) == 700'000);
static_assert(is_feasible(worth, deal) && !is_feasible(worth, broken));
static_assert(is_rational(worth, deal) && !is_rational(worth, broken));

}

TEST_CASE("a package is worth its options' values and the joint values that it meets")
{
    // Russia: 0 + 30 + 10, and 25 + 20 for being linked to a system that waits; the United States: 50 + 0 + 0 + 10 + 10.
    CHECK(worth_of(worth, deal)[russia] == doctest::Approx(85));
    CHECK(worth_of(worth, deal)[united_states] == doctest::Approx(70));
    CHECK(worth_of(worth, deal)[party_in<framework>{russia}] == doctest::Approx(85));
    CHECK((worth_of(worth, deal) - worth_of(worth, broken)).units(united_states) == 500'000);
}

TEST_CASE("a package that breaks an implication is no package, and one below a reservation value is refused")
{
    CHECK_FALSE(is_feasible(worth, broken));
    CHECK_FALSE(is_rational(worth, broken));
    CHECK(is_rational(worth, deal));
    const auto poor = deal.with(wto_membership == bid::opposed).with(activation == start::at_once);
    CHECK(worth_of(worth, poor)[russia] == doctest::Approx(35));
    CHECK_FALSE(is_rational(worth, poor));
}

TEST_CASE("nothing is rational where fallbacks can't be derived")
{
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    CHECK(is_feasible(bare, deal));
    CHECK_FALSE(is_rational(bare, deal));
}
