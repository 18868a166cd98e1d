#include <entente/say/dossier.hpp>

#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <list>
#include <vector>

using namespace house;

namespace {

constexpr std::size_t b = 0, s = 1;                 // the parties' places
constexpr std::size_t p = 0, r = 1, h = 2;          // the issues' places
constexpr model::option_index none = model::unsettled;

constexpr dossier<sale> talks{
    holds(buyer, price == 120, salience{80}),
    holds(seller, price == 180),
    accepts(buyer, price <= 140),
    accepts(buyer, price == 150, provided(repairs == answer::yes)),
    rules_out(seller, price <= 110),
    rules_out(buyer, price >= 160 && repairs == answer::no),
    agrees(handover == moment::summer),
    status_quo(repairs == answer::no),
};

// The dossier as a constant is the dossier that a program makes.
static_assert(talks.view().position(b, p) == 2 && talks.view().position(s, p) == 8);
static_assert(talks.view().accepts(b, p, 4) && !talks.view().accepts(b, p, 5));
static_assert(talks.view().settled[h] == 1);
static_assert(talks.view().conditionals.size() == 1 && talks.view().red_lines.size() == 1);
static_assert(talks.refused() == refusal::none);
static_assert(dossier<sale>{}.view().is_silent(b, p));
static_assert(sizeof(dossier<sale>) > 0 && std::is_trivially_copyable_v<dossier<sale>>);

// A later statement, in a constant.
constexpr dossier<sale> later = talks.with(holds(buyer, price == 150)).with(accepts(seller, price >= 100));
static_assert(later.view().position(b, p) == 5 && later.view().accepts(s, p, 0));
static_assert(talks.view().position(b, p) == 2);

// A range in a constant.
constexpr std::array<clause<sale>, 2> said{holds(buyer, price == 120), holds(buyer, price == 130)};
static_assert(!dossier<sale>::from(said) && dossier<sale>::from(said).clause == 1);

}

