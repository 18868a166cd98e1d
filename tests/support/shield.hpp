#ifndef ENTENTE_TESTS_SHIELD_HPP
#define ENTENTE_TESTS_SHIELD_HPP

// A bundle with third parties: Poland is to be host of what is at issue and must consent, Congress ratifies, Iran is the
// target, Norway mediates.

#include <entente/name/bundle.hpp>

namespace shield {

using namespace entente;

enum class plan { cancelled, deployed };
enum class bid { opposed, supported };
enum class patriots { none, some, many };

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia final : actor<"Russia"> {} russia;
inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;
inline constexpr struct iran final : actor<"Iran"> {} iran;
inline constexpr struct norway final : actor<"Norway"> {} norway;

inline constexpr struct missile_defence final : issue<"Missile defence", plan> {} missile_defence;
inline constexpr struct wto_membership final : issue<"WTO membership", bid> {} wto_membership;
inline constexpr struct air_defence final : issue<"Air defence of Poland", ordinal<patriots>> {} air_defence;

struct framework final
    : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership, air_defence>,
             third_parties<target<iran, missile_defence>, host<poland, missile_defence>,
                           consents<poland, missile_defence, air_defence>, ratifies<congress, united_states>,
                           mediator<norway>>> {};

}

#endif
