#ifndef ENTENTE_NAME_SECTIONS_HPP
#define ENTENTE_NAME_SECTIONS_HPP

// The sections that a bundle is written in.

#include <entente/name/type_index.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// How much a dossier of the bundle holds beyond what follows from its parties and issues. 0 stands for the default.
struct room {
    std::size_t terms = 16;         // in one clause
    std::size_t conditions = 0;     // conditional acceptances and red lines over several issues; 16 + one per issue
    std::size_t condition_terms = 0; // in all of those together; 6 per condition
};

namespace detail {

// What kind of section a type is; the bundle's own checks tell the kinds apart by these bases.
struct party_section {};
struct issue_section {};
struct linkage_section {};
struct capacity_section {};

template <class... Actors>
struct party_list : party_section {
    using types = type_list<Actors...>;
};
template <class... Issues>
struct issue_list : issue_section {
    using types = type_list<Issues...>;
};
template <class... Linkages>
struct linkage_list : linkage_section {
    using types = type_list<Linkages...>;
};
template <room Given>
struct room_given : capacity_section {
    static constexpr room given = Given;
};

// What a bundle has where it does not say: no parties, no issues, no linkages, room by default.
template <class Kind>
struct absent_section : Kind {
    using types = type_list<>;
    static constexpr room given{};
};

// The first section of a kind, found by overload resolution between what is there and what is not.
template <class Kind, class... Sections>
consteval auto find_section()
{
    if constexpr (sizeof...(Sections) == 0)
        return type_of<absent_section<Kind>>{};
    else
        return []<class First, class... Rest>(type_of<First>, type_of<Rest>...) {
            if constexpr (std::is_base_of_v<Kind, First>)
                return type_of<First>{};
            else
                return find_section<Kind, Rest...>();
        }(type_of<Sections>{}...);
}
template <class Kind, class... Sections>
using section_of = typename decltype(find_section<Kind, Sections...>())::type;

}

// Who must agree, and about what. The names are those of the values: parties<united_states, russia>.
template <auto... Actors>
using parties = detail::party_list<std::remove_const_t<decltype(Actors)>...>;
template <auto... Issues>
using issues = detail::issue_list<std::remove_const_t<decltype(Issues)>...>;

// The linkages that are facts about the matter: leads_to, interacts, implies.
template <class... Linkages>
using linkages = detail::linkage_list<Linkages...>;

// More room than the default: capacity<room{.terms = 40}>.
template <room Given>
using capacity = detail::room_given<Given>;

}

#endif