TEST_CASE("a dossier holds what its clauses say, and no more")
{
    const model::dossier_view view = talks.view();
    CHECK(view.saliences[view.layout.place(b, p)] == 80);
    CHECK(view.saliences[view.layout.place(s, p)] == model::unstated_salience);
    CHECK(view.position(b, r) == none);
    CHECK(view.position(s, h) == none);
    for (std::size_t option = 0; option < 11; ++option) {
        INFO("price " << 100 + 10 * option);
        CHECK(view.accepts(b, p, option) == (option <= 4));
        CHECK(view.accepts(s, p, option) == (option == 8));
        CHECK(view.rules_out(s, p, option) == (option <= 1));
        CHECK_FALSE(view.rules_out(b, p, option)); // a red line over two issues rules out neither option
    }
    CHECK(view.settlements[h] == model::settlement::agreed);
    CHECK(view.settled[p] == none);
    CHECK(view.status_quo[r] == 0);
    CHECK(view.status_quo[p] == none);
    CHECK(view.is_silent(s, r));
    CHECK_FALSE(view.is_silent(b, p));

    REQUIRE(view.conditionals.size() == 1);
    const model::conditional_acceptance given = view.conditionals[0];
    CHECK(given.party == b);
    CHECK(given.issue == p);
    CHECK(given.first == 5);
    CHECK(given.last == 5);
    CHECK(model::evaluate(given.proviso.in(view.nodes), std::array<model::option_index, 3>{none, 1, none}) ==
          model::truth::yes);
    REQUIRE(view.red_lines.size() == 1);
    CHECK(view.red_lines[0].party == b);
    CHECK(model::evaluate(view.red_lines[0].condition.in(view.nodes), std::array<model::option_index, 3>{6, 0, 0}) ==
          model::truth::yes);
}
TEST_CASE("a dossier written out in a function is the one written as a constant")
{
    const dossier<sale> local{
        holds(buyer, price == 120),
        accepts(buyer, price >= 150, provided(repairs == answer::yes)),
        agrees(handover == moment::summer),
    };
    static constexpr dossier<sale> constant{
        holds(buyer, price == 120),
        accepts(buyer, price >= 150, provided(repairs == answer::yes)),
        agrees(handover == moment::summer),
    };
    const model::dossier_view ours = local.view();
    const model::dossier_view theirs = constant.view();
    CHECK(std::ranges::equal(ours.positions, theirs.positions));
    CHECK(std::ranges::equal(ours.settled, theirs.settled));
    CHECK(std::ranges::equal(ours.status_quo, theirs.status_quo));
    CHECK(std::ranges::equal(ours.conditionals, theirs.conditionals));
    CHECK(std::ranges::equal(ours.nodes, theirs.nodes));
}
TEST_CASE("from: a dossier of any range of clauses")
{
    const std::vector<clause<sale>> clauses{holds(buyer, price == 120), accepts(seller, price == 120)};
    const dossier_draft<sale> draft = dossier<sale>::from(clauses);
    REQUIRE(static_cast<bool>(draft));
    CHECK(draft.reason == refusal::none);
    CHECK(draft.clause == 2);
    CHECK(draft->view().position(b, p) == 2);
    CHECK((*draft).view().accepts(s, p, 2));

    CHECK(static_cast<bool>(dossier<sale>::from(std::list<clause<sale>>{clauses.begin(), clauses.end()})));
    const dossier_draft<sale> empty = dossier<sale>::from(std::vector<clause<sale>>{});
    CHECK(static_cast<bool>(empty));
    CHECK(empty.clause == 0);
    CHECK(empty->view().is_silent(b, p));
}
TEST_CASE("from: the first clause that was refused, why, and the dossier before it")
{
    const auto refused = [](std::initializer_list<clause<sale>> clauses) {
        const auto draft = dossier<sale>::from(clauses);
        CHECK_FALSE(static_cast<bool>(draft));
        CHECK(draft.clause + 1 == clauses.size());
        return draft.reason;
    };
    CHECK(refused({holds(buyer, price == 155)}) == refusal::value_is_no_option);
    CHECK(refused({holds(buyer, price == 150, salience{101})}) == refusal::salience_is_not_between_0_and_100);
    CHECK(refused({holds(buyer, price == 120), holds(buyer, price == 130)}) ==
          refusal::party_holds_two_positions_on_one_issue);
    CHECK(refused({holds(buyer, price == 120, salience{10}), holds(buyer, price == 120, salience{20})}) ==
          refusal::party_holds_two_positions_on_one_issue);
    CHECK(refused({holds(buyer, price == 120), rules_out(buyer, price <= 120)}) == refusal::party_holds_what_it_rules_out);
    CHECK(refused({rules_out(buyer, price <= 120), holds(buyer, price == 120)}) == refusal::party_holds_what_it_rules_out);
    CHECK(refused({rules_out(buyer, price <= 120), accepts(buyer, price >= 120)}) ==
          refusal::party_accepts_what_it_rules_out);
    CHECK(refused({accepts(buyer, price >= 120, provided(repairs == answer::yes)), rules_out(buyer, price == 120)}) ==
          refusal::party_accepts_what_it_rules_out);
    CHECK(refused({agrees(price == 120), holds(seller, price == 130)}) == refusal::party_holds_out_against_what_is_agreed);
    CHECK(refused({holds(seller, price == 130), restates(price == 120)}) ==
          refusal::party_holds_out_against_what_is_agreed);
    CHECK(refused({rules_out(seller, price == 120), agrees(price == 120)}) == refusal::party_rules_out_what_is_agreed);
    CHECK(refused({agrees(price == 120), restates(price == 130)}) == refusal::issue_is_agreed_in_two_ways);
    CHECK(refused({status_quo(price == 120), status_quo(price == 130)}) == refusal::issue_has_two_status_quos);

    const std::vector<clause<sale>> three{holds(seller, price == 180), holds(seller, price == 190),
                                          holds(buyer, price == 120)};
    const auto draft = dossier<sale>::from(three);
    CHECK(draft.clause == 1);
    CHECK(draft->view().position(s, p) == 8);
    CHECK(draft->view().position(b, p) == none);
}
TEST_CASE("what agrees is said twice without harm")
{
    const std::vector<clause<sale>> clauses{holds(buyer, price == 120),        holds(buyer, price == 120, salience{10}),
                                            holds(buyer, price == 120),        accepts(buyer, price == 120),
                                            agrees(price == 120),              restates(price == 120),
                                            agrees(price == 120),              status_quo(price == 120),
                                            status_quo(price == 120),          holds(seller, price == 120)};
    const auto draft = dossier<sale>::from(clauses);
    REQUIRE(static_cast<bool>(draft));
    CHECK(draft->view().saliences[draft->view().layout.place(b, p)] == 10);
    CHECK(draft->view().settlements[p] == model::settlement::restated);
}
TEST_CASE("with: a position supersedes the position, and lifts the red line on it")
{
    const dossier<sale> moved = dossier<sale>{}.with(rules_out(seller, price <= 110)).with(holds(seller, price == 110));
    CHECK(moved.view().position(s, p) == 1);
    CHECK_FALSE(moved.view().rules_out(s, p, 1));
    CHECK(moved.view().rules_out(s, p, 0));
    CHECK(moved.with(holds(seller, price == 200)).view().position(s, p) == 10);
    // Its salience stays until another is stated.
    const dossier<sale> weighed = talks.with(holds(buyer, price == 130));
    CHECK(weighed.view().saliences[weighed.view().layout.place(b, p)] == 80);
    const dossier<sale> reweighed = weighed.with(holds(buyer, price == 130, salience{5}));
    CHECK(reweighed.view().saliences[reweighed.view().layout.place(b, p)] == 5);
}
TEST_CASE("with: an acceptance lifts the red line on its options, a red line withdraws acceptances")
{
    const dossier<sale> lifted = talks.with(accepts(seller, price == 110, provided(repairs == answer::no)));
    CHECK_FALSE(lifted.view().rules_out(s, p, 1));
    CHECK(lifted.view().rules_out(s, p, 0));
    CHECK(lifted.view().conditionals.size() == 2);

    const dossier<sale> stricter = talks.with(rules_out(buyer, price >= 120));
    CHECK(stricter.view().position(b, p) == none);
    CHECK(stricter.view().conditionals.empty());
    for (std::size_t option = 0; option < 11; ++option) {
        CHECK(stricter.view().rules_out(b, p, option) == (option >= 2));
        CHECK(stricter.view().accepts(b, p, option) == (option < 2));
    }
    CHECK(stricter.view().position(s, p) == 8); // what the other party said stands
    CHECK(stricter.view().red_lines.size() == 1);
}
TEST_CASE("with: a red line cuts its options out of a conditional acceptance, and leaves the rest")
{
    const dossier<sale> cut = dossier<sale>{}
                                  .with(accepts(buyer, price >= 150, provided(repairs == answer::yes)))
                                  .with(rules_out(buyer, price == 170 || price == 200));
    const model::dossier_view view = cut.view();
    REQUIRE(view.conditionals.size() == 2);
    CHECK(view.conditionals[0].first == 5);
    CHECK(view.conditionals[0].last == 6);
    CHECK(view.conditionals[1].first == 8);
    CHECK(view.conditionals[1].last == 9);
    CHECK(view.conditionals[0].proviso == view.conditionals[1].proviso);
}
TEST_CASE("with: whoever takes back what is agreed undoes the agreement")
{
    CHECK(talks.with(holds(seller, handover == moment::autumn)).view().settled[h] == none);
    CHECK(talks.with(rules_out(seller, handover >= moment::summer)).view().settlements[h] == model::settlement::none);
    // Whoever holds to it, or speaks of other options, does not.
    CHECK(talks.with(holds(seller, handover == moment::summer)).view().settled[h] == 1);
    CHECK(talks.with(rules_out(seller, handover == moment::autumn)).view().settled[h] == 1);
    // An agreement ends what was held against it.
    const dossier<sale> closed = talks.with(agrees(price == 150));
    CHECK(closed.view().settled[p] == 5);
    CHECK(closed.view().position(b, p) == none);
    CHECK(closed.view().position(s, p) == none);
    CHECK(closed.with(agrees(price == 160)).view().settled[p] == 6);
}
TEST_CASE("with: what cannot be taken leaves the dossier as it was, and is remembered")
{
    const dossier<sale> wrong = talks.with(holds(buyer, price == 155));
    CHECK(wrong.refused() == refusal::value_is_no_option);
    CHECK(wrong.view().position(b, p) == 2);
    CHECK(talks.refused() == refusal::none);
    const dossier<sale> after = wrong.with(holds(buyer, price == 150)).with(holds(buyer, price == 150, salience{300}));
    CHECK(after.refused() == refusal::value_is_no_option); // the first reason, from then on
    CHECK(after.view().position(b, p) == 5);               // what follows is taken all the same
}
TEST_CASE("room for conditions runs out with a word about it")
{
    struct tight final : bundle<parties<buyer>, issues<price, repairs, handover>, capacity<room{.conditions = 2}>> {};
    const dossier<tight> full = dossier<tight>{}
                                    .with(accepts(buyer, price == 100, provided(repairs == answer::yes)))
                                    .with(accepts(buyer, price == 110, provided(repairs == answer::yes)));
    CHECK(full.refused() == refusal::none);
    CHECK(full.view().nodes.size() == 1); // a condition said twice is kept once
    const dossier<tight> beyond = full.with(accepts(buyer, price == 120, provided(repairs == answer::yes)));
    CHECK(beyond.refused() == refusal::no_room_for_another_condition);
    CHECK(beyond.view().conditionals.size() == 2);
    CHECK(full.with(accepts(buyer, price == 120)).refused() == refusal::none); // needs no such room

    const auto line = rules_out(buyer, price == 100 && repairs == answer::no);
    const dossier<tight> drawn = full.with(line).with(rules_out(buyer, price == 110 && repairs == answer::no));
    CHECK(drawn.refused() == refusal::none); // red lines have room of their own
    CHECK(drawn.with(line).refused() == refusal::none);
    CHECK(drawn.with(rules_out(buyer, price == 120 && repairs == answer::no)).refused() ==
          refusal::no_room_for_another_condition);
}
TEST_CASE("room for a condition's terms runs out likewise")
{
    struct tight final : bundle<parties<buyer>, issues<price, repairs>, capacity<room{.condition_terms = 2}>> {};
    const dossier<tight> full =
        dossier<tight>{}.with(accepts(buyer, price == 100, provided(repairs == answer::yes && price == 100)));
    CHECK(full.refused() == refusal::none);
    CHECK(full.with(accepts(buyer, price == 110, provided(repairs == answer::no && price == 110))).refused() ==
          refusal::no_room_for_another_condition);
    // Room comes back with what is withdrawn.
    const dossier<tight> freed = full.with(rules_out(buyer, price == 100))
                                     .with(accepts(buyer, price == 110, provided(repairs == answer::no && price == 110)));
    CHECK(freed.refused() == refusal::none);
    CHECK(freed.view().conditionals.size() == 1);
}

TEST_CASE("at run time a list that contradicts itself ends before the contradiction, and says so")
{
    dossier<sale> contradictory{holds(buyer, price == 120), holds(buyer, price == 130), agrees(handover == moment::summer)};
    CHECK(contradictory.refused() == refusal::party_holds_two_positions_on_one_issue);
    CHECK(contradictory.view().position(0, 0) == dossier<sale>{holds(buyer, price == 120)}.view().position(0, 0));
    CHECK(contradictory.view().settled[2] == model::unsettled);
    CHECK(dossier<sale>{holds(buyer, price == 120)}.refused() == refusal::none);
}
