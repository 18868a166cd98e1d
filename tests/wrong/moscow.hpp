#ifndef ENTENTE_TESTS_MOSCOW_HPP
#define ENTENTE_TESTS_MOSCOW_HPP

// The bundle that wrong programs get wrong, and names that are not in it: France and Kosovo.

#include <entente/name/bundle.hpp>

namespace moscow {

using namespace entente;

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia final : actor<"Russia"> {} russia;
inline constexpr struct france final : actor<"France"> {} france;

enum class system { cancelled, deployed };
enum class access { none, linked };
enum class start { at_once, once_established };
enum class bid { opposed, supported };
enum class recognition { withheld, granted };

inline constexpr struct missile_defence final : issue<"Missile defence in Europe", system> {} missile_defence;
inline constexpr struct russian_link final : issue<"Russian link to the system", access> {} russian_link;
inline constexpr struct activation final : issue<"Activation of the system", start> {} activation;
inline constexpr struct wto_membership final : issue<"WTO membership", bid> {} wto_membership;
inline constexpr struct launchers final : issue<"Launchers", quantity<0, 1600, 100>> {} launchers;
inline constexpr struct kosovo final : issue<"Status of Kosovo", recognition> {} kosovo;

struct framework final
    : bundle<parties<united_states, russia>,
             issues<missile_defence, russian_link, activation, wto_membership, launchers>,
             linkages<leads_to<wto_membership, missile_defence>, interacts<missile_defence, russian_link, activation>,
                      implies<(russian_link == access::linked), (missile_defence == system::deployed)>>> {};

}

#endif
