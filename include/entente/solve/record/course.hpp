#ifndef ENTENTE_SOLVE_RECORD_COURSE_HPP
#define ENTENTE_SOLVE_RECORD_COURSE_HPP

// Which way talks go: gaps over time, easy issues that were to open hard ones, disputes that hold down the rest.

#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>
#include <entente/solve/blocking.hpp>
#include <entente/solve/difference.hpp>
#include <entente/solve/record/gaps.hpp>
#include <entente/solve/record/talks.hpp>
#include <entente/solve/standing.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

enum class direction : unsigned char { steady, narrows, widens };

// What became of the expectation that progress on one issue opens another.
enum class momentum_kind : unsigned char {
    neither_moved,
    only_first_moved,  // and the second has not followed
    only_second_moved, // without the first
    first_led,
    together,          // on one day
    second_led,
};

namespace solve {

// Where the talks stand at the end of a day.
struct course_day {
    model::day date = 0;
    std::size_t settled = 0;  // issues agreed or restated
    std::size_t restated = 0; // of these, those that came to be so after the first day by mere restating
    std::uint64_t gap = 0;    // the mean of the issues' gaps, weighted by the parties' saliences, rounded down
};

// A day for each on which something was said that a dossier depends on. Costs what `standings` does, for each.
template <talks Talks>
constexpr std::vector<course_day> course_of(const Talks& told)
{
    std::vector<course_day> found;
    const auto unspoken = told.nothing_said();
    const std::size_t issues = unspoken.view().layout.issues;
    std::vector<standing> stand(issues, standing::open);
    std::vector<unsigned char> was_settled(issues, 0);
    std::vector<unsigned char> merely_restated(issues, 0);
    for (std::size_t i = 0; i < told.view().entries.size(); ++i) {
        if (!ends_a_day(told.view(), i))
            continue;
        const model::day day = told.view().entries[i].date;
        const auto now = dossier_on(told, day);
        standings(now.view(), stand);
        course_day point{day, 0, 0, 0};
        std::uint64_t sum = 0;
        std::uint64_t weights = 0;
        for (std::size_t issue = 0; issue < issues; ++issue) {
            const std::uint64_t weight = gap_weight(now.view(), issue);
            sum += weight * gap(now.view(), issue, told.is_ordered(issue));
            weights += weight;
            const bool restated = stand[issue] == standing::restated;
            const bool settled = restated || stand[issue] == standing::agreed;
            const bool newly = was_settled[issue] == 0 && !found.empty();
            merely_restated[issue] = restated && (newly || merely_restated[issue] != 0) ? 1 : 0;
            was_settled[issue] = settled ? 1 : 0;
            point.settled += was_settled[issue];
            point.restated += merely_restated[issue];
        }
        point.gap = weights == 0 ? 0 : sum / weights;
        found.push_back(point);
    }
    return found;
}

// How the gap on the last day compares with that on the first; of equal gaps, the number of settled issues decides, but
// for those that were merely restated since: to say again what was agreed before is no progress.
constexpr direction direction_between(const course_day& first, const course_day& last)
{
    if (first.gap != last.gap)
        return last.gap < first.gap ? direction::narrows : direction::widens;
    const std::size_t settled_first = first.settled - first.restated;
    const std::size_t settled_last = last.settled - last.restated;
    return settled_first == settled_last  ? direction::steady
           : settled_first < settled_last ? direction::narrows
                                          : direction::widens;
}

// By issue, the first day that saw progress on it: at the end of which its gap was narrower than at the end of the day
// before, or on which it came to be agreed; no_day where there was none. To restate an agreement that existed before is
// no progress, unless it brings together parties that were apart.
template <talks Talks>
constexpr std::vector<model::day> first_progress(const Talks& told)
{
    typename Talks::dossier_type before = told.nothing_said();
    std::vector<model::day> progress(before.view().layout.issues, model::no_day);
    for (std::size_t i = 0; i < told.view().entries.size(); ++i) {
        if (!ends_a_day(told.view(), i))
            continue;
        const typename Talks::dossier_type after = dossier_on(told, told.view().entries[i].date);
        for (std::size_t issue = 0; issue < progress.size(); ++issue) {
            const bool agrees = before.view().settled[issue] == model::unsettled &&
                                after.view().settlements[issue] == model::settlement::agreed;
            const bool ordered = told.is_ordered(issue);
            if (progress[issue] == model::no_day &&
                (agrees || gap(after.view(), issue, ordered) < gap(before.view(), issue, ordered)))
                progress[issue] = told.view().entries[i].date;
        }
        before = after;
    }
    return progress;
}

// What the days on which two issues first saw progress make of it that the one was to open the other.
constexpr momentum_kind momentum_of(model::day first, model::day second)
{
    if (first == second)
        return first == model::no_day ? momentum_kind::neither_moved : momentum_kind::together;
    if (second == model::no_day)
        return momentum_kind::only_first_moved;
    if (first == model::no_day)
        return momentum_kind::only_second_moved;
    return first < second ? momentum_kind::first_led : momentum_kind::second_led;
}

// Whether a few disputes hold down the rest. By issue, 1 where it is among them.
struct spilled_over {
    std::vector<unsigned char> disputes; // block in both dossiers
    std::uint64_t share = 0;             // of all gaps in the later, weighted, from 0 to widest_gap; 0 without a gap
    std::vector<unsigned char> unmoved;  // in nobody's way, not settled, and no word on them changed in between; none
                                         // without disputes
};

// `ordered(issue)` tells whether the issue's options have an order. Costs what `standings` does.
template <class Ordered>
constexpr spilled_over spillover_between(const model::dossier_view& before, const model::dossier_view& after,
                                         Ordered ordered)
{
    const std::size_t issues = after.layout.issues;
    spilled_over found{blocking(before, objections::as_things_stand), 0, std::vector<unsigned char>(issues, 0)};
    const std::vector<unsigned char> blocking_after = blocking(after, objections::as_things_stand);
    bool any = false;
    for (std::size_t issue = 0; issue < issues; ++issue) {
        found.disputes[issue] = found.disputes[issue] != 0 && blocking_after[issue] != 0 ? 1 : 0;
        any = any || found.disputes[issue] != 0;
    }
    std::vector<standing> stand(issues, standing::open);
    standings(after, stand);
    std::uint64_t disputed = 0;
    std::uint64_t all = 0;
    for (std::size_t issue = 0; issue < issues; ++issue) {
        const std::uint64_t apart = gap_weight(after, issue) * gap(after, issue, ordered(issue));
        all += apart;
        disputed += found.disputes[issue] != 0 ? apart : 0;
        bool still = any && (stand[issue] == standing::open || stand[issue] == standing::reconcilable);
        for (std::size_t party = 0; still && party < after.layout.parties; ++party) {
            const issue_change changed = change(before, after, party, issue);
            still = !changed.position && !changed.acceptance && !changed.red_line;
        }
        found.unmoved[issue] = still ? 1 : 0;
    }
    found.share = all == 0 ? 0 : disputed * widest_gap / all;
    return found;
}

}

}

#endif
