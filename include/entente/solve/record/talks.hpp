#ifndef ENTENTE_SOLVE_RECORD_TALKS_HPP
#define ENTENTE_SOLVE_RECORD_TALKS_HPP

// What the algorithms ask of a record, however its parties and issues are named; and the dossier that it amounts to on a
// date.

#include <entente/model/clause.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace entente::inline v0_1::solve {

// A record, and dossiers that can be made from it: a value whose view() is read, in which nothing has been said at
// first, and which hears the clause of an entry as a later statement.
template <class T>
concept talks = requires(const T& told, const model::record_entry& entry, typename T::dossier_type& dossier) {
    { told.view() } -> std::same_as<model::record_view>;
    { told.nothing_said() } -> std::same_as<typename T::dossier_type>;
    { told.said(entry) } -> std::same_as<model::clause_view>; // of an entry that is a clause
    { told.is_ordered(std::size_t{}) } -> std::same_as<bool>; // have the options an order that means something?
    told.hear(dossier, entry);
    { dossier.view() } -> std::same_as<model::dossier_view>;
};

// Takes a contingency for established or refuted, whatever the record says; none where `contingency` is empty.
struct supposition {
    std::string_view contingency;
    contingency_state state = contingency_state::unknown;
};

// The latest finding up to the day; unknown where there is none. O(entries).
constexpr contingency_state state_on(const model::record_view& record, std::string_view contingency, model::day day,
                                     const supposition& supposed = {})
{
    if (!supposed.contingency.empty() && supposed.contingency == contingency)
        return supposed.state;
    contingency_state state = contingency_state::unknown;
    for (const model::record_entry& entry : record.entries)
        if (entry.kind == model::entry_kind::finding && entry.subject == contingency && entry.date <= day)
            state = entry.state;
    return state;
}

constexpr bool is_clause_in_force(const model::record_view& record, const model::record_entry& entry, model::day day,
                                  const supposition& supposed = {})
{
    return entry.kind == model::entry_kind::clause &&
           model::in_force(entry.when, state_on(record, entry.subject, day, supposed));
}

// Where the parties stand at the end of the day: the clauses up to it, each superseding what it contradicts; those that
// depend on a contingency as far as they are in force in its state on the day. O(entries * (entries + dossier)).
template <talks Talks>
constexpr typename Talks::dossier_type dossier_on(const Talks& told, model::day day, const supposition& supposed = {})
{
    typename Talks::dossier_type made = told.nothing_said();
    for (const model::record_entry& entry : told.view().entries)
        if (entry.date <= day && is_clause_in_force(told.view(), entry, day, supposed))
            told.hear(made, entry);
    return made;
}

// The entry is the last of its day, and something that a dossier depends on was said that day.
constexpr bool ends_a_day(const model::record_view& record, std::size_t place)
{
    if (place + 1 < record.entries.size() && record.entries[place + 1].date == record.entries[place].date)
        return false;
    for (const model::record_entry& entry : record.entries)
        if (entry.date == record.entries[place].date &&
            (entry.kind == model::entry_kind::clause || entry.kind == model::entry_kind::finding))
            return true;
    return false;
}

}

#endif
