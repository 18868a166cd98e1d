#include <entente/solve/bargaining/criterion.hpp>

#include "support/dice.hpp"
#include "support/plain_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <compare>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::criterion;
using solve::units;

namespace {

constexpr std::strong_ordering compared(criterion::kind by, std::vector<units> unit, std::vector<units> one,
                                        std::vector<units> other)
{
    return criterion{by, std::vector<units>(one.size(), 0), unit}.compare(one, other);
}
constexpr auto product = criterion::kind::product;
constexpr auto leximin = criterion::kind::leximin;
static_assert(compared(product, {1, 1}, {3, 4}, {2, 5}) > 0);
static_assert(compared(product, {1, 1}, {3, 4}, {4, 3}) == 0);
static_assert(compared(leximin, {1, 1}, {3, 4}, {2, 5}) > 0);
static_assert(compared(leximin, {1, 1}, {3, 4}, {9, 3}) < 0);
static_assert(compared(leximin, {10, 3}, {5, 2}, {4, 3}) > 0); // 5/10 and 2/3, against 4/10 and 3/3
static_assert(compared(leximin, {0, 3}, {5, 2}, {4, 2}) == 0); // the first party has no say

}

TEST_CASE("products and least shares are compared as the definitions say")
{
    CHECK(compared(leximin, {10, 3}, {5, 2}, {4, 3}) > 0);
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::size_t parties = random.between(1, 6);
        const units greatest = units{1} << std::vector<int>{1, 3, 20, 40}[random.below(4)];
        const auto draw = [&] { return static_cast<units>(random.below(static_cast<std::size_t>(greatest) + 1)); };
        utilities origin;
        utilities unit;
        utilities one;
        utilities other;
        for (std::size_t party = 0; party < parties; ++party) {
            origin.push_back(draw() - draw());
            unit.push_back(random.chance(10) ? 0 : draw() + 1);
            one.push_back(origin.back() + draw());
            other.push_back(origin.back() + draw());
        }
        if (random.chance(30))
            other = one;
        const utilities left = plain_worth::less(one, origin);
        const utilities right = plain_worth::less(other, origin);
        const criterion by_product{product, origin, unit};
        REQUIRE((by_product.compare(one, other) < 0) ==
                plain_worth::is_less(plain_worth::product(left), plain_worth::product(right)));
        REQUIRE((by_product.compare(one, other) > 0) ==
                plain_worth::is_less(plain_worth::product(right), plain_worth::product(left)));

        const criterion by_share{leximin, origin, unit};
        const auto of_left = plain_worth::shares(left, unit);
        const auto of_right = plain_worth::shares(right, unit);
        REQUIRE((by_share.compare(one, other) < 0) ==
                std::lexicographical_compare(of_left.begin(), of_left.end(), of_right.begin(), of_right.end()));
        REQUIRE((by_share.compare(other, one) < 0) ==
                std::lexicographical_compare(of_right.begin(), of_right.end(), of_left.begin(), of_left.end()));
    }
}
TEST_CASE("a least share may be a loss, and a greater loss of a smaller part is the lesser one")
{
    CHECK(compared(leximin, {1, 1}, {-1, 5}, {-2, 9}) > 0);
    CHECK(compared(leximin, {10, 1}, {-5, 5}, {0, -1}) > 0); // half of 10, against all of 1
    CHECK(compared(leximin, {10, 1}, {0, 0}, {-1, 7}) > 0);
    CHECK(compared(leximin, {2, 4}, {-1, 0}, {0, -2}) == 0);
}
TEST_CASE("numbers that no floating point tells apart are told apart")
{
    constexpr units a = units{1} << 40;
    CHECK(compared(product, {1, 1, 1, 1}, {a, a, a, a}, {a + 1, a + 1, a - 1, a - 1}) > 0);
    CHECK(compared(leximin, {a, a + 1}, {a - 1, a}, {a - 2, a + 1}) > 0); // 1 - 1/a against 1 - 2/a
    CHECK(compared(leximin, {a, a - 1}, {a - 1, a - 1}, {a, a - 2}) > 0); // 1 - 1/a against 1 - 1/(a - 1)
}
