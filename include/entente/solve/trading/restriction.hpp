#ifndef ENTENTE_SOLVE_TRADING_RESTRICTION_HPP
#define ENTENTE_SOLVE_TRADING_RESTRICTION_HPP

// A problem in which some issues are not up for discussion.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// The problem with these options fixed: `fixed[issue]` is the issue's only option, or `unsettled` where all are left.
// Fixed issues stay, with one option each, so that issues keep their places. O(size of the problem).
template <class Asked = void>
constexpr problem restricted(const problem& posed, span<const option_index> fixed)
{
    problem rest;
    rest.parties = posed.parties;
    rest.units_per_point = posed.units_per_point;
    rest.scopes = posed.scopes;
    rest.fallbacks = posed.fallbacks;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        const bool is_fixed = fixed[issue] != model::unsettled;
        const std::size_t begin = is_fixed ? fixed[issue] : 0;
        const std::size_t end = is_fixed ? begin + 1 : posed.options(issue);
        rest.option_begin.push_back(rest.option_begin.back() + static_cast<std::uint32_t>(end - begin));
        for (std::size_t option = begin; option < end; ++option)
            for (std::size_t party = 0; party < posed.parties; ++party)
                rest.worth.push_back(posed.worth_of(party, issue, option));
        const option_index before = posed.status_quo[issue];
        rest.status_quo.push_back(!is_fixed || before == model::unsettled ? before
                                  : before == fixed[issue]                ? option_index{0}
                                                                          : model::unsettled);
    }
    for (const model::joint_table& table : posed.tables) {
        model::joint_table kept = table;
        kept.cells_begin = rest.forbidden.size();
        kept.cells = 0;
        for (std::size_t cell = 0; cell < table.cells; ++cell) {
            std::size_t digits = cell;
            bool stays = true;
            for (std::size_t place = table.scope_size; place-- > 0;) {
                const std::uint32_t issue = posed.scope(table)[place];
                const std::size_t option = digits % posed.options(issue);
                digits /= posed.options(issue);
                stays = stays && (fixed[issue] == model::unsettled || fixed[issue] == option);
            }
            if (!stays)
                continue;
            ++kept.cells;
            rest.forbidden.push_back(posed.forbidden[table.cells_begin + cell]);
            for (std::size_t party = 0; party < posed.parties; ++party)
                rest.joint_worth.push_back(posed.joint_worth[(table.cells_begin + cell) * posed.parties + party]);
        }
        rest.tables.push_back(kept);
    }
    return rest;
}

// Does the table speak of an issue that is not fixed? One that does not is about the status quo, where that is what
// issues are fixed at, and no package is to blame for it.
constexpr bool is_open(const problem& posed, const model::joint_table& table, span<const option_index> fixed)
{
    bool speaks = false;
    for (const std::uint32_t issue : posed.scope(table))
        speaks = speaks || fixed[issue] == model::unsettled;
    return speaks;
}

// The problem without the constraints that lie wholly on fixed issues. O(size of the problem).
template <class Asked = void>
constexpr problem excused(problem posed, span<const option_index> fixed)
{
    for (const model::joint_table& table : posed.tables)
        for (std::size_t cell = 0; cell < table.cells && !is_open(posed, table, fixed); ++cell)
            posed.forbidden[table.cells_begin + cell] = 0;
    return posed;
}

// A package of the restricted problem as one of the whole.
template <class Asked = void>
constexpr flat_package unrestricted(flat_package options, span<const option_index> fixed)
{
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        if (fixed[issue] != model::unsettled)
            options[issue] = fixed[issue];
    return options;
}

// The same problem with all joint values taken away; constraints stay.
template <class Asked = void>
constexpr problem without_joint_values(problem posed)
{
    for (units& each : posed.joint_worth)
        each = 0;
    return posed;
}

// By issue, the only option that constraints on it alone leave: what is agreed there. `unsettled` where they leave
// several, or none. O(issues * tables * options).
template <class Asked = void>
constexpr flat_package agreed_options(const problem& posed)
{
    flat_package agreed(posed.issues(), model::unsettled);
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        std::size_t left = 0;
        for (std::size_t option = 0; option < posed.options(issue); ++option) {
            bool stays = true;
            for (const model::joint_table& table : posed.tables)
                if (table.scope_size == 1 && posed.scope(table)[0] == issue)
                    stays = stays && posed.forbidden[table.cells_begin + option] == 0;
            if (stays)
                agreed[issue] = ++left == 1 ? static_cast<option_index>(option) : model::unsettled;
        }
    }
    return agreed;
}

// Groups of issues that constraints hold together: `group[issue]`, numbered by their least members.
template <class Asked = void>
constexpr std::vector<std::uint32_t> constraint_components(const problem& posed)
{
    std::vector<std::uint32_t> group(posed.issues(), 0);
    for (std::uint32_t issue = 0; issue < group.size(); ++issue)
        group[issue] = issue;
    for (const model::joint_table& table : posed.tables) {
        bool forbids = false;
        for (std::size_t cell = 0; cell < table.cells && !forbids; ++cell)
            forbids = posed.forbidden[table.cells_begin + cell] != 0;
        for (std::size_t place = 1; place < table.scope_size && forbids; ++place) {
            const std::uint32_t one = group[posed.scope(table)[0]];
            const std::uint32_t other = group[posed.scope(table)[place]];
            for (std::uint32_t& each : group)
                if (each == (one < other ? other : one))
                    each = one < other ? one : other;
        }
    }
    return group;
}

}

#endif
