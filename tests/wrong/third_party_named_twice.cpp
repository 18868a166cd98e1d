// expect: entente: this role of a third party is named twice
#include "moscow.hpp"

using namespace moscow;

inline constexpr struct poland final : actor<"Poland"> {} poland;
inline constexpr struct congress final : actor<"Congress"> {} congress;

#ifdef WRONG
struct talks final : bundle<parties<russia>, issues<kosovo>,
                             third_parties<host<poland, kosovo>, host<poland, kosovo>>> {};
#else
struct talks final : bundle<parties<russia>, issues<kosovo>,
                             third_parties<host<poland, kosovo>, consents<poland, kosovo>>> {};
#endif
