// expect: entente: these two bear the same name: write another in the actor<...> or issue<...> of one
// expect: moscow::successor
#include "moscow.hpp"

namespace moscow {

#ifdef WRONG
inline constexpr struct successor final : actor<"Russia"> {} successor;
#else
inline constexpr struct successor final : actor<"Russia, as successor"> {} successor;
#endif

struct talks final : bundle<parties<russia, united_states>, issues<kosovo>, third_parties<mediator<successor, kosovo>>> {};

}
