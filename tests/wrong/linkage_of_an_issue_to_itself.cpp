// expect: entente: an issue is not linked to itself
#include "moscow.hpp"

#include <entente/say/record.hpp>

using namespace moscow;

inline constexpr record<framework> talks{
#ifdef WRONG
    noted(std::chrono::year{2008} / 1 / 7, links(russia, activation, activation)),
#else
    noted(std::chrono::year{2008} / 1 / 7, links(russia, activation, missile_defence)),
#endif
};
