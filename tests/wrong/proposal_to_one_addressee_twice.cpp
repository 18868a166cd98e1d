// expect: entente: this addressee of a proposal is named twice
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(day, floats(united_states, to(russia, russia), offer)),
#else
    noted(day, floats(united_states, russia, offer)),
#endif
};
