#ifndef ENTENTE_SOLVE_TRADING_BLOCKING_BY_WORTH_HPP
#define ENTENTE_SOLVE_TRADING_BLOCKING_BY_WORTH_HPP

// What has to be set aside for a package of the others to be worth everybody's while.

#include <entente/solve/trading/restriction.hpp>
#include <entente/solve/trading/zopa.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Sets of issues, smaller ones first, then by their members.
struct blocking_by_worth_found {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    std::vector<std::vector<std::uint32_t>> sets; // each ascending
};

namespace detail {

// The issues of some of the tables, ascending.
template <class Asked = void>
constexpr std::vector<std::uint32_t> issues_of(const problem& posed, const std::vector<std::uint32_t>& tables,
                                               std::size_t subset)
{
    std::vector<unsigned char> is_in(posed.issues(), 0);
    for (std::size_t place = 0; place < tables.size(); ++place)
        if ((subset >> place & 1) != 0)
            for (const std::uint32_t issue : posed.scope(posed.tables[tables[place]]))
                is_in[issue] = 1;
    std::vector<std::uint32_t> issues;
    for (std::uint32_t issue = 0; issue < posed.issues(); ++issue)
        if (is_in[issue] != 0)
            issues.push_back(issue);
    return issues;
}

// Is there a package that reaches the floors with these issues at their status quo? Constraints wholly on them are
// the status quo's, not the package's.
template <class Asked = void>
constexpr possibility carries_without(const problem& posed, const std::vector<std::uint32_t>& aside,
                                      const limits& within)
{
    flat_package fixed(posed.issues(), model::unsettled);
    for (const std::uint32_t issue : aside)
        fixed[issue] = posed.status_quo[issue];
    const problem rest = restricted<Asked>(excused<Asked>(posed, fixed), fixed);
    const plan_made plan = make_plan<Asked>(rest, within);
    if (!plan)
        return {certainty::refused, plan.why, false};
    return has_package<Asked>(rest, plan.made, position_of<Asked>(posed).floors, within);
}

constexpr bool contains(const std::vector<std::uint32_t>& set, const std::vector<std::uint32_t>& part)
{
    std::size_t met = 0;
    for (const std::uint32_t issue : set)
        met += met < part.size() && part[met] == issue ? 1U : 0U;
    return met == part.size();
}

}

// The inclusion-minimal sets of issues that, left at their status quo, let a package of the others reach everybody's
// floor. A package may itself leave an issue where it is, so leaving issues aside helps only where the status quo breaks
// a constraint which then no longer counts: the answer is the empty set where any package reaches the floors, and all
// issues where nothing else helps, for setting everything aside always carries. Needs a status quo on every issue.
// Exponential in the number of constraints that the status quo breaks: more than 16 of them, and no set is told.
template <class Asked = void>
constexpr blocking_by_worth_found blocking_by_worth(const problem& posed, const limits& within = {})
{
    blocking_by_worth_found found;
    if (!posed.has_status_quo())
        return {certainty::refused, obstacle::no_status_quo, {}};
    std::vector<std::uint32_t> broken;
    for (std::uint32_t which = 0; which < posed.tables.size(); ++which)
        if (posed.forbids(posed.tables[which], posed.status_quo))
            broken.push_back(which);
    constexpr std::size_t most = 16;
    // Of some of the constraints only, no set could be told to be minimal.
    if (broken.size() > most)
        return {certainty::truncated, obstacle::too_many_nodes, {}};
    std::vector<std::vector<std::uint32_t>> candidates;
    for (std::size_t subset = 0; subset < std::size_t{1} << broken.size(); ++subset)
        candidates.push_back(detail::issues_of<Asked>(posed, broken, subset));
    candidates.emplace_back();
    for (std::uint32_t issue = 0; issue < posed.issues(); ++issue)
        candidates.back().push_back(issue);
    model::sort(candidates, [](const auto& one, const auto& other) {
        return one.size() != other.size() ? one.size() < other.size() : one < other;
    });
    for (const std::vector<std::uint32_t>& set : candidates) {
        bool is_minimal = true;
        for (const std::vector<std::uint32_t>& smaller : found.sets)
            is_minimal = is_minimal && !detail::contains(set, smaller);
        if (!is_minimal)
            continue;
        if (set.size() == posed.issues()) {
            found.sets.push_back(set);
            continue;
        }
        const possibility carries = detail::carries_without<Asked>(posed, set, within);
        if (carries.status != certainty::exact)
            return {carries.status, carries.why, {}};
        if (carries.exists)
            found.sets.push_back(set);
    }
    return found;
}

}

#endif
