#include <entente/show/analysis_filling.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <vector>

using namespace entente;

TEST_CASE("A linkage that goes both ways is kept once, with all who assert it")
{
    analysis made;
    made.issues.resize(3);
    detail::add_link(made, {2, 1, linkage_kind::red_line, true, {0}});
    detail::add_link(made, {1, 2, linkage_kind::red_line, true, {1}});
    detail::add_link(made, {1, 1, linkage_kind::implies});
    REQUIRE(made.links.size() == 1);
    CHECK(made.links[0].from == 1);
    CHECK(made.links[0].asserted_by == std::vector<std::size_t>{0, 1});
}

TEST_CASE("Linkages make groups, cut issues and an order")
{
    analysis made;
    made.issues.resize(4);
    detail::add_link(made, {2, 0, linkage_kind::leads_to});
    detail::add_link(made, {0, 1, linkage_kind::interacts, true});
    detail::read_graph(made);
    CHECK(made.issues[0].is_cut);
    CHECK(!made.issues[1].is_cut);
    CHECK(made.issues[2].group == made.issues[1].group);
    CHECK(made.issues[3].group != made.issues[1].group);
    CHECK(made.agenda == std::vector<std::size_t>{1, 2, 0, 3});
    CHECK(!made.issues[0].is_ready);
    CHECK(made.issues[2].is_ready);
}
