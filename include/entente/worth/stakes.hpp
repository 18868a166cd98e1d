#ifndef ENTENTE_WORTH_STAKES_HPP
#define ENTENTE_WORTH_STAKES_HPP

// What packages of a bundle are worth to its parties, clause by clause.

#include <entente/model/problem.hpp>
#include <entente/model/span.hpp>
#include <entente/model/stakes.hpp>
#include <entente/model/stakes_editor.hpp>
#include <entente/model/stakes_lowering.hpp>
#include <entente/name/bundle.hpp>
#include <entente/say/dossier.hpp>
#include <entente/worth/worth_clause.hpp>
#include <entente/worth/worth_refusal.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace entente::inline v0_1 {

template <class B>
class stakes;
template <class B>
struct stakes_draft;
// In entente/worth/stakes_from.hpp.
template <class B>
constexpr stakes<B> stakes_from(const dossier<B>& said,
                                std::type_identity_t<std::initializer_list<worth_clause<B>>> clauses = {});

namespace detail {

template <class B, bool Few_parties, bool Few_issues, bool Few_combinations>
constexpr void require_problem()
{
    static_assert(Few_parties, "entente: stakes are of at most 64 parties");
    static_assert(Few_issues, "entente: stakes are of at most 10,000 issues");
    static_assert(Few_combinations, "entente: the issues of an implies<...> have too many combinations of options");
}

}

// What options are worth to the parties, alone and joined, and what no deal is worth. A value of fixed size that
// allocates nothing: its size follows from the bundle's parties, issues and options, and from its `capacity<...>`.
//
// As a constant it is written as a list, and clauses that contradict each other do not compile. At run time `from`
// reads clauses, and says which one it refused.
template <class B>
class stakes {
public:
    using bundle_type = B;

    // Nothing is worth anything yet.
    constexpr stakes()
    {
        detail::require_problem<B, B::party_count <= model::most_bargaining_parties,
                                B::issue_count <= model::most_bargaining_issues,
                                model::implications_fit(detail::layout_of<B>.worth_view())>();
        status_quo_.fill(model::unsettled);
        settled_.fill(model::unsettled);
    }

    // The clauses stand beside each other, in any order. In a constant, one that contradicts another is refused with a
    // sentence. At run time the stakes are those of the clauses before it, and `refused()` says why: `from` says which.
    constexpr stakes(std::initializer_list<worth_clause<B>> clauses) : stakes{} { take_all(clauses); }
    // The same, with the dossier's status quo, and with what is agreed or restated there in every package.
    constexpr explicit stakes(const dossier<B>& said, std::initializer_list<worth_clause<B>> clauses = {}) : stakes{}
    {
        take(said);
        take_all(clauses);
    }

    // The stakes of a range of worth_clause<B>, or the first clause that does not go with those before it, and why.
    template <class Range>
    static constexpr stakes_draft<B> from(const Range& clauses)
    {
        return stakes_draft<B>{}.taking(clauses);
    }
    template <class Range>
    static constexpr stakes_draft<B> from(const dossier<B>& said, const Range& clauses)
    {
        stakes_draft<B> draft;
        draft.made.take(said);
        return draft.taking(clauses);
    }

    // The stakes after a later statement, which supersedes what it contradicts: values of the same party on the same
    // issue, a joint value on the same condition, written in the same way, and so on.
    //
    // What cannot be taken (a number that is none; no room left for another joint value) is refused with a sentence in
    // a constant. At run time the stakes returned are unchanged, and `refused()` says why, from then on.
    [[nodiscard]] constexpr stakes with(const worth_clause<B>& said) const
    {
        stakes next = *this;
        next.refuse(next.take(said, model::reading::later));
        return next;
    }
    // The stakes with the dossier's status quo and with what is agreed or restated there, where it says either.
    [[nodiscard]] constexpr stakes with(const dossier<B>& said) const
    {
        stakes next = *this;
        next.take(said);
        return next;
    }

    // Why the first clause that could not be taken was left out; worth_refusal::none where all were taken.
    constexpr worth_refusal refused() const { return refused_; }

    // The stakes as the algorithms see them. Refers to this object.
    constexpr model::stakes_view view() const
    {
        return {detail::layout_of<B>.worth_view(),
                worth_,
                valued_,
                fallbacks_,
                status_quo_,
                settled_,
                excluded_,
                model::span{joints_}.first(joints_used_),
                model::span{constraints_}.first(constraints_used_),
                model::span{nodes_}.first(nodes_used_)};
    }

private:
    friend struct stakes_draft<B>;
    friend constexpr stakes stakes_from<>(const dossier<B>&, std::initializer_list<worth_clause<B>>);

