#ifndef ENTENTE_SOLVE_ELIMINATION_PLAN_HPP
#define ENTENTE_SOLVE_ELIMINATION_PLAN_HPP

// What solving a problem would need, told before it is begun; and the plan, where the limits allow it.

#include <entente/model/problem.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/elimination/buckets.hpp>
#include <entente/solve/elimination/order.hpp>
#include <entente/solve/elimination/plan_builder.hpp>

#include <cstddef>

namespace entente::inline v0_1::solve {

// What a run would need, told before it is begun: the most issues that have to be looked at beside another, and the
// size of the tables. `cells` and `bytes` may be infinite.
struct elimination_cost {
    std::size_t width = 0;
    double cells = 0;
    double bytes = 0;
};

namespace detail {

constexpr elimination_cost cost_of(const model::problem& posed, const elimination_order_found& found)
{
    // A cell has its worth, a flag, and for its children a state each; the states then carry what solvers keep.
    const double bytes = found.cells * static_cast<double>(8 * posed.parties + 1 + 4 + 16);
    return {found.width, found.cells, bytes};
}

}

// What solving the problem would need. The width is an upper bound of the linkage graph's treewidth.
template <class Asked = void>
constexpr elimination_cost elimination_cost_of(const model::problem& posed)
{
    return detail::cost_of(posed, good_elimination_order<Asked>(posed));
}

// A plan, or what it would have cost where that is more than the limits allow.
struct plan_made {
    obstacle why = obstacle::none;
    elimination_cost cost;
    plan made;

    constexpr explicit operator bool() const { return why == obstacle::none; }
};
template <class Asked = void>
constexpr plan_made make_plan(const model::problem& posed, const limits& within)
{
    plan_made result;
    const elimination_order_found found = good_elimination_order<Asked>(posed);
    result.cost = detail::cost_of(posed, found);
    // Cells are numbered with 32 bits.
    if (!(result.cost.cells < 2e9) || !(result.cost.bytes <= static_cast<double>(within.bytes)))
        result.why = obstacle::linkages_are_too_wide;
    else
        result.made = detail::plan_builder<Asked>{posed, found}.build();
    return result;
}

}

#endif
