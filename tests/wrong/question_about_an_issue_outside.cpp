// expect: entente: this issue is not in the bundle
#include "moscow.hpp"

#include <entente/ask/acceptance.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};

#ifdef WRONG
inline constexpr auto held = position(talks, russia, kosovo);
#else
inline constexpr auto held = position(talks, russia, missile_defence);
#endif
