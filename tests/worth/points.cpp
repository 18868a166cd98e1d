#include <entente/worth/points.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente;

namespace {

static_assert(std::is_same_v<decltype(points{60, 0}), points<2>>);
static_assert(std::is_same_v<decltype(points{1.5, 2, 3U, 4.0F}), points<4>>);
static_assert(std::is_same_v<decltype(points{7}), points<1>> && std::is_same_v<decltype(points{}), points<0>>);
static_assert(std::is_same_v<decltype(scores{100, 40, 0}), scores<3>>);
static_assert(number_type<int> && number_type<double> && number_type<const long long>);
static_assert(!number_type<bool> && !number_type<int*>);
static_assert(points{60, 0}.of[0] == 60.0);

template <class T>
concept makes_points = requires(T value)
{
    points{value};
};
static_assert(makes_points<int> && !makes_points<bool> && !makes_points<const char*>);

}

TEST_CASE("numbers of any kind are kept in their order")
{
    long long big = 5;
    const auto given = points{1, 2.5, -3.0F, big};
    CHECK(given.of[0] == 1.0);
    CHECK(given.of[1] == 2.5);
    CHECK(given.of[2] == -3.0);
    CHECK(given.of[3] == 5.0);
    const auto scored = scores{100, 40.5};
    CHECK(scored.of[1] == 40.5);
    CHECK(weight{30}.points == 30.0);
    CHECK(weight(12.5).points == 12.5);
}
TEST_CASE("an end of a linear value that is not given is worth nothing")
{
    const linear rising{.at_most = 10};
    CHECK(rising.at_least == 0.0);
    CHECK(rising.at_most == 10.0);
}
