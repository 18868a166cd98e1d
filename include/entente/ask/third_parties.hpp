#ifndef ENTENTE_ASK_THIRD_PARTIES_HPP
#define ENTENTE_ASK_THIRD_PARTIES_HPP

// Who is concerned without being a party, in which role, and about what.

#include <entente/name/bundle.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/third_parties.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// A role that the bundle gives to a third party.
template <class B>
struct third_party {
    party_in<B> who = party_in<B>::at(0);
    third_party_kind kind = third_party_kind::observer;
    issue_set<B> issues;    // that it is about
    party_set<B> principal; // the party for which it ratifies; otherwise nobody

    constexpr bool has_a_say() const { return model::has_a_say(kind); }
    friend constexpr bool operator==(const third_party&, const third_party&) = default;
};

namespace detail {

template <class B, class... Issues>
constexpr issue_set<B> issues_named(type_list<Issues...>)
{
    return sizeof...(Issues) == 0 ? issue_set<B>::all() : issue_set<B>{issue_in<B>{Issues{}}...};
}
template <class B, class Role>
constexpr third_party<B> third_party_of()
{
    third_party<B> found;
    found.who = party_in<B>{typename Role::actor{}};
    found.kind = Role::kind;
    found.issues = issues_named<B>(typename Role::issues{});
    if constexpr (!std::is_void_v<typename Role::principal>)
        found.principal.insert(party_in<B>{typename Role::principal{}});
    return found;
}
template <class B, class... Roles>
constexpr std::array<third_party<B>, sizeof...(Roles)> third_parties_of(type_list<Roles...>)
{
    return {third_party_of<B, Roles>()...};
}

}

// The roles of the bundle's third parties, as they were written. An actor has as many as it was given.
template <bundle_type B>
constexpr std::array<third_party<B>, B::third_party_types::size> third_parties_of()
{
    return detail::third_parties_of<B>(typename B::third_party_types{});
}

// The third parties that are concerned in that way with the issue.
template <bundle_type B>
constexpr party_set<B> concerned(std::type_identity_t<issue_in<B>> issue, third_party_kind kind)
{
    party_set<B> found;
    for (const third_party<B>& one : third_parties_of<B>())
        if (one.kind == kind && one.issues.contains(issue))
            found.insert(one.who);
    return found;
}

}

#endif
