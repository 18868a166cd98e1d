#ifndef ENTENTE_NAME_PACKAGE_HPP
#define ENTENTE_NAME_PACKAGE_HPP

// Packages: one term for every issue of a bundle, or for some of them.

#include <entente/model/condition.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/lowering.hpp>
#include <entente/name/place.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace entente::inline v0_1 {

// What `position` and a partial package answer where there is no term.
struct nothing_said_t {};
inline constexpr nothing_said_t nothing_said{};

namespace detail {
template <class Issue, class Value>
constexpr bool require_own_option()
{
    static_assert(std::is_same_v<Value, nothing_said_t>,
                  "entente: a stated option compares with options and terms of its own issue");
    return true;
}
}

// The term on an issue, if there is one. Compares with the issue's options, with its terms and with `nothing_said`, and
// with nothing else.
template <issue_type Issue>
class stated_option {
public:
    constexpr stated_option(nothing_said_t) {}
    constexpr explicit stated_option(model::option_index index) : index_{index} {}

    constexpr bool is_stated() const { return index_ != model::unsettled; }
    // The option. There must be one.
    constexpr option_of<Issue> option() const { return domain_of<Issue>::value_at(index_); }

    friend constexpr bool operator==(stated_option, stated_option) = default;
    template <class Value>
    friend constexpr bool operator==(stated_option stated, const Value& value)
    {
        if constexpr (std::is_same_v<Value, term<Issue>>)
            return stated.index_ == domain_of<Issue>::index_of(value.option);
        else if constexpr (option_for<Value, Issue>)
            return stated.index_ == domain_of<Issue>::index_of(static_cast<option_of<Issue>>(value));
        else
            return detail::require_own_option<Issue, Value>() && !stated.is_stated();
    }

private:
    model::option_index index_ = model::unsettled;
};

// A term on one of a bundle's issues, known only at run time. Written as the term itself.
template <class B>
class term_in {
public:
    template <issue_type Issue>
    constexpr term_in(term<Issue> given)
        : issue_{static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>())}, option_{
                                                                                      index_or_unsettled<Issue>(given)}
    {
    }
    static constexpr term_in at(std::size_t issue, std::size_t option)
    {
        return term_in{static_cast<std::uint16_t>(issue), static_cast<model::option_index>(option)};
    }

    constexpr issue_in<B> issue() const { return issue_in<B>::at(issue_); }
    // The option's place among the issue's options; model::unsettled where the value given was none of them.
    constexpr model::option_index option_index() const { return option_; }

    friend constexpr bool operator==(term_in, term_in) = default;

private:
    constexpr term_in(std::uint16_t issue, model::option_index option) : issue_{issue}, option_{option} {}
    template <class Issue>
    static constexpr model::option_index index_or_unsettled(term<Issue> given)
    {
        const std::size_t index = domain_of<Issue>::index_of(given.option);
        return index == domain_of<Issue>::size ? model::unsettled : static_cast<model::option_index>(index);
    }

    std::uint16_t issue_;
    model::option_index option_;
};

namespace refused {
inline void entente_a_package_needs_one_term_for_every_issue() {}
inline void entente_a_package_has_two_terms_on_one_issue() {}
inline void entente_a_term_of_the_package_names_no_option_of_its_issue() {}
}

// Terms on some of a bundle's issues: at most one each. A value; also what a search answers that found none.
template <class B>
class partial_package {
public:
    constexpr partial_package() { options_.fill(model::unsettled); }
    constexpr explicit partial_package(const std::array<model::option_index, B::issue_count>& options)
        : options_{options}
    {
    }

    template <issue_type Issue>
    constexpr stated_option<Issue> operator[](Issue) const
    {
        return stated_option<Issue>{options_[detail::place_of_issue<B, Issue>()]};
    }
    constexpr issue_set<B> issues() const
    {
        issue_set<B> settled;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            if (options_[issue] != model::unsettled)
                settled.insert(issue_in<B>::at(issue));
        return settled;
    }
    // The term on an issue that has one.
    constexpr term_in<B> at(issue_in<B> issue) const { return term_in<B>::at(issue.index(), options_[issue.index()]); }

    constexpr const std::array<model::option_index, B::issue_count>& options() const { return options_; }

    friend constexpr bool operator==(const partial_package&, const partial_package&) = default;

private:
    std::array<model::option_index, B::issue_count> options_{};
};

