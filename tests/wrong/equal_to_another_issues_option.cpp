// expect-gcc: use of deleted function
// expect-clang: selected deleted operator
// expect: entente: an issue is settled by an option of its own
#include "moscow.hpp"

using namespace moscow;

#ifdef WRONG
inline constexpr auto accession = wto_membership == system::cancelled;
#else
inline constexpr auto accession = wto_membership == bid::supported;
#endif
