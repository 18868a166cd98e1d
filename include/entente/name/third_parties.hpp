#ifndef ENTENTE_NAME_THIRD_PARTIES_HPP
#define ENTENTE_NAME_THIRD_PARTIES_HPP

// Who is concerned without being a party, and in which role: a section of a bundle.

#include <entente/model/third_party_kind.hpp>
#include <entente/name/sections.hpp>
#include <entente/name/type_index.hpp>

#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

struct third_party_tag {};

// `Principal` is the party for which a body ratifies; otherwise void.
template <third_party_kind Kind, class Actor, class Principal, class... Issues>
struct third_party_role : third_party_tag {
    static constexpr third_party_kind kind = Kind;
    using actor = Actor;
    using principal = Principal;
    using issues = type_list<Issues...>;
};

}

// What roles are to the compiler, and in its messages.
template <class Actor, class Issue>
struct host_role : detail::third_party_role<third_party_kind::host, Actor, void, Issue> {};
template <class Actor, class Issue>
struct target_role : detail::third_party_role<third_party_kind::target, Actor, void, Issue> {};
template <class Actor, class... Issues>
struct mediator_role : detail::third_party_role<third_party_kind::mediator, Actor, void, Issues...> {};
template <class Actor, class... Issues>
struct observer_role : detail::third_party_role<third_party_kind::observer, Actor, void, Issues...> {};
template <class Actor, class... Issues>
struct consents_role : detail::third_party_role<third_party_kind::consents, Actor, void, Issues...> {};
template <class Actor, class Party>
struct ratifies_role : detail::third_party_role<third_party_kind::ratifies, Actor, Party> {};

// Something that is at issue is to stand on the actor's ground, or is aimed at it.
template <auto Actor, auto Issue>
using host = host_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Issue)>>;
template <auto Actor, auto Issue>
using target = target_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Issue)>>;
// Helps the parties along, or looks on, on these issues; on all where none is named.
template <auto Actor, auto... Issues>
using mediator = mediator_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Issues)>...>;
template <auto Actor, auto... Issues>
using observer = observer_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Issues)>...>;

// The actor's consent is needed on these issues: what it holds, accepts and rules out there counts as a party's does.
template <auto Actor, auto Issue, auto... More>
using consents = consents_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Issue)>,
                               std::remove_const_t<decltype(More)>...>;

// A domestic body without which its party is not bound: what it says counts on every issue (two-level games: R. D.
// Putnam, Diplomacy and Domestic Politics, 1988).
template <auto Actor, auto Party>
using ratifies = ratifies_role<std::remove_const_t<decltype(Actor)>, std::remove_const_t<decltype(Party)>>;

// What the section is to the compiler: a list of roles. One actor may have several.
template <class... Roles>
struct third_party_list : detail::third_party_section {
    using types = detail::type_list<Roles...>;
};
template <class... Roles>
using third_parties = third_party_list<Roles...>;

namespace detail {

// A list with those actors of the roles behind it that are not in it yet: of roles with a say, or of the others.
template <bool Say, class List, class... Roles>
struct with_actors {
    using types = List;
};
template <bool Say, class... Actors, class Role, class... More>
struct with_actors<Say, type_list<Actors...>, Role, More...>
    : with_actors<Say,
                  std::conditional_t<model::has_a_say(Role::kind) == Say &&
                                         !type_list<Actors...>::template has_once<typename Role::actor>,
                                     type_list<Actors..., typename Role::actor>, type_list<Actors...>>,
                  More...> {};

// What is no role, and was refused, adds nobody.
template <class Parties, class Roles>
struct everybody {
    using participants = Parties;
    using actors = Parties;
};
template <class Parties, class... Roles>
    requires(... && std::is_base_of_v<third_party_tag, Roles>)
struct everybody<Parties, type_list<Roles...>> {
    // The parties, and behind them the third parties that have a say; behind those, all others.
    using participants = typename with_actors<true, Parties, Roles...>::types;
    using actors = typename with_actors<false, participants, Roles...>::types;
};

// Has the role's actor a say on the issue?
template <class Role, class Actor, class Issue>
inline constexpr bool gives_a_say =
    std::is_same_v<typename Role::actor, Actor> &&
    (Role::kind == third_party_kind::ratifies ||
     (Role::kind == third_party_kind::consents && Role::issues::template has_once<Issue>));
template <class Actor, class Issue, class... Roles>
consteval bool some_gives_a_say(type_list<Roles...>)
{
    return (false || ... || gives_a_say<Roles, Actor, Issue>);
}

}

}

#endif
