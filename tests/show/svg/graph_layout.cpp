#include <entente/show/svg/graph_layout.hpp>

#include <entente/show/analysis_filling.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

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

namespace {

// How many pairs of lines cross between the same two columns, where linkages run straight from spot to spot.
std::size_t count_crossings(const analysis& shown, const detail::graph_layout& made)
{
    struct line {
        detail::drawn_spot begin;
        detail::drawn_spot end;
    };
    std::vector<line> lines;
    for (std::size_t which = 0; which < shown.links.size(); ++which) {
        detail::drawn_spot from = made.issues[shown.links[which].from];
        detail::drawn_spot to = made.issues[shown.links[which].to];
        if (to.x < from.x)
            std::swap(from, to);
        for (const detail::drawn_spot bend : made.bends[which]) {
            lines.push_back({from, bend});
            from = bend;
        }
        lines.push_back({from, to});
    }
    std::size_t crossings = 0;
    for (std::size_t one = 0; one < lines.size(); ++one)
        for (std::size_t other = 0; other < one; ++other) {
            const line& first = lines[one];
            const line& second = lines[other];
            const bool are_beside = first.begin.x == second.begin.x && first.end.x == second.end.x;
            crossings += are_beside && ((first.begin.y < second.begin.y && first.end.y > second.end.y) ||
                                        (first.begin.y > second.begin.y && first.end.y < second.end.y))
                             ? 1
                             : 0;
        }
    return crossings;
}

// The same columns, in a random order from top to bottom.
detail::graph_layout shuffled(detail::graph_layout made, dice& random)
{
    std::vector<detail::drawn_spot*> spots;
    for (detail::drawn_spot& issue : made.issues)
        spots.push_back(&issue);
    for (auto& bends : made.bends)
        for (detail::drawn_spot& bend : bends)
            spots.push_back(&bend);
    for (std::size_t last = spots.size(); last-- > 1;)
        for (std::size_t tries = 0; tries < 20; ++tries)
            if (const std::size_t other = random.below(last + 1); spots[other]->x == spots[last]->x) {
                std::swap(spots[other]->y, spots[last]->y);
                break;
            }
    return made;
}

}

TEST_CASE("Linkages of twenty issues cross far less often than in random orders")
{
    const analysis shown = twenty_issues();
    const detail::graph_layout made = detail::graph_layering{shown}.lay_out();
    const std::size_t crossings = count_crossings(shown, made);
    dice random{20};
    std::size_t in_all = 0;
    for (int order = 0; order < 100; ++order)
        in_all += count_crossings(shown, shuffled(made, random));
    CAPTURE(crossings);
    CAPTURE(in_all);
    CHECK(in_all > 100); // or there is nothing to avoid
    CHECK(crossings * 100 * 2 < in_all);
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