// Why terms do not make a package.
enum class package_fault : unsigned char { none, issue_without_a_term, two_terms_on_one_issue, value_is_no_option };

template <class B>
struct package_draft;

// One term for every issue of the bundle: package<framework>{missile_defence == system::deployed, ...}. Written out, it
// is a constant; at run time `from` reads a range of terms, and says what is wrong with them.
template <class B>
class package {
public:
    // In a constant, terms that make no package are refused with a sentence; at run time there are none of them in it,
    // and `is_complete()` is false.
    constexpr package(std::initializer_list<term_in<B>> terms)
    {
        const package_fault fault = take(terms);
        if (std::is_constant_evaluated())
            tell(fault);
    }
    template <class Range>
    static constexpr package_draft<B> from(const Range& terms)
    {
        package_draft<B> draft;
        draft.fault = draft.made.take(terms);
        return draft;
    }
    // The package with these options, one for each issue in bundle order. Each must be below its issue's count.
    static constexpr package at(const std::array<model::option_index, B::issue_count>& options)
    {
        package made;
        made.options_ = options;
        return made;
    }

    template <issue_type Issue>
    constexpr option_of<Issue> operator[](Issue) const
    {
        return domain_of<Issue>::value_at(options_[detail::place_of_issue<B, Issue>()]);
    }
    constexpr term_in<B> at(issue_in<B> issue) const { return term_in<B>::at(issue.index(), options_[issue.index()]); }

    // Has every issue a term? Without one it must not be asked for.
    constexpr bool is_complete() const
    {
        for (const model::option_index option : options_)
            if (option == model::unsettled)
                return false;
        return true;
    }

    // Does the package meet the condition? An issue outside the bundle is refused with a sentence; a value that is no
    // option of its issue equals none.
    template <condition_type Condition>
    constexpr bool satisfies(const Condition& condition) const
    {
        model::condition_node nodes[detail::node_count<Condition>]{};
        detail::condition_writer<B>{nodes}.write(condition, false);
        return model::evaluate(nodes, options_) == model::truth::yes;
    }

    // The same package but for one term. A value that is no option of its issue is refused with a sentence in a
    // constant, and changes nothing at run time.
    [[nodiscard]] constexpr package with(term_in<B> changed) const
    {
        package next = *this;
        if (changed.option_index() != model::unsettled)
            next.options_[changed.issue().index()] = changed.option_index();
        else if (std::is_constant_evaluated())
            refused::entente_a_term_of_the_package_names_no_option_of_its_issue();
        return next;
    }

    constexpr const std::array<model::option_index, B::issue_count>& options() const { return options_; }

    friend constexpr bool operator==(const package&, const package&) = default;

private:
    friend struct package_draft<B>;
    constexpr package() = default;

    template <class Range>
    constexpr package_fault take(const Range& terms)
    {
        options_.fill(model::unsettled);
        package_fault fault = package_fault::none;
        for (const term_in<B>& given : terms) {
            model::option_index& option = options_[given.issue().index()];
            if (given.option_index() == model::unsettled)
                fault = package_fault::value_is_no_option;
            else if (option != model::unsettled)
                fault = package_fault::two_terms_on_one_issue;
            if (fault != package_fault::none)
                break;
            option = given.option_index();
        }
        if (fault == package_fault::none && !is_complete())
            fault = package_fault::issue_without_a_term;
        if (fault != package_fault::none)
            options_.fill(model::unsettled);
        return fault;
    }
    static constexpr void tell(package_fault fault)
    {
        switch (fault) {
        case package_fault::none: return;
        case package_fault::issue_without_a_term: return refused::entente_a_package_needs_one_term_for_every_issue();
        case package_fault::two_terms_on_one_issue: return refused::entente_a_package_has_two_terms_on_one_issue();
        case package_fault::value_is_no_option:
            return refused::entente_a_term_of_the_package_names_no_option_of_its_issue();
        }
    }

    std::array<model::option_index, B::issue_count> options_{};
};

// What `package<B>::from` makes: a package, or what is wrong with the terms.
template <class B>
struct package_draft {
    package<B> made;
    package_fault fault = package_fault::none;

    constexpr package_draft() = default;
    constexpr explicit operator bool() const { return fault == package_fault::none; }
    constexpr const package<B>& operator*() const { return made; }
    constexpr const package<B>* operator->() const { return &made; }
};

}

#endif
