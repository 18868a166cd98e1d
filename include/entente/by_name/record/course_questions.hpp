#ifndef ENTENTE_BY_NAME_RECORD_COURSE_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_COURSE_QUESTIONS_HPP

// What parties tie together, and which way the talks go, by name: the questions of ask/sequencing.hpp and
// ask/course.hpp, which say what they mean and what they cost, on the same algorithms.

#include <entente/ask/course.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/solve/record/course.hpp>
#include <entente/solve/record/gaps.hpp>
#include <entente/solve/record/linkages.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Two issues that a party ties together.
struct tactical_linkage_by_name {
    std::string by;
    std::string first;
    std::string second;
    names_found rejected_by;

    friend bool operator==(const tactical_linkage_by_name&, const tactical_linkage_by_name&) = default;
};
inline std::vector<tactical_linkage_by_name> tactical_linkages(const record_by_name& told,
                                                               std::chrono::year_month_day date)
{
    std::vector<tactical_linkage_by_name> found;
    const bundle_by_name& bundle = told.bundle();
    for (const solve::asserted_linkage& asserted : solve::asserted_linkages(told.view(), detail::days_of(date))) {
        const model::record_entry& said = told.view().entries[asserted.entry];
        tactical_linkage_by_name one{bundle.actors()[said.actor], bundle.issue(said.issue).name(),
                                     bundle.issue(said.next).name(), {}};
        std::vector<bool> rejects(bundle.actors().size(), false);
        for (const std::uint16_t party : asserted.rejected_by)
            rejects[party] = true;
        for (std::size_t party = 0; party < rejects.size(); ++party)
            if (rejects[party])
                one.rejected_by.push_back(bundle.actors()[party]);
        found.push_back(std::move(one));
    }
    return found;
}

// The issues that are each to be settled before the next, round in a circle.
inline names_found sequencing_deadlock(const record_by_name& told, std::chrono::year_month_day date)
{
    const scenario now = dossier_as_of(told, date);
    return detail::marked_issues(
        told.bundle(), solve::issues_in_a_circle(told.view(), now.dossier(), detail::days_of(date)));
}

// How far apart the parties are on the issue, from 0 to solve::widest_gap.
inline asked<std::uint64_t> gap(const record_by_name& told, std::string_view issue, std::chrono::year_month_day date)
{
    std::size_t place = 0;
    asked<std::uint64_t> found{told.bundle().find_issue(issue, place), 0};
    if (found) {
        const scenario now = dossier_as_of(told, date);
        found.value = solve::gap(now.dossier(), place, told.is_ordered(place));
    }
    return found;
}

// The same over time, at the end of each day on which something was said about the issues.
inline asked<std::vector<gap_point>> gap(const record_by_name& told, std::string_view issue)
{
    std::size_t place = 0;
    asked<std::vector<gap_point>> found{told.bundle().find_issue(issue, place), {}};
    for (std::size_t i = 0; found && i < told.view().entries.size(); ++i)
        if (solve::ends_a_day(told.view(), i)) {
            const std::chrono::year_month_day date = detail::date_on(told.view().entries[i].date);
            found.value.push_back({date, *gap(told, issue, date)});
        }
    return found;
}

// Where the talks stand at the end of a day.
struct course_point_by_name {
    std::chrono::year_month_day date{};
    std::size_t settled = 0;  // issues
    std::size_t restated = 0; // of these, those that came to be so after the first day by mere restating
    std::uint64_t gap = 0;    // the mean of the issues' gaps, weighted by the parties' saliences, rounded down

    friend bool operator==(const course_point_by_name&, const course_point_by_name&) = default;
};
struct course_by_name {
    std::vector<course_point_by_name> points;
    direction trend = direction::steady; // from the first to the last

    friend bool operator==(const course_by_name&, const course_by_name&) = default;
};
inline course_by_name trend(const record_by_name& told)
{
    course_by_name found;
    const std::vector<solve::course_day> days = solve::course_of(told);
    for (const solve::course_day& day : days)
        found.points.push_back({detail::date_on(day.date), day.settled, day.restated, day.gap});
    if (!days.empty())
        found.trend = solve::direction_between(days.front(), days.back());
    return found;
}

// What became of a `leads_to` linkage.
struct momentum_by_name {
    std::string first;
    std::string second;
    momentum_kind kind = momentum_kind::neither_moved;

    friend bool operator==(const momentum_by_name&, const momentum_by_name&) = default;
};
inline std::vector<momentum_by_name> momentum(const record_by_name& told)
{
    std::vector<momentum_by_name> found;
    const std::vector<model::day> progress = solve::first_progress(told);
    for (std::size_t first = 0; first < told.bundle().issues(); ++first)
        for (const std::uint32_t second : told.bundle().successors(first))
            found.push_back({told.bundle().issue(first).name(), told.bundle().issue(second).name(),
                             solve::momentum_of(progress[first], progress[second])});
    return found;
}

// Whether a few disputes hold down the rest.
struct spillover_by_name {
    names_found disputes;
    std::uint64_t share = 0;
    names_found unmoved;

    friend bool operator==(const spillover_by_name&, const spillover_by_name&) = default;
};
inline spillover_by_name spillover(const record_by_name& told, std::chrono::year_month_day from,
                                   std::chrono::year_month_day to)
{
    const scenario before = dossier_as_of(told, from);
    const scenario after = dossier_as_of(told, to);
    const auto is_ordered = [&told](std::size_t issue) { return told.is_ordered(issue); };
    const solve::spilled_over found = solve::spillover_between(before.dossier(), after.dossier(), is_ordered);
    return {detail::marked_issues(told.bundle(), found.disputes), found.share,
            detail::marked_issues(told.bundle(), found.unmoved)};
}

}

#endif
