#ifndef ENTENTE_ASK_FRONTIER_HPP
#define ENTENTE_ASK_FRONTIER_HPP

// Which outcomes nobody can better, which of them no party would walk away from, and how many packages there are.

#include <entente/ask/outcomes.hpp>
#include <entente/model/problem_builder.hpp>
#include <entente/name/lowering.hpp>
#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/reaching/counting.hpp>
#include <entente/solve/trading/zopa.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1 {

// What solving these stakes would need, before it is begun: width of the linkage graph in the order that would be taken,
// cells and bytes of the tables. Solves nothing.
template <class B>
constexpr solve::elimination_cost cost_of_solving(const stakes<B>& worth)
{
    return solve::elimination_cost_of(lowered(worth));
}

// The Pareto frontier: every outcome that no feasible package dominates, each once. Refused, and empty, where linkages
// are wider than the limits allow; truncated where another limit is met. Grows with the points kept on the way, and with
// options to the power of the width and one. See solve/frontiers/ for the methods.
template <class B>
constexpr outcome_list<B> frontier(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    return {posed, solve::frontier<solve::asked_by<B>>(posed, within), within};
}

// The zone of possible agreement: the frontier's part that gives nobody less than his reservation value or his
// disagreement point. Refused where these can't be derived. Costs at most what the frontier does.
template <class B>
constexpr outcome_list<B> zopa(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    return {posed, solve::zopa<solve::asked_by<B>>(posed, within), within};
}

// Is there a package that no party would walk away from? Refused as `zopa` is. Cheaper than the frontier.
template <class B>
constexpr solve::possibility can_agree(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    if (!posed.has_fallbacks())
        return {certainty::refused, obstacle::no_fallback, false};
    if (std::is_constant_evaluated()) {
        const solve::outcomes inside = solve::zopa<solve::asked_by<B>>(posed, within);
        return {inside.status, inside.why, !inside.empty()};
    }
    const solve::plan_made plan = solve::make_plan<solve::asked_by<B>>(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, false};
    return solve::has_package<solve::asked_by<B>>(posed, plan.made, solve::position_of(posed).floors, within);
}

// How many feasible packages there are, exactly. O(cells of the elimination * digits).
template <class B>
constexpr solve::count_found count_packages(const stakes<B>& worth, const limits& within = {})
{
    return solve::count_packages(lowered(worth), within);
}
// How many feasible packages meet the condition. None where it names a value that is no option; refused where its
// issues have too many combinations of options.
template <class B, condition_type Condition>
constexpr solve::count_found count_packages(const stakes<B>& worth, const Condition& condition, const limits& within = {})
{
    std::array<model::condition_node, detail::node_count<Condition>> nodes{};
    detail::condition_writer<B> writer{nodes.data()};
    // What is not to be counted is forbidden: all that does not meet the condition.
    writer.write(condition, true);
    model::basic_problem_builder<solve::asked_by<B>> builder{lowered(worth)};
    builder.forbid(nodes);
    if (builder.fault() != problem_fault::none)
        return {certainty::refused, obstacle::linkages_are_too_wide, {}};
    return solve::count_packages<solve::asked_by<B>>(std::move(builder).finish(), within);
}
// How many packages no party would walk away from, exactly. Refused as `zopa` is. Exponential at worst: truncated where a
// limit is met, and then no number is told.
template <class B>
constexpr solve::count_found count_rational_packages(const stakes<B>& worth, const limits& within = {})
{
    const model::problem posed = lowered(worth);
    if (!posed.has_fallbacks())
        return {certainty::refused, obstacle::no_fallback, {}};
    return solve::count_packages<solve::asked_by<B>>(posed, solve::position_of(posed).floors, within);
}

}

#endif
