#ifndef ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP
#define ENTENTE_SOLVE_FRONTIERS_ADDITIVE_HPP

// The frontier of two parties on issues without joint values or constraints: one staircase, issue by issue.

#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/elimination/plan_builder.hpp>
#include <entente/solve/frontiers/staircase.hpp>
#include <entente/solve/frontiers/staircase_table.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// What is kept from one call to the next, so that a warm run allocates nothing.
template <class Point, class Asked>
struct additive_workspace {
    std::vector<Point> options;
    std::vector<Point> before; // the staircase of the issues so far
    std::vector<Point> after;
    std::vector<Point> merged;
};

// The least that each party gets, and how much more it may get at most.
struct pair_range {
    units least[2]{};
    units reach[2]{};

    constexpr bool is_small() const { return reach[0] <= packed_point::most && reach[1] <= packed_point::most; }
};
constexpr pair_range range_of(const model::problem& posed, std::size_t issue)
{
    pair_range range;
    for (std::size_t party = 0; party < 2; ++party) {
        const worth_range its = range_of(posed, party, issue);
        range.least[party] = its.least;
        range.reach[party] = its.most - its.least;
    }
    return range;
}
constexpr pair_range range_of(const model::problem& posed)
{
    pair_range sum;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const pair_range its = range_of(posed, issue);
        for (std::size_t party = 0; party < 2; ++party) {
            sum.least[party] += its.least[party];
            sum.reach[party] += its.reach[party];
        }
    }
    return sum;
}

// Lists the issue's undominated options, told from its least.
template <class Point, class Asked>
constexpr void take_options(const model::problem& posed, std::size_t issue, additive_workspace<Point, Asked>& work)
{
    const pair_range range = range_of(posed, issue);
    std::vector<Point>& options = work.options;
    options.resize(posed.options(issue));
    for (std::size_t option = 0; option < options.size(); ++option)
        options[option] = {posed.worth_of(0, issue, option) - range.least[0],
                           posed.worth_of(1, issue, option) - range.least[1]};
    model::sort(options, [](Point one, Point other) { return other < one; }, work.merged);
    std::size_t kept = 0;
    units top = -1;
    for (const Point option : options)
        if (option.second() > top) {
            top = option.second();
            options[kept++] = option;
        }
    options.resize(kept);
}

template <class Point, class Asked>
constexpr void add_issue(additive_workspace<Point, Asked>& work)
{
    const std::vector<Point>& options = work.options;
    const bool is_single = options.size() == 1;
    solve::merge(shifted(work.before, options[0]),
                 is_single ? shifted_steps<Point>{} : shifted(work.before, options[1]), work.after);
    for (std::size_t option = 2; option < options.size(); ++option) {
        solve::merge(shifted(work.after), shifted(work.before, options[option]), work.merged);
        work.after.swap(work.merged);
    }
    work.before.swap(work.after);
}

// Steps that divide what each party's options differ by, the greatest, so that a table has few entries; and the most that
// one issue is worth to the first party.
struct table_shape {
    units step[2]{};
    units widest = 0;
};
constexpr table_shape shape_of(const model::problem& posed)
{
    table_shape shape;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const pair_range range = range_of(posed, issue);
        shape.widest = shape.widest < range.reach[0] ? range.reach[0] : shape.widest;
        for (std::size_t party = 0; party < 2; ++party)
            for (std::size_t option = 0; option < posed.options(issue) && shape.step[party] != 1; ++option)
                shape.step[party] = greatest_common_divisor(
                    posed.worth_of(party, issue, option) - range.least[party], shape.step[party]);
    }
    return shape;
}

// Are `left` issues sooner added by a table of so many entries, laid out and read once, than by merging so many steps and
// more for each? The factors are measured.
constexpr bool saves_by_table(units entries, std::size_t merged, std::size_t left)
{
    return static_cast<double>(entries) * static_cast<double>(left + 8) <
           10.0 * static_cast<double>(merged) * static_cast<double>(left);
}

