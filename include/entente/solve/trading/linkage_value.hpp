#ifndef ENTENTE_SOLVE_TRADING_LINKAGE_VALUE_HPP
#define ENTENTE_SOLVE_TRADING_LINKAGE_VALUE_HPP

// What it is worth to settle issues in one package rather than apart (R. D. Tollison and T. D. Willett, An economic
// theory of mutually advantageous issue linkages in international negotiations, 1979).

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/solutions.hpp>
#include <entente/solve/reaching/packages.hpp>
#include <entente/solve/trading/restriction.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// What linking is worth to each party: the Nash package of the whole, from what separate settlements come to, less
// these settlements. All in units.
struct linkage_value_found {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    flat_package apart;
    bool does_not_combine = false;   // the separate settlements break a constraint or a floor together: only what is agreed stands
    std::vector<units> worth_apart;  // by party
    flat_package together;
    std::vector<units> worth_together;
    std::vector<units> value;
    // [issue * parties + party]: what the party would lose if the issue stayed at its status quo, and the others were
    // settled anew, apart and then together. Negative where it would gain.
    std::vector<units> losses;

    friend constexpr bool operator==(const linkage_value_found&, const linkage_value_found&) = default;
};

namespace detail {

struct settled {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    bool exists = false;
    flat_package options;
};

// The package after this one, in bundle order, with the same options fixed; false where there is none.
template <class Asked = void>
constexpr bool next_package(const problem& posed, span<const option_index> fixed, flat_package& options)
{
    for (std::size_t issue = options.size(); issue-- > 0;) {
        if (fixed[issue] != model::unsettled)
            continue;
        if (++options[issue] < posed.options(issue))
            return true;
        options[issue] = 0;
    }
    return false;
}

// By listing the packages: what a constant asks of has few, and making a plan costs it more. O(packages * tables).
template <class Asked = void>
constexpr settled first_listed_nash(const problem& posed, span<const option_index> fixed,
                                    const bargaining_position& from)
{
    // Until a package brings everybody a gain, the leximin order decides.
    criterion prefer = leximin_of(from.disagreement, std::vector<units>(posed.parties, 1));
    settled best;
    std::vector<units> most;
    std::vector<units> outcome(posed.parties, 0);
    flat_package options(fixed.begin(), fixed.end());
    for (option_index& each : options)
        each = each == model::unsettled ? option_index{0} : each;
    for (bool is_one = true; is_one; is_one = next_package<Asked>(posed, fixed, options)) {
        if (!posed.is_feasible(options))
            continue;
        bool all_reach = true;
        bool all_gain = true;
        for (std::size_t party = 0; party < posed.parties && all_reach; ++party) {
            outcome[party] = posed.utility(party, options);
            all_reach = outcome[party] >= from.floors[party];
            all_gain = all_gain && outcome[party] > from.disagreement[party];
        }
        const bool is_by_product = prefer.by == criterion::kind::product;
        if (!all_reach || (is_by_product && !all_gain))
            continue;
        if (best.exists && is_by_product == all_gain) {
            const std::strong_ordering order = prefer.compare(outcome, most);
            // Of tied outcomes, the one that is best for the first party.
            if (order < 0 || (order == 0 && !(outcome > most)))
                continue;
        }
        if (all_gain)
            prefer.by = criterion::kind::product;
        best.exists = true;
        best.options = options;
        most = outcome;
    }
    return best;
}

// The first package, in bundle order, of the first of the tied Nash outcomes, with these options fixed.
template <class Asked = void>
constexpr settled first_nash(const problem& posed, span<const option_index> fixed, const bargaining_position& from,
                             const limits& within)
{
    if (std::is_constant_evaluated())
        return first_listed_nash<Asked>(posed, fixed, from);
    const problem rest = restricted<Asked>(posed, fixed);
    const plan_made plan = make_plan<Asked>(rest, within);
    if (!plan)
        return {certainty::refused, plan.why, false, {}};
    const outcomes best = solve::nash<Asked>(rest, plan.made, from, within);
    if (best.status != certainty::exact || best.empty())
        return {best.status == certainty::bounded ? certainty::truncated : best.status, best.why, false, {}};
    const packages_found found = packages_with<Asked>(rest, plan.made, best[0], 1, within);
    if (found.packages.empty())
        return {found.status, found.why, false, {}};
    return {certainty::exact, obstacle::none, true, unrestricted<Asked>(found.packages[0], fixed)};
}

template <class Asked = void>
class linkage_valuation {
public:
    linkage_valuation(const linkage_valuation&) = delete;
    linkage_valuation& operator=(const linkage_valuation&) = delete;
    constexpr linkage_valuation(const problem& posed, span<const std::uint32_t> group, const limits& within)
        : posed_{posed}, group_{group}, within_{within}, agreed_{agreed_options<Asked>(posed)}, parts_(posed.issues())
    {
    }

