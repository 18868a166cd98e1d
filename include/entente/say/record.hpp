#ifndef ENTENTE_SAY_RECORD_HPP
#define ENTENTE_SAY_RECORD_HPP

// Who said what, when, and on what authority.

#include <entente/model/record.hpp>
#include <entente/model/span.hpp>
#include <entente/say/record_clauses.hpp>
#include <entente/say/record_entry.hpp>
#include <entente/say/refusal.hpp>
#include <entente/solve/record/proposals.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1 {

namespace refused {
inline void entente_a_date_is_not_in_the_calendar() {}
inline void entente_the_record_has_no_room_for_another_entry_raise_its_number_of_entries() {}
inline void entente_the_record_has_no_room_for_another_term_raise_its_number_of_entries() {}
inline void entente_a_proposal_has_two_terms_on_one_issue() {}
inline void entente_a_proposal_is_made_in_two_ways() {}
inline void entente_a_proposal_has_not_been_made_by_then() {}
inline void entente_a_proposal_moves_after_its_end() {}
inline void entente_a_proposal_is_answered_by_another_than_its_addressee() {}
inline void entente_a_proposal_is_changed_by_another_than_its_maker() {}
inline void entente_a_proposal_is_requested_in_writing_after_it_was_tabled() {}
inline void entente_a_proposal_is_countered_by_one_that_does_not_answer_it() {}
inline void entente_an_answer_is_expected_before_it_is_asked_for() {}
inline void entente_a_proposal_lapses_before_that_is_said() {}
inline void entente_a_probability_is_not_between_0_and_1() {}
inline void entente_a_statement_is_not_made_while_its_meeting_lasts() {}
inline void entente_a_statement_is_made_by_somebody_who_does_not_attend_its_meeting() {}
}

namespace detail {

constexpr void tell(record_refusal reason)
{
    switch (reason) {
    case record_refusal::none: return;
    case record_refusal::date_is_not_in_the_calendar: return refused::entente_a_date_is_not_in_the_calendar();
    case record_refusal::value_is_no_option: return refused::entente_a_value_is_no_option_of_its_issue();
    case record_refusal::salience_is_not_between_0_and_100:
        return refused::entente_a_salience_is_not_between_0_and_100();
    case record_refusal::third_party_has_no_say_on_the_issue:
        return refused::entente_a_third_party_has_no_say_on_this_issue();
    case record_refusal::no_room_for_another_entry:
        return refused::entente_the_record_has_no_room_for_another_entry_raise_its_number_of_entries();
    case record_refusal::no_room_for_another_term:
        return refused::entente_the_record_has_no_room_for_another_term_raise_its_number_of_entries();
    case record_refusal::proposal_has_two_terms_on_one_issue:
        return refused::entente_a_proposal_has_two_terms_on_one_issue();
    case record_refusal::proposal_is_made_in_two_ways: return refused::entente_a_proposal_is_made_in_two_ways();
    case record_refusal::proposal_has_not_been_made: return refused::entente_a_proposal_has_not_been_made_by_then();
    case record_refusal::proposal_moves_after_its_end: return refused::entente_a_proposal_moves_after_its_end();
    case record_refusal::proposal_is_answered_by_another_than_its_addressee:
        return refused::entente_a_proposal_is_answered_by_another_than_its_addressee();
    case record_refusal::proposal_is_changed_by_another_than_its_maker:
        return refused::entente_a_proposal_is_changed_by_another_than_its_maker();
    case record_refusal::proposal_is_requested_in_writing_after_it_was_tabled:
        return refused::entente_a_proposal_is_requested_in_writing_after_it_was_tabled();
    case record_refusal::proposal_is_countered_by_one_that_does_not_answer_it:
        return refused::entente_a_proposal_is_countered_by_one_that_does_not_answer_it();
    case record_refusal::answer_is_expected_before_it_is_asked_for:
        return refused::entente_an_answer_is_expected_before_it_is_asked_for();
    case record_refusal::proposal_lapses_before_that_is_said:
        return refused::entente_a_proposal_lapses_before_that_is_said();
    case record_refusal::probability_is_not_between_0_and_1:
        return refused::entente_a_probability_is_not_between_0_and_1();
    case record_refusal::statement_is_not_made_while_its_meeting_lasts:
        return refused::entente_a_statement_is_not_made_while_its_meeting_lasts();
    case record_refusal::statement_is_made_by_somebody_who_does_not_attend:
        return refused::entente_a_statement_is_made_by_somebody_who_does_not_attend_its_meeting();
    }
}

template <class B, std::size_t... Index>
constexpr std::array<clause<B>, sizeof...(Index)> placeholder_clauses(std::index_sequence<Index...>)
{
    const clause<B> none = placeholder_clause<B>(typename B::issue_types{});
    return {((void)Index, none)...};
}

}

template <class B, std::size_t Entries>
struct record_draft;

// Dated entries about one bundle, in any order; those of one day keep the order in which they are written. A value of
// fixed size that allocates nothing, with room for so many entries, and for four terms of proposals per entry.
//
// As a constant it is written as a list, and entries that make no sense together do not compile. At run time `from`
// reads entries, and says which one it refused. Two sides that tell the same thing differently are no contradiction.
template <class B, std::size_t Entries = 32>
class record {
public:
    using bundle_type = B;
    static constexpr std::size_t room = Entries;

