// expect: entente: this actor is not a party to the bundle
#include "moscow.hpp"

#include <entente/name/issue_set.hpp>

using namespace moscow;


#ifdef WRONG
inline constexpr party_set<framework> asked{russia, france};
#else
inline constexpr party_set<framework> asked{russia, united_states};
#endif
