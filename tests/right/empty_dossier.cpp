// Nothing was said yet, in each of the ways to write it, and then something.
#include "wrong/moscow.hpp"

#include <entente/say/dossier.hpp>

using namespace moscow;

inline constexpr dossier<framework> silence;
inline constexpr dossier<framework> nothing{};
inline constexpr dossier<framework> first = nothing.with(holds(russia, missile_defence == system::cancelled));
inline constexpr dossier<framework> copy{first};
