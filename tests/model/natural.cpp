#include <entente/model/natural.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <string>

using entente::natural;

namespace {

std::string digits_of(const natural& number)
{
    std::string digits;
    number.write(std::back_inserter(digits));
    return digits;
}
#ifdef __SIZEOF_INT128__ // on processors of 32 bits there are none to compare with
__extension__ typedef unsigned __int128 wide;

std::string digits_of(wide number)
{
    std::string digits;
    do
        digits.push_back(static_cast<char>('0' + static_cast<int>(number % 10)));
    while ((number /= 10) != 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}
#endif
// Of any length in bits, and often close to a power of two.
std::uint64_t draw(dice& random)
{
    const std::uint64_t bits = random.between(0, std::numeric_limits<std::uint64_t>::max() - 1);
    const std::uint64_t drawn = bits >> random.below(64);
    return random.chance(20) ? (std::uint64_t{1} << random.below(64)) - 1 : random.chance(10) ? 0 : drawn;
}

constexpr natural factorial(std::uint64_t of)
{
    natural product{1};
    for (std::uint64_t factor = 2; factor <= of; ++factor)
        product *= natural{factor};
    return product;
}
constexpr bool is_right_beyond_64_bits()
{
    // 25! = 15511210043330985984000000
    natural sum;
    for (std::uint64_t term = 0; term < 25; ++term)
        sum += factorial(24);
    return sum == factorial(25) && factorial(24) < sum && natural{} < natural{1} && sum.at_most(7) == 7 &&
           factorial(20).at_most(~std::uint64_t{0}) == 2432902008176640000U;
}
static_assert(is_right_beyond_64_bits());

}

#ifdef __SIZEOF_INT128__
TEST_CASE("sums, products and comparisons are those of numbers of 128 bits")
{
    dice random{1};
    for (unsigned round = 0; round < rounds(10000); ++round) {
        const std::uint64_t one = draw(random);
        const std::uint64_t other = draw(random);
        const std::uint64_t third = draw(random);
        INFO(one << ' ' << other << ' ' << third);
        const wide product = wide{one} * other;
        CHECK(digits_of(natural{one} * natural{other}) == digits_of(product));
        CHECK(digits_of(natural{one} + natural{other}) == digits_of(wide{one} + other));
        CHECK((natural{one} * natural{other} <=> natural{third}) == (product <=> wide{third}));
        CHECK((natural{one} == natural{other}) == (one == other));
        CHECK((natural{one} * natural{other}).at_most(third) == (product < third ? product : third));
        CHECK(digits_of((natural{one} + natural{other}) * natural{1} + natural{}) == digits_of(wide{one} + other));
    }
}
#endif
TEST_CASE("factorials are right beyond 64 bits")
{
    CHECK(is_right_beyond_64_bits());
}
TEST_CASE("a number may be added to itself and multiplied by itself")
{
    natural number{0xFFFF'FFFF'FFFF'FFFF};
    number += number;
    CHECK(digits_of(number) == "36893488147419103230");
    number *= number;
    CHECK(digits_of(number) == "1361129467683753853705924477137396432900");
    number *= natural{};
    CHECK(number == natural{});
    CHECK(digits_of(number) == "0");
}
TEST_CASE("digits come without zeros in front and with all that are inside")
{
    CHECK(digits_of(natural{1'000'000'000}) == "1000000000");
    CHECK(digits_of(natural{1'000'000'007} * natural{1'000'000'000}) == "1000000007000000000");
    CHECK(digits_of(natural{4'294'967'296}) == "4294967296");
    CHECK(digits_of(factorial(30)) == "265252859812191058636308480000000");
    const std::string hundred = digits_of(factorial(100));
    CHECK(hundred.size() == 158);
    CHECK(hundred.substr(0, 20) == "93326215443944152681");
    CHECK(hundred.substr(120) == "51185210916864000000000000000000000000");
}
TEST_CASE("a double stands close by")
{
    CHECK(natural{}.approximately() <= 0.0);
    constexpr std::uint64_t exact = (std::uint64_t{1} << 53) - 1;
    CHECK(static_cast<std::uint64_t>(natural{exact}.approximately()) == exact);
    const double ratio = factorial(100).approximately() / 9.33262154439441e157;
    CHECK(ratio > 1 - 1e-12);
    CHECK(ratio < 1 + 1e-12);
    CHECK(factorial(200).approximately() > std::numeric_limits<double>::max());
}
