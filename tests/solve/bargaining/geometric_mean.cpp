#include <entente/solve/bargaining/geometric_mean.hpp>

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace entente;

TEST_CASE("the mean of the gains is geometric, however far apart they are")
{
    CHECK(solve::geometric_mean(std::vector<double>{4, 9}) == doctest::Approx(6));
    CHECK(solve::geometric_mean(std::vector<double>{1e-6, 1e6, 1}) == doctest::Approx(1));
    std::vector<double> many(64, 1e-6);
    many[0] = 1;
    CHECK(solve::geometric_mean(many) == doctest::Approx(std::pow(1e-6, 63.0 / 64)));
}
