#include <entente/model/units.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace entente;
using namespace entente::model;

namespace {

static_assert([] {
    units result = 0;
    return to_units(-12.5, 10'000, result) == problem_fault::none && result == -125'000;
}());
static_assert(is_finite(0) && is_finite(-1e308) && !is_finite(std::numeric_limits<double>::infinity()));

units in_units(double points)
{
    units result = 0;
    REQUIRE(to_units(points, 10'000, result) == problem_fault::none);
    return result;
}

}

TEST_CASE("points become units to the nearest, halves away from zero")
{
    CHECK(in_units(0) == 0);
    CHECK(in_units(60) == 600'000);
    CHECK(in_units(-0.1) == -1'000);
    CHECK(in_units(0.00004) == 0);
    CHECK(in_units(0.0000625) == 1);
    CHECK(in_units(-0.0000625) == -1);
    units result = 0;
    CHECK(to_units(0.5, 1, result) == problem_fault::none);
    CHECK(result == 1);
    CHECK(to_units(-2.5, 1, result) == problem_fault::none);
    CHECK(result == -3);
    // The greatest number below one half, to which adding one half makes a whole.
    CHECK(to_units(0.49999999999999994, 1, result) == problem_fault::none);
    CHECK(result == 0);
}
TEST_CASE("what is no number, or too large, makes no units")
{
    units result = 77;
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(to_units(infinite, 10'000, result) == problem_fault::number_is_not_finite);
    CHECK(to_units(-infinite, 10'000, result) == problem_fault::number_is_not_finite);
    CHECK(to_units(std::nan(""), 10'000, result) == problem_fault::number_is_not_finite);
    CHECK(to_units(std::numeric_limits<double>::max(), 10'000, result) == problem_fault::number_is_out_of_range);
    CHECK(to_units(-3e8, 10'000, result) == problem_fault::number_is_out_of_range);
    CHECK(result == 77);
    CHECK(in_units(219'902'325.5552) == most_units);
}
