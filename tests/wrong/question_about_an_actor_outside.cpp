// expect: entente: this actor is not a party to the bundle
#include "moscow.hpp"

#include <entente/ask/acceptance.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};

#ifdef WRONG
inline constexpr auto held = position(talks, france, missile_defence);
#else
inline constexpr auto held = position(talks, russia, missile_defence);
#endif
