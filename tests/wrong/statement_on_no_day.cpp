// expect: entente_a_date_is_not_in_the_calendar
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr struct other final : proposal<"Other"> {} other;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
    noted(day, floats(united_states, russia, offer, wto_membership == bid::supported)),
#ifdef WRONG
    noted(std::chrono::year{2008} / 2 / 30, studies(russia, offer)),
#else
    noted(std::chrono::year{2008} / 2 / 29, studies(russia, offer)),
#endif
};
