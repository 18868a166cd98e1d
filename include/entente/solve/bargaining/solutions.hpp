#ifndef ENTENTE_SOLVE_BARGAINING_SOLUTIONS_HPP
#define ENTENTE_SOLVE_BARGAINING_SOLUTIONS_HPP

// The bargaining solutions: outcomes that single themselves out among those that no party refuses.

#include <entente/solve/bargaining/bargaining_search.hpp>
#include <entente/solve/bargaining/greatest_sum.hpp>
#include <entente/solve/bargaining/ideal_point.hpp>
#include <entente/solve/bargaining/read_off_frontier.hpp>
#include <entente/solve/frontiers/frontier.hpp>

#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

template <class Asked = void>
constexpr criterion leximin_of(std::span<const units> origin, std::span<const units> unit)
{
    return {criterion::kind::leximin, {origin.begin(), origin.end()}, {unit.begin(), unit.end()}};
}

template <class Asked = void>
constexpr criterion product_of(std::span<const units> origin)
{
    return {criterion::kind::product, {origin.begin(), origin.end()}, std::vector<units>(origin.size(), 1)};
}

}

// The outcomes with the greatest least gain, then the greatest next one, and so on (E. Kalai, Proportional solutions to
// bargaining situations, 1977; H. Imai, Individual monotonicity and lexicographic maxmin solution, 1983).
template <class Asked = void>
constexpr outcomes egalitarian(const problem& posed, const plan& on, const bargaining_position& from,
                               const limits& within = {})
{
    const criterion prefer = detail::leximin_of<Asked>(from.disagreement, std::vector<units>(posed.parties, 1));
    if (detail::is_read_off_frontier(posed)) {
        const outcomes all = solve::frontier<Asked>(posed, on, within);
        return detail::best_of<Asked>(all, prefer, from.floors);
    }
    hull_search<Asked> hull{posed, on};
    return bargaining_search<Asked>{posed, on, prefer, from.floors, within, hull}.best();
}

// The outcomes with the greatest product of the gains (J. F. Nash, The bargaining problem, 1950). Where nobody's gaining
// is compatible with all others' gaining, so that the best product is 0, the leximin order of the gains decides.
template <class Asked = void>
constexpr outcomes nash(const problem& posed, const plan& on, const bargaining_position& from, const limits& within = {})
{
    const criterion prefer = detail::product_of<Asked>(from.disagreement);
    if (std::is_constant_evaluated()) {
        const outcomes all = solve::frontier<Asked>(posed, on, within);
        outcomes best = detail::best_of<Asked>(all, prefer, from.floors);
        if (!best.empty())
            return best;
        const criterion then = detail::leximin_of<Asked>(from.disagreement, std::vector<units>(posed.parties, 1));
        return detail::best_of<Asked>(all, then, from.floors);
    }
    hull_search<Asked> hull{posed, on};
    outcomes found = bargaining_search<Asked>{posed, on, prefer, from.floors, within, hull}.best();
    if (found.status == certainty::exact && found.empty())
        return solve::egalitarian<Asked>(posed, on, from, within);
    return found;
}

// The outcomes with the greatest least share of the ideal gains, then the greatest next share, and so on (E. Kalai and
// M. Smorodinsky, Other solutions to Nash's bargaining problem, 1975; Imai 1983). A party that can gain nothing has no say.
template <class Asked = void>
constexpr outcomes kalai_smorodinsky(const problem& posed, const plan& on, const bargaining_position& from,
                                     const limits& within = {})
{
    const bool is_listed = detail::is_read_off_frontier(posed);
    outcomes all;
    outcomes ideal;
    if (is_listed) {
        all = solve::frontier<Asked>(posed, on, within);
        ideal = detail::ideal_of<Asked>(all, from.floors);
    } else {
        ideal = solve::ideal_point<Asked>(posed, on, from, within);
    }
    if (ideal.empty())
        return ideal;
    std::vector<units> unit;
    bool anybody = false;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        unit.push_back(ideal.utilities[party] - from.disagreement[party]);
        anybody = anybody || unit.back() != 0;
    }
    // Where nobody can gain, all that is left is the disagreement point itself.
    if (!anybody)
        return ideal;
    const criterion prefer = detail::leximin_of<Asked>(from.disagreement, unit);
    if (is_listed)
        return detail::best_of<Asked>(all, prefer, from.floors);
    hull_search<Asked> hull{posed, on};
    return bargaining_search<Asked>{posed, on, prefer, from.floors, within, hull}.best();
}

// The outcomes with the greatest sum of utilities, each times its party's weight; among all feasible packages. None
// may be negative; all must be given, or none for equal ones. Outcomes tie where the weighted sum does. Refused where the
// linkages are too wide.
template <class Asked = void>
constexpr outcomes utilitarian(const problem& posed, std::span<const units> weights, const limits& within = {})
{
    if (std::is_constant_evaluated() && detail::all_count(weights)) {
        const outcomes all = solve::frontier<Asked>(posed, within);
        return detail::greatest_sums<Asked>(all, weights);
    }
    std::vector<units> own(weights.begin(), weights.end());
    own.resize(posed.parties, weights.empty() ? 1 : 0);
    units common = 0;
    for (const units weight : own)
        common = detail::greatest_common_divisor(weight, common);
    for (units& weight : own)
        weight = common == 0 ? 0 : weight / common;
    return greatest_sum_search<Asked>{posed, own, within}.find();
}

}

#endif
