#include <entente/show/svg/panel_scale.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("Axes have a few round steps")
{
    CHECK(detail::tick_step(1'000'000, 10'000) == 200'000);
    CHECK(detail::tick_step(60'000, 10'000) == 10'000);
    CHECK(detail::tick_step(10'000, 10'000) == 2'000);
    CHECK(detail::tick_step(3, 10'000) == 1);
    CHECK(detail::tick_step(30, 7) == 7);
    for (model::units range = 1; range < model::most_units; range = range * 3 + 1)
        CHECK(range / detail::tick_step(range, 10'000) <= 6);
}

TEST_CASE("A scale takes the largest utilities there are")
{
    const detail::panel_scale scale{-model::most_units, model::most_units, 6'600};
    CHECK(scale.at(-model::most_units) == 0);
    CHECK(scale.at(0) == 3'300);
    CHECK(scale.at(model::most_units) == 6'600);
}
