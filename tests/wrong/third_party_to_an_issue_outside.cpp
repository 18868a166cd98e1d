// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

#ifdef WRONG
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<consents<poland, kosovo>>> {};
#else
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<consents<poland, missile_defence>>> {};
#endif
