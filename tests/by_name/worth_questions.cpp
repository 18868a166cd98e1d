#include <entente/by_name/worth_questions.hpp>

#include "support/worth_twins.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <class B>
void check_same(const outcomes_by_name& found, const outcome_list<B>& typed)
{
    CHECK(found.status() == typed.status());
    CHECK(found.why() == typed.why());
    REQUIRE(found.size() == typed.size());
    for (std::size_t which = 0; which < found.size(); ++which)
        for (std::size_t party = 0; party < B::party_count; ++party) {
            CHECK(found.units(which, party) == typed[which].units()[party]);
            CHECK(*found.units(which, party_in<B>::at(party).name()) == typed[which].units()[party]);
        }
}
// And the same packages lead there.
template <class B>
void check_same_packages(const outcomes_by_name& found, const outcome_list<B>& typed)
{
    check_same(found, typed);
    for (std::size_t which = 0; which < found.size(); ++which) {
        const solve::packages_found packages = found.packages(which, 20);
        const package_list<B> expected = typed.packages(which, 20);
        CHECK(packages.count == expected.count);
        REQUIRE(packages.packages.size() == expected.packages.size());
        for (std::size_t place = 0; place < expected.packages.size(); ++place)
            for (std::size_t issue = 0; issue < B::issue_count; ++issue)
                CHECK(packages.packages[place][issue] == expected.packages[place].options()[issue]);
        CHECK(found.first_package(which) == found.named(packages.packages[0]));
    }
}

// Every question, asked of both.
template <class B>
void check_twins(const scenario& by_name, const stakes<B>& typed)
{
    CHECK(by_name.problem() == lowered(typed));
    check_same_packages(frontier(by_name), frontier(typed));
    check_same_packages(zopa(by_name), zopa(typed));
    CHECK(can_agree(by_name) == can_agree(typed));
    CHECK(count_packages(by_name) == count_packages(typed));
    CHECK(count_rational_packages(by_name) == count_rational_packages(typed));
    check_same_packages(nash(by_name), nash(typed, all_ties));
    check_same_packages(egalitarian(by_name), egalitarian(typed, all_ties));
    check_same_packages(kalai_smorodinsky(by_name), kalai_smorodinsky(typed, all_ties));
    check_same_packages(utilitarian(by_name), utilitarian(typed, all_ties));
    party_weights<B> weights{};
    weights[0] = 3;
    weights[1] = 1;
    check_same_packages(weighted_utilitarian(by_name, {3, 1}), utilitarian(typed, weights));
    check_same(ideal_point(by_name), ideal_point(typed));
    CHECK(cost_of_solving(by_name).width == cost_of_solving(typed).width);
    CHECK(frontier(by_name).cost().width == cost_of_solving(typed).width);
    CHECK(cost_of_solving(by_name).cells == doctest::Approx(cost_of_solving(typed).cells));
    CHECK(cost_of_solving(by_name).bytes == doctest::Approx(cost_of_solving(typed).bytes));
}

}

TEST_CASE("the worth of the Moscow talks is the same by name")
{
    check_twins(twins::moscow_worth(), moscow::worth);
    check_twins(twins::moscow_worth_now(), twins::moscow_stakes_now());
    const condition_by_name linked = issue_named{"Russian link to the system"} == "linked";
    CHECK(*count_packages(twins::moscow_worth(), linked) ==
          count_packages(moscow::worth, moscow::russian_link == moscow::access::linked));
}

TEST_CASE("random stakes of three parties are the same by name")
{
    using namespace ::trade;
    for (std::size_t seed = 0; seed < 4; ++seed) {
        const twins::trade_stakes both = twins::random_trade_stakes(seed);
        check_twins(both.by_name, both.typed);
        const condition_by_name condition =
            issue_named{"Tariff on steel"} <= 20 || !(issue_named{"Fishing grounds"} == "closed");
        CHECK(*count_packages(both.by_name, condition) ==
              count_packages(both.typed, tariff <= 20 || !(fishing == quota::closed)));
    }
}

TEST_CASE("a package by its options' names is worth what its outcome says")
{
    const scenario talks = twins::moscow_worth();
    const outcomes_by_name deal = nash(talks);
    REQUIRE(deal.size() == 1);
    const package_found package = deal.first_package(0);
    REQUIRE(package);
    CHECK(package.options ==
          std::vector<std::string>{"deployed", "linked", "once_established", "supported", "in_force"});
    CHECK(*worth_of(talks, package.options) == deal[0]);
    CHECK(*is_feasible(talks, package.options));
    CHECK(*is_rational(talks, package.options));
    CHECK_FALSE(*is_feasible(talks, {"cancelled", "linked", "at_once", "supported", "in_force"}));
    CHECK_FALSE(*is_rational(talks, {"cancelled", "linked", "at_once", "supported", "in_force"}));
    // Russia gets nothing from this one, and walks away below 40.
    CHECK_FALSE(*is_rational(talks, {"deployed", "none", "at_once", "opposed", "lapsed"}));
}

TEST_CASE("an unknown name in a question of worth is told")
{
    const scenario talks = twins::moscow_worth();
    CHECK(worth_of(talks, {"deploy"}).why.suggestions == names_found{"deployed"});
    CHECK(is_feasible(talks, {}).why.why == unheard::unknown_option);
    CHECK(is_rational(talks, {"x"}).why.issue == "Missile defence in Europe");
    CHECK(count_packages(talks, issue_named{"Kosovo"} == "x").sentence() == "\"Kosovo\": no issue has this name");
    CHECK(count_packages(talks, condition_by_name{}).why.why == unheard::condition_is_empty);
}

TEST_CASE("what can't be answered is refused, and why is said")
{
    scenario talks;
    CHECK(frontier(talks).posed().of_problem == problem_fault::no_party);
    CHECK(nash(talks).status() == certainty::refused);
    CHECK(can_agree(talks).status == certainty::refused);
    CHECK(count_packages(talks).status == certainty::refused);
    CHECK(count_rational_packages(talks).status == certainty::refused);
    CHECK(ideal_point(talks).empty());
    CHECK(cost_of_solving(talks).width == 0);
    CHECK(worth_of(talks, {}).why.of_problem == problem_fault::no_party);

    CHECK(talks.add_party("Alpha"));
    CHECK(talks.add_party("Beta"));
    CHECK(talks.add_issue("Only", {"a", "b"}));
    CHECK(frontier(talks).size() == 1);
    CHECK(nash(talks).why() == obstacle::no_fallback);
    CHECK(ideal_point(talks).why() == obstacle::no_fallback);
    CHECK(can_agree(talks).why == obstacle::no_fallback);
    CHECK(count_rational_packages(talks).why == obstacle::no_fallback);
    CHECK_FALSE(*is_rational(talks, {"a"}));
    CHECK(weighted_utilitarian(talks, {-1, 1}).status() == certainty::refused);
    CHECK(weighted_utilitarian(talks, {-1, 1}).why() == obstacle::weights_out_of_range);
    CHECK(weighted_utilitarian(talks, {1, 32'769}).status() == certainty::refused);
    CHECK(weighted_utilitarian(talks, {1}).status() == certainty::exact);
}
