#include <entente/show/svg/graph_layout.hpp>

#include <entente/show/analysis_filling.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

using namespace entente;

namespace {

analysis twenty_issues()
{
    analysis made;
    made.issues.resize(20);
    for (std::size_t issue = 0; issue < 18; ++issue) {
        if (issue + 3 < 18)
            detail::add_link(made, {issue, issue + 3, linkage_kind::leads_to});
        detail::add_link(made, {issue, (issue * 7 + 5) % 18, linkage_kind::interacts, true});
        if (issue % 4 == 0)
            detail::add_link(made, {(issue * 5 + 11) % 18, issue, linkage_kind::provided});
    }
    detail::read_graph(made);
    return made;
}

}

TEST_CASE("No two issues overlap, and nothing lies outside of the picture")
{
    const analysis shown = twenty_issues();
    const detail::graph_layout made = detail::graph_layering{shown}.lay_out();
    for (std::size_t one = 0; one < 20; ++one) {
        CHECK(made.issues[one].x - detail::graph_box_width / 2 >= 0);
        CHECK(made.issues[one].x + detail::graph_box_width / 2 <= made.width);
        CHECK(made.issues[one].y - detail::graph_box_height / 2 >= 0);
        CHECK(made.issues[one].y + detail::graph_box_height / 2 <= made.height);
        for (std::size_t other = 0; other < one; ++other)
            CHECK((made.issues[one].x != made.issues[other].x ||
                   made.issues[one].y - made.issues[other].y >= detail::graph_box_height ||
                   made.issues[other].y - made.issues[one].y >= detail::graph_box_height));
    }
}

TEST_CASE("What leads to something stands on its left, and no bend runs through an issue")
{
    const analysis shown = twenty_issues();
    const detail::graph_layout made = detail::graph_layering{shown}.lay_out();
    REQUIRE(made.bends.size() == shown.links.size());
    for (std::size_t which = 0; which < shown.links.size(); ++which) {
        const analysed_link& link = shown.links[which];
        if (link.kind == linkage_kind::leads_to)
            CHECK(made.issues[link.from].x < made.issues[link.to].x);
        for (const detail::drawn_spot bend : made.bends[which])
            for (const detail::drawn_spot issue : made.issues)
                CHECK((bend.x != issue.x || bend.y - issue.y > detail::graph_box_height / 2 ||
                       issue.y - bend.y > detail::graph_box_height / 2));
    }
}

TEST_CASE("A circle of conditions, and no issue at all, are drawn as well")
{
    analysis shown;
    shown.issues.resize(2);
    detail::add_link(shown, {0, 1, linkage_kind::provided});
    detail::add_link(shown, {1, 0, linkage_kind::provided});
    detail::read_graph(shown);
    const detail::graph_layout made = detail::graph_layering{shown}.lay_out();
    CHECK(made.issues[0].x != made.issues[1].x);
    const analysis none;
    CHECK(detail::graph_layering{none}.lay_out().issues.empty());
}
