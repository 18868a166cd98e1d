#include <entente/solve/elimination/buckets.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <type_traits>

using namespace entente;
using solve::plan;
using solve::units;

namespace {

constexpr bool counts_in_steps()
{
    plan made;
    made.least = {-7};
    made.step = {5};
    return made.utility(0, 3) == 8 && made.steps_to(0, 8) == 3 && made.steps_to(0, 4) == 3 &&
           made.steps_to(0, 3) == 2 && made.steps_to(0, -7) == 0 && made.steps_to(0, -8) == 0 &&
           made.steps_to(0, -12) == -1;
}
static_assert(counts_in_steps());

}

TEST_CASE("steps to a worth are the fewest that are worth as much")
{
    CHECK(counts_in_steps());
    plan on;
    on.least = {-11};
    for (units step = 1; step < 8; ++step) {
        on.step = {step};
        for (units worth = -60; worth < 60; ++worth) {
            const units steps = on.steps_to(0, worth);
            CHECK(on.utility(0, steps) >= worth);
            CHECK(on.utility(0, steps - 1) < worth);
        }
    }
}
TEST_CASE("one is handed on as a constant, other numbers as they are")
{
    for (const std::size_t number : {0U, 1U, 2U, 7U}) {
        std::size_t seen = 99;
        bool is_constant = false;
        solve::detail::with_number(number, [&](auto its) {
            seen = its;
            is_constant = !std::is_same_v<decltype(its), std::size_t>;
        });
        CHECK(seen == number);
        CHECK(is_constant == (number == 1));
    }
}
