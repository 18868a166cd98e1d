#ifndef ENTENTE_SOLVE_FRONTIERS_FRONTIER_HPP
#define ENTENTE_SOLVE_FRONTIERS_FRONTIER_HPP

// The Pareto frontier of a problem, whatever its parties and linkages.

#include <entente/solve/frontiers/additive.hpp>
#include <entente/solve/frontiers/point_elimination.hpp>
#include <entente/solve/frontiers/two_parties.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::solve {

namespace detail {

template <class Value, class Asked>
constexpr outcomes many_party_frontier_of(const plan& on, const limits& within)
{
    point_elimination<Value> elimination{on, within};
    const dominance_tree<Value>& points = elimination.run();
    outcomes found;
    found.parties = on.parties;
    if (elimination.why() != obstacle::none) {
        found.status = certainty::truncated;
        found.why = elimination.why();
        return found;
    }
    const auto value = [&points](std::uint32_t place, std::size_t party) {
        return points.of(place)[party * dominance_tree<Value>::lanes];
    };
    std::vector<std::uint32_t> order(points.size(), 0);
    for (std::size_t place = 0; place < order.size(); ++place)
        order[place] = static_cast<std::uint32_t>(place);
    model::sort(order, [&](std::uint32_t one, std::uint32_t other) {
        std::size_t party = 0;
        while (party + 1 < on.parties && value(one, party) == value(other, party))
            ++party;
        return value(one, party) > value(other, party);
    });
    found.utilities.reserve(points.size() * on.parties);
    for (const std::uint32_t place : order)
        for (std::size_t party = 0; party < on.parties; ++party)
            found.utilities.push_back(on.utility(party, value(place, party)));
    return found;
}

// The smallest numbers that hold a package's worth make the fastest comparisons.
template <class Asked = void>
constexpr outcomes many_party_frontier(const plan& on, const limits& within)
{
    units reach = 0;
    for (const units each : on.reach)
        reach += each;
    if (reach < (units{1} << 29))
        return many_party_frontier_of<std::int32_t, Asked>(on, within);
    return many_party_frontier_of<std::int64_t, Asked>(on, within);
}

}

// All utility vectors of feasible packages that no feasible package dominates, each once. Empty, and exact, where no
// package is feasible. Refused where the linkages are too wide; empty and truncated where a limit was met. Two parties:
// see two_parties.hpp and additive.hpp. More: every partial package is looked up in a tree over the others.
template <class Asked = void>
constexpr outcomes frontier(const problem& posed, const plan& on, const limits& within = {})
{
    if (posed.parties == 2 && posed.tables.empty()) {
        basic_additive_frontier_memory<Asked> memory;
        return additive_frontier<Asked>(posed, within, memory);
    }
    // Not in one expression: a constant of g++ 12 would lose what is allocated in it.
    if (posed.parties == 2)
        return two_party_frontier<Asked>(posed, on, within);
    return detail::many_party_frontier<Asked>(on, within);
}
template <class Asked = void>
constexpr outcomes frontier(const problem& posed, const limits& within = {})
{
    plan_made plan;
    if (posed.parties != 2 || !posed.tables.empty())
        plan = make_plan<Asked>(posed, within);
    if (!plan)
        return outcomes::refusal(posed, plan.why);
    return solve::frontier<Asked>(posed, plan.made, within);
}

}

#endif
