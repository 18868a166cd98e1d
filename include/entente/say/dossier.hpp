#ifndef ENTENTE_SAY_DOSSIER_HPP
#define ENTENTE_SAY_DOSSIER_HPP

// What has been said about a bundle, clause by clause.

#include <entente/model/dossier.hpp>
#include <entente/model/dossier_editor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/refusal.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace entente::inline v0_1 {

template <class B>
struct dossier_draft;

// Positions, acceptances, red lines, agreements and the status quo of one bundle. A value of fixed size that allocates
// nothing: its size follows from the bundle's parties, issues and options, and from its `capacity<...>`.
//
// As a constant it is written as a list, and clauses that contradict each other do not compile. At run time `from`
// reads clauses, and says which one it refused.
template <class B>
class dossier {
public:
    using bundle_type = B;

    // Nothing has been said yet.
    constexpr dossier() { clear(); }

    // The clauses stand beside each other, in any order. In a constant, one that contradicts another is refused with a
    // sentence. At run time the dossier is that of the clauses before it, and `refused()` says why: `from` says which.
    constexpr dossier(std::initializer_list<clause<B>> clauses)
    {
        clear();
        for (const clause<B>& said : clauses) {
            refused_ = take(said, model::reading::together);
            if (std::is_constant_evaluated())
                detail::tell(refused_);
            if (refused_ != refusal::none)
                return;
        }
    }

    // The dossier of a range of clause<B>, or the first clause that does not go with those before it, and why.
    template <class Range>
    static constexpr dossier_draft<B> from(const Range& clauses)
    {
        dossier_draft<B> draft;
        for (const clause<B>& said : clauses) {
            draft.reason = draft.made.take(said, model::reading::together);
            if (draft.reason != refusal::none)
                return draft;
            ++draft.clause;
        }
        return draft;
    }

    // The dossier after a later statement, which supersedes what the same party said that it contradicts: a position
    // its earlier position, an acceptance its red line on that option, a red line its acceptance. Whoever takes back
    // what is agreed undoes the agreement.
    //
    // What cannot be taken (a value that is no option; no room left for another condition) is refused with a sentence
    // in a constant. At run time the dossier returned is unchanged, and `refused()` says why, from then on.
    [[nodiscard]] constexpr dossier with(const clause<B>& said) const
    {
        dossier next = *this;
        const refusal reason = next.take(said, model::reading::later);
        if (std::is_constant_evaluated())
            detail::tell(reason);
        if (next.refused_ == refusal::none)
            next.refused_ = reason;
        return next;
    }

    // Why the first clause that could not be taken was left out; refusal::none where all were taken.
    constexpr refusal refused() const { return refused_; }

    // The dossier as the algorithms see it. Refers to this object.
    constexpr model::dossier_view view() const
    {
        return {detail::layout_of<B>.view(),
                positions_,
                saliences_,
                accepted_,
                ruled_out_,
                settled_,
                settlements_,
                status_quo_,
                model::span{conditionals_}.first(conditionals_used_),
                model::span{red_lines_}.first(red_lines_used_),
                model::span{nodes_}.first(nodes_used_)};
    }

private:
    friend struct dossier_draft<B>;

    static constexpr std::size_t parties = B::participant_count;
    static constexpr std::size_t issues = B::issue_count;
    static constexpr std::size_t option_words = model::words_for(parties * detail::layout_of<B>.option_begin[issues]);
    static constexpr std::size_t most_conditions =
        B::capacity_given.conditions != 0 ? B::capacity_given.conditions : 16 + issues;
    static constexpr std::size_t most_nodes =
        2 * (B::capacity_given.condition_terms != 0 ? B::capacity_given.condition_terms : 6 * most_conditions);

    constexpr void clear()
    {
        positions_.fill(model::unsettled);
        saliences_.fill(model::unstated_salience);
        settled_.fill(model::unsettled);
        status_quo_.fill(model::unsettled);
    }

    constexpr refusal take(const clause<B>& said, model::reading mode)
    {
        model::dossier_editor editor{detail::layout_of<B>.view(),
                                     positions_,
                                     saliences_,
                                     accepted_,
                                     ruled_out_,
                                     settled_,
                                     settlements_,
                                     status_quo_,
                                     conditionals_,
                                     red_lines_,
                                     nodes_,
                                     conditionals_used_,
                                     red_lines_used_,
                                     nodes_used_};
        const refusal reason = editor.take(said.view(), mode);
        conditionals_used_ = editor.conditionals_used;
        red_lines_used_ = editor.red_lines_used;
        nodes_used_ = editor.nodes_used;
        return reason;
    }

    std::array<model::option_index, parties * issues> positions_{};
    std::array<unsigned char, parties * issues> saliences_{};
    std::array<std::uint64_t, option_words> accepted_{};
    std::array<std::uint64_t, option_words> ruled_out_{};
    std::array<model::option_index, issues> settled_{};
    std::array<model::settlement, issues> settlements_{};
    std::array<model::option_index, issues> status_quo_{};
    std::array<model::conditional_acceptance, most_conditions> conditionals_{};
    std::array<model::red_line, most_conditions> red_lines_{};
    std::array<model::condition_node, most_nodes> nodes_{};
    std::size_t conditionals_used_ = 0;
    std::size_t red_lines_used_ = 0;
    std::size_t nodes_used_ = 0;
    refusal refused_ = refusal::none;
};

// Clauses do not tell which bundle they are about: an issue may lie in several.
template <>
class dossier<detail::clause_tag> {
public:
    constexpr dossier(...) = delete; // entente: a dossier names its bundle: dossier<framework> talks{...}
};
template <clause_type First, class... Others>
dossier(First, Others...) -> dossier<detail::clause_tag>;

// What `dossier<B>::from` makes: a dossier, or a refusal.
template <class B>
struct dossier_draft {
    dossier<B> made;                // of the clauses up to the refused one, where there is one
    refusal reason = refusal::none; // why
    std::size_t clause = 0;         // the refused clause's place in the range; how many there were, if none was refused

    constexpr explicit operator bool() const { return reason == refusal::none; }
    constexpr const dossier<B>& operator*() const { return made; }
    constexpr const dossier<B>* operator->() const { return &made; }
};

}

#endif
