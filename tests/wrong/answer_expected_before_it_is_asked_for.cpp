// expect: entente_an_answer_is_expected_before_it_is_asked_for
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
    noted(next_day, expects_answer(united_states, offer, day)),
#else
    noted(day, expects_answer(united_states, offer, next_day)),
#endif
};
