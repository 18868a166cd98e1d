#include <entente/model/condition_pool.hpp>

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace entente::model;

namespace {

constexpr condition_node first = leaf(node_kind::within, 0, 1, 1);
constexpr condition_node second = leaf(node_kind::outside, 1, 0, 2);
constexpr condition_node third = leaf(node_kind::within, 2, 3, 5);

// Two conditions, of which the first is dropped: the other moves up, and what is freed is clear again.
constexpr bool closes_a_gap()
{
    std::array<condition_node, 8> nodes{};
    std::size_t used = 0;
    const std::array one{first};
    const std::array two{second, third, joint(node_kind::both)};
    append_condition(one, nodes, used);
    std::array lines{red_line{0, append_condition(two, nodes, used)}};
    std::array conditionals{conditional_acceptance{1, 2, 0, 0, lines[0].condition}};
    drop_unused_nodes(conditionals, lines, nodes, used);
    const node_range moved{0, 3};
    return used == 3 && lines[0].condition == moved && conditionals[0].proviso == moved && nodes[0] == second &&
           nodes[2] == joint(node_kind::both) && nodes[3] == condition_node{};
}
static_assert(closes_a_gap());

}

TEST_CASE("a withdrawn condition leaves no gap") { CHECK(closes_a_gap()); }

TEST_CASE("a condition that stands in the pool is found, a part of one is not")
{
    std::vector<condition_node> nodes(8);
    std::size_t used = 0;
    const std::vector<condition_node> whole{second, third, joint(node_kind::both)};
    const std::vector<red_line> lines{{0, append_condition(whole, nodes, used)}};
    CHECK(used == 3);
    CHECK(find_condition(whole, {}, lines, nodes) == lines[0].condition);
    CHECK(find_condition(std::vector{second}, {}, lines, nodes) == node_range{});
    CHECK(find_condition(std::vector{second, third, joint(node_kind::either)}, {}, lines, nodes) == node_range{});
    const std::vector<conditional_acceptance> conditionals{{0, 0, 0, 0, lines[0].condition}};
    CHECK(find_condition(whole, conditionals, {}, nodes) == lines[0].condition);
    CHECK(find_condition(whole, {}, {}, nodes) == node_range{});
}
