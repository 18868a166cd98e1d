#include <entente/model/layout.hpp>

#include <doctest/doctest.h>

#include <array>

using namespace entente::model;

TEST_CASE("a range of nodes is the part of a pool that it names")
{
    const std::array pool{leaf(node_kind::within, 0, 0, 0), leaf(node_kind::within, 1, 0, 0),
                          leaf(node_kind::within, 2, 0, 0)};
    const condition_view part = node_range{1, 2}.in(pool);
    REQUIRE(part.size() == 2);
    CHECK(issue_of(part[0]) == 1);
    CHECK(issue_of(part[1]) == 2);
    CHECK(node_range{}.in(pool).empty());
    CHECK(node_range{1, 2} == node_range{1, 2});
    CHECK(node_range{1, 2} != node_range{1, 1});
}
TEST_CASE("an issue's options lie between its beginning and the next one's")
{
    constexpr std::array<std::uint32_t, 4> begin{0, 2, 7, 8};
    const layout_view layout{2, 3, begin, {}, {}};
    CHECK(layout.options(0) == 2);
    CHECK(layout.options(1) == 5);
    CHECK(layout.options(2) == 1);
    CHECK(layout.all_options() == 8);
}
TEST_CASE("each party, issue and option has a place of its own")
{
    constexpr std::array<std::uint32_t, 3> begin{0, 2, 5};
    const layout_view layout{2, 2, begin, {}, {}};
    CHECK(layout.place(0, 0) == 0);
    CHECK(layout.place(0, 1) == 1);
    CHECK(layout.place(1, 0) == 2);
    CHECK(layout.place(0, 1, 0) == 2);
    CHECK(layout.place(0, 1, 2) == 4);
    CHECK(layout.place(1, 0, 0) == 5);
    CHECK(layout.place(1, 1, 2) == 9);
}
