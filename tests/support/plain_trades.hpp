#ifndef ENTENTE_TESTS_PLAIN_TRADES_HPP
#define ENTENTE_TESTS_PLAIN_TRADES_HPP

// What blocks, what linking issues is worth, which trades lead on from a package, and what-ifs: read off the list of
// all packages, as the solutions in plain_problem.hpp are.

#include "plain_problem.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace plain_worth {

using issue_set = std::vector<std::size_t>; // ascending

inline issue_set issues_in(std::uint32_t mask)
{
    issue_set issues;
    for (std::size_t issue = 0; issue < 32; ++issue)
        if ((mask >> issue & 1) != 0)
            issues.push_back(issue);
    return issues;
}

// ---------------------------------------------------------------------------------------------------------------------
// Blocking sets, for at most 31 issues
// ---------------------------------------------------------------------------------------------------------------------

// The same problem without the constraints that lie wholly on these issues.
inline problem excused(problem p, const issue_set& set_aside)
{
    for (const joint_table& table : p.tables) {
        const auto scope = p.scopes.begin() + table.scope_begin;
        const bool counts = std::any_of(scope, scope + table.scope_size, [&](std::size_t issue) {
            return std::find(set_aside.begin(), set_aside.end(), issue) == set_aside.end();
        });
        const auto cells = p.forbidden.begin() + static_cast<std::ptrdiff_t>(table.cells_begin);
        if (!counts)
            std::fill(cells, cells + static_cast<std::ptrdiff_t>(table.cells), static_cast<unsigned char>(0));
    }
    return p;
}

// Is there a package to everyone's liking that leaves these issues at their status quo, and heeds all constraints but
// those that lie wholly on them? Leaving all of them there always is.
inline bool carries_without(const problem& p, std::uint32_t set_aside)
{
    const issue_set issues = issues_in(set_aside);
    if (issues.size() == issue_count(p))
        return true;
    const std::vector<package> rational = rational_packages(excused(p, issues));
    return std::any_of(rational.begin(), rational.end(), [&](const package& x) {
        return std::all_of(issues.begin(), issues.end(),
                           [&](std::size_t issue) { return x[issue] == p.status_quo[issue]; });
    });
}

