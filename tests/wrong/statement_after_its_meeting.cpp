// expect: entente_a_statement_is_not_made_while_its_meeting_lasts
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr struct offer final : proposal<"Offer"> {} offer;
inline constexpr struct summit final : meeting<"Summit"> {} summit;
inline constexpr auto day = std::chrono::year{2008} / 1 / 7;
inline constexpr auto next_day = std::chrono::year{2008} / 1 / 8;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(day, meets(summit, participants(russia))), statement(next_day, by(russia), floats(russia, united_states, offer)).in(summit),
#else
    noted(day, meets(summit, participants(russia))), statement(day, by(russia), floats(russia, united_states, offer)).in(summit),
#endif
};
