// expect: entente: these two bear the same name: write another in the actor<...> or issue<...> of one
// expect: moscow::mitrovica
#include "moscow.hpp"

namespace moscow {

#ifdef WRONG
inline constexpr struct mitrovica final : issue<"Status of Kosovo", recognition> {} mitrovica;
#else
inline constexpr struct mitrovica final : issue<"Status of Mitrovica", recognition> {} mitrovica;
#endif

struct talks final : bundle<parties<russia, united_states>, issues<kosovo, wto_membership, mitrovica>> {};

}
