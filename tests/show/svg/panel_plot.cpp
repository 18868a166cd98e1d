#include <entente/show/svg/panel_plot.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

TEST_CASE("outcomes lie to the right and upwards by what they are worth, within the panel")
{
    const analysis shown = hostile::long_frontier(30, 1);
    const detail::panel_plot plot{shown, 0, 1, {100, 200, 344, 330}, 50};
    long long right = 1'000'000;
    long long top = 1'000'000;
    for (const analysed_outcome& outcome : shown.frontier) {
        const long long x = plot.x(outcome.utilities[0]);
        const long long y = plot.y(outcome.utilities[1]);
        CHECK(x < right);
        CHECK(y < top);
        CHECK(x > 1'520);
        CHECK(x < 4'200);
        CHECK(y > 2'400);
        CHECK(y < 4'800);
        right = x;
        top = y;
    }
    CHECK_FALSE(plot.has_fallbacks());
}

TEST_CASE("a plot has the area in which nobody walks away, where it is known")
{
    const analysis shown = hostile::talks();
    std::string picture;
    detail::text_sink sink{std::back_inserter(picture)};
    detail::panel_plot{shown, 0, 1, {0, 0, 344, 330}, 50}.draw_plot(sink);
    CHECK(picture.find("class=\"rational\"") != std::string::npos);
    CHECK(picture.find("class=\"stairs\"") != std::string::npos);
}
