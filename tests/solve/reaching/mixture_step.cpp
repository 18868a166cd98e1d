#include <entente/solve/reaching/mixture_step.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;
using solve::mixture_corner;
using solve::mixture_demands;
using solve::mixture_step;

namespace {

// One issue with an option for each of two parties.
mixture_demands one_for_each()
{
    mixture_demands demands;
    demands.rows = 2;
    demands.option_begin = {0, 2};
    demands.worth = {1, 0, 0, 1};
    demands.asked = {0, 0};
    demands.shares = {1, 1};
    demands.is_open = {1, 1};
    demands.is_free = {1};
    return demands;
}

}

TEST_CASE("from one party's weight alone, a step leads to where both options are as good")
{
    const mixture_demands demands = one_for_each();
    mixture_step step{demands};
    mixture_corner corner{{1, 0}, {{mixture_corner::no_issue, 1}}, {0}};
    REQUIRE(step.invert(corner));
    step.find_forces(corner);
    CHECK(step.value() == doctest::Approx(1));
    REQUIRE(step.tie_to_leave(corner) == 0);
    REQUIRE(step.leave(corner, 0) == mixture_step<>::outcome::moved);
    CHECK(corner.weights[0] == doctest::Approx(0.5));
    CHECK(corner.weights[1] == doctest::Approx(0.5));
    step.find_forces(corner);
    CHECK(step.value() == doctest::Approx(0.5));
    // Half of each option, and no edge leads further down.
    CHECK(step.tie_to_leave(corner) == corner.ties.size());
    CHECK(step.part(0) == doctest::Approx(0.5));
}
TEST_CASE("ties that say the same determine no corner")
{
    const mixture_demands demands = one_for_each();
    mixture_step step{demands};
    mixture_corner corner{{1, 0}, {{0, 0}}, {0}}; // an option that is its own base
    CHECK_FALSE(step.invert(corner));
}
TEST_CASE("what is asked without a share in it, and cannot be had, lets the sum fall for ever")
{
    mixture_demands demands = one_for_each();
    demands.shares = {1, 0};
    demands.asked = {0, 2};
    mixture_step step{demands};
    mixture_corner corner{{1, 0}, {{mixture_corner::no_issue, 1}}, {0}};
    REQUIRE(step.invert(corner));
    step.find_forces(corner);
    const auto leaving = step.tie_to_leave(corner);
    REQUIRE(leaving == 0);
    CHECK(step.leave(corner, leaving) == mixture_step<>::outcome::endless);
}
