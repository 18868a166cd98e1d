// expect: entente: this actor is not a party to the bundle
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<consents<poland, missile_defence>>> {};

#ifdef WRONG
inline constexpr stakes<talks> worth{values(poland, missile_defence, points{1, 0})};
#else
inline constexpr stakes<talks> worth{values(russia, missile_defence, points{1, 0})};
#endif
