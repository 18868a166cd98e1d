// expect: entente: this issue is not in the bundle
#include "moscow.hpp"

#include <entente/ask/acceptance.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};

#ifdef WRONG
inline constexpr auto those_against = dissenters(talks, kosovo == recognition::granted);
#else
inline constexpr auto those_against = dissenters(talks, missile_defence == system::deployed);
#endif
