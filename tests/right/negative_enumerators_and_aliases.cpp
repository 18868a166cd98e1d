// Enumerators below zero, gaps, two names for one value, and every underlying type that an enum may have.
#include <entente/say/dossier.hpp>

using namespace entente;

inline constexpr struct chair final : actor<"Chair"> {} chair;

enum class stance : signed char { against = -2, leaning_against = -1, for_ = 2, favour = 2 };
enum class toggle : bool { off, on };
enum class wide : unsigned long long { small = 1, large = 100 };

inline constexpr struct treaty final : issue<"Treaty", ordinal<stance>> {} treaty;
inline constexpr struct veto final : issue<"Veto", toggle> {} veto;
inline constexpr struct fund final : issue<"Fund", wide> {} fund;

struct session final : bundle<parties<chair>, issues<treaty, veto, fund>> {};

inline constexpr dossier<session> talks{
    holds(chair, treaty == stance::favour),
    accepts(chair, treaty >= stance::leaning_against),
    holds(chair, veto == toggle::off),
    holds(chair, fund == wide::large),
};
static_assert(domain_of<struct treaty>::size == 3);
