#ifndef ENTENTE_TESTS_LISTED_HPP
#define ENTENTE_TESTS_LISTED_HPP

// What the plain listing of all packages finds, in the solvers' own terms, and hosts that stop what they are asked of.

#include "plain_problem.hpp"

#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plain_worth {

inline entente::solve::outcomes outcomes_of(const problem& p, const std::vector<utilities>& points)
{
    entente::solve::outcomes found;
    found.parties = p.parties;
    for (const utilities& point : points)
        found.utilities.insert(found.utilities.end(), point.begin(), point.end());
    return found;
}
inline std::vector<utilities> points_in(const entente::solve::outcomes& found)
{
    std::vector<utilities> points;
    for (std::size_t which = 0; which < found.size(); ++which)
        points.emplace_back(found[which].begin(), found[which].end());
    return points;
}

// One issue, whose options are worth this, from no deal worth 0.
inline problem choice_among(const std::vector<utilities>& options)
{
    problem made;
    made.parties = options[0].size();
    made.option_begin.push_back(static_cast<std::uint32_t>(options.size()));
    for (const utilities& option : options)
        made.worth.insert(made.worth.end(), option.begin(), option.end());
    made.status_quo.assign(1, unsettled);
    made.fallbacks.resize(made.parties);
    for (entente::model::fallback& each : made.fallbacks)
        each.states_no_deal = true;
    return made;
}

// Limits of a host that lets a run take so many steps.
struct patience {
    std::size_t steps = 0;

    entente::limits limits()
    {
        entente::limits within;
        within.host = this;
        within.proceed = [](void* host, entente::progress) {
            std::size_t& left = static_cast<patience*>(host)->steps;
            return left > 0 && left-- > 0;
        };
        return within;
    }
};

}

#endif
