// expect: entente: this issue is not in the bundle
#include "moscow.hpp"

#include <entente/name/package.hpp>

using namespace moscow;

#ifdef WRONG
inline constexpr package<framework> deal{missile_defence == system::deployed, russian_link == access::linked,
                                         activation == start::once_established, wto_membership == bid::supported,
                                         launchers == 700};
inline constexpr auto term = deal[kosovo];
#else
inline constexpr package<framework> deal{missile_defence == system::deployed, russian_link == access::linked,
                                         activation == start::once_established, wto_membership == bid::supported,
                                         launchers == 700};
inline constexpr auto term = deal[launchers];
#endif
