// expect: entente: a stated option compares with options and terms of its own issue
#include "moscow.hpp"

#include <entente/ask/acceptance.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{holds(russia, missile_defence == system::cancelled)};

#ifdef WRONG
static_assert(position(talks, russia, missile_defence) == access::none);
#else
static_assert(position(talks, russia, missile_defence) == system::cancelled);
#endif
