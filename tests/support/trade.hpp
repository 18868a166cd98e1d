#ifndef ENTENTE_TESTS_TRADE_HPP
#define ENTENTE_TESTS_TRADE_HPP

// Three countries on a trade agreement: a quantity, an issue with an order, and some without.

#include <entente/name/actor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/linkage.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/dossier.hpp>

namespace trade {

using namespace entente;

inline constexpr struct northland final : actor<"Northland"> {} northland;
inline constexpr struct southland final : actor<"Southland"> {} southland;
inline constexpr struct islands final : actor<"The Islands"> {} islands;

enum class quota { closed, shared, open_to_all };
enum class court { national, joint, arbitral };
enum class protection { none, regional_names };
enum class answer { no, yes };

inline constexpr struct tariff final : issue<"Tariff on steel", quantity<0, 50, 5>> {} tariff;
inline constexpr struct fishing final : issue<"Fishing grounds", ordinal<quota>> {} fishing;
inline constexpr struct tribunal final : issue<"Settlement of disputes", court> {} tribunal;
inline constexpr struct labels final : issue<"Protected names", protection> {} labels;
inline constexpr struct accession final : issue<"Accession of the Islands", answer> {} accession;

struct agreement final
    : bundle<issues<tariff, fishing, tribunal, labels, accession>,
             linkages<leads_to<tribunal, tariff>, leads_to<tariff, accession>, interacts<tariff, fishing, labels>,
                      implies<(accession == answer::yes), (tariff <= 20)>>,
             parties<northland, southland, islands>> {};

// The tariff is bridged by acceptances, but only together with what each wants elsewhere. The Islands care for their
// accession and their fish.
inline constexpr dossier<agreement> round_table{
    status_quo(tariff == 50),
    status_quo(fishing == quota::closed),
    agrees(labels == protection::regional_names),
    holds(northland, tariff == 40, salience{80}),
    accepts(northland, between(tariff, 15, 35), provided(fishing >= quota::shared)),
    holds(southland, tariff == 0, salience{50}),
    accepts(southland, tariff <= 20, provided(tribunal == court::arbitral)),
    holds(northland, fishing == quota::open_to_all),
    accepts(southland, fishing <= quota::shared),
    accepts(northland, fishing == quota::shared),
    holds(northland, tribunal == court::joint),
    accepts(northland, tribunal == court::arbitral),
    holds(southland, tribunal == court::arbitral, salience{20}),
    holds(islands, accession == answer::yes),
    rules_out(islands, fishing == quota::open_to_all),
    rules_out(southland, tariff >= 30 && tribunal == court::national),
};

}

#endif
