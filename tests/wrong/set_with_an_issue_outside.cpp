// expect: entente: this issue is not in the bundle
#include "moscow.hpp"

#include <entente/name/issue_set.hpp>

using namespace moscow;


#ifdef WRONG
inline constexpr issue_set<framework> asked{missile_defence, kosovo};
#else
inline constexpr issue_set<framework> asked{missile_defence, launchers};
#endif
