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

template <class Value, std::size_t Width>
constexpr outcomes many_party_frontier_of(const plan& on, const limits& within)
{
    using point = point_of_many<Value, Width>;
    point_elimination<Value, Width> elimination{on, within};
    std::vector<point> points = elimination.run();
    outcomes found;
    found.parties = on.parties;
    if (elimination.why() != obstacle::none) {
        found.status = certainty::truncated;
        found.why = elimination.why();
        return found;
    }
    model::sort(points, [](const point& one, const point& other) { return other.of < one.of; });
    found.utilities.reserve(points.size() * on.parties);
    for (const point& each : points)
        for (std::size_t party = 0; party < on.parties; ++party)
            found.utilities.push_back(on.utility(party, each.of[party]));
    return found;
}

// The smallest numbers that hold a package's worth make the fastest comparisons.
constexpr outcomes many_party_frontier(const plan& on, const limits& within)
{
    units reach = 0;
    for (const units each : on.reach)
        reach += each;
    const bool small = reach < (units{1} << 29);
    if (small && on.parties <= 3)
        return many_party_frontier_of<std::int32_t, 4>(on, within);
    if (small && on.parties <= 5)
        return many_party_frontier_of<std::int32_t, 6>(on, within);
    if (on.parties <= 7)
        return many_party_frontier_of<std::int64_t, 8>(on, within);
    return many_party_frontier_of<std::int64_t, model::most_bargaining_parties + 1>(on, within);
}

}

// All utility vectors of feasible packages that no feasible package dominates, each once. Empty, and exact, where no
// package is feasible. Refused where the linkages are too wide; empty and truncated where a limit was met. Two parties:
// see two_parties.hpp and additive.hpp. More: every partial package is compared with a k-d tree over the others.
constexpr outcomes frontier(const problem& posed, const plan& on, const limits& within = {})
{
    if (posed.parties == 2 && posed.tables.empty()) {
        additive_frontier_memory memory;
        return additive_frontier(posed, within, memory);
    }
    // Not in one expression: a constant of g++ 12 would lose what is allocated in it.
    if (posed.parties == 2)
        return two_party_frontier(posed, on, within);
    return detail::many_party_frontier(on, within);
}
constexpr outcomes frontier(const problem& posed, const limits& within = {})
{
    if (posed.parties == 2 && posed.tables.empty()) {
        additive_frontier_memory memory;
        return additive_frontier(posed, within, memory);
    }
    const plan_made plan = make_plan(posed, within);
    if (!plan)
        return outcomes::refusal(posed, plan.why);
    return frontier(posed, plan.made, within);
}

}

#endif
