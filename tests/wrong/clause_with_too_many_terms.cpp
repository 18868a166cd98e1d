// expect: entente: this clause has more terms than the bundle allows: raise capacity<room{.terms = ...}>
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

struct brief final : bundle<parties<russia>, issues<missile_defence, russian_link, activation>, capacity<room{.terms = 2}>> {};
#ifdef WRONG
inline constexpr dossier<brief> talks{
    rules_out(russia, missile_defence == system::deployed && russian_link == access::none && activation == start::at_once),
};
#else
inline constexpr dossier<brief> talks{
    rules_out(russia, missile_defence == system::deployed && russian_link == access::none),
};
#endif
