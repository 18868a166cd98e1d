#include <entente/interop/genius/parts.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente::detail;

TEST_CASE("a profile is worth nothing, and is not discounted, until something is said")
{
    const genius_profile profile;
    CHECK(profile.worth.empty());
    CHECK(profile.reservation.numerator() == 0);
    CHECK(profile.discount.numerator() == 1);
    CHECK(profile.without_evaluation == 0);
}

TEST_CASE("the sides of rectangles are ordered by issue and then by option")
{
    const std::vector<genius_rectangle::side> narrow{{0, 1, 2}, {1, 0, 3}};
    const std::vector<genius_rectangle::side> wide{{0, 1, 2}, {1, 0, 4}};
    CHECK(narrow < wide);
    CHECK(narrow == narrow);
    CHECK_FALSE(narrow == wide);
}
