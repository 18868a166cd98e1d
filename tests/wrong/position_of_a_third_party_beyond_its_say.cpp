// expect: entente_a_third_party_has_no_say_on_this_issue
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<consents<poland, missile_defence>, target<france, missile_defence>>> {};

#ifdef WRONG
inline constexpr dossier<talks> heard{holds(poland, wto_membership == bid::supported)};
#else
inline constexpr dossier<talks> heard{holds(poland, missile_defence == system::deployed)};
#endif
