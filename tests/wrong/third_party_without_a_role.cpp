// expect: entente: this is no role of a third party
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

#ifdef WRONG
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<leads_to<missile_defence, wto_membership>>> {};
#else
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<mediator<poland>>> {};
#endif
