// expect: entente: salience stands in a position: holds(actor, term, salience{50})
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == system::cancelled),
    salience{50},
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == system::cancelled, salience{50}),
};
#endif
