// expect: entente: this clause has more terms than the bundle allows: raise capacity<room{.terms = ...}>
#include "moscow.hpp"

#include <entente/say/clause.hpp>

using namespace moscow;

struct brief final : bundle<parties<russia>, issues<missile_defence, activation>, capacity<room{.terms = 1}>> {};

#ifdef WRONG
inline constexpr clause<brief> offer = accepts(russia, missile_defence == system::deployed,
    provided(activation == start::at_once));
#else
inline constexpr clause<brief> offer = accepts(russia, missile_defence == system::deployed);
#endif
