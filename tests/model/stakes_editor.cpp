#include <entente/model/stakes_editor.hpp>

#include "support/editor_views.hpp"
#include "support/plain_stakes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace entente;
using namespace entente::model;

namespace {

constexpr condition_node first = leaf(node_kind::within, 0, 0, 0);
constexpr condition_node second = leaf(node_kind::outside, 1, 0, 1);
constexpr condition_node third = leaf(node_kind::within, 2, 1, 1);
constexpr std::array<condition_node, 3> one{first, second, joint(node_kind::both)};
constexpr std::array<condition_node, 3> two{first, second, joint(node_kind::either)};
constexpr std::array<condition_node, 1> three{second};
constexpr std::array<condition_node, 5> four{first, second, joint(node_kind::both), third, joint(node_kind::both)};

worth_clause_view joint_value_of(std::uint16_t party, condition_view condition, units worth)
{
    worth_clause_view clause;
    clause.kind = worth_kind::joint;
    clause.party = party;
    clause.condition = condition;
    clause.worth = worth;
    return clause;
}
worth_clause_view values_of(std::uint16_t party, std::uint16_t issue, span<const units> values)
{
    worth_clause_view clause;
    clause.kind = worth_kind::values;
    clause.party = party;
    clause.issue = issue;
    clause.values = values;
    return clause;
}
worth_clause_view number_of(worth_kind kind, std::uint16_t party, units worth)
{
    worth_clause_view clause;
    clause.kind = kind;
    clause.party = party;
    clause.worth = worth;
    return clause;
}
worth_clause_view term_of(worth_kind kind, std::uint16_t issue, option_index option)
{
    worth_clause_view clause;
    clause.kind = kind;
    clause.issue = issue;
    clause.option = option;
    return clause;
}

}

