#ifndef ENTENTE_BY_NAME_TRADING_QUESTIONS_HPP
#define ENTENTE_BY_NAME_TRADING_QUESTIONS_HPP

// What linking a scenario's issues is worth, what could be traded, what blocks by worth, and what-ifs: the questions of
// ask/trading.hpp, which say what they mean and what they cost, on the same algorithms.
//
// Where no problem can be posed, everything is refused, and scenario::can_be_posed() says why.

#include <entente/by_name/outcomes_by_name.hpp>
#include <entente/by_name/questions.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/trading/blocking_by_worth.hpp>
#include <entente/solve/trading/linkage_value.hpp>
#include <entente/solve/trading/trades.hpp>
#include <entente/solve/trading/what_ifs.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// What settling all issues in one package is worth to each party, over settling its parts apart.
struct linkage_worth_by_name {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    package_found apart; // each part settled by itself, by Nash from the status quo and what is agreed
    bool does_not_combine = false; // they break a constraint or a floor together: `apart` is the status quo and what is agreed
    package_found together; // the Nash package of the whole, from what `apart` is worth
    worths_by_name worth_apart;
    worths_by_name worth_together;
    worths_by_name value;               // the difference
    worths_by_name from_trade_alone;    // the value if there were no joint values
    std::vector<worths_by_name> losses; // by issue: lost if it stayed at its status quo, the others settled anew
};

namespace detail {

inline linkage_worth_by_name linkage_worth_of(const scenario& said, model::span<const std::uint32_t> group,
                                              const limits& within)
{
    linkage_worth_by_name worth;
    worth.status = certainty::refused;
    if (!said.can_be_posed())
        return worth;
    const model::problem posed = said.problem();
    const solve::linkage_value_found found = solve::linkage_value(posed, group, within);
    worth.status = found.status;
    worth.why = found.why;
    if (found.status != certainty::exact)
        return worth;
    worth.apart = named(said.bundle(), found.apart);
    worth.does_not_combine = found.does_not_combine;
    worth.together = named(said.bundle(), found.together);
    worth.worth_apart = {found.worth_apart, posed.units_per_point};
    worth.worth_together = {found.worth_together, posed.units_per_point};
    worth.value = {found.value, posed.units_per_point};
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        worth.losses.emplace_back(model::span{found.losses}.subspan(issue * posed.parties, posed.parties),
                                  posed.units_per_point);
    const solve::linkage_value_found plain = solve::linkage_value(solve::without_joint_values(posed), group, within);
    worth.status = plain.status;
    worth.why = plain.why;
    if (plain.status == certainty::exact)
        worth.from_trade_alone = {plain.value, posed.units_per_point};
    return worth;
}

}

// The value of linkage, where parts are what constraints hold together. Refused without a status quo on every issue.
inline linkage_worth_by_name value_of_linkage(const scenario& said, const limits& within = {})
{
    return detail::linkage_worth_of(said, {}, within);
}
// The same, with these parts, each a set of issues; an issue in none of them is a part by itself, one in several
// belongs to the first.
inline asked<linkage_worth_by_name> value_of_linkage(const scenario& said, const std::vector<names_found>& parts,
                                                     const limits& within = {})
{
    asked<linkage_worth_by_name> found;
    const std::size_t issues = said.bundle().issues();
    std::vector<std::uint32_t> group(issues);
    for (std::uint32_t issue = 0; issue < issues; ++issue)
        group[issue] = issue;
    std::vector<unsigned char> taken(issues, 0);
    for (const names_found& part : parts) {
        // A part goes by the number of its least member, though that may belong to an earlier part.
        std::vector<std::size_t> members;
        std::size_t least = issues;
        for (const std::string& name : part) {
            std::size_t place = 0;
            found.why = said.bundle().find_issue(name, place);
            if (!found)
                return {found.why, {}};
            members.push_back(place);
            least = place < least ? place : least;
        }
        for (const std::size_t member : members)
            if (taken[member] == 0) {
                taken[member] = 1;
                group[member] = static_cast<std::uint32_t>(least);
            }
    }
    found.why = said.can_be_posed();
    if (found)
        found.value = detail::linkage_worth_of(said, group, within);
    return found;
}

// A trade: the moves, where they lead, and what each party gains.
struct trade_by_name {
    package_found reached;
    names_found moves;       // the issues that move
    bool is_logroll = false; // two parties at least each give, on different issues; otherwise all just gain together
    worths_by_name gains;
    std::vector<worths_by_name> alone; // by move: what it would bring by itself
};

// Trades, one after the other: all there are where `status` is exact.
struct trades_by_name {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    std::vector<trade_by_name> trades;

    std::size_t size() const { return trades.size(); }
    bool empty() const { return trades.empty(); }
    const trade_by_name& operator[](std::size_t which) const { return trades[which]; }
    auto begin() const { return trades.begin(); }
    auto end() const { return trades.end(); }
};

