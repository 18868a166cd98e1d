// Each party makes its concession depend on the other's. That is a deadlock to be found, not a contradiction.
#include "wrong/moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{
    holds(united_states, missile_defence == system::deployed),
    holds(russia, missile_defence == system::cancelled),
    accepts(russia, missile_defence == system::deployed, provided(wto_membership == bid::supported)),
    accepts(united_states, wto_membership == bid::supported, provided(missile_defence == system::deployed)),
};
