// expect: entente_a_proposal_moves_after_its_end
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
    noted(day, rejects(russia, offer)),
    noted(next_day, studies(russia, offer)),
#else
    noted(day, studies(russia, offer)),
    noted(next_day, rejects(russia, offer)),
#endif
};
