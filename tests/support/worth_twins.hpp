#ifndef ENTENTE_TESTS_WORTH_TWINS_HPP
#define ENTENTE_TESTS_WORTH_TWINS_HPP

// Stakes that are typed and, once more, by name: of the Moscow talks, and random ones of the trade agreement.

#include <entente/worth/stakes.hpp>

#include "support/by_name.hpp"
#include "support/dice.hpp"
#include "support/moscow_worth.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace twins {

inline scenario moscow_worth()
{
    scenario made = moscow_bundle();
    value_moscow(made);
    return made;
}
// The same where the talks start from nothing: the system cancelled, and all else as it was.
inline scenario moscow_worth_now()
{
    scenario made = moscow_worth();
    CHECK(made.status_quo("Missile defence in Europe", "cancelled"));
    CHECK(made.status_quo("Russian link to the system", "none"));
    CHECK(made.status_quo("Activation of the system", "at_once"));
    CHECK(made.status_quo("WTO membership", "opposed"));
    CHECK(made.status_quo("Nuclear terrorism", "lapsed"));
    return made;
}
inline stakes<moscow::framework> moscow_stakes_now()
{
    using namespace moscow;
    return worth.with(status_quo(missile_defence == system::cancelled))
        .with(status_quo(russian_link == access::none))
        .with(status_quo(activation == start::at_once))
        .with(status_quo(wto_membership == bid::opposed))
        .with(status_quo(nuclear_terrorism == accord::lapsed));
}

// Three parties' stakes in the trade agreement, with a status quo, and what no deal is worth to one of them.
struct trade_stakes {
    stakes<::trade::agreement> typed;
    scenario by_name;
};
inline trade_stakes random_trade_stakes(std::size_t seed)
{
    using namespace ::trade;
    dice random{seed};
    const auto draw = [&] { return static_cast<double>(random.below(20)); };
    std::vector<worth_clause<agreement>> clauses;
    scenario made = trade_bundle();
    const auto value = [&](auto party, auto issue, auto numbers) {
        using issue_name = decltype(issue);
        std::vector<double> listed;
        for (double& number : numbers.of) {
            number = draw();
            listed.push_back(number);
        }
        clauses.push_back(values(party, issue, numbers));
        CHECK(made.values(decltype(party)::name, issue_name::name, listed));
    };
    const auto value_all = [&](auto party) {
        value(party, tariff, points{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        value(party, fishing, points{0, 0, 0});
        value(party, tribunal, points{0, 0, 0});
        value(party, labels, points{0, 0});
        value(party, accession, points{0, 0});
        const double bonus = draw();
        clauses.push_back(joint(party, tariff <= 10 && fishing >= quota::shared, bonus));
        CHECK(made.joint(decltype(party)::name,
                         issue_named{"Tariff on steel"} <= 10 && issue_named{"Fishing grounds"} >= "shared", bonus));
    };
    value_all(northland);
    value_all(southland);
    value_all(islands);
    clauses.push_back(status_quo(tariff == 50));
    clauses.push_back(status_quo(fishing == quota::closed));
    clauses.push_back(status_quo(tribunal == court::national));
    clauses.push_back(status_quo(labels == protection::none));
    clauses.push_back(status_quo(accession == answer::no));
    clauses.push_back(walks_away_below(islands, 12));
    CHECK(made.status_quo("Tariff on steel", "50"));
    CHECK(made.status_quo("Fishing grounds", "closed"));
    CHECK(made.status_quo("Settlement of disputes", "national"));
    CHECK(made.status_quo("Protected names", "none"));
    CHECK(made.status_quo("Accession of the Islands", "no"));
    CHECK(made.walks_away_below("The Islands", 12));
    const auto typed = stakes<agreement>::from(clauses);
    REQUIRE(typed);
    return {*typed, made};
}

}

#endif
