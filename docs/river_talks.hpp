// The same talks over time: who said what, and when. For the pages of this guide that ask about records.

#include "river.hpp"

#include <entente/record.hpp>

namespace river {

inline constexpr struct brook final : representative<"Ada Brook", upland, "Water Minister"> {} brook;
inline constexpr struct reed  final : representative<"Ben Reed", delta, "Foreign Minister"> {} reed;

inline constexpr struct flow_offer final : proposal<"More water in dry seasons">        {} flow_offer;
inline constexpr struct drought    final : contingency<"A drought is declared", delta> {} drought; // by the delta alone

using std::chrono::year_month_day;
using std::chrono::year;
inline constexpr year_month_day january  = year{2025} / 1 / 15;
inline constexpr year_month_day february = year{2025} / 2 / 10;
inline constexpr year_month_day march    = year{2025} / 3 / 3;
inline constexpr year_month_day april    = year{2025} / 4 / 22;

inline constexpr record<treaty> account{
    noted(january, holds(upland, dam == work::built)),
    noted(january, holds(delta, dam == work::none)),
    noted(january, holds(upland, dry_season == flow::low)),
    noted(january, holds(delta, dry_season == flow::high)),

    statement(february, by(brook), floats(upland, delta, flow_offer, until(drought, dry_season == flow::middling),
                                          once(drought, dry_season == flow::high))),
    statement(february, by(brook), accepts(upland, dry_season == flow::middling)),
    statement(february, by(brook), once(drought, accepts(upland, dry_season == flow::high))),
    statement(february, by(brook), believes(upland, drought, probability{1, 10})),

    statement(march, by(reed), requests_in_writing(delta, flow_offer)),
    statement(march, by(reed), understands(delta, flow_offer, dry_season == flow::middling)),
    statement(march, by(reed), believes(delta, drought, probability{1, 2})),

    statement(april, by(brook), clarifies(upland, flow_offer)),
    statement(april, unnamed(delta, "an adviser"), accepts(delta, dam == work::built,
                                                           provided(dry_season >= flow::middling))),
    noted(april, agrees(floods == warning::shared)),
};

}
