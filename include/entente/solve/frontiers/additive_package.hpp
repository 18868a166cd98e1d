#ifndef ENTENTE_SOLVE_FRONTIERS_ADDITIVE_PACKAGE_HPP
#define ENTENTE_SOLVE_FRONTIERS_ADDITIVE_PACKAGE_HPP

// A package behind a point of the frontier of two parties, on issues without joint values or constraints.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/frontiers/additive.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

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

// A line that leaves the target as little below the best of all as may be, or nearly: sums of weighted utilities, told
// from the least of each issue.
struct target_line {
    units first = 0; // weights
    units second = 0;

    constexpr units sum(units one, units other) const { return first * one + second * other; }
    // The greatest that an issue adds; `its_first`: what the option that adds it gives to the first party.
    constexpr units best_of(const model::problem& posed, std::size_t issue, units& its_first) const
    {
        const pair_range range = range_of(posed, issue);
        units best = -1;
        for (std::size_t option = 0; option < posed.options(issue); ++option) {
            const units one = posed.worth_of(0, issue, option) - range.least[0];
            const units here = sum(one, posed.worth_of(1, issue, option) - range.least[1]);
            its_first = here > best ? one : its_first;
            best = here > best ? here : best;
        }
        return best;
    }
};
// By halving: where the best gives the first party too much, it has too much weight. O(options).
constexpr target_line line_at(const model::problem& posed, units first)
{
    target_line line;
    for (units step = most_weight / 2; step > 0; step /= 2) {
        line.first += step;
        line.second = most_weight - line.first;
        units reached = 0;
        for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
            units its = 0;
            line.best_of(posed, issue, its);
            reached += its;
        }
        if (reached > first)
            line.first -= step;
    }
    line.second = most_weight - line.first;
    return line;
}

// Settles the issues in order, each on the first option that leaves the rest a way to the target: a point of the
// staircase of the issues after it, no farther below the line than the target. That is told from the least of all issues.
template <class Point, class Asked>
constexpr bool walk_to(const model::problem& posed, units first, units second, span<option_index> options)
{
    additive_workspace<Point, Asked> work;
    std::vector<std::vector<Point>> rest(posed.issues());
    work.before.assign(1, Point{});
    // In a constant problems are small, and steps dear.
    const target_line line = std::is_constant_evaluated() ? target_line{} : line_at(posed, first);
    units best = 0; // of the issues not yet added
    units ignored = 0;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        best += line.best_of(posed, issue, ignored);
    for (std::size_t issue = posed.issues(); issue-- > 0;) {
        drop_beyond(work.before, first, second);
        std::size_t kept = 0;
        for (const Point each : work.before)
            if (line.sum(each.first(), each.second()) + best >= line.sum(first, second))
                work.before[kept++] = each;
        work.before.resize(kept);
        rest[issue] = work.before;
        best -= line.best_of(posed, issue, ignored);
        take_options(posed, issue, work);
        add_issue(work);
    }
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const pair_range range = range_of(posed, issue);
        bool found = false;
        for (std::size_t option = 0; option < posed.options(issue) && !found; ++option) {
            const units left_first = first - posed.worth_of(0, issue, option) + range.least[0];
            const units left_second = second - posed.worth_of(1, issue, option) + range.least[1];
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

}

// The first package, in bundle order, that leads to a point of that frontier; returns false where the utilities are no
// such point. `options` has an entry per issue. O(issues * options * points), and keeps the staircases of all
// stages, but for what lies too far below a line by the target.
template <class Asked = void>
constexpr bool first_additive_package(const model::problem& posed, span<const units> utilities,
                                      span<option_index> options)
{
    const detail::pair_range range = detail::range_of(posed);
    const units first = utilities[0] - range.least[0];
    const units second = utilities[1] - range.least[1];
    if (first < 0 || second < 0)
        return false;
    return range.is_small() ? detail::walk_to<packed_point, Asked>(posed, first, second, options)
                            : detail::walk_to<wide_point, Asked>(posed, first, second, options);
}

}

#endif
