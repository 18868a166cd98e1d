#include <entente/ask/blocking.hpp>

enum class answer { no, yes };
inline constexpr struct host final : entente::actor<"Host"> {} host;
inline constexpr struct guest final : entente::actor<"Guest"> {} guest;
inline constexpr struct visit final : entente::issue<"Visit", answer> {} visit;
struct invitation final : entente::bundle<entente::parties<host, guest>, entente::issues<visit>> {};

int main()
{
    const entente::dossier<invitation> talks{entente::holds(host, visit == answer::yes),
                                             entente::holds(guest, visit == answer::no)};
    return blocking(talks).contains(visit) ? 0 : 1;
}
