// A party may accept two terms each by itself and rule out having both.
#include "wrong/moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{
    accepts(russia, missile_defence == system::deployed),
    accepts(russia, activation == start::at_once || activation == start::once_established),
    rules_out(russia, missile_defence == system::deployed && activation != start::once_established),
    agrees(missile_defence == system::deployed),
};
