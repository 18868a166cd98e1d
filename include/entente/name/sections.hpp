#ifndef ENTENTE_NAME_SECTIONS_HPP
#define ENTENTE_NAME_SECTIONS_HPP

// The sections that a bundle is written in.

#include <entente/name/type_index.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// How much a dossier or the stakes of the bundle hold beyond what follows from its parties and issues. 0 stands for the
// default.
struct room {
    std::size_t terms = 16;          // in one clause
    std::size_t conditions = 0;      // conditional acceptances and red lines over several issues; 16 + one per issue
    std::size_t condition_terms = 0; // in all of those together; 6 per condition
    std::size_t joint_values = 0;    // 16 + one per issue
    std::size_t joint_terms = 0;     // in all of those together; 6 per joint value
};

namespace detail {

// What kind of section a type is; the bundle's own checks tell the kinds apart by these bases.
struct party_section {};
struct issue_section {};
struct linkage_section {};
struct third_party_section {};
struct capacity_section {};

// What a bundle has where it does not say: no parties, no issues, no linkages, no third parties, room by
// default.
template <class Kind>
struct absent_section : Kind {
    using types = type_list<>;
    static constexpr room given{};
};

// The first section of a kind.
template <class Kind, class... Sections>
struct find_section {
    using type = absent_section<Kind>;
};
template <class Kind, class First, class... Rest>
struct find_section<Kind, First, Rest...>
    : std::conditional_t<std::is_base_of_v<Kind, First>, type_of<First>, find_section<Kind, Rest...>> {};
template <class Kind, class... Sections>
using section_of = typename find_section<Kind, Sections...>::type;

}

// What sections are to the compiler, and in its messages: lists of types.
template <class... Actors>
struct party_list : detail::party_section {
    using types = detail::type_list<Actors...>;
};
template <class... Issues>
struct issue_list : detail::issue_section {
    using types = detail::type_list<Issues...>;
};
template <class... Linkages>
struct linkage_list : detail::linkage_section {
    using types = detail::type_list<Linkages...>;
};
template <room Given>
struct room_given : detail::capacity_section {
    static constexpr room given = Given;
};

// Who must agree, and about what. The names are those of the values: parties<united_states, russia>.
template <auto... Actors>
using parties = party_list<std::remove_const_t<decltype(Actors)>...>;
template <auto... Issues>
using issues = issue_list<std::remove_const_t<decltype(Issues)>...>;

// The linkages that are facts about the matter: leads_to, interacts, implies.
template <class... Linkages>
using linkages = linkage_list<Linkages...>;

// More room than the default: capacity<room{.terms = 40}>.
template <room Given>
using capacity = room_given<Given>;

}

#endif
