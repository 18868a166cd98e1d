// expect: entente_a_proposal_has_not_been_made_by_then
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
    noted(day, studies(russia, other)),
    noted(next_day, floats(united_states, russia, other)),
#else
    noted(next_day, studies(russia, other)),
    noted(day, floats(united_states, russia, other)),
#endif
};
