#include <entente/worth/stakes.hpp>

#include "support/moscow_worth.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <list>
#include <type_traits>
#include <vector>

namespace {

using namespace moscow;
using model::option_index;

constexpr std::size_t us = 0, ru = 1; // the parties' places
constexpr model::units point = model::usual_units_per_point;
constexpr std::array<option_index, 5> grand_bargain{1, 1, 1, 1, 1};
constexpr std::array<option_index, 5> nothing{0, 0, 0, 0, 0};

static_assert(std::is_trivially_copyable_v<stakes<framework>>);
static_assert(worth.refused() == worth_refusal::none);
static_assert(lowered(worth).utility(ru, grand_bargain) == (25 + 20 + 30 + 10) * point);
static_assert(lowered(worth).utility(us, grand_bargain) == (50 + 10 + 10) * point);
static_assert(lowered(stakes<framework>{}).utility(ru, grand_bargain) == 0);

// Later statements, in a constant.
constexpr auto later =
    worth.with(values(russia, missile_defence, points{70, 5}))
        .with(joint(russia, missile_defence == system::deployed && russian_link == access::linked, -1))
        .with(walks_away_below(russia, 0));
static_assert(lowered(later).utility(ru, grand_bargain) == (5 - 1 + 20 + 30 + 10) * point);
static_assert(lowered(worth).utility(ru, grand_bargain) == (25 + 20 + 30 + 10) * point);
static_assert(lowered(later).reservation(ru) == 0);

// A range in a constant.
constexpr std::array<worth_clause<framework>, 2> said{no_deal(russia, 1), no_deal(russia, 2)};
static_assert(!stakes<framework>::from(said) && stakes<framework>::from(said).clause == 1);

template <class... Clauses>
worth_refusal refusal_of(const Clauses&... clauses)
{
    return stakes<framework>{worth_clause<framework>{clauses}...}.refused();
}

constexpr double infinite = std::numeric_limits<double>::infinity();

}

