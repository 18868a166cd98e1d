#ifndef ENTENTE_MODEL_PROBLEM_BUILDER_HPP
#define ENTENTE_MODEL_PROBLEM_BUILDER_HPP

// Builds a problem piece by piece, and refuses what no solver could compute with.

#include <entente/model/problem.hpp>
#include <entente/model/span.hpp>
#include <entente/model/units.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::model {

inline constexpr std::size_t most_bargaining_issues = 10'000;
inline constexpr std::size_t most_options_of_an_issue = 0xFFFE;
inline constexpr std::size_t most_table_cells = std::size_t{1} << 22;
// Options of all issues, or cells of all tables, times the parties.
inline constexpr std::size_t most_numbers = std::size_t{1} << 26;

// A template, as solvers are, so that only who builds one compiles it: see solve/asked.hpp.
template <class Asked>
class basic_problem_builder {
public:
    // Nothing is worth anything yet, every package is feasible, no fallback is stated. `options[i]`: how many issue i
    // has; `units_per_point` is at least 1. O(parties * options).
    constexpr basic_problem_builder(std::size_t parties, span<const std::uint32_t> options,
                                    units units_per_point = usual_units_per_point)
    {
        if (parties == 0)
            refuse(problem_fault::no_party);
        else if (parties > most_bargaining_parties)
            refuse(problem_fault::too_many_parties);
        else if (options.empty())
            refuse(problem_fault::no_issue);
        else if (options.size() > most_bargaining_issues)
            refuse(problem_fault::too_many_issues);
        std::size_t numbers = 0;
        for (const std::uint32_t count : options) {
            if (count == 0)
                refuse(problem_fault::issue_without_options);
            else if (count > most_options_of_an_issue)
                refuse(problem_fault::issue_with_too_many_options);
            if (fault_ != problem_fault::none)
                return;
            numbers += count * parties;
            if (numbers > most_numbers)
                refuse(problem_fault::too_many_options_in_all);
        }
        if (fault_ != problem_fault::none)
            return;
        made_.parties = parties;
        made_.units_per_point = units_per_point;
        for (const std::uint32_t count : options)
            made_.option_begin.push_back(made_.option_begin.back() + count);
        made_.worth.assign(parties * made_.option_begin.back(), 0);
        made_.status_quo.assign(options.size(), unsettled);
        made_.fallbacks.assign(parties, {});
    }

    // Goes on from a problem that was built before.
    constexpr explicit basic_problem_builder(problem begun) : made_{static_cast<problem&&>(begun)} {}

    constexpr problem_fault fault() const { return fault_; }

    // What an option of an issue is worth to a party, besides joint values. A second call replaces the first.
    constexpr void values(std::size_t party, std::size_t issue, std::size_t option, units worth)
    {
        if (check_party(party) && check_option(issue, option) && check_number(worth))
            made_.worth[(made_.option_begin[issue] + option) * made_.parties + party] = worth;
    }

    // Adds a joint value: `worth` to the party in every package that meets the condition, which has a term at least.
    // Conditions on the same issues share a table. O(cells * nodes).
    constexpr void joint(std::size_t party, condition_view condition, units worth)
    {
        if (check_party(party) && check_number(worth))
            for (const std::size_t cell : cells_that_meet(condition))
                add(cell, party, worth);
    }
    // Rules out every package that meets the condition. O(cells * nodes).
    constexpr void forbid(condition_view condition)
    {
        for (const std::size_t cell : cells_that_meet(condition))
            made_.forbidden[cell] = 1;
    }
    // Adds a table of joint values: a number for each combination of the options of `scope`'s issues, which ascend; the
    // last one's turn fastest.
    constexpr void joint(std::size_t party, span<const std::uint32_t> scope, span<const units> worth)
    {
        if (!check_party(party))
            return;
        const joint_table table = table_over(scope);
        if (fault_ != problem_fault::none)
            return;
        if (worth.size() != table.cells)
            return refuse(problem_fault::table_does_not_fit_its_scope);
        for (std::size_t cell = 0; cell < table.cells; ++cell)
            if (check_number(worth[cell]))
                add(table.cells_begin + cell, party, worth[cell]);
    }

    constexpr void status_quo(std::size_t issue, std::size_t option)
    {
        if (check_option(issue, option))
            made_.status_quo[issue] = static_cast<option_index>(option);
    }
    constexpr void no_deal(std::size_t party, units worth)
    {
        if (!check_party(party) || !check_number(worth))
            return;
        made_.fallbacks[party].states_no_deal = true;
        made_.fallbacks[party].no_deal = worth;
    }
    constexpr void walks_away_below(std::size_t party, units worth)
    {
        if (!check_party(party) || !check_number(worth))
            return;
        made_.fallbacks[party].states_reservation = true;
        made_.fallbacks[party].reservation = worth;
    }

