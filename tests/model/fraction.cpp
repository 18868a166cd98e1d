#include <entente/model/fraction.hpp>

#include <doctest/doctest.h>

#include <cstdint>

using namespace entente;

static_assert(fraction{1, 2} == fraction{2, 4} && fraction{1, 3} < fraction{1, 2} && fraction{} < fraction{1, 9});
static_assert(fraction{-1, 3} > fraction{-1, 2} && fraction{-4, 2} == fraction{-2, 1} && fraction{-1, 9} < fraction{});

TEST_CASE("fractions compare exactly, however great they are")
{
    const std::int64_t great = std::int64_t{1} << 60;
    CHECK(fraction{great, 999'999} > fraction{great, 1'000'000});
    CHECK(fraction{great + 1, 1'000'000} > fraction{great, 1'000'000});
    CHECK(fraction{-great, 999'999} < fraction{-great, 1'000'000});
    CHECK(static_cast<double>(fraction{1, 4}) == 0.25);
    for (std::int64_t one = -20; one <= 20; ++one)
        for (std::int64_t other = -20; other <= 20; ++other) {
            CHECK((fraction{one, 7} < fraction{other, 5}) == (one * 5 < other * 7));
            CHECK((fraction{one, 6} == fraction{other, 4}) == (one * 4 == other * 6));
        }
}
