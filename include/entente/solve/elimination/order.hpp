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

// Which issues share a table, while some are eliminated.
template <class Asked = void>
class shrinking_graph {
public:
    constexpr explicit shrinking_graph(const model::problem& posed)
        : posed_{&posed}, neighbours_(posed.issues()), cost_(posed.issues(), 0), stale_(posed.issues(), 1)
    {
        for (const model::joint_table& table : posed.tables)
            for (const std::uint32_t one : posed.scope(table))
                for (const std::uint32_t other : posed.scope(table))
                    if (one < other)
                        link(one, other);
    }

    constexpr const std::vector<std::uint32_t>& neighbours(std::uint32_t issue) const { return neighbours_[issue]; }
    constexpr double options(std::uint32_t issue) const { return static_cast<double>(posed_->options(issue)); }

    // The links that eliminating the issue would add, each weighed by the table that it spans.
    constexpr double fill(std::uint32_t issue)
    {
        if (stale_[issue] == 0)
            return cost_[issue];
        const std::vector<std::uint32_t>& around = neighbours_[issue];
        double cost = 0;
        for (std::size_t i = 0; i < around.size(); ++i)
            for (std::size_t j = i + 1; j < around.size(); ++j)
                if (!are_linked(around[i], around[j]))
                    cost += options(around[i]) * options(around[j]);
        stale_[issue] = 0;
        return cost_[issue] = cost;
    }
    constexpr double cells(std::uint32_t issue) const
    {
        double cells = options(issue);
        for (const std::uint32_t neighbour : neighbours_[issue])
            cells *= options(neighbour);
        return cells;
    }
    constexpr void eliminate(std::uint32_t issue)
    {
        const bool links_anew = fill(issue) > 0;
        const std::vector<std::uint32_t> around = neighbours_[issue];
        for (const std::uint32_t one : around) {
            erase(neighbours_[one], issue);
            for (const std::uint32_t other : around)
                if (links_anew && one < other)
                    link(one, other);
        }
        // Without new links, only the neighbours' costs fall, and not where they are 0 already.
        for (const std::uint32_t one : around) {
            if (links_anew || cost_[one] > 0)
                stale_[one] = 1;
            for (const std::uint32_t next : neighbours_[one])
                if (links_anew)
                    stale_[next] = 1;
        }
        neighbours_[issue].clear();
    }

private:
    static constexpr std::size_t place_in(const std::vector<std::uint32_t>& ascending, std::uint32_t issue)
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
        return low;
    }
    constexpr bool are_linked(std::uint32_t one, std::uint32_t other) const
    {
        const std::size_t place = place_in(neighbours_[one], other);
        return place < neighbours_[one].size() && neighbours_[one][place] == other;
    }
    constexpr void link(std::uint32_t one, std::uint32_t other)
    {
        if (are_linked(one, other))
            return;
        insert(neighbours_[one], other);
        insert(neighbours_[other], one);
    }
    static constexpr void insert(std::vector<std::uint32_t>& ascending, std::uint32_t issue)
    {
        ascending.insert(ascending.begin() + static_cast<std::ptrdiff_t>(place_in(ascending, issue)), issue);
    }
    static constexpr void erase(std::vector<std::uint32_t>& ascending, std::uint32_t issue)
    {
        ascending.erase(ascending.begin() + static_cast<std::ptrdiff_t>(place_in(ascending, issue)));
    }

    const model::problem* posed_;
    std::vector<std::vector<std::uint32_t>> neighbours_;
    std::vector<double> cost_;
    std::vector<unsigned char> stale_;
};

// One run of the rule; ties fall by a number scrambled out of the issue and `turn`, in turn 0 by the issue itself.
template <class Asked = void>
constexpr elimination_order_found eliminate_greedily(const model::problem& posed, std::uint32_t turn)
{
    elimination_order_found found;
    shrinking_graph<Asked> graph{posed};
    std::vector<std::uint32_t> linked;
    for (std::uint32_t issue = 0; issue < posed.issues(); ++issue) {
        if (!graph.neighbours(issue).empty()) {
            linked.push_back(issue);
            continue;
        }
        found.order.push_back(issue);
        found.separators.emplace_back();
        found.cells += graph.options(issue);
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
        const std::vector<std::uint32_t>& separator = graph.neighbours(issue);
        found.order.push_back(issue);
        found.width = found.width < separator.size() ? separator.size() : found.width;
        found.cells += graph.cells(issue);
        found.separators.push_back(separator);
        graph.eliminate(issue);
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
    elimination_order_found best = detail::eliminate_greedily<Asked>(posed, 0);
    // A tree's order can't be bettered.
    for (std::uint32_t turn = 1; turn < turns && best.width > 1; ++turn) {
        elimination_order_found next = detail::eliminate_greedily<Asked>(posed, turn);
        if (next.cells < best.cells)
            best = static_cast<elimination_order_found&&>(next);
    }
    return best;
}

}

#endif
