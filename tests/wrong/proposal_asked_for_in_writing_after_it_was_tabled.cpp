// expect: entente_a_proposal_is_requested_in_writing_after_it_was_tabled
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
    noted(day, tables(united_states, offer)),
    noted(next_day, requests_in_writing(russia, offer)),
#else
    noted(day, requests_in_writing(russia, offer)),
    noted(next_day, tables(united_states, offer)),
#endif
};
