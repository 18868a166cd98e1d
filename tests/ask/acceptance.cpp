#include <entente/ask/acceptance.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

namespace two_governments {
using namespace moscow;
static_assert(position(talks, russia, missile_defence) == system::cancelled);
static_assert(position(talks, united_states, missile_defence) == (missile_defence == system::deployed));
static_assert(position(talks, russia, russian_link) == nothing_said);
static_assert(position(talks, united_states, russian_link) == nothing_said); // it accepts, and holds out for nothing
static_assert(status_quo(talks, missile_defence) == system::cancelled);
static_assert(status_quo(talks, activation) == nothing_said);
static_assert(is_silent(talks, russia, russian_link) && !is_silent(talks, united_states, russian_link));
static_assert(is_silent(talks, russia, nuclear_terrorism)); // what is restated is nobody's own word
static_assert(disputed(talks) == issue_set<framework>{missile_defence});

constexpr package<framework> linked{missile_defence == system::deployed, russian_link == access::linked,
                                    activation == start::once_established, wto_membership == bid::supported,
                                    nuclear_terrorism == accord::in_force};
static_assert(is_acceptable(talks, united_states, linked) && !is_acceptable(talks, russia, linked));
static_assert(is_acceptable(offer_taken, russia, linked) && carries(offer_taken, linked) && !carries(talks, linked));
// One term less of what it asks for, and Russia has not accepted.
static_assert(!is_acceptable(offer_taken, russia, linked.with(activation == start::at_once)));
static_assert(!is_acceptable(offer_taken, russia, linked.with(russian_link == access::none)));
// Nothing that is agreed may be left out, and no link goes without the system: whatever the parties accept.
static_assert(is_acceptable(offer_taken, russia, linked.with(missile_defence == system::cancelled)));
constexpr auto yielding = offer_taken.with(accepts(united_states, missile_defence == system::cancelled));
static_assert(is_acceptable(yielding, united_states, linked.with(missile_defence == system::cancelled)));
static_assert(!carries(yielding, linked.with(missile_defence == system::cancelled)));
static_assert(carries(yielding, linked.with(missile_defence == system::cancelled).with(russian_link == access::none)));
static_assert(!carries(offer_taken, linked.with(nuclear_terrorism == accord::lapsed)));

static_assert(dissenters(talks, missile_defence == system::deployed) == party_set<framework>{russia});
static_assert(dissenters(talks, missile_defence == system::cancelled) == party_set<framework>{united_states});
static_assert(dissenters(offer_taken, missile_defence == system::deployed).empty());
static_assert(dissenters(talks, nuclear_terrorism == accord::lapsed) == party_set<framework>::all());
static_assert(dissenters(talks, russian_link == access::linked) == party_set<framework>{russia}); // it needs the system
static_assert(dissenters(talks, missile_defence == static_cast<moscow::system>(9)) == party_set<framework>::all());

static_assert(contention(talks, missile_defence) == contention_level{1, 10000});
static_assert(contention(talks, wto_membership) == contention_level{0, 0});
static_assert(hardest(talks) == missile_defence);
// A condition may not be met: it bridges nothing by itself.
static_assert(contention(offer_taken, missile_defence) == contention_level{1, 10000});
}

namespace three_countries {
using namespace trade;
static_assert(position(round_table, northland, tariff) == 40 && position(round_table, southland, tariff) == 0);
static_assert(position(round_table, islands, fishing) == nothing_said); // ruling out is not holding out
static_assert(status_quo(round_table, fishing) == quota::closed);
static_assert(disputed(round_table) == issue_set<agreement>{tariff, tribunal});
// Northland and Southland: 80 times 50. The Islands would take any tariff.
static_assert(contention(round_table, tariff) == contention_level{1, 4000});
// A common option exists, yet they hold different courts: 100 times 20.
static_assert(contention(round_table, tribunal) == contention_level{0, 2000});
static_assert(contention(round_table, fishing) == contention_level{0, 0});
static_assert(hardest(round_table) == tariff);

constexpr package<agreement> deal{tariff == 15, fishing == quota::shared, tribunal == court::arbitral,
                                  labels == protection::regional_names, accession == answer::yes};
static_assert(carries(round_table, deal) && carries(round_table, deal.with(tariff == 20)));
static_assert(!carries(round_table, deal.with(tariff == 25)));
static_assert(!is_acceptable(round_table, southland, deal.with(tribunal == court::joint)));
static_assert(!is_acceptable(round_table, islands, deal.with(fishing == quota::open_to_all)));
static_assert(dissenters(round_table, tariff == 40) == party_set<agreement>{southland, islands});
static_assert(dissenters(round_table, tariff == 35) == party_set<agreement>{southland, islands});
static_assert(dissenters(round_table, tariff == 10) == party_set<agreement>{northland});
}

}

TEST_CASE("the answers at run time are those of the constants")
{
    using namespace moscow;
    const auto now = talks;
    CHECK(position(now, russia, missile_defence) == system::cancelled);
    CHECK(dissenters(now, missile_defence == system::deployed) == party_set<framework>{russia});
    CHECK(carries(offer_taken, two_governments::linked));
    CHECK(hardest(now) == missile_defence);
    CHECK(dissenters(trade::round_table, trade::tariff == 40) ==
          party_set<trade::agreement>{trade::southland, trade::islands});
}
TEST_CASE("a position is one of three parties'")
{
    // Two hold the same, the third another: disputed, whatever the order.
    using namespace trade;
    const dossier<agreement> nothing;
    const auto same =
        nothing.with(holds(northland, labels == protection::none)).with(holds(islands, labels == protection::none));
    CHECK(disputed(same).empty());
    CHECK(disputed(same.with(holds(southland, labels == protection::regional_names))) == issue_set<agreement>{labels});
    CHECK(disputed(same.with(holds(islands, labels == protection::regional_names))) == issue_set<agreement>{labels});
    CHECK(contention(same.with(holds(southland, labels == protection::regional_names, salience{10})), labels) ==
          contention_level{2, 2000});
}
