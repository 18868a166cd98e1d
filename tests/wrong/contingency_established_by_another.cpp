// expect: entente: this actor is not among those who may establish the contingency
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr struct tested final : contingency<"A test", united_states> {} tested;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(day, establishes(russia, tested)),
#else
    noted(day, establishes(united_states, tested)),
#endif
};
