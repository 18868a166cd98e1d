// expect: entente: this issue is not in the bundle
#include <entente/name/bundle.hpp>

using namespace entente;

inline constexpr struct us final : actor<"Us"> {} us;
enum class e { x, y };
inline constexpr struct a final : issue<"A", e> {} a;
inline constexpr struct b final : issue<"B", e> {} b;

#ifdef WRONG
struct talks final : bundle<parties<us>, issues<a>, linkages<implies<(a == e::x), (b == e::y)>>> {};
#else
struct talks final : bundle<parties<us>, issues<a>, linkages<implies<(a == e::x), (a == e::y)>>> {};
#endif
