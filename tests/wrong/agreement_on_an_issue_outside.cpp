// expect: entente: this issue is not in the bundle
// expect: moscow::kosovo
#include "moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr dossier<framework> talks{
    agrees(kosovo == recognition::withheld),
};
#else
inline constexpr dossier<framework> talks{
    agrees(activation == start::at_once),
};
#endif
