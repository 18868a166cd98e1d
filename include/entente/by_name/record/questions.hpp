#ifndef ENTENTE_BY_NAME_RECORD_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_QUESTIONS_HPP

// What a record amounts to on a date, and what has moved since, by name: the questions of ask/record.hpp, which say what
// they mean and what they cost, on the same algorithms.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/questions.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/solve/difference.hpp>
#include <entente/solve/record/changes.hpp>
#include <entente/solve/record/meetings.hpp>
#include <entente/solve/record/talks.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

inline names_found marked_issues(const bundle_by_name& bundle, const std::vector<unsigned char>& marks,
                                 std::size_t begin = 0)
{
    names_found found;
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue)
        if (marks[begin + issue] != 0)
            found.push_back(bundle.issue(issue).name());
    return found;
}

}

// Where the parties stand on the date: a scenario, of which all is asked that is asked of scenarios. What is said to it
// besides is later.
inline scenario dossier_as_of(const record_by_name& told, std::chrono::year_month_day date)
{
    return solve::dossier_on(told, detail::days_of(date)).made;
}
// The same if the contingency were in that state, whatever has been found of it.
inline asked<scenario> what_if(const record_by_name& told, std::chrono::year_month_day date,
                               std::string_view contingency, contingency_state state)
{
    asked<scenario> found{
        detail::find_name(told.names().contingencies, contingency, unheard::unknown_contingency), {}};
    if (found)
        found.value = solve::dossier_on(told, detail::days_of(date), {contingency, state}).made;
    return found;
}
// What has been found of the contingency by the date.
inline asked<contingency_state> state_of(const record_by_name& told, std::string_view contingency,
                                         std::chrono::year_month_day date)
{
    asked<contingency_state> found{
        detail::find_name(told.names().contingencies, contingency, unheard::unknown_contingency), {}};
    if (found)
        found.value = solve::state_on(told.view(), contingency, detail::days_of(date));
    return found;
}

// What changed from one scenario to another of the same parties and issues.
struct difference_by_name {
    std::vector<names_found> positions; // by participant: issues on which it holds another term, or with another salience
    std::vector<names_found> acceptances;
    std::vector<names_found> red_lines;
    names_found standings; // the issues that stand otherwise

    friend bool operator==(const difference_by_name&, const difference_by_name&) = default;
};
inline difference_by_name difference(const scenario& before, const scenario& after)
{
    difference_by_name found;
    const std::size_t parties = before.bundle().participants().size();
    found.positions.resize(parties);
    found.acceptances.resize(parties);
    found.red_lines.resize(parties);
    const std::vector<standing> stood = standings(before);
    const std::vector<standing> stand = standings(after);
    for (std::size_t issue = 0; issue < before.bundle().issues(); ++issue) {
        const std::string& name = before.bundle().issue(issue).name();
        for (std::size_t party = 0; party < parties; ++party) {
            const solve::issue_change changed = solve::change(before.dossier(), after.dossier(), party, issue);
            if (changed.position)
                found.positions[party].push_back(name);
            if (changed.acceptance)
                found.acceptances[party].push_back(name);
            if (changed.red_line)
                found.red_lines[party].push_back(name);
        }
        if (stood[issue] != stand[issue])
            found.standings.push_back(name);
    }
    return found;
}
inline difference_by_name difference(const record_by_name& told, std::chrono::year_month_day from,
                                     std::chrono::year_month_day to)
{
    return difference(dossier_as_of(told, from), dossier_as_of(told, to));
}
// What the clauses said at the meeting changed.
inline asked<difference_by_name> results_of(const record_by_name& told, std::string_view meeting)
{
    asked<difference_by_name> found{detail::find_name(told.names().meetings, meeting, unheard::unknown_meeting), {}};
    if (!found)
        return found;
    const auto results = solve::results_of_meeting(told, meeting);
    found.value = difference(results.before.made, results.after.made);
    return found;
}

// By participant, the issues on which it holds a position on the first date, and has held it at the end of every day up to
// the second.
inline std::vector<names_found> unchanged(const record_by_name& told, std::chrono::year_month_day from,
                                          std::chrono::year_month_day to)
{
    const std::vector<unsigned char> marks =
        solve::unchanged_positions(told, detail::days_of(from), detail::days_of(to));
    std::vector<names_found> found;
    for (std::size_t party = 0; party < told.bundle().participants().size(); ++party)
        found.push_back(detail::marked_issues(told.bundle(), marks, party * told.bundle().issues()));
    return found;
}

// Where what is settled on a date comes from.
struct provenance_by_name {
    names_found restated;
    names_found carried_over;
    names_found new_initiatives;

    friend bool operator==(const provenance_by_name&, const provenance_by_name&) = default;
};
inline provenance_by_name provenance(const record_by_name& told, std::chrono::year_month_day since,
                                     std::chrono::year_month_day date)
{
    const scenario before = dossier_as_of(told, since);
    const scenario now = dossier_as_of(told, date);
    provenance_by_name found;
    for (std::size_t issue = 0; issue < told.bundle().issues(); ++issue) {
        const std::string& name = told.bundle().issue(issue).name();
        switch (solve::origin_of(before.dossier(), now.dossier(), issue)) {
        case solve::origin::not_settled: break;
        case solve::origin::restated: found.restated.push_back(name); break;
        case solve::origin::carried_over: found.carried_over.push_back(name); break;
        case solve::origin::new_initiative: found.new_initiatives.push_back(name); break;
        }
    }
    return found;
}

// What of that was new, and what all agreements up to the date restate.
inline names_found new_initiatives(const record_by_name& told, std::chrono::year_month_day since,
                                   std::chrono::year_month_day date)
{
    return provenance(told, since, date).new_initiatives;
}
inline names_found restated(const record_by_name& told, std::chrono::year_month_day date)
{
    return provenance(told, date, date).restated;
}

// The first and the last day of which the record tells something; in an empty record, 1 January 1970.
inline std::chrono::year_month_day first_day(const record_by_name& told)
{
    return detail::date_on(told.empty() ? 0 : told.view().entries.front().date);
}
inline std::chrono::year_month_day last_day(const record_by_name& told)
{
    return detail::date_on(told.empty() ? 0 : told.view().entries.back().date);
}

// Does the answer to `query(record)` change when statements below this attribution are left out?
template <class Query>
bool resting_on(const record_by_name& told, Query query, attribution least)
{
    return !(query(told) == query(told.resting_on_at_least(least)));
}

// A meeting that the record tells of.
struct meeting_by_name {
    std::string name;
    std::chrono::year_month_day first{};
    std::chrono::year_month_day last{}; // the same where it took a day
    names_found participants;
    names_found issues; // that it was about, in the order in which they are named

    friend bool operator==(const meeting_by_name&, const meeting_by_name&) = default;
};
inline std::vector<meeting_by_name> meetings(const record_by_name& told)
{
    std::vector<meeting_by_name> found;
    for (const solve::meeting_held& held : solve::meetings_in(told.view())) {
        meeting_by_name one{std::string{held.name}, detail::date_on(held.first), detail::date_on(held.last), {}, {}};
        for (const std::size_t party : held.attending)
            one.participants.push_back(told.bundle().actors()[party]);
        for (const std::uint16_t issue : held.issues)
            one.issues.push_back(told.bundle().issue(issue).name());
        found.push_back(std::move(one));
    }
    return found;
}

}

#endif
