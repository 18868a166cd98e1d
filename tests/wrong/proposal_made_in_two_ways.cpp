// expect: entente_a_proposal_is_made_in_two_ways
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
    noted(next_day, tables(united_states, russia, offer, wto_membership == bid::opposed)),
#else
    noted(next_day, tables(united_states, russia, offer, wto_membership == bid::supported)),
#endif
};
