#ifndef ENTENTE_NAME_ACTOR_HPP
#define ENTENTE_NAME_ACTOR_HPP

// Who: a government, a firm, a faction. An actor who must agree is a party of a bundle.

#include <entente/name/name_literal.hpp>

#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {
struct actor_tag {};
}

// The base of an actor. Derive a type and give its only value the same name, so that diagnostics read like the domain:
//
//     inline constexpr struct russia final : actor<"Russia"> {} russia;
//
// The derived type is what tells actors apart. Two in one bundle may not bear the same name, which is all that texts and
// files have.
template <name_literal Name>
struct actor : detail::actor_tag {
    static constexpr std::string_view name = Name.view();
};

template <class T>
concept actor_type = std::is_base_of_v<detail::actor_tag, T> && std::is_empty_v<T>;

}

#endif
