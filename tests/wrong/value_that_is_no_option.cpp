// expect: entente_a_value_is_no_option_of_its_issue
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == static_cast<moscow::system>(9)),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, missile_defence == static_cast<moscow::system>(0)),
};
#endif
