// The smallest bundle: one party, one issue, one option.
#include <entente/say/dossier.hpp>

using namespace entente;

inline constexpr struct hermit final : actor<"Hermit"> {} hermit;

enum class outcome { solitude };

inline constexpr struct life final : issue<"Way of life", outcome> {} life;

struct vow final : bundle<parties<hermit>, issues<life>> {};

inline constexpr dossier<vow> taken{holds(hermit, life == outcome::solitude), agrees(life == outcome::solitude)};
