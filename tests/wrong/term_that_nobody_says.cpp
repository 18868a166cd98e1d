// expect: entente: a clause tells what is said of a term: holds(actor, term), agrees(term), ...
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{missile_defence == system::cancelled};
#else
inline constexpr dossier<framework> talks{agrees(missile_defence == system::cancelled)};
#endif
