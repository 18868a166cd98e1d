#include <entente/model/problem_builder.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::model;

namespace {

constexpr std::array<std::uint32_t, 3> sizes{2, 3, 2};

constexpr std::array<condition_node, 3> first_and_last{leaf(node_kind::within, 2, 1, 1),
                                                       leaf(node_kind::outside, 0, 0, 0), joint(node_kind::both)};

constexpr problem small()
{
    problem_builder builder{2, sizes};
    builder.values(0, 1, 2, 30);
    builder.values(1, 0, 1, -4);
    builder.joint(0, first_and_last, 100);
    builder.forbid(std::array{leaf(node_kind::within, 1, 0, 1)});
    builder.status_quo(2, 1);
    builder.no_deal(0, 9);
    builder.walks_away_below(1, -2);
    return std::move(builder).finish();
}
static_assert(small().utility(0, std::array<option_index, 3>{1, 2, 1}) == 130);

// What goes wrong when a builder of this shape is used in this way.
template <class Use>
problem_fault fault_of(Use use)
{
    problem_builder builder{2, sizes};
    use(builder);
    builder.finish();
    return builder.fault();
}

// A random condition in postfix order, over issues 0 to 2.
void add_condition(std::vector<condition_node>& nodes, dice& random, std::size_t depth)
{
    if (depth == 0 || random.chance(30)) {
        const std::size_t issue = random.below(3);
        const std::size_t first = random.below(sizes[issue]);
        const std::size_t last = random.between(first, sizes[issue] - 1);
        nodes.push_back(leaf(random.chance(50) ? node_kind::within : node_kind::outside, issue,
                             static_cast<option_index>(first), static_cast<option_index>(last)));
        return;
    }
    add_condition(nodes, random, depth - 1);
    add_condition(nodes, random, depth - 1);
    nodes.push_back(joint(random.chance(50) ? node_kind::both : node_kind::either));
}

void for_each_package(const std::function<void(const std::vector<option_index>&)>& visit)
{
    for (option_index first = 0; first < 2; ++first)
        for (option_index second = 0; second < 3; ++second)
            for (option_index third = 0; third < 2; ++third)
                visit({first, second, third});
}

}