TEST_CASE("stakes lower to a problem with the numbers of their clauses")
{
    const model::problem posed = lowered(worth);
    CHECK(posed.parties == 2);
    CHECK(posed.issues() == 5);
    CHECK(posed.worth_of(ru, 0, 0) == 60 * point);
    CHECK(posed.worth_of(us, 0, 0) == 0);
    CHECK(posed.worth_of(us, 3, 1) == 10 * point);
    CHECK(posed.utility(ru, nothing) == 60 * point);
    CHECK(posed.utility(us, nothing) == 13 * point);
    CHECK(posed.tables.size() == 2); // the constraint is over the issues of a joint value
    CHECK(posed.disagreement(us) == 0);
    CHECK(posed.floor(ru) == 40 * point);
    CHECK_FALSE(posed.has_status_quo());
}
TEST_CASE("no package breaks what one term of the bundle implies")
{
    const model::problem posed = lowered(stakes<framework>{});
    CHECK(posed.is_feasible(grand_bargain));
    CHECK(posed.is_feasible(nothing));
    CHECK_FALSE(posed.is_feasible(std::array<option_index, 5>{0, 1, 0, 0, 0}));
}
TEST_CASE("stakes written out in a function are those written as a constant")
{
    const stakes<framework> local{values(russia, missile_defence, points{60, 0}), no_deal(russia, 3),
                                  status_quo(activation == start::at_once)};
    static constexpr stakes<framework> constant{values(russia, missile_defence, points{60, 0}), no_deal(russia, 3),
                                                status_quo(activation == start::at_once)};
    CHECK(lowered(local) == lowered(constant));
}
TEST_CASE("stakes take the status quo and what is settled from a dossier")
{
    const stakes<framework> both{talks, {no_deal(russia, 5), status_quo(activation == start::at_once)}};
    const model::problem posed = lowered(both);
    CHECK(posed.status_quo == std::vector<option_index>{0, model::unsettled, 0, model::unsettled, model::unsettled});
    CHECK(posed.is_feasible(grand_bargain));
    CHECK_FALSE(posed.is_feasible(std::array<option_index, 5>{1, 1, 1, 1, 0})); // nuclear terrorism is restated
    CHECK(posed.fallbacks[ru].no_deal == 5 * point);
    CHECK(lowered(stakes<framework>{talks}).status_quo[0] == 0);

    const stakes<framework> elsewhere{status_quo(missile_defence == system::deployed)};
    CHECK(lowered(elsewhere.with(talks)).status_quo[0] == 0);
    CHECK(lowered(elsewhere.with(dossier<framework>{})).status_quo[0] == 1);
    CHECK(stakes<framework>{talks, {status_quo(missile_defence == system::deployed)}}.refused() ==
          worth_refusal::issue_has_two_status_quos);
    CHECK(stakes<framework>{talks, {status_quo(missile_defence == system::cancelled)}}.refused() ==
          worth_refusal::none);
}
TEST_CASE("an agreed term is in every package")
{
    const model::problem posed = lowered(stakes<framework>{agrees(wto_membership == bid::supported)});
    CHECK(posed.is_feasible(grand_bargain));
    CHECK_FALSE(posed.is_feasible(nothing));
}
TEST_CASE("clauses that contradict each other are refused, each for its reason")
{
    CHECK(refusal_of(values(russia, activation, points{1, 2}), values(russia, activation, points{1, 3})) ==
          worth_refusal::party_values_one_issue_twice);
    CHECK(refusal_of(values(russia, activation, points{0, 0}), values(russia, activation, points{0, 3})) ==
          worth_refusal::party_values_one_issue_twice);
    CHECK(refusal_of(joint(russia, activation == start::at_once, 1), joint(russia, activation == start::at_once, 2)) ==
          worth_refusal::party_values_one_condition_twice);
    CHECK(refusal_of(no_deal(russia, 1), no_deal(russia, 2)) == worth_refusal::party_has_two_values_of_no_deal);
    CHECK(refusal_of(walks_away_below(russia, 1), walks_away_below(russia, 2)) ==
          worth_refusal::party_has_two_reservation_values);
    CHECK(refusal_of(status_quo(activation == start::at_once), status_quo(activation == start::once_established)) ==
          worth_refusal::issue_has_two_status_quos);
    CHECK(refusal_of(agrees(activation == start::at_once), restates(activation == start::once_established)) ==
          worth_refusal::issue_is_agreed_in_two_ways);
}
TEST_CASE("what is said twice, or of another party or issue, contradicts nothing")
{
    CHECK(refusal_of(values(russia, activation, points{1, 2}), values(russia, activation, points{1, 2}),
                     values(united_states, activation, points{2, 1}), values(russia, wto_membership, points{2, 1}),
                     joint(russia, activation == start::at_once, 1), joint(russia, activation == start::at_once, 1),
                     joint(united_states, activation == start::at_once, 2), no_deal(russia, 1), no_deal(russia, 1),
                     no_deal(united_states, 2), walks_away_below(russia, 3)) == worth_refusal::none);
}
TEST_CASE("the first clause that does not go with those before it is told, and is left out")
{
    const std::list<worth_clause<framework>> clauses{no_deal(russia, 1), walks_away_below(russia, 5),
                                                     no_deal(russia, infinite), no_deal(united_states, 7)};
    const auto draft = stakes<framework>::from(clauses);
    CHECK_FALSE(draft);
    CHECK(draft.reason == worth_refusal::number_is_not_finite);
    CHECK(draft.clause == 2);
    CHECK(lowered(*draft).fallbacks[ru].no_deal == point);
    CHECK_FALSE(lowered(*draft).fallbacks[us].states_no_deal);

    const auto whole = stakes<framework>::from(talks, std::vector<worth_clause<framework>>{no_deal(russia, 1)});
    CHECK(whole);
    CHECK(whole.clause == 1);
    CHECK(whole->refused() == worth_refusal::none);
    CHECK(lowered(*whole).status_quo[0] == 0);
}
TEST_CASE("a later statement that cannot be taken changes nothing, and is told from then on")
{
    const auto bad = worth.with(values(russia, activation, points{infinite, 0})).with(no_deal(russia, 9));
    CHECK(bad.refused() == worth_refusal::number_is_not_finite);
    CHECK(lowered(bad) == lowered(worth.with(no_deal(russia, 9))));
    CHECK(worth.with(no_deal(russia, 1e300)).refused() == worth_refusal::number_is_out_of_range);
    CHECK(worth.with(status_quo(activation == static_cast<start>(9))).refused() == worth_refusal::value_is_no_option);
}
TEST_CASE("a party's points may not add up beyond what can be computed with")
{
    const double most = 219'902'325;
    CHECK(refusal_of(values(russia, activation, points{most, 0}), values(united_states, activation, points{most, 0})) ==
          worth_refusal::none);
    CHECK(refusal_of(values(russia, activation, points{most, 0}), values(russia, wto_membership, points{-1, 0})) ==
          worth_refusal::points_add_up_beyond_the_range);
    CHECK(refusal_of(values(russia, activation, points{most, 0}), joint(russia, activation == start::at_once, 1)) ==
          worth_refusal::points_add_up_beyond_the_range);
    // What is superseded counts no longer.
    const auto replaced = stakes<framework>{values(russia, activation, points{most, 0})}
                              .with(values(russia, activation, points{1, 0}))
                              .with(values(russia, wto_membership, points{0, 200'000'000}));
    CHECK(replaced.refused() == worth_refusal::none);
}
TEST_CASE("there is room for as many joint values as the bundle says")
{
    struct small final : bundle<parties<russia>, issues<missile_defence, activation>,
                                linkages<interacts<missile_defence, activation>>, capacity<room{.joint_values = 2}>> {};
    const auto first = joint(russia, missile_defence == system::deployed && activation == start::at_once, 1);
    const auto second = joint(russia, missile_defence == system::cancelled && activation == start::at_once, 1);
    const auto third = joint(russia, missile_defence == system::deployed, 1);
    const stakes<small> full{first, second};
    CHECK(full.refused() == worth_refusal::none);
    CHECK(full.with(third).refused() == worth_refusal::no_room_for_another_joint_value);
    CHECK(full.with(joint(russia, missile_defence == system::deployed && activation == start::at_once, 9)).refused() ==
          worth_refusal::none);
}
TEST_CASE("what has no cells to be computed in is refused")
{
    static constexpr struct far final : issue<"Range", quantity<0, 5'000>> {
    } far;
    static constexpr struct many final : issue<"Number", quantity<0, 5'000>> {
    } many;
    struct arms final : bundle<parties<russia>, issues<far, many>, linkages<interacts<far, many>>> {};
    const stakes<arms> too_wide{joint(russia, far <= 10 && many <= 10, 1)};
    CHECK(too_wide.refused() == worth_refusal::options_combined_are_too_many);
    CHECK(lowered(too_wide).tables.empty());
    CHECK(stakes<arms>{joint(russia, far <= 10, 1), values(russia, many, linear{.at_least = 0, .at_most = 5})}
              .refused() == worth_refusal::none);
}
TEST_CASE("joint values are those of their conditions in every package, over one issue and over several")
{
    using namespace trade;
    const stakes<agreement> stated{
        values(northland, tariff, linear{.at_least = 50, .at_most = 0}),
        values(southland, fishing, points{1, 2, 4}),
        joint(northland, tariff <= 20 && fishing == quota::closed, 7),
        joint(northland, !(tariff <= 20) || labels == protection::none, 11),
        joint(southland, fishing >= quota::shared, 100),
        joint(southland, fishing == quota::shared && labels == protection::none && tariff == 0, 1000),
        joint(islands, accession == answer::yes, 5),
    };
    REQUIRE(stated.refused() == worth_refusal::none);
    const model::problem posed = lowered(stated);
    CHECK(posed.tables.size() == 4); // one of them for what the bundle implies
    for (option_index t = 0; t < 11; ++t)
        for (option_index f = 0; f < 3; ++f)
            for (option_index l = 0; l < 2; ++l)
                for (option_index a = 0; a < 2; ++a) {
                    const std::array<option_index, 5> package{t, f, 0, l, a};
                    const long long n = 50 - 5 * t + (t <= 4 && f == 0 ? 7 : 0) + (t > 4 || l == 0 ? 11 : 0);
                    const long long s = (1 << f) + (f >= 1 ? 100 : 0) + (f == 1 && l == 0 && t == 0 ? 1000 : 0);
                    CHECK(posed.utility(0, package) == n * point);
                    CHECK(posed.utility(1, package) == s * point);
                    CHECK(posed.utility(2, package) == (a == 1 ? 5 : 0) * point);
                    CHECK(posed.is_feasible(package) == (a == 0 || t <= 4));
                }
}
