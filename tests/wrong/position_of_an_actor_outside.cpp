// expect: entente: this actor is not a party to the bundle
// expect: moscow::france
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(france, activation == start::at_once),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, activation == start::at_once),
};
#endif
