#include <entente/by_name/trading_questions.hpp>

#include <entente/ask/trading.hpp>

#include "support/worth_twins.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <class B>
void check_same(const worths_by_name& found, const worths<B>& typed)
{
    REQUIRE(found.size() == B::party_count);
    for (std::size_t party = 0; party < B::party_count; ++party)
        CHECK(found.units()[party] == typed.units()[party]);
}
template <class B>
void check_same(const scenario& said, const package_found& found, const package<B>& typed)
{
    CHECK(found == named(said.bundle(), typed.options()));
}
template <class B>
void check_same(const scenario& said, const linkage_worth_by_name& found, const linkage_worth<B>& typed)
{
    CHECK(found.status == typed.status);
    CHECK(found.why == typed.why);
    if (typed.status != certainty::exact)
        return;
    check_same(said, found.apart, typed.apart);
    CHECK(found.does_not_combine == typed.does_not_combine);
    check_same(said, found.together, typed.together);
    check_same(found.worth_apart, typed.worth_apart);
    check_same(found.worth_together, typed.worth_together);
    check_same(found.value, typed.value);
    check_same(found.from_trade_alone, typed.from_trade_alone);
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        check_same(found.losses[issue], typed.losses[issue]);
}
template <class Set>
names_found names_of(const Set& set)
{
    names_found found;
    for (const auto member : set)
        found.emplace_back(member.name());
    return found;
}

template <class B>
void check_twins(const scenario& by_name, const stakes<B>& typed)
{
    check_same(by_name, value_of_linkage(by_name), value_of_linkage(typed));

    const package<B> from = package<B>::at({});
    const asked<trades_by_name> found = trades(by_name, named(by_name.bundle(), from.options()).options);
    const trade_list<B> expected = trades(typed, from);
    REQUIRE(found);
    CHECK(found->status == expected.status);
    REQUIRE(found->size() == expected.size());
    CHECK(found->empty() == expected.empty());
    std::size_t which = 0;
    for (const trade_by_name& one : *found) {
        CHECK(&one == &(*found)[which]);
        check_same(by_name, one.reached, expected[which].reached);
        CHECK(one.moves == names_of(expected[which].moves));
        CHECK(one.is_logroll == expected[which].is_logroll);
        check_same(one.gains, expected[which].gains);
        REQUIRE(one.alone.size() == expected[which].alone.size());
        for (std::size_t move = 0; move < one.alone.size(); ++move)
            check_same(one.alone[move], expected[which].alone[move]);
        ++which;
    }

    const name_sets sets = blocking_sets_by_worth(by_name);
    const issue_sets<B> typed_sets = blocking_sets(typed);
    CHECK(sets.complete == typed_sets.complete());
    std::vector<names_found> expected_sets;
    for (const issue_set<B>& set : typed_sets)
        expected_sets.push_back(names_of(set));
    CHECK(sets.sets == expected_sets);

    const what_ifs_by_name ifs = what_ifs(by_name);
    CHECK(ifs.status() == certainty::exact);
    const model::problem posed = lowered(typed);
    const solve::plan_made plan = solve::make_plan(posed, limits{});
    const std::vector<model::units> equal(B::party_count, 1);
    const std::vector<solve::what_if> expected_ifs = solve::what_ifs(posed, equal, plan.made);
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        for (std::size_t option = 0; option < posed.options(issue); ++option)
            CHECK(ifs.at(issue, option) == expected_ifs[posed.option_begin[issue] + option]);
}

}

TEST_CASE("trades, linkages and what-ifs of the Moscow talks are the same by name")
{
    check_twins(twins::moscow_worth(), moscow::worth);
    check_twins(twins::moscow_worth_now(), twins::moscow_stakes_now());
    const scenario now = twins::moscow_worth_now();
    const stakes<moscow::framework> typed = twins::moscow_stakes_now();
    using set = issue_set<moscow::framework>;
    check_same(now,
               *value_of_linkage(now, {{"WTO membership", "Missile defence in Europe"},
                                       {"Missile defence in Europe", "Nuclear terrorism"}}),
               value_of_linkage(typed, {set{moscow::missile_defence, moscow::wto_membership},
                                        set{moscow::missile_defence, moscow::nuclear_terrorism}}));
    CHECK(value_of_linkage(twins::moscow_worth()).why == obstacle::no_status_quo);
}

TEST_CASE("trades, linkages and what-ifs of three parties are the same by name")
{
    for (std::size_t seed = 0; seed < 3; ++seed) {
        const twins::trade_stakes both = twins::random_trade_stakes(seed);
        check_twins(both.by_name, both.typed);
    }
}

TEST_CASE("a what-if is asked by name")
{
    const what_ifs_by_name ifs = what_ifs(twins::moscow_worth());
    const what_if_list<moscow::framework> typed = what_ifs(moscow::worth);
    const auto found = ifs.of("Missile defence in Europe", "cancelled");
    REQUIRE(found);
    const auto taken = moscow::missile_defence == moscow::system::cancelled;
    CHECK(found->is_possible == typed.is_possible(taken));
    CHECK(found->is_avoidable == typed.is_avoidable(taken));
    CHECK(found->with == doctest::Approx(typed.with(taken)));
    CHECK(found->without == doctest::Approx(typed.without(taken)));
    CHECK(ifs.of("Missile defence", "cancelled").why.suggestions == names_found{"Missile defence in Europe"});
    CHECK(ifs.of("Missile defence in Europe", "cancel").why.why == unheard::unknown_option);
    CHECK(ifs.status() == certainty::exact);
    CHECK(ifs.why() == obstacle::none);
}

TEST_CASE("an unknown name in a question of trade is told, and without a problem all is refused")
{
    const scenario talks = twins::moscow_worth();
    CHECK(trades(talks, {"deploy"}).why.suggestions == names_found{"deployed"});
    CHECK(value_of_linkage(talks, {{"WTO membership"}, {"Kosovo"}}).why.why == unheard::unknown_issue);
    CHECK_FALSE(blocking_sets_by_worth(talks).complete);

    scenario empty;
    CHECK(value_of_linkage(empty).status == certainty::refused);
    CHECK(value_of_linkage(empty, std::vector<names_found>{}).why.of_problem == problem_fault::no_party);
    CHECK(trades(empty, {}).why.of_problem == problem_fault::no_party);
    CHECK_FALSE(blocking_sets_by_worth(empty).complete);
    CHECK(what_ifs(empty).status() == certainty::refused);
    CHECK(what_ifs(empty).of("x", "y").why.why == unheard::unknown_issue);
}
