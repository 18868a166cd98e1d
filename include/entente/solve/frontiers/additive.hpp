#ifndef ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP
#define ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP

// The frontier of two parties on issues without joint values or constraints: one staircase, issue by issue.

#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/frontiers/staircase.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// What is kept from one call to the next, so that a warm run allocates nothing.
template <class Point>
struct additive_workspace {
    std::vector<Point> options;
    std::vector<Point> before; // the staircase of the issues so far
    std::vector<Point> after;
    std::vector<Point> merged;
};

struct pair_of_units {
    units of[2]{};
};

// The least that any option of the issue is worth to either party.
constexpr pair_of_units least_of(const model::problem& posed, std::size_t issue)
{
    pair_of_units least{{posed.worth_of(0, issue, 0), posed.worth_of(1, issue, 0)}};
    for (std::size_t option = 1; option < posed.options(issue); ++option)
        for (std::size_t party = 0; party < 2; ++party) {
            const units worth = posed.worth_of(party, issue, option);
            least.of[party] = worth < least.of[party] ? worth : least.of[party];
        }
    return least;
}

// The issue's undominated options, told from `least`.
template <class Point>
constexpr void undominated_options(const model::problem& posed, std::size_t issue, pair_of_units least,
                                   std::vector<Point>& options)
{
    options.clear();
    for (std::size_t option = 0; option < posed.options(issue); ++option)
        options.push_back({posed.worth_of(0, issue, option) - least.of[0], posed.worth_of(1, issue, option) - least.of[1]});
    model::sort(options, [](Point one, Point other) { return other < one; });
    std::size_t kept = 0;
    units top = -1;
    for (const Point option : options)
        if (option.second() > top) {
            top = option.second();
            options[kept++] = option;
        }
    options.resize(kept);
}

template <class Point>
constexpr void add_issue(additive_workspace<Point>& work)
{
    const std::vector<Point>& options = work.options;
    const std::vector<Point>& before = work.before;
    std::vector<Point>& after = work.after;
    if (options.size() == 1) {
        after.resize(before.size());
        for (std::size_t point = 0; point < before.size(); ++point)
            after[point] = before[point] + options[0];
    } else {
        after.resize(2 * before.size());
        after.resize(merge<Point>({before.data(), before.size(), options[0]},
                                  {before.data(), before.size(), options[1]}, after.data()));
    }
    for (std::size_t option = 2; option < options.size(); ++option) {
        work.merged.resize(after.size() + before.size());
        work.merged.resize(merge<Point>({after.data(), after.size(), {}},
                                        {before.data(), before.size(), options[option]}, work.merged.data()));
        after.swap(work.merged);
    }
    work.before.swap(after);
}

template <class Asked, class Point>
constexpr void additive_frontier_of(const model::problem& posed, const units* all_least, const limits& within,
                                    additive_workspace<Point>& work, outcomes& found)
{
    const auto end_early = [&found](obstacle why) {
        found.status = certainty::truncated;
        found.why = why;
        found.utilities.clear();
    };
    found.status = certainty::exact;
    found.why = obstacle::none;
    found.parties = 2;
    found.gap = 0;
    work.before.assign(1, Point{});
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        undominated_options(posed, issue, least_of(posed, issue), work.options);
        add_issue(work);
        if (work.before.size() > within.points)
            return end_early(obstacle::too_many_points);
        if (within.proceed != nullptr && !within.proceed(within.host, {issue + 1, posed.issues()}))
            return end_early(obstacle::stopped_by_host);
    }
    found.utilities.resize(2 * work.before.size(), 0);
    std::size_t place = 0;
    for (const Point point : work.before) {
        found.utilities[place++] = all_least[0] + point.first();
        found.utilities[place++] = all_least[1] + point.second();
    }
}

// Drops what exceeds a target in either coordinate: both ends of the staircase.
template <class Point>
constexpr void drop_beyond(std::vector<Point>& points, units first, units second)
{
    while (!points.empty() && points.back().second() > second)
        points.pop_back();
    std::size_t begin = 0;
    while (begin < points.size() && points[begin].first() > first)
        ++begin;
    points.erase(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(begin));
}

