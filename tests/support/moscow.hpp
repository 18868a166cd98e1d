#ifndef ENTENTE_TESTS_MOSCOW_HPP
#define ENTENTE_TESTS_MOSCOW_HPP

// Two governments, one document: missile defence stands in the way of everything else.

#include <entente/name/actor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/linkage.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/dossier.hpp>

namespace moscow {

using namespace entente;

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia final : actor<"Russia"> {} russia;

enum class system { cancelled, deployed };
enum class access { none, linked };
enum class start { at_once, once_established };
enum class bid { opposed, supported };
enum class accord { lapsed, in_force };

inline constexpr struct missile_defence final : issue<"Missile defence in Europe", system> {} missile_defence;
inline constexpr struct russian_link final : issue<"Russian link to the system", access> {} russian_link;
inline constexpr struct activation final : issue<"Activation of the system", start> {} activation;
inline constexpr struct wto_membership final : issue<"WTO membership", bid> {} wto_membership;
inline constexpr struct nuclear_terrorism final : issue<"Nuclear terrorism", accord> {} nuclear_terrorism;

struct framework final
    : bundle<parties<united_states, russia>,
             issues<missile_defence, russian_link, activation, wto_membership, nuclear_terrorism>,
             linkages<leads_to<wto_membership, missile_defence>, interacts<missile_defence, russian_link, activation>,
                      implies<(russian_link == access::linked), (missile_defence == system::deployed)>>> {};

inline constexpr dossier<framework> talks{
    restates(nuclear_terrorism == accord::in_force),
    holds(united_states, missile_defence == system::deployed),
    accepts(united_states, russian_link == access::linked || russian_link == access::none),
    accepts(united_states, activation == start::at_once || activation == start::once_established),
    holds(russia, missile_defence == system::cancelled),
    holds(united_states, wto_membership == bid::supported),
    holds(russia, wto_membership == bid::supported),
    status_quo(missile_defence == system::cancelled),
};

// Russia takes the system, linked to it and with activation waiting.
inline constexpr dossier<framework> offer_taken =
    talks.with(accepts(russia, missile_defence == system::deployed,
                       provided(russian_link == access::linked && activation == start::once_established)));

}

#endif