// The minimal sets of moves from the package after which nobody is worse off and somebody is better off. The package
// goes by the names of its options, in the scenario's order of issues.
inline asked<trades_by_name> trades(const scenario& said, const std::vector<std::string>& from,
                                    const limits& within = {})
{
    const asked<solve::flat_package> begun = package_named(said, from);
    asked<trades_by_name> list{begun.why, {}};
    if (list)
        list.why = said.can_be_posed();
    if (!list)
        return list;
    const model::problem posed = said.problem();
    const solve::trades_found found = solve::trades(posed, *begun, within);
    list.value.status = found.status;
    list.value.why = found.why;
    for (const solve::trade& each : found.trades) {
        solve::flat_package options = *begun;
        trade_by_name next;
        next.is_logroll = each.is_logroll;
        next.gains = {each.gains, posed.units_per_point};
        for (std::size_t move = 0; move < each.issues.size(); ++move) {
            options[each.issues[move]] = each.options[move];
            next.moves.push_back(said.bundle().issue(each.issues[move]).name());
            next.alone.emplace_back(model::span{each.alone}.subspan(move * posed.parties, posed.parties),
                                    posed.units_per_point);
        }
        next.reached = named(said.bundle(), options);
        list.value.trades.push_back(std::move(next));
    }
    return list;
}

// The sets of issues that have to be left at their status quo for a package of the others to be worth everybody's
// while: the first so many. Not complete too where the question was refused: without fallbacks, or without a status quo
// on every issue.
inline name_sets blocking_sets_by_worth(const scenario& said, std::size_t most = 64, const limits& within = {})
{
    name_sets sets;
    sets.complete = false;
    if (!said.can_be_posed())
        return sets;
    const model::problem posed = said.problem();
    if (!posed.has_status_quo())
        return sets;
    const solve::blocking_by_worth_found found = solve::blocking_by_worth(posed, within);
    sets.complete = found.status == certainty::exact;
    for (const std::vector<std::uint32_t>& issues : found.sets)
        if (!sets.add(detail::issues_of(said, issues), most))
            break;
    return sets;
}

// What becomes of the greatest sum of utilities when a term is fixed, or ruled out: see what_ifs.
class what_ifs_by_name {
public:
    what_ifs_by_name() = default;
    what_ifs_by_name(bundle_by_name bundle, model::units per_point, std::vector<solve::what_if> found, certainty status,
                     obstacle why)
        : bundle_{std::move(bundle)}, per_point_{per_point}, found_{std::move(found)}, status_{status}, why_{why}
    {
        for (std::size_t issue = 0; issue < bundle_.issues(); ++issue)
            option_begin_.push_back(option_begin_.back() + bundle_.issue(issue).size());
    }

    certainty status() const { return status_; }
    obstacle why() const { return why_; }

    // By the places of an issue and of its option, which there must be: in units.
    const solve::what_if& at(std::size_t issue, std::size_t option) const
    {
        return found_[option_begin_[issue] + option];
    }
    // Has any feasible package the term, and does any lack it? Then in points, the best of these.
    struct answer {
        bool is_possible = false;
        bool is_avoidable = false;
        double with = 0;
        double without = 0;
    };
    asked<answer> of(std::string_view issue, std::string_view option) const
    {
        std::size_t which = 0;
        std::size_t place = 0;
        asked<answer> told{bundle_.find_term(issue, option, which, place), {}};
        if (!told || found_.empty())
            return told;
        const solve::what_if& found = at(which, place);
        told.value = {found.is_possible, found.is_avoidable, points(found.fixed), points(found.ruled_out)};
        return told;
    }

private:
    double points(model::units units) const { return static_cast<double>(units) / static_cast<double>(per_point_); }

    bundle_by_name bundle_;
    model::units per_point_ = model::usual_units_per_point;
    std::vector<std::size_t> option_begin_{0};
    std::vector<solve::what_if> found_;
    certainty status_ = certainty::refused;
    obstacle why_ = obstacle::none;
};

// What becomes of the greatest sum of utilities when a term is fixed, or ruled out, for all terms at once.
inline what_ifs_by_name what_ifs(const scenario& said, const limits& within = {})
{
    if (!said.can_be_posed())
        return {};
    const model::problem posed = said.problem();
    const solve::plan_made plan = solve::make_plan(posed, within);
    if (!plan)
        return {said.bundle(), posed.units_per_point, std::vector<solve::what_if>(posed.option_begin.back()),
                certainty::refused, plan.why};
    const std::vector<model::units> equal(posed.parties, 1);
    return {said.bundle(), posed.units_per_point, solve::what_ifs(posed, equal, plan.made), certainty::exact,
            obstacle::none};
}

}

#endif