// Settles the issues in order, each on the first option that leaves the rest a way to the target: a point of the
// staircase of the issues after it. `target` is told from the least of all issues.
template <class Point, class Asked>
constexpr bool walk_to(const model::problem& posed, units first, units second, std::span<option_index> options)
{
    additive_workspace<Point> work;
    std::vector<std::vector<Point>> rest(posed.issues());
    work.before.assign(1, Point{});
    for (std::size_t issue = posed.issues(); issue-- > 0;) {
        drop_beyond(work.before, first, second);
        rest[issue] = work.before;
        undominated_options(posed, issue, least_of(posed, issue), work.options);
        add_issue(work);
    }
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const pair_of_units least = least_of(posed, issue);
        bool found = false;
        for (std::size_t option = 0; option < posed.options(issue) && !found; ++option) {
            const units left_first = first - posed.worth_of(0, issue, option) + least.of[0];
            const units left_second = second - posed.worth_of(1, issue, option) + least.of[1];
            std::size_t low = 0;
            std::size_t high = rest[issue].size();
            while (low < high) {
                const std::size_t middle = (low + high) / 2;
                if (rest[issue][middle].first() > left_first)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low == rest[issue].size() || rest[issue][low].first() != left_first ||
                rest[issue][low].second() != left_second)
                continue;
            found = true;
            options[issue] = static_cast<option_index>(option);
            first = left_first;
            second = left_second;
        }
        if (!found)
            return false;
    }
    return true;
}

struct additive_range {
    units least[2]{};
    units reach[2]{};

    constexpr bool is_small() const { return reach[0] <= packed_point::most && reach[1] <= packed_point::most; }
};
constexpr additive_range range_of(const model::problem& posed)
{
    additive_range range;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        for (std::size_t party = 0; party < 2; ++party) {
            units low = posed.worth_of(party, issue, 0);
            units high = low;
            for (std::size_t option = 1; option < posed.options(issue); ++option) {
                const units worth = posed.worth_of(party, issue, option);
                low = worth < low ? worth : low;
                high = high < worth ? worth : high;
            }
            range.least[party] += low;
            range.reach[party] += high - low;
        }
    return range;
}

}

// A run after another one reuses its memory.
struct additive_frontier_memory {
    detail::additive_workspace<packed_point> packed;
    detail::additive_workspace<wide_point> wide;
};

// The frontier of a problem with two parties and no tables, into `found`, in whose place it stands. Each issue's
// undominated options shift a copy of the staircase so far, and the copies are merged (Nemhauser and Ullmann, Discrete
// dynamic programming and capital allocation, 1969). O(issues * options * points). Where `memory` and `found` come from
// a few earlier runs of that size, nothing is allocated.
template <class Asked = void>
constexpr void additive_frontier(const model::problem& posed, const limits& within, additive_frontier_memory& memory,
                                 outcomes& found)
{
    const detail::additive_range range = detail::range_of(posed);
    if (range.is_small())
        detail::additive_frontier_of<Asked>(posed, range.least, within, memory.packed, found);
    else
        detail::additive_frontier_of<Asked>(posed, range.least, within, memory.wide, found);
}

// The same as a value, which is all that a warm run allocates.
template <class Asked = void>
constexpr outcomes additive_frontier(const model::problem& posed, const limits& within, additive_frontier_memory& memory)
{
    outcomes found;
    solve::additive_frontier<Asked>(posed, within, memory, found);
    return found;
}

// The first package, in bundle order, that leads to a point of that frontier; returns false where the utilities are no
// such point. `options` has an entry per issue. As dear as the frontier, and keeps all its stages.
template <class Asked = void>
constexpr bool first_additive_package(const model::problem& posed, std::span<const units> utilities,
                                      std::span<option_index> options)
{
    const detail::additive_range range = detail::range_of(posed);
    const units first = utilities[0] - range.least[0];
    const units second = utilities[1] - range.least[1];
    if (first < 0 || second < 0)
        return false;
    return range.is_small() ? detail::walk_to<packed_point, Asked>(posed, first, second, options)
                            : detail::walk_to<wide_point, Asked>(posed, first, second, options);
}

}

#endif
