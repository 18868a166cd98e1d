#ifndef ENTENTE_BY_NAME_WORTH_QUESTIONS_HPP
#define ENTENTE_BY_NAME_WORTH_QUESTIONS_HPP

// What is asked of a scenario's worth: the questions of ask/frontier.hpp and ask/solutions.hpp, which say what they
// mean and what they cost, on the same algorithms.
//
// Where no problem can be posed, everything is refused, and scenario::can_be_posed() says why.

#include <entente/ask/frontier.hpp>
#include <entente/ask/solutions.hpp>
#include <entente/by_name/outcomes_by_name.hpp>
#include <entente/model/problem_builder.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// What the package is worth to each party. By the names of its options, in the scenario's order of issues.
inline asked<worths_by_name> worth_of(const scenario& said, const std::vector<std::string>& options)
{
    const asked<solve::flat_package> taken = package_named(said, options);
    asked<worths_by_name> found{taken.why, {}};
    if (found)
        found.why = said.can_be_posed();
    if (!found)
        return found;
    const model::problem posed = said.problem();
    std::vector<model::units> each;
    for (std::size_t party = 0; party < posed.parties; ++party)
        each.push_back(posed.utility(party, *taken));
    found.value = {each, posed.units_per_point};
    return found;
}

// Does the package break no linkage, and contain what is agreed?
inline asked<bool> is_feasible(const scenario& said, const std::vector<std::string>& options)
{
    const asked<solve::flat_package> taken = package_named(said, options);
    asked<bool> found{taken.why, false};
    if (found)
        found.why = said.can_be_posed();
    if (found)
        found.value = said.problem().is_feasible(*taken);
    return found;
}

// Is the package feasible, and gives nobody less than its reservation value or its disagreement point? False where
// these can't be derived.
inline asked<bool> is_rational(const scenario& said, const std::vector<std::string>& options)
{
    asked<bool> found = is_feasible(said, options);
    if (!found || !*found)
        return found;
    const model::problem posed = said.problem();
    const solve::flat_package taken = *package_named(said, options);
    found.value = posed.has_fallbacks();
    for (std::size_t party = 0; party < posed.parties && found.value; ++party)
        found.value = posed.utility(party, taken) >= posed.floor(party);
    return found;
}

// What solving would need, before it is begun: width of the linkage graph, cells and bytes.
inline solve::elimination_cost cost_of_solving(const scenario& said)
{
    return said.can_be_posed() ? solve::elimination_cost_of(said.problem()) : solve::elimination_cost{};
}

// Every outcome that no feasible package dominates, each once.
inline outcomes_by_name frontier(const scenario& said, const limits& within = {})
{
    return detail::outcomes_of(said, within,
                               [&](const model::problem& posed) { return solve::frontier(posed, within); });
}
// The frontier's part that gives nobody less than its reservation value or its disagreement point.
inline outcomes_by_name zopa(const scenario& said, const limits& within = {})
{
    return detail::outcomes_of(said, within, [&](const model::problem& posed) { return solve::zopa(posed, within); });
}
// Is there a package that no party would walk away from?
inline solve::possibility can_agree(const scenario& said, const limits& within = {})
{
    if (!said.can_be_posed())
        return {certainty::refused, obstacle::none, false};
    const model::problem posed = said.problem();
    if (!posed.has_fallbacks())
        return {certainty::refused, obstacle::no_fallback, false};
    const solve::plan_made plan = solve::make_plan(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, false};
    return solve::has_package(posed, plan.made, solve::position_of(posed).floors, within);
}

// How many feasible packages there are.
inline solve::count_found count_packages(const scenario& said, const limits& within = {})
{
    if (!said.can_be_posed())
        return {certainty::refused, obstacle::none, {}};
    return solve::count_packages(said.problem(), within);
}
// How many feasible packages meet the condition. Refused where its issues have too many combinations of options.
inline asked<solve::count_found> count_packages(const scenario& said, const condition_by_name& condition,
                                                const limits& within = {})
{
    asked<solve::count_found> counted;
    std::vector<model::condition_node> nodes;
    // What is not to be counted is forbidden: all that does not meet the condition.
    counted.why = said.bundle().lower(!condition, nodes);
    if (counted)
        counted.why = said.can_be_posed();
    if (!counted)
        return {counted.why, {certainty::refused, obstacle::none, {}}};
    model::problem_builder builder{said.problem()};
    builder.forbid(nodes);
    counted.value = builder.fault() != problem_fault::none
                        ? solve::count_found{certainty::refused, obstacle::linkages_are_too_wide, {}}
                        : solve::count_packages(std::move(builder).finish(), within);
    return counted;
}
// How many packages no party would walk away from.
inline solve::count_found count_rational_packages(const scenario& said, const limits& within = {})
{
    if (!said.can_be_posed())
        return {certainty::refused, obstacle::none, {}};
    const model::problem posed = said.problem();
    if (!posed.has_fallbacks())
        return {certainty::refused, obstacle::no_fallback, {}};
    return solve::count_packages(posed, solve::position_of(posed).floors, within);
}

namespace detail {

inline outcomes_by_name ties_by(bargaining_rule rule, const scenario& said, const limits& within)
{
    return outcomes_of(said, within, [&](const model::problem& posed) { return solve_by(rule, posed, within); });
}

}

// The bargaining solutions, with every outcome that ties: the greatest product of gains; the greatest least gain, then
// the next least, and so on; the same with gains as shares of the ideal ones.
inline outcomes_by_name nash(const scenario& said, const limits& within = {})
{
    return detail::ties_by(&solve::nash<>, said, within);
}
inline outcomes_by_name egalitarian(const scenario& said, const limits& within = {})
{
    return detail::ties_by(&solve::egalitarian<>, said, within);
}
inline outcomes_by_name kalai_smorodinsky(const scenario& said, const limits& within = {})
{
    return detail::ties_by(&solve::kalai_smorodinsky<>, said, within);
}

// The greatest sum of utilities among all feasible packages; nobody's walking away counts.
inline outcomes_by_name utilitarian(const scenario& said, const limits& within = {})
{
    return detail::outcomes_of(said, within,
                               [&](const model::problem& posed) { return solve::utilitarian(posed, {}, within); });
}
// The same with each utility times its party's weight: whole numbers from 0 to 32,768, in the scenario's order of
// parties. A party without one counts for nothing; where a weight is out of range, the answer is refused.
inline outcomes_by_name weighted_utilitarian(const scenario& said, const std::vector<model::units>& weights,
                                             const limits& within = {})
{
    return detail::outcomes_of(said, within, [&](const model::problem& posed) {
        std::vector<model::units> each = weights;
        each.resize(posed.parties, 0);
        return solve::utilitarian(posed, each, within);
    });
}

// The best that each party gets in a package that nobody walks away from. Empty where there is no such package. Bounded
// where limits ended the search for one: no party's gain is greater by more than the gap.
inline outcomes_by_name ideal_point(const scenario& said, const limits& within = {})
{
    return detail::outcomes_of(said, within, [&](const model::problem& posed) {
        if (!posed.has_fallbacks())
            return solve::outcomes::refusal(posed, obstacle::no_fallback);
        const solve::plan_made plan = solve::make_plan(posed, within);
        if (!plan)
            return solve::outcomes::refusal(posed, plan.why);
        return solve::ideal_point(posed, plan.made, solve::position_of(posed), within);
    });
}

}

#endif
