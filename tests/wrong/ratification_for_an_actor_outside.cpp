// expect: entente: this actor is not a party to the bundle
// expect: moscow::france
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

#ifdef WRONG
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<ratifies<congress, france>>> {};
#else
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<ratifies<congress, united_states>>> {};
#endif
