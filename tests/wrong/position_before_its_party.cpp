// expect: entente: a clause names the actor first: holds(actor, term)
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{holds(missile_defence == system::cancelled, russia)};
#else
inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};
#endif
