#ifndef ENTENTE_BY_NAME_OUTCOMES_BY_NAME_HPP
#define ENTENTE_BY_NAME_OUTCOMES_BY_NAME_HPP

// What solvers answer about a scenario: outcomes, and the packages that lead to them, by name or by place.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/reaching/packages.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// A number of points for each party, in the scenario's order. Kept in whole units, so that equal worth is equal.
class worths_by_name {
public:
    worths_by_name() = default;
    worths_by_name(model::span<const model::units> each, model::units per_point)
        : units_(each.begin(), each.end()), per_point_{per_point}
    {
    }

    std::size_t size() const { return units_.size(); }
    // In points: the exact number of units, divided in floating point. `party` is below size().
    double operator[](std::size_t party) const
    {
        return static_cast<double>(units_[party]) / static_cast<double>(per_point_);
    }
    const std::vector<model::units>& units() const { return units_; }
    model::units units_per_point() const { return per_point_; }

    friend bool operator==(const worths_by_name&, const worths_by_name&) = default;

private:
    std::vector<model::units> units_;
    model::units per_point_ = model::usual_units_per_point;
};

// The package by the names of its options, in the scenario's order of issues; nothing where an option is `unsettled`.
// The package must have an option of each issue.
inline package_found named(const bundle_by_name& bundle, model::span<const model::option_index> package)
{
    package_found found{true, {}};
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue)
        found.options.push_back(package[issue] == model::unsettled ? std::string{}
                                                                   : bundle.issue(issue).option(package[issue]));
    return found;
}

// The other way round: option by option, from their names. An option that is unknown is told; where options are too
// few or too many, so is the first issue without one, or the first option without an issue.
inline asked<solve::flat_package> package_named(const scenario& said, const std::vector<std::string>& options)
{
    const bundle_by_name& bundle = said.bundle();
    asked<solve::flat_package> found;
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue) {
        std::size_t at = 0;
        std::size_t place = 0;
        const std::string_view option = issue < options.size() ? std::string_view{options[issue]} : std::string_view{};
        found.why = bundle.find_term(bundle.issue(issue).name(), option, at, place);
        if (!found)
            return {found.why, {}};
        found.value.push_back(static_cast<model::option_index>(place));
    }
    if (options.size() > bundle.issues())
        return {detail::not_heard(unheard::unknown_issue, {}, options[bundle.issues()]), {}};
    return found;
}

// Outcomes, each a worth for every party: the first party's descends, among equals the second's, and so on. How far the
// answer can be trusted is told by `status()`; where it was refused because the scenario poses no problem at all,
// `posed()` says why. Packages are found when they are asked for, with the limits of the question.
class outcomes_by_name {
public:
    outcomes_by_name() = default;
    outcomes_by_name(bundle_by_name bundle, model::problem posed, solve::outcomes found, const limits& within)
        : bundle_{std::move(bundle)}, posed_{std::move(posed)}, found_{std::move(found)}, within_{within}
    {
    }
    // A refusal: no problem could be posed.
    explicit outcomes_by_name(heard why) : unposed_{std::move(why)} { found_.status = certainty::refused; }

    certainty status() const { return found_.status; }
    obstacle why() const { return found_.why; }
    double gap() const { return found_.gap; }
    // What finding them needs: too much, where it was refused because linkages are too wide. See cost_of_solving.
    solve::elimination_cost cost() const { return solve::elimination_cost_of(posed_); }
    const heard& posed() const { return unposed_; }
    std::size_t size() const { return found_.size(); }
    bool empty() const { return found_.empty(); }

    // What the outcome is worth; `which` is below size().
    worths_by_name operator[](std::size_t which) const { return {found_[which], posed_.units_per_point}; }
    using iterator = solve::outcome_iterator<outcomes_by_name, worths_by_name>;
    iterator begin() const { return {this, 0}; }
    iterator end() const { return {this, size()}; }
    // In points, and in units, exactly. By the party's place, which there must be, or by its name.
    double points(std::size_t which, std::size_t party) const { return (*this)[which][party]; }
    asked<double> points(std::size_t which, std::string_view party) const
    {
        std::size_t place = 0;
        asked<double> found{bundle_.find_party(party, place), 0};
        if (found)
            found.value = points(which, place);
        return found;
    }
    model::units units(std::size_t which, std::size_t party) const { return found_[which][party]; }
    asked<model::units> units(std::size_t which, std::string_view party) const
    {
        std::size_t place = 0;
        asked<model::units> found{bundle_.find_party(party, place), 0};
        if (found)
            found.value = units(which, place);
        return found;
    }

    // The packages behind an outcome: the first `most` in the scenario's order, as places of options, and how many
    // there are. None where there is no such outcome.
    solve::packages_found packages(std::size_t which, std::size_t most) const
    {
        return which >= size() ? solve::packages_found{} : solve::packages_with(posed_, found_[which], most, within_);
    }
    // The first of them, by name. Nothing where there is no such outcome, where a limit was met before it was found, or
    // where the outcome is a point that no package need have, such as the ideal point.
    package_found first_package(std::size_t which) const
    {
        if (which >= size())
            return {};
        const solve::packages_found found = solve::first_package_with(posed_, found_[which], within_);
        return found.packages.empty() ? package_found{} : named(found.packages[0]);
    }
    package_found named(model::span<const model::option_index> package) const { return entente::named(bundle_, package); }

    // The parties and issues that the answer is about, what the solvers worked on, and what they said.
    const bundle_by_name& bundle() const { return bundle_; }
    const model::problem& problem() const { return posed_; }
    const solve::outcomes& found() const { return found_; }

private:
    bundle_by_name bundle_;
    model::problem posed_;
    solve::outcomes found_;
    limits within_;
    heard unposed_;
};

namespace detail {

// Poses the scenario's problem and has it solved by `solve(problem)`, which answers with outcomes.
template <class Solve>
outcomes_by_name outcomes_of(const scenario& said, const limits& within, Solve solve)
{
    if (heard answer = said.can_be_posed(); !answer)
        return outcomes_by_name{std::move(answer)};
    model::problem posed = said.problem();
    solve::outcomes found = solve(static_cast<const model::problem&>(posed));
    return {said.bundle(), std::move(posed), std::move(found), within};
}

}

}

#endif
