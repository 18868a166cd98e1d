#ifndef ENTENTE_SOLVE_ELIMINATION_ORDER_HPP
#define ENTENTE_SOLVE_ELIMINATION_ORDER_HPP

// In what order to eliminate the issues of a problem, so that few have to be looked at together.

#include <entente/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// An order of the issues, and for each the issues that it still hangs together with when its turn comes: its separator,
// ascending. `cells` is the size of all tables together, and may be infinite.
struct elimination_order_found {
    std::vector<std::uint32_t> order;
    std::vector<std::vector<std::uint32_t>> separators; // by place in the order
    std::size_t width = 0;                              // the largest separator
    double cells = 0;
};

namespace detail {

// Which issues share a table, while some are eliminated; and what it would cost to eliminate one, kept up to date.
template <class Asked = void>
class shrinking_graph {
public:
    constexpr explicit shrinking_graph(const model::problem& posed)
        : posed_{&posed}, neighbours_(posed.issues()), fill_(posed.issues(), 0), cells_(posed.issues(), 0)
    {
        for (const model::joint_table& table : posed.tables)
            for (const std::uint32_t one : posed.scope(table))
                for (const std::uint32_t other : posed.scope(table))
                    if (one < other)
                        link(one, other);
        for (std::uint32_t issue = 0; issue < posed.issues(); ++issue)
            count_cells(issue);
    }

    constexpr bool is_linked(std::uint32_t issue) const { return !neighbours_[issue].empty(); }
    // The links that eliminating the issue would add, each weighed by the table that it spans.
    constexpr std::uint64_t fill(std::uint32_t issue) const { return fill_[issue]; }
    // The size of the issue's table with its neighbours.
    constexpr double cells(std::uint32_t issue) const { return cells_[issue]; }

    // Takes the issue out, links all of its neighbours, and returns these.
    constexpr std::vector<std::uint32_t> eliminate(std::uint32_t issue)
    {
        for (const std::uint32_t one : neighbours_[issue]) {
            fill_[one] -= options(issue) * options_apart(one, issue);
            neighbours_[one].erase(neighbours_[one].begin() + place_in(neighbours_[one], issue));
        }
        const std::vector<std::uint32_t> around = static_cast<std::vector<std::uint32_t>&&>(neighbours_[issue]);
        neighbours_[issue].clear();
        if (fill_[issue] != 0)
            for (const std::uint32_t one : around)
                for (const std::uint32_t other : around)
                    if (one < other)
                        link(one, other);
        for (const std::uint32_t one : around)
            count_cells(one);
        return around;
    }

private:
    constexpr std::uint64_t options(std::uint32_t issue) const { return posed_->options(issue); }
    static constexpr std::ptrdiff_t place_in(const std::vector<std::uint32_t>& ascending, std::uint32_t issue)
    {
        std::size_t low = 0;
        std::size_t high = ascending.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (ascending[middle] < issue)
                low = middle + 1;
            else
                high = middle;
        }
        return static_cast<std::ptrdiff_t>(low);
    }
    constexpr bool are_linked(std::uint32_t one, std::uint32_t other) const
    {
        const std::vector<std::uint32_t>& its = neighbours_[one];
        const auto place = static_cast<std::size_t>(place_in(its, other));
        return place < its.size() && its[place] == other;
    }
    // All options of one's neighbours that are not those of the other, nor the other itself.
    constexpr std::uint64_t options_apart(std::uint32_t kept, std::uint32_t left_out) const
    {
        const std::vector<std::uint32_t>& its = neighbours_[left_out];
        std::size_t place = 0;
        std::uint64_t sum = 0;
        for (const std::uint32_t neighbour : neighbours_[kept]) {
            while (place < its.size() && its[place] < neighbour)
                ++place;
            if (neighbour != left_out && (place == its.size() || its[place] != neighbour))
                sum += options(neighbour);
        }
        return sum;
    }
    constexpr void link(std::uint32_t one, std::uint32_t other)
    {
        if (are_linked(one, other))
            return;
        for (const std::uint32_t neighbour : neighbours_[one])
            if (are_linked(neighbour, other))
                fill_[neighbour] -= options(one) * options(other);
        fill_[one] += options(other) * options_apart(one, other);
        fill_[other] += options(one) * options_apart(other, one);
        neighbours_[one].insert(neighbours_[one].begin() + place_in(neighbours_[one], other), other);
        neighbours_[other].insert(neighbours_[other].begin() + place_in(neighbours_[other], one), one);
    }
    constexpr void count_cells(std::uint32_t issue)
    {
        cells_[issue] = static_cast<double>(options(issue));
        for (const std::uint32_t neighbour : neighbours_[issue])
            cells_[issue] *= static_cast<double>(options(neighbour));
    }

    const model::problem* posed_;
    std::vector<std::vector<std::uint32_t>> neighbours_; // ascending
    std::vector<std::uint64_t> fill_;
    std::vector<double> cells_;
};

// One run of the rule; ties fall by a number scrambled out of the issue and `turn`, in turn 0 by the issue itself.
template <class Asked = void>
constexpr elimination_order_found eliminate_greedily(shrinking_graph<Asked> graph, std::uint32_t issues, std::uint32_t turn)
{
    elimination_order_found found;
    std::vector<std::uint32_t> linked;
    for (std::uint32_t issue = 0; issue < issues; ++issue) {
        if (graph.is_linked(issue)) {
            linked.push_back(issue);
            continue;
        }
        found.order.push_back(issue);
        found.separators.emplace_back();
        found.cells += graph.cells(issue);
    }
    const auto scrambled = [turn](std::uint32_t issue) {
        return turn == 0 ? issue : (issue + 1) * (2654435761U + 2 * turn * 40503U) >> 7;
    };
    while (!linked.empty()) {
        std::size_t best = 0;
        for (std::size_t place = 1; place < linked.size(); ++place) {
            const std::uint32_t one = linked[place];
            const std::uint32_t other = linked[best];
            if (graph.fill(one) > graph.fill(other))
                continue;
            if (graph.fill(one) < graph.fill(other) || graph.cells(one) < graph.cells(other) ||
                (graph.cells(one) <= graph.cells(other) && scrambled(one) < scrambled(other)))
                best = place;
        }
        const std::uint32_t issue = linked[best];
        found.order.push_back(issue);
        found.cells += graph.cells(issue);
        found.separators.push_back(graph.eliminate(issue));
        found.width = found.width < found.separators.back().size() ? found.separators.back().size() : found.width;
        linked.erase(linked.begin() + static_cast<std::ptrdiff_t>(best));
    }
    return found;
}

}

// A good order: each time the issue that links fewest others anew, weighed by their options (min-fill: U. Kjaerulff,
// Triangulation of graphs, 1990). Of `turns` runs with different ties the one with the fewest cells. Issues without
// links come first. O(turns * issues^2) and the sizes of the tables' neighbourhoods.
template <class Asked = void>
constexpr elimination_order_found good_elimination_order(const model::problem& posed, std::uint32_t turns = 4)
{
    const detail::shrinking_graph<Asked> graph{posed};
    const auto issues = static_cast<std::uint32_t>(posed.issues());
    elimination_order_found best = detail::eliminate_greedily<Asked>(graph, issues, 0);
    // A tree's order can't be bettered.
    for (std::uint32_t turn = 1; turn < turns && best.width > 1; ++turn) {
        elimination_order_found next = detail::eliminate_greedily<Asked>(graph, issues, turn);
        if (next.cells < best.cells)
            best = static_cast<elimination_order_found&&>(next);
    }
    return best;
}

}

#endif
