// A party of whom nothing is known, and an issue about which nothing was said.
#include "wrong/moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == system::cancelled),
    status_quo(wto_membership == bid::opposed),
};
