// expect: entente_an_issue_has_two_status_quos
#include "moscow.hpp"

#include <entente/worth/stakes.hpp>

using namespace moscow;

inline constexpr dossier<framework> talks{status_quo(activation == start::at_once)};
#ifdef WRONG
inline constexpr stakes<framework> worth{talks, {status_quo(activation == start::once_established)}};
#else
inline constexpr stakes<framework> worth{talks, {status_quo(missile_defence == system::cancelled)}};
#endif
