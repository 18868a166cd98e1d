#include <entente/by_name/condition_lowering.hpp>

#include <entente/name/lowering.hpp>

#include "support/dice.hpp"
#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using nodes = std::vector<model::condition_node>;

namespace {

const std::vector<issue_by_name> issues{
    issue_by_name{"Price", whole_numbers{100, 200, 10}},
    issue_by_name{"Repairs", issue_kind::nominal, {"no", "yes"}},
    issue_by_name{"Handover", issue_kind::ordered, {"spring", "summer", "autumn"}},
};
const issue_named price{"Price"};
const issue_named repairs{"Repairs"};
const issue_named handover{"Handover"};

heard lower(const condition_by_name& condition, nodes& out)
{
    return detail::lower_condition(
        condition,
        [](const condition_step& step, model::node_kind outer, model::condition_node& node) {
            for (std::size_t place = 0; place < issues.size(); ++place)
                if (issues[place].name() == step.issue)
                    return detail::lower_leaf(step, issues[place], place, outer, node);
            return detail::not_heard(unheard::unknown_issue, step.issue);
        },
        out);
}
nodes lowered(const condition_by_name& condition)
{
    nodes out;
    CHECK(lower(condition, out));
    return out;
}
heard refusal_of(const condition_by_name& condition)
{
    nodes out{model::joint(model::node_kind::both)};
    heard answer = lower(condition, out);
    CHECK(out.size() == 1);
    return answer;
}
template <class Condition>
nodes typed(const Condition& condition)
{
    nodes out(entente::detail::node_count<Condition>);
    entente::detail::condition_writer<house::sale> writer{out.data()};
    writer.write(condition, false);
    CHECK(writer.valid);
    return out;
}
condition_by_name raised(const nodes& from)
{
    return detail::raised(from, [](std::size_t place) -> const issue_by_name& { return issues[place]; });
}

condition_by_name any_leaf(dice& roll)
{
    switch (roll.below(5)) {
    case 0: return repairs == (roll.below(2) == 0 ? "yes" : "no");
    case 1: return price <= static_cast<long long>(90 + roll.below(120));
    case 2:
        return between(price, static_cast<long long>(90 + roll.below(120)),
                       static_cast<long long>(90 + roll.below(120)));
    case 3: return handover >= "summer";
    default: return between(handover, "autumn", "spring");
    }
}
condition_by_name any_condition(dice& roll, std::size_t terms)
{
    condition_by_name condition;
    if (terms == 1)
        condition = any_leaf(roll);
    else {
        const std::size_t left = 1 + roll.below(terms - 1);
        condition = roll.below(2) == 0 ? any_condition(roll, left) && any_condition(roll, terms - left)
                                       : any_condition(roll, left) || any_condition(roll, terms - left);
    }
    return roll.below(4) == 0 ? !condition : condition;
}
// Evaluated step by step, as it was written.
bool is_met(const condition_by_name& condition, const std::vector<model::option_index>& package)
{
    using kind = condition_step::kind;
    std::vector<bool> values;
    for (const condition_step& step : condition.steps()) {
        if (step.what == kind::negation) {
            values.back() = !values.back();
        } else if (step.what < kind::negation) {
            nodes leaf;
            condition_by_name alone = step.what == kind::term      ? condition_by_name::term(step.issue, step.least)
                                      : step.what == kind::at_most ? condition_by_name::at_most(step.issue, step.most)
                                      : step.what == kind::at_least
                                          ? condition_by_name::at_least(step.issue, step.least)
                                          : condition_by_name::between(step.issue, step.least, step.most);
            lower(alone, leaf);
            values.push_back(model::evaluate_leaf(leaf[0], package[model::issue_of(leaf[0])]) == model::truth::yes);
        } else {
            const bool right = values.back();
            values.pop_back();
            values.back() = step.what == kind::both ? values.back() && right : values.back() || right;
        }
    }
    return values.back();
}

}

