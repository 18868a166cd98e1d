// expect: entente_a_proposal_lapses_before_that_is_said
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(next_day, floats(united_states, russia, offer).lapsing_after(day)),
#else
    noted(next_day, floats(united_states, russia, offer).lapsing_after(next_day)),
#endif
};
