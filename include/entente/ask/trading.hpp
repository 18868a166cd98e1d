#ifndef ENTENTE_ASK_TRADING_HPP
#define ENTENTE_ASK_TRADING_HPP

// What linking the issues is worth, what could be traded, what blocks by worth, and what-ifs.

#include <entente/ask/blocking.hpp>
#include <entente/ask/outcomes.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/trading/blocking_by_worth.hpp>
#include <entente/solve/trading/linkage_value.hpp>
#include <entente/solve/trading/trades.hpp>
#include <entente/solve/trading/what_ifs.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace entente::inline v0_1 {

// What settling the bundle in one package is worth to each party, over settling its parts apart.
template <class B>
struct linkage_worth {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    package<B> apart = package<B>::at({});    // each part settled by itself, by Nash from the status quo and what is agreed
    bool does_not_combine = false;            // they break a constraint or a floor together: `apart` is the status quo and what is agreed
    package<B> together = package<B>::at({}); // the Nash package of the whole, from what `apart` is worth
    worths<B> worth_apart;
    worths<B> worth_together;
    worths<B> value;            // the difference
    worths<B> from_trade_alone; // the value if there were no joint values: what mere exchange across issues brings
    std::array<worths<B>, B::issue_count> losses{}; // by issue: lost if it stayed at its status quo, the others settled anew

    template <issue_type Issue>
    constexpr const worths<B>& loss(Issue) const
    {
        return losses[detail::place_of_issue<B, Issue>()];
    }
};

namespace detail {

template <class B>
constexpr linkage_worth<B> linkage_worth_of(const model::problem& posed, model::span<const std::uint32_t> group,
                                            const limits& within)
{
    const solve::linkage_value_found found = solve::linkage_value<solve::asked_by<B>>(posed, group, within);
    linkage_worth<B> worth;
    worth.status = found.status;
    worth.why = found.why;
    if (found.status != certainty::exact)
        return worth;
    worth.apart = package_of<B>(found.apart);
    worth.does_not_combine = found.does_not_combine;
    worth.together = package_of<B>(found.together);
    worth.worth_apart = worths_of<B>(found.worth_apart);
    worth.worth_together = worths_of<B>(found.worth_together);
    worth.value = worths_of<B>(found.value);
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        worth.losses[issue] = worths_of<B>(model::span{found.losses}.subspan(issue * B::party_count, B::party_count));
    const solve::linkage_value_found plain =
        solve::linkage_value<solve::asked_by<B>>(solve::without_joint_values(posed), group, within);
    worth.status = plain.status;
    worth.why = plain.why;
    if (plain.status == certainty::exact)
        worth.from_trade_alone = worths_of<B>(plain.value);
    return worth;
}

}

// The value of linkage, in points (Tollison and Willett 1979). Parts are what constraints hold together; what is
// agreed is part of every settlement. A constraint wholly on issues that stay at their status quo does not count. Refused without a status quo on every issue. Costs a Nash
// package for each part and two for each issue, with joint values and again without.
template <class B>
constexpr linkage_worth<B> value_of_linkage(const stakes<B>& worth, const limits& within = {})
{
    return detail::linkage_worth_of<B>(lowered(worth), {}, within);
}
// The same, with these parts; an issue in none of them is a part by itself, one in several belongs to the first.
template <class B>
constexpr linkage_worth<B> value_of_linkage(const stakes<B>& worth, std::initializer_list<issue_set<B>> parts,
                                            const limits& within = {})
{
    std::vector<std::uint32_t> group(B::issue_count, 0);
    for (std::uint32_t issue = 0; issue < B::issue_count; ++issue) {
        group[issue] = issue;
        for (const issue_set<B>& part : parts)
            if (part.contains(issue_in<B>::at(issue))) {
                group[issue] = static_cast<std::uint32_t>((*part.begin()).index());
                break;
            }
    }
    return detail::linkage_worth_of<B>(lowered(worth), group, within);
}

// A trade: the moves, where they lead, and what each party gains.
template <class B>
struct trade_found {
    package<B> reached;
    issue_set<B> moves;
    bool is_logroll = false; // two parties at least each give, on different issues; otherwise all just gain together
    worths<B> gains;
    std::vector<worths<B>> alone; // by move, in bundle order: what it would bring by itself
};

// Trades, one after the other: all there are where `status` is exact.
template <class B>
struct trade_list {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    std::vector<trade_found<B>> trades;

    constexpr std::size_t size() const { return trades.size(); }
    constexpr bool empty() const { return trades.empty(); }
    constexpr const trade_found<B>& operator[](std::size_t which) const { return trades[which]; }
    constexpr auto begin() const { return trades.begin(); }
    constexpr auto end() const { return trades.end(); }
};

