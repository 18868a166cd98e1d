#ifndef ENTENTE_SOLVE_GROUPS_HPP
#define ENTENTE_SOLVE_GROUPS_HPP

// Which issues of a problem bear on each other: what does not can be searched apart.

#include <entente/model/participants.hpp>
#include <entente/solve/carrying_problem.hpp>

#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Issues of a problem, in ascending order.
using issue_list = std::vector<std::uint32_t>;

// The issues with more than one open choice, in groups that no open constraint joins: what carries in each group
// carries together, whatever is chosen in the others. In the order of their least members. O(scopes * issues).
template <class Asked>
constexpr std::vector<issue_list> groups(const carrying_problem<Asked>& problem)
{
    std::vector<std::uint32_t> leader(problem.issues(), none);
    for (std::uint32_t issue = 0; issue < leader.size(); ++issue)
        leader[issue] = problem.open_choices(issue) > 1 || !model::carries_part_by_part ? issue : none;
    const auto join = [&](std::uint32_t one, std::uint32_t other) {
        const std::uint32_t to = leader[one] < leader[other] ? leader[one] : leader[other];
        const std::uint32_t from = leader[one] < leader[other] ? leader[other] : leader[one];
        for (std::uint32_t& each : leader)
            each = each == from ? to : each;
    };
    for (const constraint& what : problem.constraints()) {
        if (!what.open)
            continue;
        std::uint32_t first = none;
        for (const std::uint32_t issue : problem.scope(what)) {
            if (leader[issue] == none)
                continue;
            if (first == none)
                first = issue;
            else if (leader[first] != leader[issue])
                join(first, issue);
        }
    }
    if (!model::carries_part_by_part)
        for (std::uint32_t& each : leader)
            each = each == none ? none : 0;

    std::vector<issue_list> found;
    std::vector<std::uint32_t> place(problem.issues(), none);
    for (std::uint32_t issue = 0; issue < leader.size(); ++issue) {
        if (leader[issue] == none)
            continue;
        if (place[leader[issue]] == none) {
            place[leader[issue]] = static_cast<std::uint32_t>(found.size());
            found.emplace_back();
        }
        found[place[leader[issue]]].push_back(issue);
    }
    return found;
}

}

#endif
