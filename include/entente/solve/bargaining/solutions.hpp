#ifndef ENTENTE_SOLVE_BARGAINING_SOLUTIONS_HPP
#define ENTENTE_SOLVE_BARGAINING_SOLUTIONS_HPP

// The bargaining solutions: outcomes that single themselves out among those that no party refuses.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/bargaining_search.hpp>
#include <entente/solve/bargaining/greatest_sum.hpp>
#include <entente/solve/bargaining/ideal_point.hpp>
#include <entente/solve/bargaining/read_off_frontier.hpp>
#include <entente/solve/frontiers/frontier.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

template <class Asked = void>
constexpr criterion leximin_of(span<const units> origin, span<const units> unit)
{
    return {criterion::kind::leximin, {origin.begin(), origin.end()}, {unit.begin(), unit.end()}};
}

template <class Asked = void>
constexpr criterion product_of(span<const units> origin)
{
    return {criterion::kind::product, {origin.begin(), origin.end()}, std::vector<units>(origin.size(), 1)};
}

// Bounds what was found by shares of the ideals that were reached, where more may be had. Shares of these are the greatest
// that any package may have; shares of the most that an ideal may be are the least that one surely has.
template <class Asked = void>
constexpr void allow_for(const ideal_range& ideal, span<const units> origin, outcomes& found)
{
    if (found.empty())
        return;
    const auto least_share = [&](std::size_t which, span<const units> ideals) {
        double least = 0;
        bool is_first = true;
        for (std::size_t party = 0; party < found.parties; ++party) {
            if (ideals[party] == origin[party])
                continue;
            const double share = static_cast<double>(found[which][party] - origin[party]) /
                                 static_cast<double>(ideals[party] - origin[party]);
            least = is_first || share < least ? share : least;
            is_first = false;
        }
        return least;
    };
    const double best = least_share(0, ideal.reached.utilities);
    const double bound = best + found.gap * (best > 0 ? best : 1);
    for (std::size_t which = 0; which < found.size(); ++which) {
        const double surely = least_share(which, ideal.most);
        const double gap = (bound - surely) / (surely > 0 ? surely : 1);
        found.gap = found.gap < gap ? gap : found.gap;
    }
    found.status = certainty::bounded;
    found.why = found.why == obstacle::none ? ideal.reached.why : found.why;
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
    return bargaining_search<Asked>{posed, on, prefer, from.floors, within}.best();
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
    outcomes found = bargaining_search<Asked>{posed, on, prefer, from.floors, within}.best();
    if (found.status == certainty::exact && found.empty())
        return solve::egalitarian<Asked>(posed, on, from, within);
    return found;
}

// The outcomes with the greatest least share of the ideal gains, then the greatest next share, and so on (E. Kalai and
// M. Smorodinsky, Other solutions to Nash's bargaining problem, 1975; Imai 1983). A party that can gain nothing has no say.
// Where a search for an ideal ended early, bounded: the gap counts what nobody knows of the ideals, too.
template <class Asked = void>
constexpr outcomes kalai_smorodinsky(const problem& posed, const plan& on, const bargaining_position& from,
                                     const limits& within = {})
{
    const bool is_listed = detail::is_read_off_frontier(posed);
    outcomes all;
    ideal_range ideal;
    if (is_listed) {
        all = solve::frontier<Asked>(posed, on, within);
        ideal.reached = detail::ideal_of<Asked>(all, from.floors);
        ideal.most = ideal.reached.utilities;
    } else {
        ideal = solve::range_of_ideal<Asked>(posed, on, from, within);
    }
    if (ideal.reached.empty())
        return ideal.reached;
    std::vector<units> unit;
    bool anybody = false;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        unit.push_back(ideal.reached.utilities[party] - from.disagreement[party]);
        anybody = anybody || unit.back() != 0;
    }
    // Where nobody can gain, all that is left is the disagreement point itself.
    if (!anybody && ideal.reached.status == certainty::exact)
        return ideal.reached;
    if (!anybody)
        return {certainty::truncated, ideal.reached.why, posed.parties, {}, 0};
    const criterion prefer = detail::leximin_of<Asked>(from.disagreement, unit);
    if (is_listed)
        return detail::best_of<Asked>(all, prefer, from.floors);
    outcomes found = bargaining_search<Asked>{posed, on, prefer, from.floors, within}.best();
    if (ideal.reached.status == certainty::bounded)
        detail::allow_for<Asked>(ideal, from.disagreement, found);
    return found;
}

// The outcomes with the greatest sum of utilities, each times its party's weight; among all feasible packages. None
// may be negative or above most_given_weight; all must be given, or none for equal ones. Outcomes tie where the weighted
// sum does. Refused where a weight is out of range, or the linkages are too wide.
template <class Asked = void>
constexpr outcomes utilitarian(const problem& posed, span<const units> weights, const limits& within = {})
{
    for (const units weight : weights)
        if (weight < 0 || weight > most_given_weight)
            return outcomes::refusal(posed, obstacle::weights_out_of_range);
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
