#ifndef ENTENTE_NAME_LINKAGE_HPP
#define ENTENTE_NAME_LINKAGE_HPP

// How issues are linked by the matter itself, whoever looks at it: a section of a bundle.

#include <entente/name/condition.hpp>

#include <type_traits>

namespace entente::inline v0_1 {

// What linkages are to the compiler, and in its messages: lists of types.
template <class First, class Second>
struct leads_to_link {};
template <class... Issues>
struct interacts_link {};
template <auto Term, auto Condition>
struct implies_link {};

// Sequential: progress on the first issue opens the second. Directed, and without cycles in a bundle.
template <auto First, auto Second>
using leads_to = leads_to_link<std::remove_const_t<decltype(First)>, std::remove_const_t<decltype(Second)>>;

// Substantive: what one issue's outcome is worth depends on the others' (preferential dependence: R. L. Keeney and
// H. Raiffa, Decisions with Multiple Objectives, 1976). The scope of joint values.
template <auto... Issues>
using interacts = interacts_link<std::remove_const_t<decltype(Issues)>...>;

// Logical: no package has the term without the condition.
template <auto Term, auto Condition>
using implies = implies_link<Term, Condition>;

// The kinds of linkage, with those that parties assert in a dossier: an acceptance on condition (tactical: E. B. Haas,
// Why Collaborate?, 1980), and a red line over several issues.
enum class linkage_kind : unsigned char { leads_to, interacts, implies, provided, red_line };
inline constexpr unsigned linkage_kinds = 5;

}

#endif
