#ifndef ENTENTE_TESTS_BY_NAME_HPP
#define ENTENTE_TESTS_BY_NAME_HPP

// The bundles of sale.hpp, moscow.hpp and trade.hpp, with what is said and what it is worth, once more by name: the
// types' names and options are read off, so that the two can't drift apart.

#include <entente/by_name/scenario.hpp>

#include "support/moscow.hpp"
#include "support/named_bundle.hpp"
#include "support/sale.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace twins {

using namespace entente;

inline scenario moscow_bundle()
{
    using namespace moscow;
    scenario made = named<framework>();
    CHECK(made.leads_to("WTO membership", "Missile defence in Europe"));
    CHECK(made.interacts({"Missile defence in Europe", "Russian link to the system", "Activation of the system"}));
    CHECK(made.implies(issue_named{"Russian link to the system"} == "linked",
                       issue_named{"Missile defence in Europe"} == "deployed"));
    return made;
}
// moscow::talks.
inline scenario moscow_talks()
{
    scenario made = moscow_bundle();
    const issue_named link{"Russian link to the system"};
    const issue_named activation{"Activation of the system"};
    CHECK(made.restates("Nuclear terrorism", "in_force"));
    CHECK(made.holds("United States", "Missile defence in Europe", "deployed"));
    CHECK(made.accepts("United States", link == "linked" || link == "none"));
    CHECK(made.accepts("United States", activation == "at_once" || activation == "once_established"));
    CHECK(made.holds("Russia", "Missile defence in Europe", "cancelled"));
    CHECK(made.holds("United States", "WTO membership", "supported"));
    CHECK(made.holds("Russia", "WTO membership", "supported"));
    CHECK(made.status_quo("Missile defence in Europe", "cancelled"));
    return made;
}
// moscow::offer_taken.
inline scenario moscow_offer_taken()
{
    scenario made = moscow_talks();
    made.supersede();
    CHECK(made.accepts("Russia", issue_named{"Missile defence in Europe"} == "deployed",
                       issue_named{"Russian link to the system"} == "linked" &&
                           issue_named{"Activation of the system"} == "once_established"));
    return made;
}
// moscow::worth, into whatever has been said.
inline void value_moscow(scenario& made)
{
    const issue_named defence{"Missile defence in Europe"};
    CHECK(made.values("Russia", "Missile defence in Europe", {60, 0}));
    CHECK(made.values("Russia", "WTO membership", {0, 30}));
    CHECK(made.values("Russia", "Nuclear terrorism", {0, 10}));
    CHECK(made.values("United States", "Missile defence in Europe", {0, 50}));
    CHECK(made.values("United States", "Russian link to the system", {5, 0}));
    CHECK(made.values("United States", "Activation of the system", {8, 0}));
    CHECK(made.scores("United States", "WTO membership", 20, {0, 50}));
    CHECK(made.values("United States", "Nuclear terrorism", {0, 10}));
    CHECK(made.joint("Russia", defence == "deployed" && issue_named{"Russian link to the system"} == "linked", 25));
    CHECK(made.joint("Russia", defence == "deployed" && issue_named{"Activation of the system"} == "once_established",
                     20));
    CHECK(made.no_deal("United States", 0));
    CHECK(made.no_deal("Russia", 0));
    CHECK(made.walks_away_below("Russia", 40));
}

inline scenario trade_bundle()
{
    scenario made = named<::trade::agreement>();
    CHECK(made.leads_to("Settlement of disputes", "Tariff on steel"));
    CHECK(made.leads_to("Tariff on steel", "Accession of the Islands"));
    CHECK(made.interacts({"Tariff on steel", "Fishing grounds", "Protected names"}));
    CHECK(made.implies(issue_named{"Accession of the Islands"} == "yes", issue_named{"Tariff on steel"} <= 20));
    return made;
}
// trade::round_table.
inline scenario trade_round_table()
{
    scenario made = trade_bundle();
    const issue_named tariff{"Tariff on steel"};
    const issue_named fishing{"Fishing grounds"};
    const issue_named tribunal{"Settlement of disputes"};
    CHECK(made.status_quo("Tariff on steel", "50"));
    CHECK(made.status_quo("Fishing grounds", "closed"));
    CHECK(made.agrees("Protected names", "regional_names"));
    CHECK(made.holds("Northland", "Tariff on steel", "40", 80));
    CHECK(made.accepts("Northland", between(tariff, 15, 35), fishing >= "shared"));
    CHECK(made.holds("Southland", "Tariff on steel", "0", 50));
    CHECK(made.accepts("Southland", tariff <= 20, tribunal == "arbitral"));
    CHECK(made.holds("Northland", "Fishing grounds", "open_to_all"));
    CHECK(made.accepts("Southland", fishing <= "shared"));
    CHECK(made.accepts("Northland", fishing == "shared"));
    CHECK(made.holds("Northland", "Settlement of disputes", "joint"));
    CHECK(made.accepts("Northland", tribunal == "arbitral"));
    CHECK(made.holds("Southland", "Settlement of disputes", "arbitral", 20));
    CHECK(made.holds("The Islands", "Accession of the Islands", "yes"));
    CHECK(made.rules_out("The Islands", fishing == "open_to_all"));
    CHECK(made.rules_out("Southland", tariff >= 30 && tribunal == "national"));
    return made;
}

// house::sale, with a few things said.
inline scenario sale_talks()
{
    scenario made = named<house::sale>();
    const issue_named price{"Price"};
    CHECK(made.holds("Buyer", "Price", "120", 80));
    CHECK(made.holds("Seller", "Price", "180"));
    CHECK(made.accepts("Buyer", price <= 140));
    CHECK(made.accepts("Buyer", price == 150, issue_named{"Repairs"} == "yes"));
    CHECK(made.rules_out("Seller", price <= 110));
    CHECK(made.rules_out("Buyer", price >= 160 && issue_named{"Repairs"} == "no"));
    CHECK(made.agrees("Handover", "summer"));
    CHECK(made.status_quo("Repairs", "no"));
    return made;
}

// Are the two dossiers the same, number by number?
inline bool same(const model::dossier_view& left, const model::dossier_view& right)
{
    const auto equal = [](const auto& one, const auto& other) {
        if (one.size() != other.size())
            return false;
        for (std::size_t place = 0; place < one.size(); ++place)
            if (one[place] != other[place])
                return false;
        return true;
    };
    return left.layout.parties == right.layout.parties && equal(left.layout.voiceless, right.layout.voiceless) &&
           left.layout.issues == right.layout.issues &&
           equal(left.layout.option_begin, right.layout.option_begin) &&
           equal(left.layout.forbidden, right.layout.forbidden) && equal(left.layout.nodes, right.layout.nodes) &&
           equal(left.positions, right.positions) && equal(left.saliences, right.saliences) &&
           equal(left.accepted, right.accepted) && equal(left.ruled_out, right.ruled_out) &&
           equal(left.settled, right.settled) && equal(left.settlements, right.settlements) &&
           equal(left.status_quo, right.status_quo) && equal(left.conditionals, right.conditionals) &&
           equal(left.red_lines, right.red_lines) && equal(left.nodes, right.nodes);
}

}

#endif
