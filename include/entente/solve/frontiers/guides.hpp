#ifndef ENTENTE_SOLVE_FRONTIERS_GUIDES_HPP
#define ENTENTE_SOLVE_FRONTIERS_GUIDES_HPP

// Weights on the hull of a two-party frontier, and how far from the best sum under each a point may lie to be kept.

#include <entente/solve/elimination/weighted_sums.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// Guides for two parties: weights, the sums under them, and a slack for each. A point is kept where under one of the
// weights at least it lies within the slack of the best. No guides: every point is kept.
template <class Asked>
struct basic_guides {
    basic_weighted_sums<Asked> sums;
    std::vector<units> slack; // by lane

    constexpr std::size_t size() const { return slack.size(); }
    constexpr units weigh(std::size_t lane, units first, units second) const
    {
        return sums.weights(lane)[0] * first + sums.weights(lane)[1] * second;
    }
    constexpr units loss(std::size_t lane, units first, units second) const
    {
        return sums.best(lane) - weigh(lane, first, second);
    }
};

using guides = basic_guides<void>;

namespace detail {

struct hull_point {
    units first = 0;
    units second = 0;
};
template <class Asked>
struct hull_edge {
    hull_point from;
    hull_point to;

    constexpr double area() const
    {
        return static_cast<double>(from.first - to.first) * static_cast<double>(to.second - from.second);
    }
};

template <class Asked>
constexpr hull_point point_of(const model::problem& posed, const plan& on, span<const option_index> options)
{
    hull_point sum;
    for (const bucket& at : on.buckets) {
        const std::size_t cell = on.state_in(posed, at, options) * at.options + options[at.issue];
        sum.first += on.local_of(at, cell)[0];
        sum.second += on.local_of(at, cell)[1];
    }
    return sum;
}

// The weights under which both ends of the edge are worth the same, or nearly so where these are large.
template <class Asked>
constexpr void push_normal(std::vector<units>& weights, const hull_edge<Asked>& edge)
{
    units first = edge.to.second - edge.from.second;
    units second = edge.from.first - edge.to.first;
    const units common = greatest_common_divisor(first, second);
    first /= common;
    second /= common;
    while (first + second > most_weight) {
        first = (first + 1) / 2;
        second = (second + 1) / 2;
    }
    weights.push_back(first);
    weights.push_back(second);
}

}

// Guides along the hull of the frontier: the weights of its longest edges, found by dichotomy between the two ends
// (Y. P. Aneja and K. P. K. Nair, Bicriteria transportation problem, 1979), and of the ends themselves; at most about
// `most` in all. None where no package is feasible. O(most * cells).
template <class Asked = void>
constexpr guides hull_guides(const model::problem& posed, const plan& on, std::size_t most)
{
    constexpr std::size_t batch = 8;
    guides found;
    // Under the last two, no point beyond either party's best can pass for one that was overlooked.
    std::vector<units> weights{most_weight - 1, 1, 1, most_weight - 1, 1, 0, 0, 1};
    weighted_sums sums;
    flat_package options(posed.issues(), 0);
    sums.weigh(on, weights, false);
    if (!is_sum(sums.best(0)))
        return found;
    sums.best_package(posed, 0, options);
    const detail::hull_point first_end = detail::point_of<Asked>(posed, on, options);
    sums.best_package(posed, 1, options);
    const detail::hull_point second_end = detail::point_of<Asked>(posed, on, options);

    std::vector<detail::hull_edge<Asked>> open;
    if (second_end.first < first_end.first && first_end.second < second_end.second)
        open.push_back({first_end, second_end});
    std::vector<units> chosen;
    while (!open.empty() && weights.size() / 2 < most) {
        model::sort(open, [](const auto& one, const auto& other) { return one.area() > other.area(); });
        const std::size_t count = open.size() < batch ? open.size() : batch;
        chosen.clear();
        for (std::size_t place = 0; place < count; ++place)
            detail::push_normal(chosen, open[place]);
        sums.weigh(on, chosen, false);
        std::vector<detail::hull_edge<Asked>> next(open.begin() + static_cast<std::ptrdiff_t>(count), open.end());
        for (std::size_t place = 0; place < count; ++place) {
            const detail::hull_edge<Asked> edge = open[place];
            weights.push_back(chosen[2 * place]);
            weights.push_back(chosen[2 * place + 1]);
            sums.best_package(posed, place, options);
            const detail::hull_point middle = detail::point_of<Asked>(posed, on, options);
            const auto join = [&](detail::hull_point from, detail::hull_point to) {
                if (to.first < from.first && from.second < to.second)
                    next.push_back({from, to});
            };
            if (middle.first < edge.from.first && edge.to.first < middle.first) {
                join(edge.from, middle);
                join(middle, edge.to);
            }
        }
        open.swap(next);
    }
    found.sums.weigh(on, weights, true);
    for (std::size_t lane = 0; lane < found.sums.lanes(); ++lane)
        found.slack.push_back(2 * (weights[2 * lane] + weights[2 * lane + 1]));
    return found;
}

}

#endif
