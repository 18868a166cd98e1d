#include <entente/ask/difference.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

namespace two_governments {
using namespace moscow;
constexpr auto changed = difference(talks, offer_taken);
static_assert(!changed.empty());
static_assert(changed.acceptances(russia) == issue_set<framework>{missile_defence});
static_assert(changed.positions(russia).empty() && changed.red_lines(russia).empty());
static_assert(changed.acceptances(united_states).empty());
static_assert(changed.standings() == issue_set<framework>{missile_defence});
static_assert(changed.before(missile_defence) == standing::unreconciled);
static_assert(changed.after(missile_defence) == standing::reconcilable);
static_assert(changed.after(wto_membership) == standing::agreed);
static_assert(difference(talks, talks).empty() && difference(offer_taken, offer_taken).empty());
static_assert(difference(offer_taken, talks).acceptances(russia) == issue_set<framework>{missile_defence});
static_assert(difference(offer_taken, talks).after(missile_defence) == standing::unreconciled);
}

}

TEST_CASE("a later acceptance is the only change that it makes")
{
    using namespace moscow;
    CHECK(two_governments::changed.acceptances(united_states).empty());
    CHECK(two_governments::changed.positions(russia).empty());
    CHECK(two_governments::changed.red_lines(russia).empty());
    CHECK(two_governments::changed.acceptances(russia).size() == 1);
}
TEST_CASE("positions, acceptances and red lines are told by party and issue")
{
    using namespace trade;
    const auto moved = round_table.with(holds(northland, tariff == 35, salience{80}));
    CHECK(difference(round_table, moved).positions(northland) == issue_set<agreement>{tariff});
    CHECK(difference(round_table, moved).positions(southland).empty());
    CHECK(difference(round_table, moved).acceptances(northland).empty());

    const auto reweighed = round_table.with(holds(northland, tariff == 40, salience{81}));
    CHECK(difference(round_table, reweighed).positions(northland) == issue_set<agreement>{tariff});
    CHECK(difference(round_table, reweighed).standings().empty());

    const auto line = round_table.with(rules_out(islands, labels == protection::none && tribunal == court::joint));
    CHECK(difference(round_table, line).red_lines(islands) == issue_set<agreement>{labels, tribunal});
    CHECK(difference(line, round_table).red_lines(islands) == issue_set<agreement>{labels, tribunal});
    CHECK(difference(round_table, line).red_lines(southland).empty());
    CHECK_FALSE(difference(round_table, line).empty());

    // Ruling out what it accepted changes both.
    const auto cooler = round_table.with(rules_out(southland, tariff >= 20));
    CHECK(difference(round_table, cooler).acceptances(southland) == issue_set<agreement>{tariff});
    CHECK(difference(round_table, cooler).red_lines(southland) == issue_set<agreement>{tariff});

    const auto other_price = round_table.with(accepts(southland, tariff <= 20, provided(labels == protection::none)));
    CHECK(difference(round_table, other_price).acceptances(southland) == issue_set<agreement>{tariff});
    CHECK(difference(round_table,
                     round_table.with(accepts(southland, tariff <= 20, provided(tribunal == court::arbitral))))
              .empty());
}
TEST_CASE("what is agreed changes standings, and nobody's own words")
{
    using namespace trade;
    const auto now = round_table.with(agrees(accession == answer::yes));
    const auto changed = difference(round_table, now);
    CHECK(changed.standings() == issue_set<agreement>{accession});
    CHECK(changed.before(accession) == standing::open);
    CHECK(changed.after(accession) == standing::agreed);
    CHECK(changed.positions(islands).empty());
    CHECK_FALSE(changed.empty());
}
