#include <entente/say/dossier.hpp>

inline constexpr struct host final : entente::actor<"Host"> {} host;

enum class answer { no, yes };
inline constexpr struct visit final : entente::issue<"Visit", answer> {} visit;

struct invitation final : entente::bundle<entente::parties<host>, entente::issues<visit>> {};

constexpr entente::dossier<invitation> talks{entente::holds(host, visit == answer::yes)};

int main() { return talks.view().position(0, 0) == 1 ? 0 : 1; }
