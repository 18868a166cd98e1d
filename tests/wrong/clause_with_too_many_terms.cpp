// expect: entente: this clause has more terms than the bundle allows: raise capacity<room{.terms = ...}>
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

struct brief final : bundle<parties<russia>, issues<missile_defence, activation>, capacity<room{.terms = 1}>> {};
#ifdef WRONG
inline constexpr dossier<brief> talks{
    rules_out(russia, missile_defence == system::deployed && activation == start::at_once),
};
#else
inline constexpr dossier<brief> talks{
    rules_out(russia, activation == start::at_once),
};
#endif
