#ifndef ENTENTE_NAME_PLACE_HPP
#define ENTENTE_NAME_PLACE_HPP

// Where an actor or an issue stands in a bundle: the door from names to numbers. A name that the bundle does not know is
// refused here, by functions that mention the bundle's own name and not all that it is made of.

#include <entente/name/actor.hpp>
#include <entente/name/issue.hpp>

#include <cstddef>

namespace entente::inline v0_1::detail {

template <class Actor, bool Found>
constexpr void require_party()
{
    static_assert(actor_type<Actor>, "entente: this is not an actor");
    static_assert(Found || !actor_type<Actor>, "entente: this actor is not a party to the bundle");
}
template <class Issue, bool Found>
constexpr void require_issue()
{
    static_assert(issue_type<Issue>, "entente: this is not an issue");
    static_assert(Found || !issue_type<Issue>, "entente: this issue is not in the bundle");
}

template <class Actor, bool Found>
constexpr void require_a_say()
{
    static_assert(Found, "entente: this third party has no say here: it has one by consents<...> or ratifies<...>");
}

// B needs no more than the lists that are asked. 0 where the name was refused, so that nothing else is said of it.
template <class B, class Actor>
constexpr std::size_t place_of_party()
{
    constexpr bool found = B::party_types::template has_once<Actor>;
    require_party<Actor, found>();
    if constexpr (found)
        return B::party_types::template index<Actor>;
    else
        return 0;
}
// The same of parties and third parties alike. Parties have the same place.
template <class B, class Actor>
constexpr std::size_t place_of_actor()
{
    constexpr bool found = B::actor_types::template has_once<Actor>;
    require_party<Actor, found>();
    if constexpr (found)
        return B::actor_types::template index<Actor>;
    else
        return 0;
}
// The same of those who have a say.
template <class B, class Actor>
constexpr std::size_t place_of_participant()
{
    constexpr std::size_t place = place_of_actor<B, Actor>();
    constexpr bool found = place < B::participant_types::size;
    require_a_say<Actor, found>();
    return found ? place : 0;
}
template <class B, class Issue>
constexpr std::size_t place_of_issue()
{
    constexpr bool found = B::issue_types::template has_once<Issue>;
    require_issue<Issue, found>();
    if constexpr (found)
        return B::issue_types::template index<Issue>;
    else
        return 0;
}

}

#endif