TEST_CASE("a problem holds what it was built of, and nothing else")
{
    const problem made = small();
    CHECK(made.parties == 2);
    CHECK(made.issues() == 3);
    CHECK(made.options(1) == 3);
    CHECK(made.worth_of(0, 1, 2) == 30);
    CHECK(made.worth_of(1, 0, 1) == -4);
    CHECK(made.worth_of(1, 1, 2) == 0);
    CHECK(made.status_quo == std::vector<option_index>{unsettled, unsettled, 1});
    CHECK(made.fallbacks[0] == fallback{true, false, 9, 0});
    CHECK(made.fallbacks[1] == fallback{false, true, 0, -2});
    CHECK(made.tables.size() == 2);
    CHECK(made.is_feasible(std::array<option_index, 3>{0, 2, 0}));
    CHECK_FALSE(made.is_feasible(std::array<option_index, 3>{0, 1, 0}));
}
TEST_CASE("joint values and constraints are those of their conditions, in every package")
{
    dice random{2008};
    for (int round = 0; round < 300; ++round) {
        problem_builder builder{2, sizes};
        std::vector<std::vector<condition_node>> conditions(random.between(1, 6));
        std::vector<std::size_t> party(conditions.size());
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            add_condition(conditions[i], random, 3);
            party[i] = random.below(3);
            if (party[i] == 2)
                builder.forbid(conditions[i]);
            else
                builder.joint(party[i], conditions[i], static_cast<units>(i) - 2);
        }
        builder.values(1, 1, 1, 1000);
        const problem& posed = builder.finish();
        REQUIRE(builder.fault() == problem_fault::none);
        for (std::size_t one = 0; one < posed.tables.size(); ++one)
            for (std::size_t other = 0; other < one; ++other) {
                const auto left = posed.scope(posed.tables[one]);
                const auto right = posed.scope(posed.tables[other]);
                CHECK_FALSE(std::vector(left.begin(), left.end()) == std::vector(right.begin(), right.end()));
            }
        for_each_package([&](const std::vector<option_index>& package) {
            units worth[2]{0, package[1] == 1 ? 1000 : 0};
            bool feasible = true;
            for (std::size_t i = 0; i < conditions.size(); ++i)
                if (evaluate(conditions[i], package) == truth::yes) {
                    if (party[i] == 2)
                        feasible = false;
                    else
                        worth[party[i]] += static_cast<units>(i) - 2;
                }
            CHECK(posed.utility(0, package) == worth[0]);
            CHECK(posed.utility(1, package) == worth[1]);
            CHECK(posed.is_feasible(package) == feasible);
        });
    }
}
TEST_CASE("a table of joint values is taken as it is, and one on the same issues is added to it")
{
    problem_builder builder{2, sizes};
    const std::array<std::uint32_t, 2> scope{0, 1};
    builder.joint(1, scope, std::array<units, 6>{1, 2, 3, 4, 5, 6});
    builder.joint(1, scope, std::array<units, 6>{10, 0, 0, 0, 0, 10});
    builder.joint(0, scope, std::array<units, 6>{0, 7, 0, 0, 0, 0});
    const problem& posed = builder.finish();
    CHECK(builder.fault() == problem_fault::none);
    CHECK(posed.tables.size() == 1);
    CHECK(posed.utility(1, std::array<option_index, 3>{0, 0, 0}) == 11);
    CHECK(posed.utility(1, std::array<option_index, 3>{0, 2, 1}) == 3);
    CHECK(posed.utility(1, std::array<option_index, 3>{1, 2, 1}) == 16);
    CHECK(posed.utility(0, std::array<option_index, 3>{0, 1, 1}) == 7);
}
TEST_CASE("a bundle that cannot be computed with is refused before anything is made")
{
    const auto fault = [](std::size_t parties, std::vector<std::uint32_t> options) {
        return problem_builder{parties, options}.fault();
    };
    CHECK(fault(1, {1}) == problem_fault::none);
    CHECK(fault(0, {2}) == problem_fault::no_party);
    CHECK(fault(64, {2}) == problem_fault::none);
    CHECK(fault(65, {2}) == problem_fault::too_many_parties);
    CHECK(fault(2, {}) == problem_fault::no_issue);
    CHECK(fault(1, std::vector<std::uint32_t>(10'000, 1)) == problem_fault::none);
    CHECK(fault(1, std::vector<std::uint32_t>(10'001, 1)) == problem_fault::too_many_issues);
    CHECK(fault(2, {2, 0}) == problem_fault::issue_without_options);
    CHECK(fault(2, {65'534}) == problem_fault::none);
    CHECK(fault(2, {65'535}) == problem_fault::issue_with_too_many_options);
    CHECK(fault(64, std::vector<std::uint32_t>(10'000, 65'534)) == problem_fault::too_many_options_in_all);
    CHECK(fault(0, {0}) == problem_fault::no_party); // the first stays
}
TEST_CASE("a place that is none is refused")
{
    using builder = problem_builder&;
    CHECK(fault_of([](const problem_builder&) {}) == problem_fault::none);
    CHECK(fault_of([](builder b) { b.values(2, 0, 0, 1); }) == problem_fault::party_out_of_range);
    CHECK(fault_of([](builder b) { b.values(0, 3, 0, 1); }) == problem_fault::issue_out_of_range);
    CHECK(fault_of([](builder b) { b.values(0, 0, 2, 1); }) == problem_fault::option_out_of_range);
    CHECK(fault_of([](builder b) { b.status_quo(3, 0); }) == problem_fault::issue_out_of_range);
    CHECK(fault_of([](builder b) { b.status_quo(0, 2); }) == problem_fault::option_out_of_range);
    CHECK(fault_of([](builder b) { b.no_deal(2, 0); }) == problem_fault::party_out_of_range);
    CHECK(fault_of([](builder b) { b.walks_away_below(2, 0); }) == problem_fault::party_out_of_range);
    CHECK(fault_of([](builder b) { b.joint(2, first_and_last, 1); }) == problem_fault::party_out_of_range);
    CHECK(fault_of([](builder b) { b.forbid(std::array{leaf(node_kind::within, 3, 0, 0)}); }) ==
          problem_fault::issue_out_of_range);
    CHECK(fault_of([](builder b) { b.forbid(std::array{leaf(node_kind::within, 0, 0, 2)}); }) ==
          problem_fault::option_out_of_range);
    CHECK(fault_of([](builder b) { b.forbid({}); }) == problem_fault::table_does_not_fit_its_scope);
}
TEST_CASE("a run of no options is met by none")
{
    problem_builder builder{2, sizes};
    builder.forbid(std::array{leaf(node_kind::within, 0, 1, 0)});
    const problem& posed = builder.finish();
    CHECK(builder.fault() == problem_fault::none);
    for_each_package([&](const std::vector<option_index>& package) { CHECK(posed.is_feasible(package)); });
}
TEST_CASE("a table that does not fit its issues is refused")
{
    using builder = problem_builder&;
    const auto with = [](std::vector<std::uint32_t> scope, std::size_t cells) {
        return fault_of([&](builder b) { b.joint(0, scope, std::vector<units>(cells)); });
    };
    CHECK(with({0, 1}, 6) == problem_fault::none);
    CHECK(with({0, 1}, 5) == problem_fault::table_does_not_fit_its_scope);
    CHECK(with({1, 0}, 6) == problem_fault::table_does_not_fit_its_scope);
    CHECK(with({1, 1}, 9) == problem_fault::table_does_not_fit_its_scope);
    CHECK(with({}, 1) == problem_fault::table_does_not_fit_its_scope);
    CHECK(with({3}, 1) == problem_fault::issue_out_of_range);
    problem_builder wide{1, std::vector<std::uint32_t>(3, 200)};
    wide.forbid(std::array{leaf(node_kind::within, 0, 0, 0), leaf(node_kind::within, 1, 0, 0), joint(node_kind::both),
                           leaf(node_kind::within, 2, 0, 0), joint(node_kind::both)});
    CHECK(wide.fault() == problem_fault::table_is_too_large);
}
TEST_CASE("a number out of range is refused, and so is a sum that could be")
{
    using builder = problem_builder&;
    CHECK(fault_of([](builder b) { b.values(0, 0, 0, most_units); }) == problem_fault::none);
    CHECK(fault_of([](builder b) { b.values(0, 0, 0, -most_units); }) == problem_fault::none);
    CHECK(fault_of([](builder b) { b.values(0, 0, 0, most_units + 1); }) == problem_fault::number_is_out_of_range);
    CHECK(fault_of([](builder b) { b.values(0, 0, 0, std::numeric_limits<units>::min()); }) ==
          problem_fault::number_is_out_of_range);
    CHECK(fault_of([](builder b) { b.no_deal(0, most_units + 1); }) == problem_fault::number_is_out_of_range);
    CHECK(fault_of([](builder b) {
              b.values(0, 0, 0, most_units);
              b.values(0, 0, 1, -most_units);
              b.values(1, 1, 1, most_units);
          }) == problem_fault::none);
    CHECK(fault_of([](builder b) {
              b.values(0, 0, 0, most_units);
              b.values(0, 1, 0, -1);
          }) == problem_fault::number_is_out_of_range);
    CHECK(fault_of([](builder b) {
              b.values(0, 0, 0, most_units);
              b.joint(0, first_and_last, 1);
          }) == problem_fault::number_is_out_of_range);
    CHECK(fault_of([](builder b) {
              for (int i = 0; i < 3; ++i)
                  b.joint(0, first_and_last, most_units);
          }) == problem_fault::number_is_out_of_range);
}