    static constexpr std::size_t parties = B::party_count;
    static constexpr std::size_t issues = B::issue_count;
    static constexpr std::size_t all_options = detail::layout_of<B>.option_begin[issues];
    static constexpr room given = B::capacity_given;
    static constexpr std::size_t most_joints = given.joint_values != 0 ? given.joint_values : 16 + issues;
    // As many as a dossier has red lines.
    static constexpr std::size_t most_constraints = given.conditions != 0 ? given.conditions : 16 + issues;
    static constexpr std::size_t most_nodes =
        2 * (given.joint_terms != 0 ? given.joint_terms : 6 * most_joints) +
        2 * (given.condition_terms != 0 ? given.condition_terms : 6 * most_constraints);

    // Runs `edit` on the arrays.
    template <class Edit>
    constexpr worth_refusal change(Edit edit)
    {
        model::stakes_editor editor{detail::layout_of<B>.worth_view(),
                                    worth_,
                                    valued_,
                                    fallbacks_,
                                    status_quo_,
                                    settled_,
                                    excluded_,
                                    reaches_,
                                    joints_,
                                    constraints_,
                                    nodes_,
                                    joints_used_,
                                    constraints_used_,
                                    nodes_used_,
                                    cells_};
        const worth_refusal reason = edit(editor);
        joints_used_ = editor.joints_used;
        constraints_used_ = editor.constraints_used;
        nodes_used_ = editor.nodes_used;
        cells_ = editor.cells;
        return reason;
    }
    constexpr worth_refusal take(const worth_clause<B>& said, model::reading mode)
    {
        return change([&](model::stakes_editor& editor) { return editor.take(said.view(), mode); });
    }
    constexpr void take(const dossier<B>& said)
    {
        const model::dossier_view view = said.view();
        for (std::size_t issue = 0; issue < issues; ++issue) {
            if (view.status_quo[issue] != model::unsettled)
                status_quo_[issue] = view.status_quo[issue];
            if (view.settled[issue] != model::unsettled)
                settled_[issue] = view.settled[issue];
        }
    }
    constexpr void take_all(std::initializer_list<worth_clause<B>> clauses)
    {
        for (const worth_clause<B>& said : clauses)
            if (refuse(take(said, model::reading::together)))
                return;
    }
    // Keeps the first reason there is, and tells it in a constant.
    constexpr bool refuse(worth_refusal reason)
    {
        if (std::is_constant_evaluated())
            detail::tell(reason);
        if (refused_ == worth_refusal::none)
            refused_ = reason;
        return reason != worth_refusal::none;
    }

    std::array<model::units, parties * all_options> worth_{};
    std::array<std::uint64_t, model::words_for(parties* issues)> valued_{};
    std::array<model::fallback, parties> fallbacks_{};
    std::array<model::option_index, issues> status_quo_{};
    std::array<model::option_index, issues> settled_{};
    std::array<std::uint64_t, model::words_for(all_options)> excluded_{};
    std::array<model::units, parties> reaches_{};
    std::array<model::joint_value, most_joints> joints_{};
    std::array<model::node_range, most_constraints> constraints_{};
    std::array<model::condition_node, most_nodes> nodes_{};
    std::size_t joints_used_ = 0;
    std::size_t constraints_used_ = 0;
    std::size_t nodes_used_ = 0;
    std::size_t cells_ = model::cells_without_joint_values(detail::layout_of<B>.worth_view());
    worth_refusal refused_ = worth_refusal::none;
};

// Clauses do not tell which bundle they are about: an issue may lie in several.
template <>
class stakes<detail::worth_tag> {
public:
    constexpr stakes(...) = delete; // entente: stakes name their bundle: stakes<framework> worth{...}
};
template <worth_clause_type First, class... Others>
stakes(First, Others...) -> stakes<detail::worth_tag>;

// What `stakes<B>::from` makes: stakes, or a refusal.
template <class B>
struct stakes_draft {
    stakes<B> made;                             // of the clauses up to the refused one, where there is one
    worth_refusal reason = worth_refusal::none; // why
    std::size_t clause = 0; // the refused clause's place in the range; how many there were, if none was refused

    constexpr explicit operator bool() const { return reason == worth_refusal::none; }
    constexpr const stakes<B>& operator*() const { return made; }
    constexpr const stakes<B>* operator->() const { return &made; }

private:
    friend class stakes<B>;
    template <class Range>
    constexpr stakes_draft taking(const Range& clauses)
    {
        for (const worth_clause<B>& said : clauses) {
            reason = made.take(said, model::reading::together);
            if (reason != worth_refusal::none)
                break;
            ++clause;
        }
        return *this;
    }
};

// The problem that solvers work on: values in ten-thousandths of a point, the bundle's `implies` as constraints, and
// every joint value in a table over the issues of its condition.
template <class B>
constexpr model::problem lowered(const stakes<B>& worth)
{
    return model::lowered(worth.view());
}

}

#endif