TEST_CASE("the cells that a problem needs in any case are those of its options and of what it implies")
{
    const plain_stakes stated;
    CHECK(cells_without_joint_values(stated.layout()) == 7 + 4);
    CHECK(implications_fit(stated.layout()));
    const std::array<std::uint32_t, 4> wide{0, 2'000, 2'003, 5'000};
    CHECK_FALSE(implications_fit({2, 3, wide, stated.forbidden, stated.implication}));
}
TEST_CASE("values are written where they belong, and nowhere else")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const std::array<units, 3> numbers{7, 0, -9};
    CHECK(editor.take(values_of(1, 1, numbers), reading::together) == worth_refusal::none);
    CHECK(stated.worth == std::vector<units>{0, 0, 0, 0, 0, 7, 0, 0, 0, -9, 0, 0, 0, 0});
    CHECK(view_of(editor).is_valued(1, 1));
    CHECK_FALSE(view_of(editor).is_valued(0, 1));
    CHECK_FALSE(view_of(editor).is_valued(1, 0));
    CHECK(view_of(editor).worth_of(1, 1, 2) == -9);
    CHECK(stated.reaches == std::vector<units>{0, 9});
}
TEST_CASE("together values contradict each other, later ones supersede")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const std::array<units, 2> numbers{7, 0};
    const std::array<units, 2> others{0, 3};
    CHECK(editor.take(values_of(0, 0, numbers), reading::together) == worth_refusal::none);
    CHECK(editor.take(values_of(0, 0, numbers), reading::together) == worth_refusal::none);
    CHECK(editor.take(values_of(0, 0, others), reading::together) == worth_refusal::party_values_one_issue_twice);
    CHECK(stated.worth[0] == 7);
    CHECK(editor.take(values_of(0, 0, others), reading::later) == worth_refusal::none);
    CHECK(stated.worth[0] == 0);
    CHECK(stated.worth[2] == 3);
    CHECK(stated.reaches[0] == 3);
}
TEST_CASE("fallbacks and terms are stated once, or later anew")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const auto check = [&](const worth_clause_view& one_clause, const worth_clause_view& other, worth_refusal why) {
        CHECK(editor.take(one_clause, reading::together) == worth_refusal::none);
        CHECK(editor.take(one_clause, reading::together) == worth_refusal::none);
        CHECK(editor.take(other, reading::together) == why);
        CHECK(editor.take(other, reading::later) == worth_refusal::none);
    };
    check(number_of(worth_kind::no_deal, 1, 0), number_of(worth_kind::no_deal, 1, 5),
          worth_refusal::party_has_two_values_of_no_deal);
    check(number_of(worth_kind::walks_away_below, 1, 3), number_of(worth_kind::walks_away_below, 1, 4),
          worth_refusal::party_has_two_reservation_values);
    check(term_of(worth_kind::status_quo, 1, 0), term_of(worth_kind::status_quo, 1, 2),
          worth_refusal::issue_has_two_status_quos);
    check(term_of(worth_kind::settles, 2, 0), term_of(worth_kind::settles, 2, 1),
          worth_refusal::issue_is_agreed_in_two_ways);
    CHECK(stated.fallbacks[0] == fallback{});
    CHECK(stated.fallbacks[1] == fallback{true, true, 5, 4});
    CHECK(stated.status_quo == std::vector<option_index>{unsettled, 2, unsettled});
    CHECK(stated.settled == std::vector<option_index>{unsettled, unsettled, 1});
}
TEST_CASE("a malformed clause is refused for what it is")
{
    plain_stakes stated;
    worth_clause_view clause = number_of(worth_kind::no_deal, 0, 1);
    clause.malformed = worth_refusal::number_is_not_finite;
    CHECK(stated.editor().take(clause, reading::together) == worth_refusal::number_is_not_finite);
    CHECK_FALSE(stated.fallbacks[0].states_no_deal);
}
TEST_CASE("a condition stands among the nodes once, whoever values it")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    CHECK(editor.take(joint_value_of(0, one, 5), reading::together) == worth_refusal::none);
    CHECK(editor.take(joint_value_of(1, one, 6), reading::together) == worth_refusal::none);
    CHECK(editor.nodes_used == 3);
    CHECK(editor.take(joint_value_of(0, two, 7), reading::together) == worth_refusal::none);
    CHECK(editor.nodes_used == 6);
    CHECK(editor.joints_used == 3);
    CHECK(view_of(editor).joints[0] == joint_value{0, {0, 3}, 5});
    CHECK(view_of(editor).joints[1] == joint_value{1, {0, 3}, 6});
    CHECK(view_of(editor).joints[2] == joint_value{0, {3, 3}, 7});
    CHECK(editor.forbid(two) == worth_refusal::none);
    CHECK(editor.nodes_used == 6);
    CHECK(stated.reaches == std::vector<units>{12, 6});
}
TEST_CASE("a later joint value on the same condition takes the earlier one's place")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    CHECK(editor.take(joint_value_of(0, one, 5), reading::together) == worth_refusal::none);
    CHECK(editor.take(joint_value_of(0, one, 6), reading::together) == worth_refusal::party_values_one_condition_twice);
    CHECK(editor.take(joint_value_of(0, one, -6), reading::later) == worth_refusal::none);
    CHECK(editor.joints_used == 1);
    CHECK(stated.joints[0].worth == -6);
    CHECK(stated.reaches[0] == 6);
}
TEST_CASE("what has no room is refused, and changes nothing")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    CHECK(editor.take(joint_value_of(0, four, 1), reading::together) == worth_refusal::none);
    CHECK(editor.take(joint_value_of(0, one, 1), reading::together) == worth_refusal::none);
    CHECK(editor.take(joint_value_of(0, two, 1), reading::together) == worth_refusal::none);
    CHECK(editor.take(joint_value_of(0, three, 1), reading::together) ==
          worth_refusal::no_room_for_another_joint_value);
    CHECK(editor.forbid(std::array{third, first, joint(node_kind::both)}) ==
          worth_refusal::no_room_for_another_constraint); // 11 of 12 nodes are in use
    CHECK(editor.forbid(three) == worth_refusal::none);
    CHECK(editor.forbid(one) == worth_refusal::none);
    CHECK(editor.forbid(one) == worth_refusal::no_room_for_another_constraint);
    CHECK(editor.nodes_used == 12);
    CHECK(stated.reaches[0] == 3);
}
TEST_CASE("a party's numbers may not add up beyond what can be computed with")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const std::array<units, 2> numbers{1, -most_units};
    CHECK(editor.take(values_of(0, 0, numbers), reading::together) == worth_refusal::none);
    CHECK(editor.take(values_of(0, 2, std::array<units, 2>{1, 0}), reading::later) ==
          worth_refusal::points_add_up_beyond_the_range);
    CHECK(editor.take(joint_value_of(0, one, -1), reading::later) == worth_refusal::points_add_up_beyond_the_range);
    CHECK(editor.take(joint_value_of(1, one, -1), reading::later) == worth_refusal::none);
    CHECK_FALSE(view_of(editor).is_valued(0, 2));
    CHECK(editor.joints_used == 1);
}
TEST_CASE("what combines too many options is refused")
{
    plain_stakes stated;
    stated.option_begin = {0, 2'000, 5'000, 5'002};
    stated.worth.assign(2 * 5'002, 0);
    stakes_editor editor = stated.editor();
    CHECK(editor.take(joint_value_of(0, one, 1), reading::together) == worth_refusal::options_combined_are_too_many);
    CHECK(editor.forbid(one) == worth_refusal::options_combined_are_too_many);
    CHECK(editor.take(joint_value_of(0, three, 1), reading::together) == worth_refusal::none);
    editor.cells = most_numbers / 2;
    CHECK(editor.forbid(std::array{first, third, joint(node_kind::both)}) ==
          worth_refusal::options_combined_are_too_many);
}
