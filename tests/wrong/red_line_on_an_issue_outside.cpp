// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    rules_out(russia, missile_defence == system::deployed && kosovo == recognition::granted),
};
#else
inline constexpr dossier<framework> talks{
    rules_out(russia, missile_defence == system::deployed && activation == start::at_once),
};
#endif