    // Nothing has been said yet.
    constexpr record() = default;

    // In a constant, an entry that makes no sense is refused with a sentence. At run time the record is then empty, and
    // `refused()` says why: `from` says which.
    constexpr record(std::initializer_list<entry<B>> entries)
    {
        refused_ = take_all(entries).reason;
        if (std::is_constant_evaluated())
            detail::tell(refused_);
    }

    // The record of a range of entry<B>, or why there is none and which entry is to blame. O(entries^2).
    template <class Range>
    static constexpr record_draft<B, Entries> from(const Range& entries)
    {
        record_draft<B, Entries> draft;
        const solve::record_fault fault = draft.made.take_all(entries);
        draft.reason = fault.reason;
        draft.entry = fault.place;
        return draft;
    }

    constexpr record_refusal refused() const { return refused_; }

    constexpr std::size_t size() const { return size_; }

    // The same record without what was said below this attribution, and without what is then said of proposals that
    // nobody made.
    [[nodiscard]] constexpr record resting_on_at_least(attribution least) const
    {
        record kept;
        for (std::size_t i = 0; i < size_; ++i)
            if (flat_[i].standing >= least)
                kept.append(flat_[i], clauses_[flat_[i].clause], view().terms_of(flat_[i]));
        while (true) {
            const std::size_t place = solve::first_fault(kept.view()).place;
            if (place == solve::no_entry)
                return kept;
            kept.drop(place);
        }
    }

    // The record as the algorithms see it. Refers to this object.
    constexpr model::record_view view() const
    {
        return {model::span{flat_}.first(size_), model::span{terms_}.first(terms_used_)};
    }
    // The clause of an entry that says one; others have one that means nothing.
    constexpr const clause<B>& said(const model::record_entry& of) const { return clauses_[of.clause]; }

private:
    friend struct record_draft<B, Entries>;

    template <class Range>
    constexpr solve::record_fault take_all(const Range& entries)
    {
        solve::record_fault fault;
        std::size_t place = 0;
        for (const entry<B>& given : entries) {
            fault = {given.malformed(), place};
            if (fault.reason == record_refusal::none && size_ == Entries)
                fault.reason = record_refusal::no_room_for_another_entry;
            if (fault.reason == record_refusal::none && given.terms().size() > terms_.size() - terms_used_)
                fault.reason = record_refusal::no_room_for_another_term;
            if (fault.reason != record_refusal::none)
                break;
            model::record_entry flat = given.flat();
            flat.place = static_cast<std::uint32_t>(place++);
            append(flat, given.said(), given.terms());
        }
        if (fault.reason == record_refusal::none)
            fault = solve::first_fault(view());
        if (fault.reason == record_refusal::none)
            fault.place = place;
        else
            size_ = terms_used_ = 0;
        return fault;
    }
    // There must be room.
    constexpr void append(model::record_entry flat, const clause<B>& said, model::span<const model::proposed_term> terms)
    {
        flat.clause = static_cast<std::uint32_t>(size_);
        flat.terms_begin = static_cast<std::uint32_t>(terms_used_);
        clauses_[size_] = said;
        for (const model::proposed_term& term : terms)
            terms_[terms_used_++] = term;
        std::size_t here = size_++;
        for (; here > 0 && flat_[here - 1].date > flat.date; --here)
            flat_[here] = flat_[here - 1];
        flat_[here] = flat;
    }
    // The entry's terms and clause stay where nobody refers to them.
    constexpr void drop(std::size_t place)
    {
        std::size_t here = 0;
        while (flat_[here].place != place)
            ++here;
        for (--size_; here < size_; ++here)
            flat_[here] = flat_[here + 1];
    }

    std::array<model::record_entry, Entries> flat_{};
    std::array<model::proposed_term, 4 * Entries> terms_{};
    std::array<clause<B>, Entries> clauses_ = detail::placeholder_clauses<B>(std::make_index_sequence<Entries>{});
    std::size_t size_ = 0;
    std::size_t terms_used_ = 0;
    record_refusal refused_ = record_refusal::none;
};

// Entries do not tell which bundle they are about: an issue may lie in several.
template <>
class record<detail::record_said_tag> {
public:
    constexpr record(...) = delete; // entente: a record names its bundle: record<framework> history{...}
};
template <class Actor, class Said, class... Others>
record(detail::statement_made<Actor, Said>, Others...) -> record<detail::record_said_tag>;

// What `record<B>::from` makes: a record, or a refusal.
template <class B, std::size_t Entries = 32>
struct record_draft {
    record<B, Entries> made; // empty where an entry was refused
    record_refusal reason = record_refusal::none;
    std::size_t entry = 0; // the refused entry's place in the range; how many there were, if none was refused

    constexpr explicit operator bool() const { return reason == record_refusal::none; }
    constexpr const record<B, Entries>& operator*() const { return made; }
    constexpr const record<B, Entries>* operator->() const { return &made; }
};

}

#endif
