#include <entente/show/svg/graph_column.hpp>

#include <entente/show/analysis_filling.hpp>

#include <doctest/doctest.h>

#include <cstddef>

using namespace entente;

TEST_CASE("issues stand below each other in the order of the agenda, those of a group together")
{
    analysis shown;
    shown.issues.resize(5);
    detail::add_link(shown, {4, 3, linkage_kind::leads_to});
    detail::add_link(shown, {0, 2, linkage_kind::interacts, true});
    detail::read_graph(shown);
    shown.agenda = {4, 1, 0, 3, 2};
    const detail::graph_layout made = detail::column_of_issues(shown);
    REQUIRE(made.issues.size() == 5);
    CHECK(made.bends.size() == shown.links.size());
    const std::size_t order[]{4, 3, 1, 0, 2};
    for (std::size_t place = 0; place < 5; ++place) {
        const detail::drawn_spot& spot = made.issues[order[place]];
        CHECK(spot.x == made.issues[0].x);
        CHECK(spot.y - detail::graph_box_height / 2 >= 0);
        CHECK(spot.y + detail::graph_box_height / 2 <= made.height);
        if (place > 0)
            CHECK(spot.y - made.issues[order[place - 1]].y > detail::graph_box_height);
    }
    CHECK(made.issues[0].x + detail::graph_box_width / 2 + detail::graph_linkage_room <= made.width);
    CHECK(detail::column_of_issues(analysis{}).issues.empty());
}
