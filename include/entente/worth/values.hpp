#ifndef ENTENTE_WORTH_VALUES_HPP
#define ENTENTE_WORTH_VALUES_HPP

// The clauses that stakes are made of: what options are worth to whom, alone and joined, and what no deal is worth.

#include <entente/name/actor.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue.hpp>
#include <entente/worth/points.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

struct worth_tag {};

template <class Actor, class Issue, class Numbers>
struct values_clause : worth_tag {
    Numbers given;
};
template <class Actor, class Issue, class Numbers>
struct scored_clause : worth_tag {
    double weight;
    Numbers given;
};
template <class Actor, class Condition>
struct joint_clause : worth_tag {
    Condition condition;
    double points;
};
template <class Actor, bool Is_reservation>
struct fallback_clause : worth_tag {
    double points;
};

// Nobody writes out the points of a quantity of hundreds of options.
inline constexpr std::size_t most_listed = 256;
template <class Domain>
inline constexpr std::size_t listed_options = domain_traits<Domain>::size;
template <long long From, long long To, long long Step>
inline constexpr std::size_t listed_options<quantity<From, To, Step>> =
    domain_traits<quantity<From, To, Step>>::size < most_listed ? domain_traits<quantity<From, To, Step>>::size
                                                                : most_listed;

template <class Issue, bool Fits>
constexpr void require_points()
{
    static_assert(Fits, "entente: points{...} needs a number for each of the issue's options");
}
template <class Issue, bool Fits>
constexpr void require_scores()
{
    static_assert(Fits, "entente: scores{...} needs a number for each of the issue's options");
}
template <class Issue, bool Fits>
constexpr void require_short_list()
{
    static_assert(Fits, "entente: a quantity of more than 256 options is valued by linear{...}");
}
template <class Issue>
constexpr void require_order()
{
    static_assert(ordered_issue<Issue>, "entente: linear{...} needs an issue whose options have an order");
}
template <class Issue>
inline constexpr std::size_t option_count = domain_of<Issue>::size;
template <class Issue>
inline constexpr bool is_listable = option_count<Issue> == listed_options<typename Issue::domain>;

}

// What each option of the issue is worth to the party, whatever else a package contains. One to a party and issue;
// options of an issue that nobody values are worth nothing.
template <actor_type Actor, issue_type Issue, std::size_t Count>
constexpr detail::values_clause<Actor, Issue, points<Count>> values(Actor, Issue, points<Count> given)
{
    detail::require_short_list<Issue, detail::is_listable<Issue>>();
    detail::require_points<Issue, Count == detail::option_count<Issue> || !detail::is_listable<Issue>>();
    return {{}, given};
}
template <actor_type Actor, issue_type Issue, std::size_t Count>
constexpr detail::scored_clause<Actor, Issue, scores<Count>> values(Actor, Issue, weight issue, scores<Count> given)
{
    detail::require_short_list<Issue, detail::is_listable<Issue>>();
    detail::require_scores<Issue, Count == detail::option_count<Issue> || !detail::is_listable<Issue>>();
    return {{}, issue.points, given};
}
template <actor_type Actor, issue_type Issue, std::same_as<linear> Linear>
constexpr detail::values_clause<Actor, Issue, linear> values(Actor, Issue, Linear given)
{
    detail::require_order<Issue>();
    return {{}, given};
}
template <actor_type Actor, issue_type Issue, class Number, std::size_t Count>
void values(Actor, Issue, const Number (&)[Count]) = delete; // entente: numbers are given as points{...} or linear{...}

// What a package that meets the condition is worth to the party besides; less than nothing, if negative. The
// condition's issues lie in one `interacts<...>` of the bundle, or it has a single issue. One to a party and condition.
template <actor_type Actor, condition_type Condition, number_type Number>
constexpr detail::joint_clause<Actor, Condition> joint(Actor, Condition condition, Number worth)
{
    return {{}, condition, static_cast<double>(worth)};
}

// What it is worth to the party when there is no deal: its disagreement point, from which its gains are measured.
// Unstated, it is what the status quo is worth, where every issue has one, and the reservation value otherwise.
template <actor_type Actor, number_type Number>
constexpr detail::fallback_clause<Actor, false> no_deal(Actor, Number worth)
{
    return {{}, static_cast<double>(worth)};
}
// The least that the party would accept: its reservation value. Unstated, it is what no deal is worth to the party.
template <actor_type Actor, number_type Number>
constexpr detail::fallback_clause<Actor, true> walks_away_below(Actor, Number worth)
{
    return {{}, static_cast<double>(worth)};
}

template <class T>
concept worth_clause_type = std::is_base_of_v<detail::worth_tag, T>;

}

#endif
