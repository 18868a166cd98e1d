#ifndef ENTENTE_NAME_BUNDLE_HPP
#define ENTENTE_NAME_BUNDLE_HPP

// The single document: its parties, its issues, and how the issues are linked.

#include <entente/name/actor.hpp>
#include <entente/name/bundle_checks.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/layout.hpp>
#include <entente/name/linkage.hpp>
#include <entente/name/sections.hpp>
#include <entente/name/third_parties.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// The base of a bundle, to be derived from by a type that names it:
//
//     struct framework final : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership>,
//                                     linkages<leads_to<wto_membership, missile_defence>>> {};
//
// Sections come in any order: `parties<...>` and `issues<...>` must be there, `linkages<...>`, `third_parties<...>` and
// `capacity<...>` may. Refused with a sentence: a party or an issue named twice, two actors or two issues of the same
// name, a linkage to an issue outside, a cycle among `leads_to`, a third party that is a party.
//
// Who counts where: `party_types` are those who must agree, and to whom outcomes are worth something. Behind them,
// `participant_types` has the third parties whose consent or ratification is needed; `actor_types` has everybody.
template <class... Sections>
struct bundle : detail::checked<detail::bundle_is_well_formed<Sections...>()> {
    using party_types = typename detail::section_of<detail::party_section, Sections...>::types;
    using issue_types = typename detail::section_of<detail::issue_section, Sections...>::types;
    using linkage_types = typename detail::section_of<detail::linkage_section, Sections...>::types;
    using third_party_types = typename detail::section_of<detail::third_party_section, Sections...>::types;
    using participant_types = typename detail::everybody<party_types, third_party_types>::participants;
    using actor_types = typename detail::everybody<party_types, third_party_types>::actors;

    static constexpr std::size_t party_count = party_types::size;
    static constexpr std::size_t participant_count = participant_types::size;
    static constexpr std::size_t actor_count = actor_types::size;
    static constexpr std::size_t issue_count = issue_types::size;
    static constexpr room capacity_given = detail::section_of<detail::capacity_section, Sections...>::given;
};

// A bundle: a type derived from `bundle<...>`.
template <class B>
concept bundle_type = std::is_class_v<B> && requires {
    typename B::party_types;
    typename B::issue_types;
    { B::party_count } -> std::convertible_to<std::size_t>;
    { B::issue_count } -> std::convertible_to<std::size_t>;
};

// What generic code may ask of names before it asks the library.
template <class Actor, class B>
concept party_of = bundle_type<B> && actor_type<Actor> && B::party_types::template has_once<std::remove_const_t<Actor>>;
template <class Actor, class B>
concept actor_of = bundle_type<B> && actor_type<Actor> && B::actor_types::template has_once<std::remove_const_t<Actor>>;
template <class Issue, class B>
concept issue_of = bundle_type<B> && issue_type<Issue> && B::issue_types::template has_once<std::remove_const_t<Issue>>;

namespace detail {

// What the untyped side of the library knows of the bundle.
template <class B>
inline constexpr auto layout_of = lay_out<B>(typename B::issue_types{}, typename B::linkage_types{});

template <class Condition, class B>
inline constexpr bool all_issues_in = false;
template <class Issue, class B>
inline constexpr bool all_issues_in<term<Issue>, B> = issue_of<Issue, B>;
template <class Issue, class B>
inline constexpr bool all_issues_in<option_range<Issue>, B> = issue_of<Issue, B>;
template <class Operand, class B>
inline constexpr bool all_issues_in<negation_of<Operand>, B> = all_issues_in<Operand, B>;
template <class Left, class Right, class B>
inline constexpr bool all_issues_in<both_of<Left, Right>, B> = all_issues_in<Left, B> && all_issues_in<Right, B>;
template <class Left, class Right, class B>
inline constexpr bool all_issues_in<either_of<Left, Right>, B> = all_issues_in<Left, B> && all_issues_in<Right, B>;

}

template <class Term, class B>
concept term_of = term_type<Term> && detail::all_issues_in<Term, B>;
template <class Condition, class B>
concept condition_of = condition_type<Condition> && detail::all_issues_in<Condition, B>;

}

#endif
