#include <entente/solve/record/gaps.hpp>

#include "support/sale.hpp"

#include <entente/say/dossier.hpp>

#include <doctest/doctest.h>

using namespace house;

namespace {

constexpr dossier<sale> apart{holds(buyer, price == 120), holds(seller, price == 180)};
constexpr std::uint64_t price_gap(const dossier<sale>& said, bool ordered = true)
{
    return solve::gap(said.view(), 0, ordered);
}
static_assert(price_gap(apart) == 6'000); // six steps of ten
static_assert(price_gap(apart, false) == solve::widest_gap);
static_assert(price_gap(dossier<sale>{}) == 0);

}

TEST_CASE("a gap is the least way between what the one and the other accept")
{
    CHECK(price_gap(apart.with(accepts(buyer, price <= 150))) == 3'000);
    CHECK(price_gap(apart.with(accepts(buyer, price <= 150)).with(accepts(seller, price >= 150))) == 0);
    CHECK(price_gap(apart.with(accepts(buyer, price == 180, provided(repairs == answer::yes)))) == 6'000);
    CHECK(price_gap(apart.with(agrees(price == 150))) == 0);
    CHECK(price_gap(dossier<sale>{holds(buyer, price == 120)}) == 0);
}
TEST_CASE("an issue weighs what it matters to the parties")
{
    CHECK(solve::gap_weight(apart.view(), 0) == 200);
    CHECK(solve::gap_weight(apart.with(holds(buyer, price == 120, salience{30})).view(), 0) == 130);
}
