#include <entente/model/stakes_lowering.hpp>

#include "support/dice.hpp"
#include "support/editor_views.hpp"
#include "support/plain_stakes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::model;

namespace {

condition_node random_leaf(dice& random, const plain_stakes& stated)
{
    const std::size_t issue = random.below(3);
    const std::size_t options = stated.option_begin[issue + 1] - stated.option_begin[issue];
    const std::size_t first = random.below(options);
    return leaf(random.chance(50) ? node_kind::within : node_kind::outside, issue, static_cast<option_index>(first),
                static_cast<option_index>(random.between(first, options - 1)));
}

std::vector<condition_node> random_condition(dice& random, const plain_stakes& stated)
{
    std::vector<condition_node> nodes{random_leaf(random, stated)};
    if (random.chance(70)) {
        nodes.push_back(random_leaf(random, stated));
        nodes.push_back(joint(random.chance(50) ? node_kind::both : node_kind::either));
    }
    return nodes;
}

}

TEST_CASE("the problem is worth in every package what the stakes say, and forbids what they rule out")
{
    dice random{1957};
    for (int round = 0; round < 400; ++round) {
        plain_stakes stated;
        stakes_editor editor = stated.editor();
        std::vector<worth_clause_view> joints(random.below(4));
        std::vector<std::vector<condition_node>> conditions;
        for (std::size_t i = 0; i < joints.size(); ++i)
            conditions.push_back(random_condition(random, stated));
        std::vector<std::vector<condition_node>> ruled_out;
        std::size_t taken = 0;
        for (std::size_t i = 0; i < joints.size(); ++i) {
            joints[i].kind = worth_kind::joint;
            joints[i].party = static_cast<std::uint16_t>(random.below(2));
            joints[i].condition = conditions[i];
            joints[i].worth = static_cast<units>(random.between(1, 9));
            if (editor.take(joints[i], reading::together) != worth_refusal::none)
                break; // the same condition twice
            ++taken;
        }
        joints.resize(taken);
        if (random.chance(50) && editor.nodes_used <= 9) {
            ruled_out.push_back(random_condition(random, stated));
            REQUIRE(editor.forbid(ruled_out[0]) == worth_refusal::none);
        }
        std::array<units, 3> values{4, 5, static_cast<units>(random.below(5))};
        worth_clause_view clause;
        clause.party = 1;
        clause.issue = 1;
        clause.values = values;
        REQUIRE(editor.take(clause, reading::together) == worth_refusal::none);
        const std::size_t excluded = random.below(8); // of the options of all issues, or none
        if (excluded < 7)
            editor.exclude(excluded < 2   ? 0
                           : excluded < 5 ? 1
                                          : 2,
                           excluded - (excluded < 2   ? 0
                                       : excluded < 5 ? 2
                                                      : 5));
        const bool settles = random.chance(30);
        if (settles)
            stated.settled[0] = 1;

        const problem posed = lowered(view_of(editor));
        for (option_index a = 0; a < 2; ++a)
            for (option_index b = 0; b < 3; ++b)
                for (option_index c = 0; c < 2; ++c) {
                    const std::array<option_index, 3> package{a, b, c};
                    units expected[2]{0, values[b]};
                    for (const worth_clause_view& said : joints)
                        if (evaluate(said.condition, package) == truth::yes)
                            expected[said.party] += said.worth;
                    bool feasible = !(c == 1 && a != 0) && !(settles && a == 0);
                    for (const auto& condition : ruled_out)
                        feasible = feasible && evaluate(condition, package) != truth::yes;
                    feasible = feasible && a != excluded && b + 2U != excluded && c + 5U != excluded;
                    CHECK(posed.utility(0, package) == expected[0]);
                    CHECK(posed.utility(1, package) == expected[1]);
                    CHECK(posed.is_feasible(package) == feasible);
                }
    }
}
TEST_CASE("the problem has the status quo and the fallbacks that were stated")
{
    plain_stakes stated;
    stated.status_quo[1] = 2;
    stated.fallbacks = {{true, false, 4, 0}, {false, true, 0, -4}};
    const problem posed = lowered(view_of(stated.editor()));
    CHECK(posed.status_quo == stated.status_quo);
    CHECK(posed.fallbacks == stated.fallbacks);
    CHECK(posed.units_per_point == usual_units_per_point);
    CHECK(posed.tables.size() == 1);
}
TEST_CASE("a joint value over one issue is counted among its values")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const std::array<condition_node, 1> condition{leaf(node_kind::outside, 1, 1, 1)};
    worth_clause_view clause;
    clause.kind = worth_kind::joint;
    clause.condition = condition;
    clause.worth = 8;
    REQUIRE(editor.take(clause, reading::together) == worth_refusal::none);
    const problem posed = lowered(view_of(editor));
    CHECK(posed.tables.size() == 1); // of what is implied
    CHECK(posed.worth_of(0, 1, 0) == 8);
    CHECK(posed.worth_of(0, 1, 1) == 0);
    CHECK(posed.worth_of(0, 1, 2) == 8);
    CHECK(posed.worth_of(1, 1, 0) == 0);
}
