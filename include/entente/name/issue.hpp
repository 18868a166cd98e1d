#ifndef ENTENTE_NAME_ISSUE_HPP
#define ENTENTE_NAME_ISSUE_HPP

// What is negotiated about: a name and a domain.

#include <entente/name/domain.hpp>
#include <entente/name/name_literal.hpp>

#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {
struct issue_tag {};
}

// The base of an issue, to be derived from like an actor:
//
//     enum class bid { opposed, supported };
//     inline constexpr struct wto_membership final : issue<"WTO membership", bid> {} wto_membership;
//
// Two issues may share an enum: their options never mix, because the derived type tells the issues apart. Two in one
// bundle may not bear the same name.
template <name_literal Name, class Domain>
struct issue : detail::issue_tag {
    static constexpr std::string_view name = Name.view();
    using domain = Domain;
};

template <class T>
concept issue_type = std::is_base_of_v<detail::issue_tag, T> && std::is_empty_v<T> && requires { typename T::domain; };

// An issue's domain, seen through its trait, and the type of what the host writes for an option.
template <issue_type Issue>
using domain_of = domain_traits<typename Issue::domain>;
template <issue_type Issue>
using option_of = typename domain_of<Issue>::value_type;

// What may stand beside an issue in a term: an enumerator of its own enum, or any whole number for a quantity.
template <class Value, class Issue>
concept option_for = issue_type<Issue> &&
    (std::is_same_v<Value, option_of<Issue>> ||
     (std::is_same_v<option_of<Issue>, long long> && std::is_integral_v<Value> && !std::is_same_v<Value, bool>));

template <class Issue>
concept ordered_issue = issue_type<Issue> && ordered_domain<typename Issue::domain>;

}

#endif
