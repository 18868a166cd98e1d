#include <entente/model/condition.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <array>
#include <utility>
#include <vector>

using namespace entente::model;

namespace {

constexpr truth values[]{truth::no, truth::unknown, truth::yes};

// Kleene's tables, written out: rows and columns in the order no, unknown, yes.
constexpr truth both_table[3][3]{{truth::no, truth::no, truth::no},
                                 {truth::no, truth::unknown, truth::unknown},
                                 {truth::no, truth::unknown, truth::yes}};
constexpr truth either_table[3][3]{{truth::no, truth::unknown, truth::yes},
                                   {truth::unknown, truth::unknown, truth::yes},
                                   {truth::yes, truth::yes, truth::yes}};

constexpr condition_node farthest = leaf(node_kind::outside, 0xFFFE, 0xFFFD, 0xFFFE);
static_assert(is_leaf(farthest) && kind_of(farthest) == node_kind::outside && issue_of(farthest) == 0xFFFE);
static_assert(first_of(farthest) == 0xFFFD && last_of(farthest) == 0xFFFE);
static_assert(!is_leaf(joint(node_kind::both)) && kind_of(joint(node_kind::either)) == node_kind::either);

static_assert(evaluate({}, span<const option_index>{}) == truth::yes); // no condition

constexpr std::array two_of_three{leaf(node_kind::within, 0, 1, 2), leaf(node_kind::outside, 2, 0, 0),
                                  joint(node_kind::both)};
static_assert(evaluate(two_of_three, std::array<option_index, 3>{1, unsettled, 5}) == truth::yes);
static_assert(evaluate(two_of_three, std::array<option_index, 3>{1, 0, 0}) == truth::no);
static_assert(evaluate(two_of_three, std::array<option_index, 3>{unsettled, 0, 0}) == truth::no);
static_assert(evaluate(two_of_three, std::array<option_index, 3>{unsettled, 0, 1}) == truth::unknown);

// A condition over four issues of four options, written as a tree.
struct tree {
    condition_node node;
    std::vector<tree> children;
};
tree random_tree(dice& random, std::size_t terms)
{
    if (terms == 1) {
        const std::size_t one = random.below(4);
        const std::size_t other = random.below(4);
        return {leaf(random.chance(50) ? node_kind::within : node_kind::outside, random.below(4),
                     static_cast<option_index>(one < other ? one : other),
                     static_cast<option_index>(one < other ? other : one)),
                {}};
    }
    const std::size_t left = random.between(1, terms - 1);
    tree made{joint(random.chance(50) ? node_kind::both : node_kind::either), {}};
    made.children.push_back(random_tree(random, left));
    made.children.push_back(random_tree(random, terms - left));
    return made;
}
std::size_t depth(const tree& condition)
{
    if (condition.children.empty())
        return 1;
    const std::size_t left = depth(condition.children[0]);
    const std::size_t right = depth(condition.children[1]);
    return left == right ? left + 1 : left < right ? right : left;
}
// The operand that needs more room first, as evaluate() asks for.
void write(const tree& condition, std::vector<condition_node>& nodes)
{
    if (!condition.children.empty()) {
        const bool swap = depth(condition.children[0]) < depth(condition.children[1]);
        write(condition.children[swap ? 1 : 0], nodes);
        write(condition.children[swap ? 0 : 1], nodes);
    }
    nodes.push_back(condition.node);
}
truth meaning(const tree& condition, const std::array<option_index, 4>& options)
{
    if (condition.children.empty()) {
        const option_index option = options[issue_of(condition.node)];
        if (option == unsettled)
            return truth::unknown;
        const bool in = option >= first_of(condition.node) && option <= last_of(condition.node);
        return in != (kind_of(condition.node) == node_kind::outside) ? truth::yes : truth::no;
    }
    const auto left = static_cast<std::size_t>(meaning(condition.children[0], options));
    const auto right = static_cast<std::size_t>(meaning(condition.children[1], options));
    return kind_of(condition.node) == node_kind::both ? both_table[left][right] : either_table[left][right];
}

}

TEST_CASE("and, or: Kleene's tables")
{
    for (std::size_t left = 0; left < 3; ++left)
        for (std::size_t right = 0; right < 3; ++right) {
            CHECK(both(values[left], values[right]) == both_table[left][right]);
            CHECK(either(values[left], values[right]) == either_table[left][right]);
        }
}
TEST_CASE("a leaf holds within its range, outside of it, or is unknown")
{
    for (option_index first = 0; first < 4; ++first)
        for (option_index last = 0; last < 4; ++last)
            for (option_index option = 0; option < 5; ++option) {
                const bool inside = first <= option && option <= last;
                CHECK(evaluate_leaf(leaf(node_kind::within, 3, first, last), option) == (inside ? truth::yes : truth::no));
                CHECK(evaluate_leaf(leaf(node_kind::outside, 3, first, last), option) == (inside ? truth::no : truth::yes));
                CHECK(evaluate_leaf(leaf(node_kind::within, 3, first, last), unsettled) == truth::unknown);
            }
}
TEST_CASE("a condition means what its tree means, in every package and part of one")
{
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        INFO("seed " << seed);
        dice random{seed};
        const tree condition = random_tree(random, random.between(1, seed < 350 ? 9 : 500));
        std::vector<condition_node> nodes;
        write(condition, nodes);
        for (int sample = 0; sample < 40; ++sample) {
            std::array<option_index, 4> options{};
            for (option_index& option : options)
                option = random.chance(30) ? unsettled : static_cast<option_index>(random.below(4));
            CHECK(evaluate(nodes, options) == meaning(condition, options));
        }
    }
}
TEST_CASE("thirty-two values are held at once")
{
    // A full tree of depth 32 is too large; its leftmost path, with leaves for the rest, needs as much room.
    std::vector<condition_node> nodes(32, leaf(node_kind::within, 0, 0, 0));
    nodes.back() = leaf(node_kind::within, 1, 0, 0);
    for (int i = 0; i < 31; ++i)
        nodes.push_back(joint(node_kind::both));
    CHECK(evaluate(nodes, std::array<option_index, 2>{0, 0}) == truth::yes);
    CHECK(evaluate(nodes, std::array<option_index, 2>{0, 1}) == truth::no);
    nodes.front() = leaf(node_kind::within, 1, 1, 1);
    CHECK(evaluate(nodes, std::array<option_index, 2>{0, 0}) == truth::no);
    CHECK(evaluate(nodes, std::array<option_index, 2>{0, unsettled}) == truth::unknown);
}
TEST_CASE("leaves may be evaluated by the caller")
{
    std::size_t asked = 0;
    const truth value = evaluate(two_of_three, [&](condition_node) {
        ++asked;
        return truth::unknown;
    });
    CHECK(value == truth::unknown);
    CHECK(asked == 2);
}
