// expect: entente: a proposal's maker says when it expects an answer
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(day, floats(united_states, russia, offer).expected_by(russia, next_day)),
#else
    noted(day, floats(united_states, russia, offer).expected_by(united_states, next_day)),
#endif
};
