// Globals of a host with names that the library's templates use for themselves.

#include <entente/ask/standing.hpp>

namespace {

inline constexpr struct guest final : entente::actor<"Guest"> {} guest;

enum class answer { no, yes };
inline constexpr struct visit final : entente::issue<"Visit", answer> {} visit;

struct invitation final : entente::bundle<entente::parties<guest>, entente::issues<visit>> {};

}

constexpr entente::dossier<invitation> said{entente::holds(guest, visit == answer::yes)};
constexpr entente::standing asked = entente::status(said, visit);
static_assert(asked != entente::standing::deadlocked);
