#ifndef ENTENTE_ASK_COURSE_HPP
#define ENTENTE_ASK_COURSE_HPP

// Which way the talks go: gaps over time, easy issues that were to open hard ones, disputes that hold down the rest.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/linkage.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/course.hpp>
#include <entente/solve/record/gaps.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

// As far apart as parties can be.
inline constexpr std::uint64_t widest_gap = solve::widest_gap;

// How far apart the two parties are that are farthest apart on the issue, from 0 to widest_gap: where the options have
// an order, the least way between what the one accepts and what the other does, as a part of the way from the first
// option to the last; otherwise all or nothing. Acceptances on condition do not count; whoever is silent is apart from
// nobody. O(entries * dossier + parties^2 * options^2).
template <class B, std::size_t Entries>
constexpr std::uint64_t gap(const record<B, Entries>& told, std::type_identity_t<issue_in<B>> issue,
                            std::chrono::year_month_day date)
{
    const dossier<B> now = dossier_as_of(told, date);
    return solve::gap(now.view(), issue.index(), detail::typed_talks{told}.is_ordered(issue.index()));
}

// The gap on the issue at the end of a day.
struct gap_point {
    std::chrono::year_month_day date{};
    std::uint64_t gap = 0;

    friend constexpr bool operator==(const gap_point&, const gap_point&) = default;
};

// The gap over time, at the end of each day on which something was said about the issues. O(entries * what a day costs).
template <class B, std::size_t Entries>
constexpr answer_list<gap_point, Entries> gap(const record<B, Entries>& told, std::type_identity_t<issue_in<B>> issue)
{
    answer_list<gap_point, Entries> found;
    for (std::size_t i = 0; i < told.size(); ++i)
        if (solve::ends_a_day(told.view(), i)) {
            const std::chrono::year_month_day date = detail::date_of(told.view().entries[i].date);
            found.add({date, gap(told, issue, date)});
        }
    return found;
}

// Where the talks stand at the end of a day.
template <class B>
struct course_point {
    std::chrono::year_month_day date{};
    std::size_t settled = 0;  // issues agreed or restated, of B::issue_count
    std::size_t restated = 0; // of these, those that came to be so after the first day by mere restating
    std::uint64_t gap = 0;    // the mean of the issues' gaps, weighted by the parties' saliences, rounded down

    friend constexpr bool operator==(const course_point&, const course_point&) = default;
};

// The course of the talks, day by day on which something was said about the issues.
template <class B, std::size_t Entries>
struct course {
    answer_list<course_point<B>, Entries> points;

    // How the gap on the last day compares with that on the first; of equal gaps, the number of settled issues decides,
    // but for those that were merely restated since: to say again what was agreed before is no progress.
    constexpr direction trend() const
    {
        if (points.empty())
            return direction::steady;
        const course_point<B>& first = points[0];
        const course_point<B>& last = points[points.size() - 1];
        return solve::direction_between({0, first.settled, first.restated, first.gap},
                                        {0, last.settled, last.restated, last.gap});
    }
};

// How many issues are settled and how wide the gap is, at each date. Costs what `standings` does, for each.
template <class B, std::size_t Entries>
constexpr course<B, Entries> trend(const record<B, Entries>& told)
{
    course<B, Entries> found;
    for (const solve::course_day& point : solve::course_of(detail::typed_talks{told}))
        found.points.add({detail::date_of(point.date), point.settled, point.restated, point.gap});
    return found;
}

// What became of the expectation that progress on one issue opens another.
template <class B>
struct momentum_found {
    issue_in<B> first = issue_in<B>::at(0);
    issue_in<B> second = issue_in<B>::at(0);
    momentum_kind kind = momentum_kind::neither_moved;

    friend constexpr bool operator==(const momentum_found&, const momentum_found&) = default;
};

// For each `leads_to` linkage of the bundle, which of the two issues was the first to see progress: a day at the end of
// which its gap was narrower than at the end of the day before, or on which it came to be agreed. To restate an agreement
// that existed before is no progress, unless it brings together parties that were apart. In the order of issues.
// O(entries * dossier * entries).
template <class B, std::size_t Entries>
constexpr answer_list<momentum_found<B>, B::issue_count * B::issue_count> momentum(const record<B, Entries>& told)
{
    const std::vector<model::day> progress = solve::first_progress(detail::typed_talks{told});
    answer_list<momentum_found<B>, B::issue_count * B::issue_count> found;
    for (std::size_t first = 0; first < B::issue_count; ++first)
        for (std::size_t second = 0; second < B::issue_count; ++second)
            if (detail::layout_of<B>.linked[static_cast<std::size_t>(linkage_kind::leads_to)].contains(first, second))
                found.add({issue_in<B>::at(first), issue_in<B>::at(second),
                           solve::momentum_of(progress[first], progress[second])});
    return found;
}

// Whether a few disputes hold down the rest.
template <class B>
struct spillover_found {
    issue_set<B> disputes;   // block on both dates
    std::uint64_t share = 0; // of all gaps on the later date, each weighted by the parties' saliences: that of the
                             // disputes, from 0 to widest_gap; 0 where there is no gap
    issue_set<B> unmoved;    // in nobody's way, not settled, and no word on them changed in between; empty where there
                             // are no disputes
};

// The disputes that stood from one date to another, their share in all that keeps the parties apart, and which other
// issues have not moved while they stood. Costs what `blocking` and `standings` do.
template <class B, std::size_t Entries>
constexpr spillover_found<B> spillover(const record<B, Entries>& told, std::chrono::year_month_day from,
                                       std::chrono::year_month_day to)
{
    const dossier<B> before = dossier_as_of(told, from);
    const dossier<B> after = dossier_as_of(told, to);
    const auto is_ordered = [&told](std::size_t issue) { return detail::typed_talks{told}.is_ordered(issue); };
    const solve::spilled_over found = solve::spillover_between(before.view(), after.view(), is_ordered);
    return {detail::issues_marked<B>(found.disputes), found.share, detail::issues_marked<B>(found.unmoved)};
}

// The same from the first day on which something was said about the issues to the last.
template <class B, std::size_t Entries>
constexpr spillover_found<B> spillover(const record<B, Entries>& told)
{
    std::chrono::year_month_day from = last_day(told);
    for (std::size_t i = told.size(); i > 0; --i)
        if (solve::ends_a_day(told.view(), i - 1))
            from = detail::date_of(told.view().entries[i - 1].date);
    return spillover(told, from, last_day(told));
}

}

#endif
