// expect: entente: this issue is not in the bundle
#include "moscow.hpp"

#include <entente/ask/standing.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};

#ifdef WRONG
inline constexpr standing stands = status(talks, kosovo);
#else
inline constexpr standing stands = status(talks, missile_defence);
#endif
