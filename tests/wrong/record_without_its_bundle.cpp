// expect: entente: a record names its bundle: record<framework> history{...}
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;

#ifdef WRONG
inline constexpr record history{
    noted(day, floats(united_states, russia, offer, wto_membership == bid::supported)),
};
#else
inline constexpr record<framework> history{
    noted(day, floats(united_states, russia, offer, wto_membership == bid::supported)),
};
inline constexpr record the_same{history};
#endif
