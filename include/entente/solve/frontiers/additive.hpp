#ifndef ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP
#define ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP

// The frontier of two parties on issues without joint values or constraints: one staircase, issue by issue.

#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/frontiers/staircase.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// What is kept from one call to the next, so that a warm run allocates nothing but its answer.
template <class Point>
struct additive_workspace {
    std::vector<Point> options;
    std::vector<Point> before; // the staircase of the issues so far
    std::vector<Point> after;
    std::vector<Point> merged;
};

// The issue's undominated options, told from `least`.
template <class Point>
constexpr void undominated_options(const model::problem& posed, std::size_t issue, const units* least,
                                   std::vector<Point>& options)
{
    options.clear();
    for (std::size_t option = 0; option < posed.options(issue); ++option)
        options.push_back({posed.worth_of(0, issue, option) - least[0], posed.worth_of(1, issue, option) - least[1]});
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

template <class Point>
constexpr outcomes additive_frontier_of(const model::problem& posed, const units* all_least, const limits& within,
                                        additive_workspace<Point>& work)
{
    work.before.assign(1, Point{});
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        units least[2]{posed.worth_of(0, issue, 0), posed.worth_of(1, issue, 0)};
        for (std::size_t option = 1; option < posed.options(issue); ++option)
            for (std::size_t party = 0; party < 2; ++party) {
                const units worth = posed.worth_of(party, issue, option);
                least[party] = worth < least[party] ? worth : least[party];
            }
        undominated_options(posed, issue, least, work.options);
        add_issue(work);
        if (work.before.size() > within.points)
            return {certainty::truncated, obstacle::too_many_points, 2, {}, 0};
        if (within.proceed != nullptr && !within.proceed(within.host, {issue + 1, posed.issues()}))
            return {certainty::truncated, obstacle::stopped_by_host, 2, {}, 0};
    }
    outcomes found;
    found.parties = 2;
    found.utilities.resize(2 * work.before.size(), 0);
    std::size_t place = 0;
    for (const Point point : work.before) {
        found.utilities[place++] = all_least[0] + point.first();
        found.utilities[place++] = all_least[1] + point.second();
    }
    return found;
}

}

// A run after another one reuses its memory.
struct additive_frontier_memory {
    detail::additive_workspace<packed_point> packed;
    detail::additive_workspace<wide_point> wide;
};

// The frontier of a problem with two parties and no tables. Each issue's undominated options shift a copy of the
// staircase so far, and the copies are merged (Nemhauser and Ullmann, Discrete dynamic programming and capital
// allocation, 1969). O(issues * options * points).
constexpr outcomes additive_frontier(const model::problem& posed, const limits& within, additive_frontier_memory& memory)
{
    units least[2]{};
    units reach[2]{};
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        for (std::size_t party = 0; party < 2; ++party) {
            units low = posed.worth_of(party, issue, 0);
            units high = low;
            for (std::size_t option = 1; option < posed.options(issue); ++option) {
                const units worth = posed.worth_of(party, issue, option);
                low = worth < low ? worth : low;
                high = high < worth ? worth : high;
            }
            least[party] += low;
            reach[party] += high - low;
        }
    if (reach[0] <= packed_point::most && reach[1] <= packed_point::most)
        return detail::additive_frontier_of(posed, least, within, memory.packed);
    return detail::additive_frontier_of(posed, least, within, memory.wide);
}

}

#endif
