#include <entente/show/svg/drawn_graph.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("A box has a middle in whole pixels")
{
    static_assert(detail::graph_box_width % 2 == 0 && detail::graph_box_height % 2 == 0);
    CHECK(detail::graph_layout{}.issues.empty());
}
