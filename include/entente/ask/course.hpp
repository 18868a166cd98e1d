#ifndef ENTENTE_ASK_COURSE_HPP
#define ENTENTE_ASK_COURSE_HPP

// Which way the talks go: gaps over time, easy issues that were to open hard ones, disputes that hold down the rest.

#include <entente/ask/blocking.hpp>
#include <entente/ask/difference.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/standing.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/linkage.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/gaps.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace entente::inline v0_1 {

// As far apart as parties can be.
inline constexpr std::uint64_t widest_gap = solve::widest_gap;

namespace detail {

template <class B>
constexpr std::uint64_t gap_of(const dossier<B>& said, std::size_t issue)
{
    constexpr auto ordered = issues_with_an_order(typename B::issue_types{});
    return solve::gap(said.view(), issue, ordered[issue]);
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

// How far apart the two parties are that are farthest apart on the issue, from 0 to widest_gap: where the options have
// an order, the least way between what the one accepts and what the other does, as a part of the way from the first
// option to the last; otherwise all or nothing. Acceptances on condition do not count; whoever is silent is apart from
// nobody. O(entries * dossier + parties^2 * options^2).
template <class B, std::size_t Entries>
constexpr std::uint64_t gap(const record<B, Entries>& told, std::type_identity_t<issue_in<B>> issue,
                            std::chrono::year_month_day date)
{
    return detail::gap_of(dossier_as_of(told, date), issue.index());
}

// Where the talks stand at the end of a day.
template <class B>
struct course_point {
    std::chrono::year_month_day date{};
    std::size_t settled = 0; // issues agreed or restated, of B::issue_count
    std::uint64_t gap = 0;   // the mean of the issues' gaps, weighted by the parties' saliences, rounded down

    friend constexpr bool operator==(const course_point&, const course_point&) = default;
};

enum class direction : unsigned char { steady, narrows, widens };

// The course of the talks, day by day on which something was said about the issues.
template <class B, std::size_t Entries>
struct course {
    answer_list<course_point<B>, Entries> points;

    // How the gap on the last day compares with that on the first; of equal gaps, the number of settled issues decides.
    constexpr direction trend() const
    {
        if (points.empty())
            return direction::steady;
        const course_point<B>& first = points[0];
        const course_point<B>& last = points[points.size() - 1];
        if (first.gap != last.gap)
            return last.gap < first.gap ? direction::narrows : direction::widens;
        return first.settled == last.settled   ? direction::steady
               : first.settled < last.settled ? direction::narrows
                                              : direction::widens;
    }
};

// How many issues are settled and how wide the gap is, at each date. Costs what `standings` does, for each.
template <class B, std::size_t Entries>
constexpr course<B, Entries> trend(const record<B, Entries>& told)
{
    course<B, Entries> found;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (!detail::ends_a_day(told.view(), i))
            continue;
        const model::day day = told.view().entries[i].date;
        const dossier<B> now = detail::dossier_on(told, day, {});
        const standing_table<B> stand = standings(now);
        std::uint64_t sum = 0;
        std::uint64_t weights = 0;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
            const std::uint64_t weight = solve::gap_weight(now.view(), issue);
            sum += weight * detail::gap_of(now, issue);
            weights += weight;
        }
        found.points.add({detail::date_of(day), stand.of(standing::agreed).size() + stand.of(standing::restated).size(),
                          weights == 0 ? 0 : sum / weights});
    }
    return found;
}

// What became of the expectation that progress on one issue opens another.
enum class momentum_kind : unsigned char {
    neither_moved,
    only_first_moved,  // and the second has not followed
    only_second_moved, // without the first
    first_led,
    together,          // on one day
    second_led,
};
template <class B>
struct momentum_found {
    issue_in<B> first = issue_in<B>::at(0);
    issue_in<B> second = issue_in<B>::at(0);
    momentum_kind kind = momentum_kind::neither_moved;

    friend constexpr bool operator==(const momentum_found&, const momentum_found&) = default;
};

// For each `leads_to` linkage of the bundle, which of the two issues was the first to see progress: a day at the end of
// which its gap was narrower than at the end of the day before, or on which it came to be settled. In the order of
// issues. O(entries * dossier * entries).
template <class B, std::size_t Entries>
constexpr answer_list<momentum_found<B>, B::issue_count * B::issue_count> momentum(const record<B, Entries>& told)
{
    std::array<model::day, B::issue_count> progress{};
    progress.fill(model::no_day);
    dossier<B> before;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (!detail::ends_a_day(told.view(), i))
            continue;
        const dossier<B> after = detail::dossier_on(told, told.view().entries[i].date, {});
        for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
            const bool settles = before.view().settled[issue] == model::unsettled &&
                                 after.view().settled[issue] != model::unsettled;
            if (progress[issue] == model::no_day &&
                (settles || detail::gap_of(after, issue) < detail::gap_of(before, issue)))
                progress[issue] = told.view().entries[i].date;
        }
        before = after;
    }
    answer_list<momentum_found<B>, B::issue_count * B::issue_count> found;
    for (std::size_t first = 0; first < B::issue_count; ++first)
        for (std::size_t second = 0; second < B::issue_count; ++second) {
            if (!detail::layout_of<B>.linked[static_cast<std::size_t>(linkage_kind::leads_to)].contains(first, second))
                continue;
            const model::day one = progress[first];
            const model::day other = progress[second];
            momentum_kind kind = one < other ? momentum_kind::first_led : momentum_kind::second_led;
            if (one == other)
                kind = one == model::no_day ? momentum_kind::neither_moved : momentum_kind::together;
            else if (other == model::no_day)
                kind = momentum_kind::only_first_moved;
            else if (one == model::no_day)
                kind = momentum_kind::only_second_moved;
            found.add({issue_in<B>::at(first), issue_in<B>::at(second), kind});
        }
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
    spillover_found<B> found;
    found.disputes = blocking(before) & blocking(after);
    const standing_table<B> stand = standings(after);
    const dossier_difference<B> changed{before, after};
    std::uint64_t disputed = 0;
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < B::issue_count; ++i) {
        const issue_in<B> issue = issue_in<B>::at(i);
        const std::uint64_t apart = solve::gap_weight(after.view(), i) * detail::gap_of(after, i);
        all += apart;
        disputed += found.disputes.contains(issue) ? apart : 0;
        bool still = stand[issue] == standing::open || stand[issue] == standing::reconcilable;
        for (const party_in<B> party : party_set<B>::all())
            still = still && !changed.positions(party).contains(issue) &&
                    !changed.acceptances(party).contains(issue) && !changed.red_lines(party).contains(issue);
        if (still && !found.disputes.empty())
            found.unmoved.insert(issue);
    }
    found.share = all == 0 ? 0 : disputed * widest_gap / all;
    return found;
}

}

#endif
