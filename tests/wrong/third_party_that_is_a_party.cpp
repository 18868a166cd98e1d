// expect: entente: this third party is a party already
// expect: moscow::russia
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

#ifdef WRONG
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<host<russia, missile_defence>>> {};
#else
struct talks final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
                             third_parties<host<poland, missile_defence>>> {};
#endif
