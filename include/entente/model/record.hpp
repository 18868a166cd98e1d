#ifndef ENTENTE_MODEL_RECORD_HPP
#define ENTENTE_MODEL_RECORD_HPP

// What was said and done over time, entry by entry, lowered to numbers and names.

#include <entente/model/condition.hpp>
#include <entente/model/participants.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1 {

// On what terms a source let itself be quoted, from the least that stands behind what is said to the most.
enum class attribution : unsigned char { anonymous, on_background, on_the_record };

// What can befall a proposal.
enum class proposal_event : unsigned char {
    floated,              // made orally
    tabled,               // made or put in writing
    requested_in_writing, // its addressee asks for it in writing
    under_study,          // its addressee studies it
    clarified,            // its maker explains it
    countered,            // its addressee answers with a proposal of its own
    accepted,
    rejected,
    withdrawn,
    lapsed,
};

// Whether what a contingency names is the case.
enum class contingency_state : unsigned char { unknown, established, refuted };

// Why entries make no record.
enum class record_refusal : unsigned char {
    none,
    date_is_not_in_the_calendar,
    value_is_no_option,
    salience_is_not_between_0_and_100,
    third_party_has_no_say_on_the_issue,
    no_room_for_another_entry,
    no_room_for_another_term,
    proposal_has_two_terms_on_one_issue,
    proposal_is_made_in_two_ways,
    proposal_has_not_been_made,
    proposal_moves_after_its_end,
    proposal_is_answered_by_another_than_its_addressee,
    proposal_is_changed_by_another_than_its_maker,
    proposal_is_requested_in_writing_after_it_was_tabled,
    proposal_is_countered_by_one_that_does_not_answer_it,
    answer_is_expected_before_it_is_asked_for,
    proposal_lapses_before_that_is_said,
    probability_is_not_between_0_and_1,
    statement_is_not_made_while_its_meeting_lasts,
    statement_is_made_by_somebody_who_does_not_attend,
};

namespace model {

// Days since 1 January 1970.
using day = std::int32_t;
inline constexpr day no_day = INT32_MIN;

// Probabilities are fractions of at most so many parts.
inline constexpr std::uint32_t most_denominator = 1'000'000;

// Stands for a party where there is none.
inline constexpr std::uint16_t nobody = 0xFFFF;

// When a term or a clause is in force: always, until a contingency is established, or once it is.
enum class force : unsigned char { always, until_established, once_established };

// Is something in force in that state? What waits for a contingency does not begin while it is unknown, and what ends
// with it does not end.
constexpr bool in_force(force when, contingency_state state)
{
    return when == force::always || (when == force::once_established) == (state == contingency_state::established);
}

// A term of a proposal.
struct proposed_term {
    std::uint16_t issue = 0;
    option_index option = unsettled;
    force when = force::always;
    std::string_view contingency;

    friend constexpr bool operator==(const proposed_term&, const proposed_term&) = default;
};

// Two terms on one issue stand beside each other where one begins as the other ends.
constexpr bool take_turns(const proposed_term& one, force when, std::string_view contingency)
{
    return one.when != force::always && when != force::always && one.when != when && one.contingency == contingency;
}

enum class entry_kind : unsigned char {
    clause,        // of a dossier
    event,         // of a proposal; with `to`, it makes the proposal
    expectation,   // when an answer to a proposal is hoped for, or how long it stands
    understanding, // what the actor takes a proposal to mean
    denial,        // the actor denies that the event took place
    finding,       // the contingency's state
    forecast,      // how likely the actor takes the contingency to be
    claim,         // the actor holds something to be the case
    counterclaim,  // the actor denies it
    link,          // the actor ties two issues together
    unlink,        // the actor rejects that they are tied
    precondition,  // the actor wants one issue settled before another
    meeting,       // takes place, of `others`; its issues are those of its terms, which have no options
};

// One entry. Fields that its kind has no use for keep what they are given here.
struct record_entry {
    entry_kind kind = entry_kind::clause;
    day date = 0;
    std::uint16_t teller = nobody; // on whose behalf it is told; nobody's: the record's own account
    attribution standing = attribution::on_the_record;
    std::string_view speaker;
    std::string_view office;
    std::string_view meeting;
    std::string_view subject; // the proposal, contingency, claim or meeting; of a conditional clause, its contingency
    std::string_view other;   // the proposal that counters
    std::uint16_t actor = nobody;
    std::uint16_t to = nobody;
    participant_set others; // addressees beside that one; or who attends a meeting
    proposal_event event = proposal_event::floated;
    contingency_state state = contingency_state::unknown;
    force when = force::always;
    day expected = no_day; // an answer to the proposal
    day last = no_day;     // on which the proposal stands
    std::uint32_t numerator = 0; // of a probability
    std::uint32_t denominator = 1;
    std::uint16_t issue = 0; // the first of two issues
    std::uint16_t next = 0;  // the second
    option_index option = unsettled; // how the first must be settled
    std::uint32_t terms_begin = 0; // of a proposal as made or understood
    std::uint32_t terms_count = 0;
    std::uint32_t clause = 0; // which of the record's clauses
    std::uint32_t place = 0;  // among the entries as they were written

    friend constexpr bool operator==(const record_entry&, const record_entry&) = default;
};

// Whom an entry that makes a proposal addresses.
constexpr participant_set addressees(const record_entry& making)
{
    participant_set all = making.others;
    if (making.to != nobody)
        all.insert(making.to);
    return all;
}

// A record: entries in the order of their dates, those of one day as they were written.
struct record_view {
    span<const record_entry> entries;
    span<const proposed_term> terms;

    constexpr span<const proposed_term> terms_of(const record_entry& entry) const
    {
        return terms.subspan(entry.terms_begin, entry.terms_count);
    }
};

}

}

#endif
