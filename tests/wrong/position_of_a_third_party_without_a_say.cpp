// expect: entente: this third party has no say here
// expect: moscow::france
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<consents<poland, missile_defence>, target<france, missile_defence>>> {};

#ifdef WRONG
inline constexpr dossier<talks> heard{holds(france, missile_defence == system::cancelled)};
#else
inline constexpr dossier<talks> heard{holds(poland, missile_defence == system::cancelled)};
#endif
