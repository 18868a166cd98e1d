// expect: entente_a_party_holds_two_positions_on_one_issue
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(russia, activation == start::at_once),
    holds(russia, activation == start::once_established),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, activation == start::at_once),
    accepts(russia, activation == start::once_established),
};
#endif