    // The problem, once no party's utility can leave its range; otherwise `fault()` says why it must not be used.
    constexpr const problem& finish() &
    {
        check_sums();
        return made_;
    }
    constexpr problem finish() &&
    {
        check_sums();
        return std::move(made_);
    }

private:
    constexpr void check_sums()
    {
        for (std::size_t party = 0; party < made_.parties; ++party) {
            units reach = 0;
            for (std::size_t issue = 0; issue < made_.issues(); ++issue)
                widen(reach, made_.worth, made_.option_begin[issue], made_.option_begin[issue + 1], party);
            for (const joint_table& table : made_.tables)
                widen(reach, made_.joint_worth, table.cells_begin, table.cells_begin + table.cells, party);
        }
    }
    constexpr void refuse(problem_fault why)
    {
        if (fault_ == problem_fault::none)
            fault_ = why;
    }
    constexpr bool check_party(std::size_t party)
    {
        if (fault_ == problem_fault::none && party >= made_.parties)
            refuse(problem_fault::party_out_of_range);
        return fault_ == problem_fault::none;
    }
    constexpr bool check_option(std::size_t issue, std::size_t option)
    {
        if (fault_ == problem_fault::none && issue >= made_.issues())
            refuse(problem_fault::issue_out_of_range);
        else if (fault_ == problem_fault::none && option >= made_.options(issue))
            refuse(problem_fault::option_out_of_range);
        return fault_ == problem_fault::none;
    }
    constexpr bool check_number(units number)
    {
        if (number > most_units || number < -most_units)
            refuse(problem_fault::number_is_out_of_range);
        return fault_ == problem_fault::none;
    }
    // Adds the greatest of the party's numbers, in size, to how far its utility reaches.
    constexpr void widen(units& reach, const std::vector<units>& numbers, std::size_t begin, std::size_t end,
                         std::size_t party)
    {
        units most = 0;
        for (std::size_t at = begin; at < end && fault_ == problem_fault::none; ++at) {
            const units number = numbers[at * made_.parties + party];
            const units size = number < 0 ? -number : number;
            most = most < size ? size : most;
        }
        reach += most;
        if (reach > most_units)
            refuse(problem_fault::number_is_out_of_range);
    }
    constexpr void add(std::size_t cell, std::size_t party, units worth)
    {
        units& sum = made_.joint_worth[cell * made_.parties + party];
        sum += worth;
        check_number(sum);
    }

    // The table over these issues, made if there is none yet.
    constexpr joint_table table_over(span<const std::uint32_t> scope)
    {
        joint_table table;
        table.cells = 1;
        for (std::size_t place = 0; place < scope.size(); ++place) {
            if (scope[place] >= made_.issues())
                refuse(problem_fault::issue_out_of_range);
            else if (place > 0 && scope[place] <= scope[place - 1])
                refuse(problem_fault::table_does_not_fit_its_scope);
            if (fault_ != problem_fault::none)
                return table;
            table.cells *= made_.options(scope[place]);
            if (table.cells > most_table_cells) {
                refuse(problem_fault::table_is_too_large);
                return table;
            }
        }
        if (scope.empty())
            refuse(problem_fault::table_does_not_fit_its_scope);
        for (const joint_table& known : made_.tables)
            if (made_.scope(known).equals(scope))
                return known;
        table.scope_begin = static_cast<std::uint32_t>(made_.scopes.size());
        table.scope_size = static_cast<std::uint32_t>(scope.size());
        table.cells_begin = made_.forbidden.size();
        if ((table.cells_begin + table.cells) * made_.parties > most_numbers)
            refuse(problem_fault::table_is_too_large);
        if (fault_ != problem_fault::none)
            return table;
        for (const std::uint32_t issue : scope)
            made_.scopes.push_back(issue);
        made_.forbidden.resize(table.cells_begin + table.cells, 0);
        made_.joint_worth.resize(made_.forbidden.size() * made_.parties, 0);
        made_.tables.push_back(table);
        return table;
    }

    // Of the table over the condition's issues; made if need be. None where something was refused.
    constexpr std::vector<std::size_t> cells_that_meet(condition_view condition)
    {
        std::vector<std::size_t> cells;
        std::vector<std::uint32_t> scope;
        for (const condition_node node : condition)
            if (is_leaf(node)) {
                insert(scope, static_cast<std::uint32_t>(issue_of(node)));
                // A run of no options, written backwards, is met by none.
                if (first_of(node) <= last_of(node))
                    check_option(issue_of(node), last_of(node));
            }
        if (fault_ != problem_fault::none)
            return cells;
        const joint_table table = table_over(scope);
        if (fault_ != problem_fault::none)
            return cells;
        std::vector<option_index> options(scope.size(), 0);
        const auto leaf_value = [&](condition_node node) {
            std::size_t place = 0;
            while (scope[place] != issue_of(node))
                ++place;
            return evaluate_leaf(node, options[place]);
        };
        for (std::size_t cell = 0; cell < table.cells; ++cell) {
            if (evaluate(condition, leaf_value) == truth::yes)
                cells.push_back(table.cells_begin + cell);
            for (std::size_t place = scope.size(); place-- > 0;) {
                if (++options[place] < made_.options(scope[place]))
                    break;
                options[place] = 0;
            }
        }
        return cells;
    }
    static constexpr void insert(std::vector<std::uint32_t>& ascending, std::uint32_t issue)
    {
        std::size_t place = 0;
        while (place < ascending.size() && ascending[place] < issue)
            ++place;
        if (place == ascending.size() || ascending[place] != issue)
            ascending.insert(ascending.begin() + static_cast<std::ptrdiff_t>(place), issue);
    }

    problem made_;
    problem_fault fault_ = problem_fault::none;
};

using problem_builder = basic_problem_builder<void>;

}

#endif
