#ifndef ENTENTE_BY_NAME_RECORD_ENTRY_HPP
#define ENTENTE_BY_NAME_RECORD_ENTRY_HPP

// The entries of a record, with everything in them named by strings.

#include <entente/by_name/condition_by_name.hpp>
#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Whoever a statement comes from.
struct source_by_name {
    std::string name;   // of a representative, or of the party itself; empty: the record's own account
    std::string office; // of somebody of the party's who is not named; a representative's own is known
    attribution standing = attribution::on_the_record;

    friend bool operator==(const source_by_name&, const source_by_name&) = default;
};

// A representative, or the party itself, on the record; a representative who is not to be quoted by name; somebody of
// the party's who would not be named, with what is known of the office.
inline source_by_name by(std::string name)
{
    return {std::move(name), {}, attribution::on_the_record};
}
inline source_by_name on_background(std::string name)
{
    return {std::move(name), {}, attribution::on_background};
}
inline source_by_name unnamed(std::string party, std::string office = {},
                              attribution standing = attribution::anonymous)
{
    return {std::move(party), std::move(office), standing};
}

// A condition of a single term, which may be in force for a time only.
struct term_by_name {
    condition_by_name term;
    model::force when = model::force::always;
    std::string contingency;

    term_by_name(condition_by_name given) : term{std::move(given)} {}
    term_by_name(condition_by_name given, model::force in_force, std::string while_waiting)
        : term{std::move(given)}, when{in_force}, contingency{std::move(while_waiting)}
    {
    }
    friend bool operator==(const term_by_name&, const term_by_name&) = default;
};

// What is said. Parts that its kind has no use for keep what they are given here; the functions below fill in the rest.
struct saying_by_name {
    model::entry_kind kind = model::entry_kind::clause;
    model::clause_kind clause = model::clause_kind::holds;
    std::string actor;               // the party that holds, moves, denies, ...; none where empty
    std::string to;                  // the addressee, where a proposal is made
    std::vector<std::string> others; // addressees beside that one; or who attends a meeting
    std::string subject;             // the proposal, contingency, claim or meeting; of a conditional clause, its contingency
    std::string other;               // the proposal that counters
    condition_by_name target;        // what is held, accepted, ruled out, settled, or wanted first
    condition_by_name proviso;       // of an acceptance
    int salience = unstated;         // of a position, from 0 to 100
    std::string issue;               // the first of two issues
    std::string next;                // the second
    proposal_event event = proposal_event::floated;
    contingency_state state = contingency_state::unknown;
    model::force when = model::force::always;
    std::chrono::year_month_day expected = no_date; // an answer to the proposal
    std::chrono::year_month_day last = no_date;     // on which the proposal stands
    std::uint32_t numerator = 0;                    // of a probability
    std::uint32_t denominator = 1;
    std::vector<term_by_name> terms;
    std::vector<std::string> issues; // that a meeting is about

    static constexpr int unstated = -1;
    static constexpr std::chrono::year_month_day no_date{};

    // Of a proposal that is made: another addressee; when an answer is hoped for; how long it stands.
    [[nodiscard]] saying_by_name and_to(std::string another) const
    {
        saying_by_name more = *this;
        more.others.push_back(std::move(another));
        return more;
    }
    [[nodiscard]] saying_by_name expected_by(std::chrono::year_month_day date) const
    {
        saying_by_name more = *this;
        more.expected = date;
        return more;
    }
    [[nodiscard]] saying_by_name lapsing_after(std::chrono::year_month_day date) const
    {
        saying_by_name more = *this;
        more.last = date;
        return more;
    }

    friend bool operator==(const saying_by_name&, const saying_by_name&) = default;
};

// An entry.
struct entry_by_name {
    std::chrono::year_month_day date{};
    source_by_name from;
    saying_by_name said;
    std::string meeting;

    // Said at a meeting.
    [[nodiscard]] entry_by_name in(std::string at) const
    {
        entry_by_name placed = *this;
        placed.meeting = std::move(at);
        return placed;
    }
    friend bool operator==(const entry_by_name&, const entry_by_name&) = default;
};

// What a source said on a date; what stands on the record's own account.
inline entry_by_name statement(std::chrono::year_month_day date, source_by_name from, saying_by_name said)
{
    return {date, std::move(from), std::move(said), {}};
}
inline entry_by_name noted(std::chrono::year_month_day date, saying_by_name said)
{
    return {date, {}, std::move(said), {}};
}

}

#endif