    // `held`: an issue that stays at its status quo; none, which comes first, is the number of issues.
    constexpr linkage_value_found value(std::size_t held)
    {
        linkage_value_found found;
        found.apart = start_ = start_holding(held);
        const std::vector<units> at_start = worth_of(start_);
        const bargaining_position now = position_at(at_start, false);
        for (std::size_t issue = 0; issue < posed_.issues() && found.status == certainty::exact; ++issue) {
            if (!is_first_of_group(issue))
                continue;
            // A group without the issue that is held is settled as without holding any, where that starts the same.
            const bool is_known = held < posed_.issues() && group_[held] != group_[issue] &&
                                  start_ == start_holding(posed_.issues());
            settled best;
            if (is_known)
                best = parts_[issue];
            else
                best = settle(free_in_group(issue, held), now);
            note(best, found);
            if (held == posed_.issues())
                parts_[issue] = best;
            for (std::size_t other = 0; other < posed_.issues() && best.exists; ++other)
                if (group_[other] == group_[issue])
                    found.apart[other] = best.options[other];
        }
        flat_package fixed(posed_.issues(), model::unsettled);
        if (held < posed_.issues())
            fixed[held] = posed_.status_quo[held];
        found.worth_apart = worth_of(found.apart);
        if (!is_feasible(found.apart, fixed) || !reaches_floors(found.worth_apart, at_start)) {
            found.does_not_combine = true;
            found.apart = start_;
            found.worth_apart = at_start;
        }
        const settled best = settle(fixed, position_at(found.worth_apart, true));
        note(best, found);
        found.together = best.exists ? best.options : found.apart;
        found.worth_together = worth_of(found.together);
        for (std::size_t party = 0; party < posed_.parties; ++party)
            found.value.push_back(found.worth_together[party] - found.worth_apart[party]);
        return found;
    }

private:
    // The status quo, and what is agreed: that is part of every settlement.
    constexpr flat_package start_holding(std::size_t held) const
    {
        flat_package start = posed_.status_quo;
        for (std::size_t issue = 0; issue < start.size(); ++issue)
            if (issue != held && agreed_[issue] != model::unsettled)
                start[issue] = agreed_[issue];
        return start;
    }
    // With issues fixed as they are at the start, constraints wholly on these are not counted.
    constexpr settled settle(const flat_package& fixed, const bargaining_position& from) const
    {
        if (posed_.is_feasible(start_))
            return first_nash<Asked>(posed_, fixed, from, within_);
        return first_nash<Asked>(excused<Asked>(posed_, fixed), fixed, from, within_);
    }
    constexpr bool is_feasible(const flat_package& options, const flat_package& fixed) const
    {
        for (const model::joint_table& table : posed_.tables)
            if (is_open(posed_, table, fixed) && posed_.forbids(table, options))
                return false;
        return true;
    }
    constexpr bool is_first_of_group(std::size_t issue) const
    {
        for (std::size_t other = 0; other < issue; ++other)
            if (group_[other] == group_[issue])
                return false;
        return true;
    }
    constexpr flat_package free_in_group(std::size_t issue, std::size_t held) const
    {
        flat_package fixed = start_;
        for (std::size_t other = issue; other < posed_.issues(); ++other)
            if (group_[other] == group_[issue] && other != held)
                fixed[other] = model::unsettled;
        return fixed;
    }
    constexpr std::vector<units> worth_of(const flat_package& options) const
    {
        std::vector<units> all;
        for (std::size_t party = 0; party < posed_.parties; ++party)
            all.push_back(posed_.utility(party, options));
        return all;
    }
    // Gains from here; nobody gets less, nor, when it comes to a deal, less than he would walk away from.
    constexpr bargaining_position position_at(const std::vector<units>& worth, bool heeds_reservations) const
    {
        bargaining_position position{worth, worth};
        for (std::size_t party = 0; party < posed_.parties && heeds_reservations; ++party)
            if (position.floors[party] < posed_.floor(party))
                position.floors[party] = posed_.floor(party);
        return position;
    }
    // What the agreed terms cost a party is no fault of the separate settlements.
    constexpr bool reaches_floors(const std::vector<units>& worth, const std::vector<units>& at_start) const
    {
        for (std::size_t party = 0; party < posed_.parties; ++party) {
            const units cost = posed_.utility(party, posed_.status_quo) - at_start[party];
            if (worth[party] + (cost > 0 ? cost : 0) < posed_.floor(party))
                return false;
        }
        return true;
    }
    static constexpr void note(const settled& part, linkage_value_found& found)
    {
        if (part.status != certainty::exact && found.status == certainty::exact) {
            found.status = part.status;
            found.why = part.why;
        }
    }

    const problem& posed_;
    span<const std::uint32_t> group_;
    limits within_;
    flat_package agreed_;
    flat_package start_;
    vector_for<Asked, settled> parts_; // by a group's first issue: how it is settled apart, with no issue held
};

}

// The value of linking the groups, `group[issue]` being the number of the issue's; without groups, those that
// constraints hold together. *Apart*: each group is settled by itself by Nash from the status quo, with the others at
// theirs. What is agreed, where constraints on an issue alone leave one option, stands in place of its status quo from the
// start, whomever it hurts. *Together*: the Nash package of the whole, from what that comes to, so that linking harms
// nobody. A constraint wholly on issues that stay as they were does not count. Needs a status quo on every issue. Solves a
// Nash problem for each group, for the whole, and both again for each issue held at its status quo, agreed or not.
template <class Asked = void>
constexpr linkage_value_found linkage_value(const problem& posed, span<const std::uint32_t> group = {},
                                            const limits& within = {})
{
    if (!posed.has_status_quo()) {
        linkage_value_found refused;
        refused.status = certainty::refused;
        refused.why = obstacle::no_status_quo;
        return refused;
    }
    const std::vector<std::uint32_t> components = constraint_components<Asked>(posed);
    if (group.empty())
        group = components;
    detail::linkage_valuation<Asked> valuation{posed, group, within};
    linkage_value_found found = valuation.value(posed.issues());
    for (std::size_t issue = 0; issue < posed.issues() && found.status == certainty::exact; ++issue) {
        const linkage_value_found without = valuation.value(issue);
        found.status = without.status;
        found.why = without.why;
        for (std::size_t party = 0; party < posed.parties; ++party)
            found.losses.push_back(found.worth_together[party] - without.worth_together[party]);
    }
    return found;
}

}

#endif