TEST_CASE("a condition by name lowers to what the same condition of types lowers to")
{
    using house::answer;
    using house::moment;
    CHECK(lowered(price == 120) == typed(house::price == 120));
    CHECK(lowered(price != 120) == typed(house::price != 120));
    CHECK(lowered(price <= 145) == typed(house::price <= 145));
    CHECK(lowered(price <= 99) == typed(house::price <= 99));
    CHECK(lowered(price >= 1000) == typed(house::price >= 1000));
    CHECK(lowered(between(price, 111, 119)) == typed(between(house::price, 111, 119)));
    CHECK(lowered(handover >= "summer") == typed(house::handover >= moment::summer));
    CHECK(lowered(handover <= "spring") == typed(house::handover <= moment::spring));
    CHECK(lowered(between(handover, "autumn", "spring")) ==
          typed(between(house::handover, moment::autumn, moment::spring)));
    CHECK(lowered(!(price <= 120 && repairs == "yes")) ==
          typed(!(house::price <= 120 && house::repairs == answer::yes)));
    CHECK(lowered(repairs == "no" && (price <= 120 || !(handover == "summer" && repairs == "yes"))) ==
          typed(house::repairs == answer::no &&
                (house::price <= 120 || !(house::handover == moment::summer && house::repairs == answer::yes))));
    CHECK(lowered((repairs == "no" || price <= 110) && (handover == "summer" || !(price >= 120))) ==
          typed((house::repairs == answer::no || house::price <= 110) &&
                (house::handover == moment::summer || !(house::price >= 120))));
}

TEST_CASE("lowered conditions are met where they are met as written, and can be raised again")
{
    dice roll{7};
    for (int round = 0; round < 300; ++round) {
        const condition_by_name condition = any_condition(roll, 1 + roll.below(12));
        const nodes flat = lowered(condition);
        bool same = true;
        for (model::option_index p = 0; p < 11; ++p)
            for (model::option_index r = 0; r < 2; ++r)
                for (model::option_index h = 0; h < 3; ++h) {
                    const std::vector<model::option_index> package{p, r, h};
                    same = same && (model::evaluate(flat, package) == model::truth::yes) == is_met(condition, package);
                }
        CHECK(same);
        CHECK(lowered(raised(flat)) == flat);
    }
}

TEST_CASE("however a long condition leans, its evaluation holds few values")
{
    condition_by_name right_heavy = repairs == "yes";
    condition_by_name left_heavy = repairs == "yes";
    for (int term = 1; term < 3'000; ++term) {
        right_heavy = (repairs == "yes") && std::move(right_heavy);
        left_heavy = std::move(left_heavy) && (repairs == "yes");
    }
    const std::vector<model::option_index> package{0, 1, 0};
    for (const nodes& flat : {lowered(right_heavy), lowered(left_heavy)}) {
        CHECK(flat.size() == 5'999);
        std::size_t held = 0;
        std::size_t most = 0;
        for (const model::condition_node node : flat) {
            held = model::is_leaf(node) ? held + 1 : held - 1;
            most = most < held ? held : most;
        }
        CHECK(most == 2);
        CHECK(model::evaluate(flat, package) == model::truth::yes);
    }
}

TEST_CASE("a condition of more than 10,000 terms is refused")
{
    condition_by_name longest = repairs == "yes";
    for (std::size_t term = 1; term < most_condition_terms; ++term)
        longest = std::move(longest) || (repairs == "no");
    nodes out;
    CHECK(lower(longest, out));
    CHECK(refusal_of(longest || (repairs == "no")).why == unheard::condition_is_too_long);
}

TEST_CASE("what a condition does not know is told, and nothing is written")
{
    CHECK(refusal_of({}).why == unheard::condition_is_empty);
    CHECK(refusal_of(price <= 120 && issue_named{"Colour"} == "red").sentence() ==
          "\"Colour\": no issue has this name");
    CHECK(refusal_of(!(repairs == "yes") || repairs == "Yes").sentence() ==
          "\"Yes\" of \"Repairs\": the issue has no option of this name; close to it: \"yes\"");
    CHECK(refusal_of(price == 125).suggestions == std::vector<std::string>{"120", "130"});
    CHECK(refusal_of(price <= "cheap").why == unheard::unknown_option);
    CHECK(refusal_of(between(handover, "spring", "sumer")).suggestions == std::vector<std::string>{"summer"});
    CHECK(refusal_of(repairs <= "yes").why == unheard::issue_without_order);
}

TEST_CASE("nothing lies between the bounds of an empty run, wherever a quantity lies")
{
    for (const whole_numbers numbers :
         {whole_numbers{0, 0, 1}, whole_numbers{9223372036854775807LL, 9223372036854775807LL, 1},
          whole_numbers{-9223372036854775807LL - 1, 5, 1000000000000000LL}}) {
        const issue_by_name issue{"Q", numbers};
        const model::condition_node none = model::leaf(model::node_kind::within, 0, 1, 0);
        const condition_by_name raised = detail::raised_leaf(none, issue);
        model::condition_node again{};
        CHECK(detail::lower_leaf(raised.steps()[0], issue, 0, model::node_kind::within, again));
        CHECK(again == none);
    }
}
