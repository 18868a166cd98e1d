#ifndef ENTENTE_SOLVE_FRONTIERS_ADDITIVE_PACKAGE_HPP
#define ENTENTE_SOLVE_FRONTIERS_ADDITIVE_PACKAGE_HPP

// A package behind a point of the frontier of two parties, on issues without joint values or constraints.

#include <entente/model/span.hpp>
#include <entente/solve/frontiers/additive.hpp>

#include <cstddef>
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

// Settles the issues in order, each on the first option that leaves the rest a way to the target: a point of the
// staircase of the issues after it. `target` is told from the least of all issues.
template <class Point, class Asked>
constexpr bool walk_to(const model::problem& posed, units first, units second, span<option_index> options)
{
    additive_workspace<Point, Asked> work;
    std::vector<std::vector<Point>> rest(posed.issues());
    work.before.assign(1, Point{});
    for (std::size_t issue = posed.issues(); issue-- > 0;) {
        drop_beyond(work.before, first, second);
        rest[issue] = work.before;
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
// such point. `options` has an entry per issue. O(issues * options * points), and keeps the staircases of all stages.
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