// By size, then by the issues; none where an issue has no status quo.
inline std::vector<issue_set> blocking_sets(const problem& p)
{
    if (!has_status_quo(p))
        return {};
    const std::uint32_t all = (std::uint32_t{1} << issue_count(p)) - 1;
    std::vector<issue_set> found;
    std::vector<bool> carries;
    for (std::uint32_t set = 0; set <= all; ++set) {
        carries.push_back(carries_without(p, set));
        bool is_minimal = carries[set];
        for (std::uint32_t smaller = 0; smaller < set && is_minimal; ++smaller)
            is_minimal = (smaller & ~set) != 0 || !carries[smaller];
        if (is_minimal)
            found.push_back(issues_in(set));
    }
    std::sort(found.begin(), found.end(), [](const issue_set& left, const issue_set& right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// The value of linkage; only where every issue has a status quo
// ---------------------------------------------------------------------------------------------------------------------

using partition = std::vector<issue_set>;

// The issues that constraints hold together, each with those it is reached from; by their first issues.
inline partition constraint_components(const problem& p)
{
    std::vector<std::size_t> first(issue_count(p));
    std::iota(first.begin(), first.end(), std::size_t{0});
    for (const joint_table& table : p.tables) {
        bool forbids = false;
        for (std::size_t cell = 0; cell < table.cells; ++cell)
            forbids = forbids || p.forbidden[table.cells_begin + cell] != 0;
        for (std::size_t place = 1; place < table.scope_size && forbids; ++place) {
            const std::size_t left = first[p.scopes[table.scope_begin]];
            const std::size_t right = first[p.scopes[table.scope_begin + place]];
            std::replace(first.begin(), first.end(), std::max(left, right), std::min(left, right));
        }
    }
    partition blocks(issue_count(p));
    for (std::size_t issue = 0; issue < issue_count(p); ++issue)
        blocks[first[issue]].push_back(issue);
    std::erase_if(blocks, [](const issue_set& block) { return block.empty(); });
    return blocks;
}

// The same bundle when all that is traded is what each issue is worth alone; constraints stay.
inline problem without_joint_values(problem p)
{
    std::fill(p.joint_worth.begin(), p.joint_worth.end(), 0);
    return p;
}

// The first package in bundle order of the first of the tied Nash points; none where no package reaches the floors.
inline std::optional<package> first_nash(const problem& p, const std::vector<package>& packages,
                                         const fallback_points& from)
{
    const std::vector<utilities> tied = nash_among(points_of(p, packages), from);
    if (tied.empty())
        return std::nullopt;
    return *std::find_if(packages.begin(), packages.end(),
                         [&](const package& x) { return worth_of(p, x) == tied.front(); });
}

// The packages that leave these issues at their status quo, and heed all constraints but those that lie wholly on them.
inline std::vector<package> packages_leaving(const problem& p, const issue_set& aside)
{
    std::vector<package> packages = all_packages(excused(p, aside));
    for (const std::size_t issue : aside)
        packages = with_option(packages, issue, p.status_quo[issue]);
    return packages;
}

// The status quo as far as what is agreed on an issue lets it stand: what is held always does.
inline package agreed_start(const problem& p, const issue_set& held)
{
    package start = p.status_quo;
    for (std::size_t issue = 0; issue < issue_count(p); ++issue) {
        std::vector<option_index> allowed;
        for (option_index option = 0; option < p.options(issue); ++option)
            if (std::none_of(p.tables.begin(), p.tables.end(), [&](const joint_table& table) {
                    return table.scope_size == 1 && p.scopes[table.scope_begin] == issue &&
                           p.forbidden[table.cells_begin + option] != 0;
                }))
                allowed.push_back(option);
        if (allowed.size() == 1 && std::find(held.begin(), held.end(), issue) == held.end())
            start[issue] = allowed[0];
    }
    return start;
}

// Each block settled by itself, all others, and what is held, as they are at the start.
inline package settled_apart(const problem& p, const partition& blocks, const issue_set& held)
{
    problem q = p;
    q.status_quo = agreed_start(p, held);
    const utilities from = worth_of(q, q.status_quo);
    package combined = q.status_quo;
    for (const issue_set& block : blocks) {
        issue_set aside = held;
        for (std::size_t issue = 0; issue < issue_count(p); ++issue)
            if (std::find(block.begin(), block.end(), issue) == block.end())
                aside.push_back(issue);
        const std::vector<package> packages = packages_leaving(q, aside);
        const std::optional<package> best = first_nash(q, packages, {from, from});
        if (best)
            for (const std::size_t issue : block)
                combined[issue] = (*best)[issue];
    }
    return combined;
}

struct linkage_value {
    package apart;
    bool does_not_combine = false; // what was settled apart breaks a constraint or a floor, so that nothing is
    utilities worth_apart;
    package together;
    bool is_linked = false; // a package harms nobody against `apart`, nor does anybody walk away from it; otherwise
                            // `together` is `apart`
    utilities worth_together;
    utilities value;
    // By issue: what each party would lose if that stayed at its status quo, and the others were settled anew, apart
    // and then together.
    std::vector<utilities> losses;
};

// All but the losses.
inline linkage_value settled_and_linked(const problem& p, const partition& blocks, const issue_set& held)
{
    linkage_value found;
    utilities floors = fallbacks_of(p)->floors;
    found.apart = settled_apart(p, blocks, held);
    const package start = agreed_start(p, held);
    utilities least = floors; // lower by as much as what is agreed hurts
    const utilities hurt = less(worth_of(p, p.status_quo), worth_of(p, start));
    for (std::size_t party = 0; party < p.parties; ++party)
        least[party] -= std::max(hurt[party], std::int64_t{0});
    if (!is_feasible(excused(p, held), found.apart) || !reaches(worth_of(p, found.apart), least)) {
        found.does_not_combine = true;
        found.apart = start;
    }
    found.worth_apart = worth_of(p, found.apart);

    for (std::size_t party = 0; party < p.parties; ++party)
        floors[party] = std::max(floors[party], found.worth_apart[party]);
    const std::optional<package> together = first_nash(p, packages_leaving(p, held), {found.worth_apart, floors});
    found.is_linked = together.has_value();
    found.together = together.value_or(found.apart);
    found.worth_together = worth_of(p, found.together);
    found.value = less(found.worth_together, found.worth_apart);
    return found;
}

inline linkage_value value_of_linkage(const problem& p, const partition& blocks)
{
    linkage_value found = settled_and_linked(p, blocks, {});
    for (std::size_t issue = 0; issue < issue_count(p); ++issue)
        found.losses.push_back(less(found.worth_together, settled_and_linked(p, blocks, {issue}).worth_together));
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// Trades from a package
// ---------------------------------------------------------------------------------------------------------------------

struct trade {
    package reached;
    issue_set moved;
    bool is_logroll = false;      // otherwise a joint gain
    utilities gains;              // from all moves together
    std::vector<utilities> alone; // by move: what each party gains, or loses, by that move alone
};

inline issue_set difference(const package& from, const package& to)
{
    issue_set issues;
    for (std::size_t issue = 0; issue < from.size(); ++issue)
        if (from[issue] != to[issue])
            issues.push_back(issue);
    return issues;
}
// The package after some of the moves.
inline package moved(package from, const package& to, const issue_set& issues)
{
    for (const std::size_t issue : issues)
        from[issue] = to[issue];
    return from;
}
inline bool improves(const problem& p, const package& from, const package& to)
{
    return is_feasible(p, to) && dominates(worth_of(p, to), worth_of(p, from));
}

// Do two parties each lose by a move alone, not both by the same?
inline bool has_mutual_concession(const std::vector<utilities>& alone)
{
    for (std::size_t move = 0; move < alone.size(); ++move)
        for (std::size_t other = 0; other < alone.size(); ++other)
            for (std::size_t giver = 0; giver < alone[move].size(); ++giver)
                for (std::size_t second = 0; second < alone[move].size(); ++second)
                    if (move != other && giver != second && alone[move][giver] < 0 && alone[other][second] < 0)
                        return true;
    return false;
}

// All minimal trades, in bundle order of where they lead.
inline std::vector<trade> trades_from(const problem& p, const package& from)
{
    std::vector<trade> found;
    for (const package& to : all_packages(p)) {
        const issue_set moves = difference(from, to);
        bool is_minimal = improves(p, from, to);
        const std::uint32_t all = (std::uint32_t{1} << moves.size()) - 1;
        for (std::uint32_t part = 1; part < all && is_minimal; ++part) {
            issue_set some;
            for (const std::size_t place : issues_in(part))
                some.push_back(moves[place]);
            is_minimal = !improves(p, from, moved(from, to, some));
        }
        if (!is_minimal)
            continue;
        trade made{to, moves, false, less(worth_of(p, to), worth_of(p, from)), {}};
        for (const std::size_t issue : moves)
            made.alone.push_back(less(worth_of(p, moved(from, to, {issue})), worth_of(p, from)));
        made.is_logroll = has_mutual_concession(made.alone);
        found.push_back(made);
    }
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// What if
// ---------------------------------------------------------------------------------------------------------------------

inline std::optional<units> greatest_sum(const problem& p, const std::vector<package>& packages,
                                         const std::vector<units>& weights)
{
    std::optional<units> greatest;
    for (const package& x : packages) {
        const units sum = weighted_sum(worth_of(p, x), weights);
        if (!greatest || *greatest < sum)
            greatest = sum;
    }
    return greatest;
}

// The greatest weighted sum of a feasible package that takes the option, and of one that doesn't.
struct what_if {
    std::size_t issue = 0;
    std::size_t option = 0;
    std::optional<units> fixed;
    std::optional<units> ruled_out;
};
// Issue by issue, option by option.
inline std::vector<what_if> what_ifs(const problem& p, const std::vector<units>& weights)
{
    const std::vector<package> packages = all_packages(p);
    std::vector<what_if> found;
    for (std::size_t issue = 0; issue < issue_count(p); ++issue)
        for (std::size_t option = 0; option < option_count(p, issue); ++option) {
            std::vector<package> others = packages;
            std::erase_if(others, [&](const package& x) { return x[issue] == option; });
            found.push_back({issue, option, greatest_sum(p, with_option(packages, issue, option), weights),
                             greatest_sum(p, others, weights)});
        }
    return found;
}

}

#endif
