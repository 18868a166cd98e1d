#include <entente/show/svg.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("One header has all pictures, which are whole where there is nothing to draw")
{
    const analysis nothing;
    for (const std::string& picture : {to_svg_board(nothing), to_svg_frontier(nothing), to_svg_graph(nothing),
                                       to_svg_timeline(nothing.over_time)}) {
        CHECK(picture.starts_with("<svg"));
        CHECK(picture.find("</svg>") != std::string::npos);
    }
}
