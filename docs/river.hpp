// The talks that the pages of this guide ask about: a river, a country at its head and one at its mouth. What packages
// are worth is illustrative.

#include <entente/entente.hpp>

namespace river {

using namespace entente;

inline constexpr struct upland final : actor<"Upland"> {} upland;
inline constexpr struct delta  final : actor<"Delta">  {} delta;

enum class work    { none, built };
enum class flow    { low, middling, high };
enum class sale    { none, agreed };
enum class warning { none, shared };

inline constexpr struct dam         final : issue<"Dam", work>                        {} dam;
inline constexpr struct dry_season  final : issue<"Dry-season flow", ordinal<flow>>   {} dry_season;
inline constexpr struct electricity final : issue<"Sale of electricity", sale>        {} electricity;
inline constexpr struct floods      final : issue<"Flood warning", warning>           {} floods;

struct treaty final : bundle<
    parties<upland, delta>,
    issues<dam, dry_season, electricity, floods>,
    linkages<interacts<dam, dry_season>,
             implies<(electricity == sale::agreed), (dam == work::built)>>> {};

inline constexpr stakes<treaty> worth{
    status_quo(dam == work::none),
    status_quo(dry_season == flow::low),
    status_quo(electricity == sale::none),
    status_quo(floods == warning::none),

    values(upland, dam,         points{0, -30}),
    values(upland, dry_season,  points{20, 12, 0}),
    values(upland, electricity, points{0, 52}),
    values(upland, floods,      points{0, -3}),

    values(delta, dry_season,  points{0, 18, 30}),
    values(delta, electricity, points{0, -9}),
    values(delta, floods,      points{0, 14}),
    // What a dam holds back in the wet season does no harm, if it is let go in the dry one.
    joint(delta, dam == work::built && dry_season >= flow::middling, 16),
};

}