template <class Asked, class Point>
constexpr void additive_frontier_of(const model::problem& posed, const pair_range& range, const limits& within,
                                    staircase_table& table, additive_workspace<Point, Asked>& work, outcomes& found)
{
    constexpr std::size_t few = 64; // steps, which are sooner merged than tabled
    const auto end_early = [&found](obstacle why) {
        found.status = certainty::truncated;
        found.why = why;
        found.utilities.clear();
    };
    found.status = certainty::exact;
    found.why = obstacle::none;
    found.parties = 2;
    found.gap = 0;
    table_shape shape;
    bool is_tabled = false;
    const auto tell_in_steps = [&shape](std::vector<Point>& points) {
        for (Point& point : points)
            point = {point.first() / shape.step[0], point.second() / shape.step[1]};
    };
    work.before.assign(1, Point{});
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        take_options(posed, issue, work);
        // In a constant nothing is reckoned side by side. Only an issue that matters makes two steps.
        if (!is_tabled && work.before.size() >= few && !std::is_constant_evaluated()) {
            if (shape.widest == 0)
                shape = shape_of(posed);
            const units first = range.reach[0] / shape.step[0];
            const units second = range.reach[1] / shape.step[1];
            const units entries = (work.before.front().first() + 2 * shape.widest) / shape.step[0];
            is_tabled = first < static_cast<units>(within.points) && second <= staircase_table::most &&
                        saves_by_table(entries, work.before.size() * work.options.size(), posed.issues() - issue);
            if (is_tabled) {
                tell_in_steps(work.before);
                table.begin(work.before, first, second, shape.widest / shape.step[0]);
            }
        }
        if (is_tabled) {
            tell_in_steps(work.options);
            table.add(work.options);
        } else {
            add_issue(work);
        }
        if (work.before.size() > within.points)
            return end_early(obstacle::too_many_points);
        if (within.proceed != nullptr && !within.proceed(within.host, {issue + 1, posed.issues()}))
            return end_early(obstacle::stopped_by_host);
    }
    if (is_tabled)
        table.list(work.before);
    const units step[2]{is_tabled ? shape.step[0] : 1, is_tabled ? shape.step[1] : 1};
    found.utilities.resize(2 * work.before.size(), 0);
    std::size_t place = 0;
    for (const Point point : work.before) {
        found.utilities[place++] = range.least[0] + step[0] * point.first();
        found.utilities[place++] = range.least[1] + step[1] * point.second();
    }
}

}

// A run after another one reuses its memory.
template <class Asked>
struct basic_additive_frontier_memory {
    detail::additive_workspace<packed_point, Asked> packed;
    detail::additive_workspace<wide_point, Asked> wide;
    staircase_table table;
};

using additive_frontier_memory = basic_additive_frontier_memory<void>;

// The frontier of a problem with two parties and no tables, into `found`, in whose place it stands. Each issue's
// undominated options shift a copy of the staircase so far, and the copies are merged (Nemhauser and Ullmann, Discrete
// dynamic programming and capital allocation, 1969), or where points lie close, a table is shifted. O(issues * options *
// points). Where `memory` and `found` come from a few earlier runs of that size, nothing is allocated.
template <class Asked = void>
constexpr void additive_frontier(const model::problem& posed, const limits& within,
                                 basic_additive_frontier_memory<Asked>& memory, outcomes& found)
{
    const detail::pair_range range = detail::range_of(posed);
    if (range.is_small())
        detail::additive_frontier_of<Asked>(posed, range, within, memory.table, memory.packed, found);
    else
        detail::additive_frontier_of<Asked>(posed, range, within, memory.table, memory.wide, found);
}

// The same as a value, which is all that a warm run allocates.
template <class Asked = void>
constexpr outcomes additive_frontier(const model::problem& posed, const limits& within,
                                     basic_additive_frontier_memory<Asked>& memory)
{
    outcomes found;
    solve::additive_frontier<Asked>(posed, within, memory, found);
    return found;
}

}

#endif