// The minimal sets of moves from the package after which nobody is worse off and somebody is better off. In bundle
// order of the packages that they lead to, which are feasible; the one that is left need not be. Exponential in the number
// of issues that have to move together: truncated where the limit on nodes or points is met.
template <class B>
constexpr trade_list<B> trades(const stakes<B>& worth, const package<B>& from, const limits& within = {})
{
    const solve::trades_found found = solve::trades(lowered(worth), from.options(), within);
    trade_list<B> list{found.status, found.why, {}};
    for (const solve::trade& each : found.trades) {
        std::array<model::option_index, B::issue_count> options = from.options();
        trade_found<B> next{from, {}, each.is_logroll, detail::worths_of<B>(each.gains), {}};
        for (std::size_t move = 0; move < each.issues.size(); ++move) {
            options[each.issues[move]] = each.options[move];
            next.moves.insert(issue_in<B>::at(each.issues[move]));
            next.alone.push_back(
                detail::worths_of<B>(model::span{each.alone}.subspan(move * B::party_count, B::party_count)));
        }
        next.reached = package<B>::at(options);
        list.trades.push_back(next);
    }
    return list;
}

// The sets of issues that have to be left at their status quo for a package of the others to be worth everybody's while
// (see solve/trading/blocking_by_worth.hpp for when that is more than none or all). The first 64; `complete()` is false
// too where the question was refused: without fallbacks, or without a status quo on every issue. Exponential in the number
// of constraints that the status quo breaks.
template <class B>
constexpr issue_sets<B> blocking_sets(const stakes<B>& worth, const limits& within = {})
{
    issue_sets<B> sets;
    const model::problem posed = lowered(worth);
    const bool can_be_asked = posed.has_status_quo();
    solve::blocking_by_worth_found found; // g++ 12 would mix up the vectors of a conditional expression
    if (can_be_asked)
        found = solve::blocking_by_worth<solve::asked_by<B>>(posed, within);
    for (const std::vector<std::uint32_t>& issues : found.sets)
        if (!sets.add(detail::set_of<B>(issues)))
            break;
    if (!can_be_asked || found.status != certainty::exact)
        sets.leave_incomplete();
    return sets;
}

// The best weighted sum of utilities with a term, and without it: see what_ifs.
template <class B>
class what_if_list {
public:
    constexpr what_if_list(model::problem posed, solve::vector_for<B, solve::what_if> found, certainty status, obstacle why)
        : posed_{static_cast<model::problem&&>(posed)}, found_{static_cast<solve::vector_for<B, solve::what_if>&&>(found)},
          status_{status}, why_{why}
    {
    }

    constexpr certainty status() const { return status_; }
    constexpr obstacle why() const { return why_; }

    // Has any feasible package the term, and does any lack it? Then in points, times the weights, the best of these.
    constexpr bool is_possible(term_in<B> taken) const { return at(taken).is_possible; }
    constexpr bool is_avoidable(term_in<B> taken) const { return at(taken).is_avoidable; }
    constexpr double with(term_in<B> taken) const { return points(at(taken).fixed); }
    constexpr double without(term_in<B> taken) const { return points(at(taken).ruled_out); }

private:
    constexpr const solve::what_if& at(term_in<B> taken) const
    {
        return found_[posed_.option_begin[taken.issue().index()] + taken.option_index()];
    }
    static constexpr double points(model::units units)
    {
        return static_cast<double>(units) / static_cast<double>(model::usual_units_per_point);
    }

    model::problem posed_;
    solve::vector_for<B, solve::what_if> found_;
    certainty status_;
    obstacle why_;
};

// What becomes of the greatest sum of utilities when a term is fixed, or ruled out, for all terms at once. An issue left
// at its status quo is the term of that. Terms must name options.
template <class B>
constexpr what_if_list<B> what_ifs(const stakes<B>& worth, const limits& within = {})
{
    model::problem posed = lowered(worth);
    const solve::plan_made plan = solve::make_plan<solve::asked_by<B>>(posed, within);
    if (!plan)
        return {posed, solve::vector_for<B, solve::what_if>(posed.option_begin.back()), certainty::refused, plan.why};
    const std::vector<model::units> equal(B::party_count, 1);
    solve::vector_for<B, solve::what_if> found = solve::what_ifs<solve::asked_by<B>>(posed, equal, plan.made);
    return {static_cast<model::problem&&>(posed), static_cast<solve::vector_for<B, solve::what_if>&&>(found), certainty::exact,
            obstacle::none};
}

}

#endif
