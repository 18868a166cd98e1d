#ifndef ENTENTE_ASK_SOLUTIONS_HPP
#define ENTENTE_ASK_SOLUTIONS_HPP

// The bargaining solutions: outcomes that single themselves out among those that no party would walk away from.
//
// Gains are measured from the disagreement point: what no deal is worth where that is stated, or else the worth of the
// status quo, or else the reservation value. Where it can't be derived for every party, the question is refused; where
// there is no package that nobody would walk away from, there is no solution. Two parties' are read off the frontier, and
// cost what that does; with more, a search is exponential at worst, and `bounded` where it meets a limit.

#include <entente/ask/outcomes.hpp>
#include <entente/solve/bargaining/solutions.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// Asks for every outcome that ties, instead of for the first one's first package.
struct all_ties_t {};
inline constexpr all_ties_t all_ties{};

namespace detail {

using bargaining_rule = solve::outcomes (*)(const model::problem&, const solve::plan&, const solve::bargaining_position&,
                                            const limits&);

template <class Asked = void>
constexpr solve::outcomes solve_by(bargaining_rule rule, const model::problem& posed, const limits& within)
{
    if (!posed.has_fallbacks())
        return solve::outcomes::refusal(posed, obstacle::no_fallback);
    solve::plan_made plan;
    // A constant's solutions are read off the frontier, which without tables is found without a plan.
    if (!std::is_constant_evaluated() || posed.parties != 2 || !posed.tables.empty())
        plan = solve::make_plan<Asked>(posed, within);
    if (!plan)
        return solve::outcomes::refusal(posed, plan.why);
    const solve::bargaining_position from = solve::position_of(posed);
    return rule(posed, plan.made, from, within);
}

template <class B>
constexpr solution<B> solution_by(bargaining_rule rule, const stakes<B>& worth, const limits& within)
{
    const model::problem posed = lowered(worth);
    return solution_of<B>(posed, solve_by<solve::asked_by<B>>(rule, posed, within), within);
}
template <class B>
constexpr outcome_list<B> ties_by(bargaining_rule rule, const stakes<B>& worth, const limits& within)
{
    const model::problem posed = lowered(worth);
    return {posed, solve_by<solve::asked_by<B>>(rule, posed, within), within};
}

}

// The package with the greatest product of gains (Nash 1950); where nobody's gaining goes with all others' gaining, the
// leximin order of gains decides.
template <class B>
constexpr solution<B> nash(const stakes<B>& worth, const limits& within = {})
{
    return detail::solution_by(&solve::nash<solve::asked_by<B>>, worth, within);
}
template <class B>
constexpr outcome_list<B> nash(const stakes<B>& worth, all_ties_t, const limits& within = {})
{
    return detail::ties_by(&solve::nash<solve::asked_by<B>>, worth, within);
}

// The package whose least gain is as great as possible, then the next least, and so on (Kalai 1977; Imai 1983).
template <class B>
constexpr solution<B> egalitarian(const stakes<B>& worth, const limits& within = {})
{
    return detail::solution_by(&solve::egalitarian<solve::asked_by<B>>, worth, within);
}
template <class B>
constexpr outcome_list<B> egalitarian(const stakes<B>& worth, all_ties_t, const limits& within = {})
{
    return detail::ties_by(&solve::egalitarian<solve::asked_by<B>>, worth, within);
}

// The package whose least share of the ideal gains is as great as possible, then the next least, and so on; a party's
// ideal gain is the best that it gets when nobody walks away (Kalai and Smorodinsky 1975; Imai 1983). Where limits ended the
// search for an ideal, bounded: the gap counts what is unknown of the ideals, too.
template <class B>
constexpr solution<B> kalai_smorodinsky(const stakes<B>& worth, const limits& within = {})
{
    return detail::solution_by(&solve::kalai_smorodinsky<solve::asked_by<B>>, worth, within);
}
template <class B>
constexpr outcome_list<B> kalai_smorodinsky(const stakes<B>& worth, all_ties_t, const limits& within = {})
{
    return detail::ties_by(&solve::kalai_smorodinsky<solve::asked_by<B>>, worth, within);
}

namespace detail {

template <class B, bool Fits>
constexpr void require_weights()
{
    static_assert(Fits, "entente: a sum needs a weight for each of the bundle's parties");
}

}

// How much each party counts in a sum, in the bundle's order of parties; whole numbers from 0 to 32,768.
template <class B>
using party_weights = std::array<model::units, B::party_count>;

// The feasible package with the greatest sum of utilities, in points; nobody's walking away counts, and nothing need be
// known of no deal. O(cells of the elimination: see cost_of_solving).
template <class B>
constexpr solution<B> utilitarian(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    return detail::solution_of<B>(posed, solve::utilitarian<solve::asked_by<B>>(posed, {}, within), within);
}
template <class B>
constexpr outcome_list<B> utilitarian(const stakes<B>& worth, all_ties_t, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    return {posed, solve::utilitarian<solve::asked_by<B>>(posed, {}, within), within};
}
// The same with each utility times its party's weight. All outcomes that tie. Refused where a weight is out of range.
template <class B>
constexpr outcome_list<B> utilitarian(const stakes<B>& worth, const std::type_identity_t<party_weights<B>>& weights,
                                      const limits& within = {})
{
    const model::problem posed = lowered(worth);
    return {posed, solve::utilitarian<solve::asked_by<B>>(posed, weights, within), within};
}
// A list of weights is one for each party: it would else be read as limits.
template <class B, std::size_t Count>
constexpr outcome_list<B> utilitarian(const stakes<B>& worth, const model::units (&weights)[Count],
                                      const limits& within = {})
{
    detail::require_weights<B, Count == B::party_count>();
    party_weights<B> each{};
    for (std::size_t party = 0; party < B::party_count && party < Count; ++party)
        each[party] = weights[party];
    return utilitarian(worth, each, within);
}

// The best that each party gets in a package that nobody walks away from, in points: one outcome, which no package need
// reach. Empty where there is no such package. A constrained maximum for each party: exponential at worst. Where limits
// ended the search for one, bounded: no party gets more than its gain here by more than the gap, relative to that gain.
template <class B>
constexpr outcome_list<B> ideal_point(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    if (!posed.has_fallbacks())
        return {posed, solve::outcomes::refusal(posed, obstacle::no_fallback), within};
    const solve::plan_made plan = solve::make_plan<solve::asked_by<B>>(posed, within);
    if (!plan)
        return {posed, solve::outcomes::refusal(posed, plan.why), within};
    return {posed, solve::ideal_point<solve::asked_by<B>>(posed, plan.made, solve::position_of(posed), within), within};
}

}

#endif
