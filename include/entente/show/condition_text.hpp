#ifndef ENTENTE_SHOW_CONDITION_TEXT_HPP
#define ENTENTE_SHOW_CONDITION_TEXT_HPP

// Conditions in words: as the host wrote them, and as a dossier keeps them.

#include <entente/model/condition.hpp>
#include <entente/name/condition.hpp>
#include <entente/show/bundle_names.hpp>
#include <entente/show/option_text.hpp>

#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// A text and how loosely it is bound: what hangs together by "or" needs brackets within an "and".
struct bound_text {
    std::string text;
    enum : unsigned char { term, conjunction, disjunction } bond = term;
};

inline bound_text joined(bound_text left, bound_text right, bool by_and)
{
    const auto bracketed = [by_and](bound_text operand) {
        return by_and && operand.bond == bound_text::disjunction ? "(" + operand.text + ")" : std::move(operand.text);
    };
    return {bracketed(std::move(left)) + (by_and ? " and " : " or ") + bracketed(std::move(right)),
            by_and ? bound_text::conjunction : bound_text::disjunction};
}

// "issue: option", "issue: least to greatest", "issue: least or more", "issue: greatest or less".
inline std::string range_text(std::string_view issue, const std::string& least, const std::string& greatest,
                              bool from_first, bool to_last)
{
    const std::string text = std::string{issue} + ": ";
    if (least == greatest)
        return text + least;
    if (from_first && to_last)
        return text + "anything";
    if (from_first)
        return text + greatest + " or less";
    return text + (to_last ? least + " or more" : least + " to " + greatest);
}

template <class Issue>
bound_text bound(const term<Issue>& leaf)
{
    const std::size_t option = domain_of<Issue>::index_of(leaf.option);
    return {std::string{Issue::name} + ": " +
            (option < domain_of<Issue>::size ? option_text<Issue>(option) : "no option of it")};
}
template <class Issue>
bound_text bound(const option_range<Issue>& range)
{
    using domain = domain_of<Issue>;
    const auto text = [](option_of<Issue> option) {
        if constexpr (requires { domain::name_at(0); })
            return domain::index_of(option) < domain::size ? option_text<Issue>(domain::index_of(option))
                                                           : std::string{"?"};
        else
            return std::to_string(option);
    };
    return {range_text(Issue::name, text(range.least), text(range.greatest), range.least == domain::value_at(0),
                       range.greatest == domain::value_at(domain::size - 1))};
}
template <class Operand>
bound_text bound(const negation_of<Operand>& negation);
template <class Left, class Right>
bound_text bound(const either_of<Left, Right>& condition);
template <class Left, class Right>
bound_text bound(const both_of<Left, Right>& condition)
{
    return joined(bound(condition.left), bound(condition.right), true);
}
template <class Left, class Right>
bound_text bound(const either_of<Left, Right>& condition)
{
    return joined(bound(condition.left), bound(condition.right), false);
}
template <class Operand>
bound_text bound(const negation_of<Operand>& negation)
{
    bound_text inner = bound(negation.operand);
    return {inner.bond == bound_text::term ? "not " + inner.text : "not (" + inner.text + ")"};
}

template <condition_type Condition>
std::string condition_text(const Condition& condition)
{
    return bound(condition).text;
}

// A lowered condition, of whoever's names.
template <class Names>
std::string condition_text(const Names& names, model::condition_view condition)
{
    std::vector<bound_text> stack;
    for (const model::condition_node node : condition) {
        if (model::is_leaf(node)) {
            const std::size_t issue = model::issue_of(node);
            const bool never = model::first_of(node) > model::last_of(node);
            const std::string text =
                never ? std::string{names.issue(issue)} + ": nothing"
                      : range_text(names.issue(issue), names.option(issue, model::first_of(node)),
                                   names.option(issue, model::last_of(node)), model::first_of(node) == 0,
                                   model::last_of(node) + std::size_t{1} == names.options(issue));
            stack.push_back({model::kind_of(node) == model::node_kind::outside ? "not " + text : text});
            continue;
        }
        bound_text right = std::move(stack.back());
        stack.pop_back();
        stack.back() =
            joined(std::move(stack.back()), std::move(right), model::kind_of(node) == model::node_kind::both);
    }
    return stack.empty() ? std::string{} : stack.back().text;
}
template <bundle_type B>
std::string condition_text(model::condition_view condition)
{
    return condition_text(bundle_names<B>{}, condition);
}

}

#endif
