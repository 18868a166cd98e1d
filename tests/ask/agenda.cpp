#include <entente/ask/agenda.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

namespace two_governments {
using namespace moscow;
// Missile defence is the hardest, and comes last in any case; the others are all alike, in bundle order.
static_assert(agenda(talks) == issue_sequence<framework>{russian_link, activation, wto_membership, nuclear_terrorism,
                                                         missile_defence});
// WTO membership is agreed, since both support it: missile defence may be taken up.
static_assert(ready(talks) == issue_set<framework>{russian_link, activation, missile_defence});
// When Russia thinks again about the WTO, it may not.
constexpr auto reopened = talks.with(holds(russia, wto_membership == bid::opposed));
static_assert(ready(reopened) == issue_set<framework>{russian_link, activation, wto_membership});
// Then the WTO is as hard as missile defence: first what leads to the other, though it comes later in the bundle.
static_assert(agenda(reopened) == issue_sequence<framework>{russian_link, activation, nuclear_terrorism, wto_membership,
                                                            missile_defence});
}

namespace three_countries {
using namespace trade;
static_assert(agenda(dossier<agreement>{}) == issue_sequence<agreement>{fishing, tribunal, tariff, labels, accession});
// The court is more contentious than fish and labels; it leads to the tariff, and that to the accession.
static_assert(agenda(round_table) == issue_sequence<agreement>{fishing, labels, tribunal, tariff, accession});
static_assert(ready(round_table) == issue_set<agreement>{fishing, tribunal});
static_assert(ready(round_table.with(agrees(tribunal == court::arbitral))) == issue_set<agreement>{tariff, fishing});
static_assert(ready(round_table.with(agrees(tribunal == court::arbitral)).with(restates(tariff == 15))) ==
              issue_set<agreement>{fishing, accession});
static_assert(ready(dossier<agreement>{}) == issue_set<agreement>{fishing, tribunal, labels});
}

}

TEST_CASE("the agenda moves with what is said")
{
    using namespace trade;
    auto now = dossier<agreement>{}
                   .with(holds(northland, tribunal == court::joint))
                   .with(holds(southland, tribunal == court::national));
    CHECK(agenda(now) == issue_sequence<agreement>{fishing, labels, tribunal, tariff, accession});
    now = now.with(holds(northland, fishing == quota::closed)).with(holds(southland, fishing == quota::shared));
    CHECK(agenda(now) == issue_sequence<agreement>{labels, fishing, tribunal, tariff, accession});
    now = now.with(holds(northland, tribunal == court::joint, salience{10}));
    CHECK(agenda(now) == issue_sequence<agreement>{labels, tribunal, tariff, accession, fishing});
    CHECK(ready(now) == issue_set<agreement>{fishing, tribunal, labels});
}
