#ifndef ENTENTE_NAME_CONDITION_HPP
#define ENTENTE_NAME_CONDITION_HPP

// Terms and conditions: `issue == option`, and what `!=`, `<=`, `>=`, `between`, `&&`, `||` and `!` make of them.
// All are structural types: a linkage takes them as template arguments.

#include <entente/name/issue.hpp>

#include <type_traits>

namespace entente::inline v0_1 {

// One issue settled one way. Whether the option is one of the issue's is checked where the term is used.
template <issue_type Issue>
struct term {
    using issue = Issue;
    option_of<Issue> option;
};

// An issue settled within closed bounds.
template <ordered_issue Issue>
struct option_range {
    using issue = Issue;
    option_of<Issue> least;
    option_of<Issue> greatest;
};

template <class Operand>
struct negation_of {
    Operand operand;
};
template <class Left, class Right>
struct both_of {
    Left left;
    Right right;
};
template <class Left, class Right>
struct either_of {
    Left left;
    Right right;
};

namespace detail {

template <class T>
inline constexpr bool is_condition = false;
template <class Issue>
inline constexpr bool is_condition<term<Issue>> = true;
template <class Issue>
inline constexpr bool is_condition<option_range<Issue>> = true;
template <class Operand>
inline constexpr bool is_condition<negation_of<Operand>> = true;
template <class Left, class Right>
inline constexpr bool is_condition<both_of<Left, Right>> = true;
template <class Left, class Right>
inline constexpr bool is_condition<either_of<Left, Right>> = true;

template <class T>
inline constexpr bool is_term = false;
template <class Issue>
inline constexpr bool is_term<term<Issue>> = true;

// What a host may write beside an issue by mistake. Types of the library's own are left to their own operators.
template <class Value, class Issue>
concept foreign_to = issue_type<Issue> && !option_for<Value, Issue> &&
                     (std::is_enum_v<Value> || std::is_arithmetic_v<Value> || issue_type<Value>);
template <class Value, class Issue>
concept no_bound_for = foreign_to<Value, Issue> || !ordered_issue<Issue>;

}

template <class T>
concept term_type = detail::is_term<T>;

// Anything that is met or not met by a package: a term, or terms joined.
template <class T>
concept condition_type = detail::is_condition<T>;

template <issue_type Issue>
constexpr term<Issue> operator==(Issue, std::type_identity_t<option_of<Issue>> option)
{
    return {option};
}
template <issue_type Issue>
constexpr negation_of<term<Issue>> operator!=(Issue, std::type_identity_t<option_of<Issue>> option)
{
    return {{option}};
}

// On an ordered domain: settled at `option` or below it, at it or above it, between two options (both included). For a
// quantity the bounds need not be options themselves.
template <ordered_issue Issue>
constexpr option_range<Issue> operator<=(Issue, std::type_identity_t<option_of<Issue>> option)
{
    return {domain_of<Issue>::value_at(0), option};
}
template <ordered_issue Issue>
constexpr option_range<Issue> operator>=(Issue, std::type_identity_t<option_of<Issue>> option)
{
    return {option, domain_of<Issue>::value_at(domain_of<Issue>::size - 1)};
}
template <ordered_issue Issue>
constexpr option_range<Issue> between(Issue, std::type_identity_t<option_of<Issue>> least,
                                      std::type_identity_t<option_of<Issue>> greatest)
{
    return {least, greatest};
}

// Another issue's option, and an order that the domain does not have: refused here, so that the compiler's own first
// line names the issue and the option, and the next shows these sentences.
template <issue_type Issue, detail::foreign_to<Issue> Value>
void operator==(Issue, Value) = delete; // entente: an issue is settled by an option of its own
template <issue_type Issue, detail::foreign_to<Issue> Value>
void operator!=(Issue, Value) = delete; // entente: an issue is settled by an option of its own
template <issue_type Issue, detail::no_bound_for<Issue> Value>
void operator<=(Issue, Value) = delete; // entente: an ordinal or a quantity is compared with options of its own
template <issue_type Issue, detail::no_bound_for<Issue> Value>
void operator>=(Issue, Value) = delete; // entente: an ordinal or a quantity is compared with options of its own
template <issue_type Issue, class Least, class Greatest>
    requires(detail::no_bound_for<Least, Issue> || detail::no_bound_for<Greatest, Issue>)
void between(Issue, Least, Greatest) = delete; // entente: an ordinal or a quantity is compared with options of its own

template <condition_type Left, condition_type Right>
constexpr both_of<Left, Right> operator&&(Left left, Right right)
{
    return {left, right};
}
template <condition_type Left, condition_type Right>
constexpr either_of<Left, Right> operator||(Left left, Right right)
{
    return {left, right};
}
template <condition_type Operand>
constexpr negation_of<Operand> operator!(Operand operand)
{
    return {operand};
}

}

#endif
