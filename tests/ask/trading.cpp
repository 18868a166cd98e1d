#include <entente/ask/trading.hpp>

#include "support/moscow_worth.hpp"
#include "support/shop.hpp"

#include <doctest/doctest.h>

namespace {

constexpr moscow::stakes<moscow::framework> settled_before() // where things stand: nothing deployed, nothing supported
{
    using namespace moscow;
    return worth.with(status_quo(missile_defence == system::cancelled))
        .with(status_quo(russian_link == access::none))
        .with(status_quo(activation == start::at_once))
        .with(status_quo(wto_membership == bid::opposed))
        .with(status_quo(nuclear_terrorism == accord::lapsed));
}

}

namespace four_by_three {

using namespace entente;

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;
enum class grade { a, b, c };
inline constexpr struct price final : issue<"Price", grade> {} price;
inline constexpr struct delivery final : issue<"Delivery", grade> {} delivery;
inline constexpr struct colour final : issue<"Colour", grade> {} colour;
inline constexpr struct service final : issue<"Service", grade> {} service;
struct contract final : bundle<parties<buyer, seller>, issues<price, delivery, colour, service>,
                               linkages<interacts<price, delivery>>> {};

inline constexpr stakes<contract> worth{
    values(buyer, price, points{0, 3, 7}),   values(seller, price, points{0, 5, 2}),
    values(buyer, delivery, points{0, 2, 5}), values(seller, delivery, points{0, 9, 4}),
    values(buyer, colour, points{0, 1, -3}),  values(seller, colour, points{0, 3, 7}),
    values(buyer, service, points{0, 4, 9}),  values(seller, service, points{0, -1, -6}),
    joint(buyer, price == grade::b && delivery == grade::c, 3),
    status_quo(price == grade::a), status_quo(delivery == grade::a), status_quo(colour == grade::a),
    status_quo(service == grade::a),
};

// Within the compilers' default limits.
inline constexpr auto value = value_of_linkage(worth).value;
static_assert(value[buyer] >= 0 && value[seller] >= 0);
static_assert(blocking_sets(worth).size() == 1 && blocking_sets(worth)[0].empty());

}

TEST_CASE("what a constant finds linking worth is what the program finds")
{
    CHECK(value_of_linkage(four_by_three::worth).value == four_by_three::value);
}

TEST_CASE("settling the parts apart and together differ by what linking them is worth")
{
    using namespace moscow;
    const auto found = value_of_linkage(settled_before());
    REQUIRE(found.status == certainty::exact);
    CHECK(found.value == found.worth_together - found.worth_apart);
    CHECK(worth_of(worth, found.together) == found.worth_together);
    CHECK(worth_of(worth, found.apart) == found.worth_apart);
    for (const auto party : {party_in<framework>{russia}, party_in<framework>{united_states}})
        CHECK(found.value[party] >= 0);
    // Held at its status quo, missile defence costs the United States what the system is worth, or more.
    CHECK(found.loss(nuclear_terrorism)[russia] + found.loss(nuclear_terrorism)[united_states] > 0);
    const auto whole = value_of_linkage(settled_before(), {issue_set<framework>::all()});
    CHECK(whole.status == certainty::exact);
    CHECK(whole.value == worths<framework>{});
    CHECK(value_of_linkage(worth).status == certainty::refused);
    CHECK(value_of_linkage(worth).why == obstacle::no_status_quo);
}

TEST_CASE("a trade across issues is found, and told from a gain that costs nobody anything")
{
    using namespace moscow;
    // From a system without a link, Russia's support for nothing: both gain by WTO membership alone.
    constexpr package<framework> from{missile_defence == system::deployed, russian_link == access::linked,
                                      activation == start::once_established, wto_membership == bid::opposed,
                                      nuclear_terrorism == accord::in_force};
    const auto found = trades(worth, from);
    REQUIRE(found.status == certainty::exact);
    REQUIRE_FALSE(found.empty());
    bool supports = false;
    for (const auto& each : found) {
        CHECK(worth_of(worth, each.reached) - worth_of(worth, from) == each.gains);
        CHECK(each.alone.size() == each.moves.size());
        if (each.moves == issue_set<framework>{wto_membership}) {
            supports = true;
            CHECK_FALSE(each.is_logroll);
        }
    }
    CHECK(supports);
    CHECK(found.size() == found.trades.size());
    CHECK(&found[0] == &*found.begin());

    limits none;
    none.nodes = 0;
    CHECK(trades(worth, from, none).empty());
    CHECK(trades(worth, from, none).status == certainty::truncated);
}

TEST_CASE("each gives where it matters less to him: a logroll worked by hand")
{
    using namespace shop;
    // The buyer gains 10 on price and loses 2 on colour, the seller the other way round.
    constexpr stakes<contract> two{
        values(buyer, price, points{0, 10, 0, 0}),   values(seller, price, points{0, -2, -9, -9}),
        values(buyer, colour, points{0, -2, -9, -9}), values(seller, colour, points{0, 10, 0, 0}),
    };
    std::array<model::option_index, 12> start{};
    const auto from = package<contract>::at(start);
    limits within;
    within.nodes = 100'000'000;
    // The ten other issues are worth nothing to anybody.
    const auto found = trades(two, from, within);
    bool logroll = false;
    for (const auto& each : found)
        if (each.moves == issue_set<contract>{price, colour} && each.reached[price] == grade::b &&
            each.reached[colour] == grade::b) {
            logroll = each.is_logroll;
            CHECK(each.gains[buyer] == doctest::Approx(8));
            CHECK(each.gains[seller] == doctest::Approx(8));
            CHECK(each.alone[0][seller] == doctest::Approx(-2));
            CHECK(each.alone[1][buyer] == doctest::Approx(-2));
        }
    CHECK(logroll);
}

TEST_CASE("nothing has to be set aside where a package is worth everybody's while")
{
    const auto sets = blocking_sets(settled_before());
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].empty());
    CHECK(sets.complete());
    CHECK_FALSE(blocking_sets(moscow::worth).complete());
    const auto hopeless = blocking_sets(settled_before().with(walks_away_below(moscow::russia, 101)));
    REQUIRE(hopeless.size() == 1);
    CHECK(hopeless[0] == moscow::issue_set<moscow::framework>::all());
}

TEST_CASE("what becomes of the greatest sum when a term is fixed, or ruled out")
{
    using namespace moscow;
    constexpr auto found = [] {
        return what_ifs(worth).with(missile_defence == system::deployed);
    }();
    static_assert(found > 154 && found < 156);
    const auto all = what_ifs(worth);
    CHECK(all.status() == certainty::exact);
    CHECK(all.why() == obstacle::none);
    CHECK(all.is_possible(missile_defence == system::cancelled));
    CHECK(all.is_avoidable(missile_defence == system::cancelled));
    CHECK(all.with(missile_defence == system::cancelled) == doctest::Approx(133));
    CHECK(all.without(missile_defence == system::cancelled) == doctest::Approx(155));
    // The link is at best worth nothing without the system, so ruling the system out rules it out too.
    CHECK(all.with(russian_link == access::linked) == doctest::Approx(155));
}
