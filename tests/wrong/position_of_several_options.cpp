// expect: entente: a party holds one term, issue == option: for several, write accepts(...)
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    holds(russia, launchers <= 500),
};
#else
inline constexpr dossier<framework> talks{
    holds(russia, launchers == 500),
    accepts(russia, launchers <= 500),
};
#endif
