// expect: entente_the_bundle_has_no_room_for_another_condition_raise_its_capacity
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr std::size_t conditions = 1;
#else
inline constexpr std::size_t conditions = 2;
#endif

struct small final
    : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership, kosovo>,
             capacity<room{.conditions = conditions}>> {};

inline constexpr auto talks =
    dossier<small>{}
        .with(accepts(russia, missile_defence == system::deployed, provided(wto_membership == bid::supported)))
        .with(accepts(russia, kosovo == recognition::granted, provided(wto_membership == bid::opposed)));
