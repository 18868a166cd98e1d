// expect: entente_a_salience_is_not_between_0_and_100
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(russia, activation == start::at_once, salience{101}),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, activation == start::at_once, salience{100}),
};
#endif
