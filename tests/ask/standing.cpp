#include <entente/ask/standing.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

namespace two_governments {
using namespace moscow;
constexpr standing_table<framework> table = standings(talks);
static_assert(table[missile_defence] == standing::unreconciled);
static_assert(table[russian_link] == standing::open && table[activation] == standing::open); // Russia is silent
static_assert(table[wto_membership] == standing::agreed && table[nuclear_terrorism] == standing::restated);
static_assert(table.of(standing::open) == issue_set<framework>{russian_link, activation});
static_assert(table.of(standing::deadlocked).empty());
static_assert(status(talks, missile_defence) == standing::unreconciled);
static_assert(status(talks, nuclear_terrorism) == standing::restated);

static_assert(status(offer_taken, missile_defence) == standing::reconcilable);
static_assert(status(talks.with(rules_out(russia, missile_defence == system::deployed))
                         .with(rules_out(united_states, missile_defence == system::cancelled)),
                     missile_defence) == standing::deadlocked);
static_assert(status(talks.with(agrees(missile_defence == system::cancelled)), missile_defence) == standing::agreed);
// What is agreed once more is restated still.
static_assert(status(talks.with(agrees(nuclear_terrorism == accord::in_force)), nuclear_terrorism) ==
              standing::restated);
static_assert(status(talks.with(accepts(russia, russian_link == access::none)), russian_link) ==
              standing::reconcilable);
static_assert(standings(dossier<framework>{}).of(standing::open) == issue_set<framework>::all());
}

namespace three_countries {
using namespace trade;
constexpr standing_table<agreement> table = standings(round_table);
static_assert(table[tariff] == standing::open); // the Islands have said nothing of it
static_assert(table[labels] == standing::agreed);
static_assert(table.of(standing::open) == issue_set<agreement>{tariff, fishing, tribunal, accession});
}

}

TEST_CASE("a table is equal to another where every standing is")
{
    CHECK(standings(moscow::talks) == two_governments::table);
    CHECK(standings(moscow::offer_taken) != two_governments::table);
    for (std::size_t issue = 0; issue < trade::agreement::issue_count; ++issue) {
        const auto named = issue_in<trade::agreement>::at(issue);
        CHECK(status(trade::round_table, named) == three_countries::table[named]);
        CHECK(three_countries::table.of(three_countries::table[named]).contains(named));
    }
}
TEST_CASE("all holding the same agree, though an undecided party does not")
{
    using namespace trade;
    auto now = dossier<agreement>{}.with(holds(northland, labels == protection::none))
                   .with(holds(southland, labels == protection::none));
    CHECK(status(now, labels) == standing::open);
    CHECK(status(now.with(accepts(islands, labels == protection::none)), labels) == standing::reconcilable);
    CHECK(status(now.with(holds(islands, labels == protection::none)), labels) == standing::agreed);
    CHECK(status(now.with(holds(islands, labels == protection::regional_names)), labels) == standing::unreconciled);
}
