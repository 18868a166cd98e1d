// expect: entente_a_probability_is_not_between_0_and_1
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr struct tested final : contingency<"A test"> {} tested;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(day, believes(russia, tested, probability{5, 4})),
#else
    noted(day, believes(russia, tested, probability{4, 4})),
#endif
};
