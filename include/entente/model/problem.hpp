#ifndef ENTENTE_MODEL_PROBLEM_HPP
#define ENTENTE_MODEL_PROBLEM_HPP

// What packages are worth to each party, and which packages there are: what every solver works on.

#include <entente/model/condition.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

// Why a problem could not be built. The first fault stays.
enum class problem_fault : unsigned char {
    none,
    no_party,
    too_many_parties,
    no_issue,
    too_many_issues,
    issue_without_options,
    issue_with_too_many_options,
    too_many_options_in_all,
    party_out_of_range,
    issue_out_of_range,
    option_out_of_range,
    number_is_not_finite,
    number_is_out_of_range,
    table_does_not_fit_its_scope,
    table_is_too_large,
};

namespace model {

// Utilities are whole numbers of units, so that dominance and ties are exact and the same on every machine. Where the
// host does not say otherwise, a unit is a ten-thousandth of a point.
using units = std::int64_t;
inline constexpr units usual_units_per_point = 10'000;

// No party's utilities leave [-most_units, most_units], whatever the package: problem_builder refuses what could.
inline constexpr units most_units = units{1} << 41;

inline constexpr std::size_t most_bargaining_parties = 64;

// A table over a few linked issues: a cell for each combination of their options, the last issue's turning fastest.
struct joint_table {
    std::uint32_t scope_begin = 0; // in problem::scopes; ascending issues
    std::uint32_t scope_size = 0;
    std::size_t cells_begin = 0; // in problem::forbidden; times the number of parties, in problem::joint_worth
    std::size_t cells = 0;

    friend constexpr bool operator==(const joint_table&, const joint_table&) = default;
};

// How a party fares without a deal: what the host stated, in units.
struct fallback {
    bool states_no_deal = false;
    bool states_reservation = false;
    units no_deal = 0;
    units reservation = 0;

    friend constexpr bool operator==(const fallback&, const fallback&) = default;
};

// A bundle with its worth, as flat arrays. Made by problem_builder, which checks ranges and scopes; whoever fills one
// by hand answers for them. A package is a span with an option for each issue.
struct problem {
    std::size_t parties = 0;
    units units_per_point = usual_units_per_point;
    std::vector<std::uint32_t> option_begin{0}; // an entry per issue and one more
    std::vector<units> worth;                   // [(option_begin[issue] + option) * parties + party]
    std::vector<joint_table> tables;            // joint values and constraints
    std::vector<std::uint32_t> scopes;          // the issues of all tables
    std::vector<units> joint_worth;             // [(cells_begin + cell) * parties + party]
    std::vector<unsigned char> forbidden;       // [cells_begin + cell]: no package has this combination
    std::vector<option_index> status_quo;       // by issue; `unsettled` where none is stated
    std::vector<fallback> fallbacks;            // by party

    constexpr std::size_t issues() const { return option_begin.size() - 1; }
    constexpr std::size_t options(std::size_t issue) const { return option_begin[issue + 1] - option_begin[issue]; }
    constexpr units worth_of(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return worth[(option_begin[issue] + option) * parties + party];
    }
    constexpr span<const std::uint32_t> scope(const joint_table& table) const
    {
        return {scopes.data() + table.scope_begin, table.scope_size};
    }
    // Which cell of the table the package falls into.
    constexpr std::size_t cell_of(const joint_table& table, span<const option_index> package) const
    {
        std::size_t cell = 0;
        for (const std::uint32_t issue : scope(table))
            cell = cell * options(issue) + package[issue];
        return cell;
    }

    // Does the table rule the package out, and what does it add to the package's worth to the party?
    constexpr bool forbids(const joint_table& table, span<const option_index> package) const
    {
        return forbidden[table.cells_begin + cell_of(table, package)] != 0;
    }
    constexpr units worth_in(const joint_table& table, std::size_t party, span<const option_index> package) const
    {
        return joint_worth[(table.cells_begin + cell_of(table, package)) * parties + party];
    }

    // Does the package break no constraint? O(tables).
    constexpr bool is_feasible(span<const option_index> package) const
    {
        for (const joint_table& table : tables)
            if (forbids(table, package))
                return false;
        return true;
    }
    // What the package is worth to the party. O(issues + tables).
    constexpr units utility(std::size_t party, span<const option_index> package) const
    {
        units sum = 0;
        for (std::size_t issue = 0; issue < issues(); ++issue)
            sum += worth_of(party, issue, package[issue]);
        for (const joint_table& table : tables)
            sum += worth_in(table, party, package);
        return sum;
    }

    // Is a status quo stated for every issue?
    constexpr bool has_status_quo() const
    {
        for (const option_index option : status_quo)
            if (option == unsettled)
                return false;
        return true;
    }
    // Can the party's disagreement point be derived: stated, or the worth of a status quo, or its reservation value?
    constexpr bool has_fallback(std::size_t party) const
    {
        return fallbacks[party].states_no_deal || fallbacks[party].states_reservation || has_status_quo();
    }
    constexpr bool has_fallbacks() const
    {
        for (std::size_t party = 0; party < parties; ++party)
            if (!has_fallback(party))
                return false;
        return true;
    }
    // What no deal is worth to the party; gains are measured from it. Only where has_fallback(party).
    constexpr units disagreement(std::size_t party) const
    {
        const fallback& its = fallbacks[party];
        return its.states_no_deal ? its.no_deal : has_status_quo() ? utility(party, status_quo) : its.reservation;
    }
    // The least that the party would accept. Only where has_fallback(party).
    constexpr units reservation(std::size_t party) const
    {
        return fallbacks[party].states_reservation ? fallbacks[party].reservation : disagreement(party);
    }
    // A package is individually rational when no party gets less than this.
    constexpr units floor(std::size_t party) const
    {
        const units least = reservation(party);
        const units without = disagreement(party);
        return least < without ? without : least;
    }

    friend constexpr bool operator==(const problem&, const problem&) = default;
};

}

}

#endif
