#ifndef ENTENTE_TESTS_PLAIN_PROBLEM_HPP
#define ENTENTE_TESTS_PLAIN_PROBLEM_HPP

// What a problem's packages are and how they are solved for, found by listing every package and reading the definitions
// off the list. Slow and plain: the solvers are held against it. It reads the arrays of model::problem, and uses none
// of its functions.

#include <entente/model/problem.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace plain_worth {

using entente::model::joint_table;
using entente::model::option_index;
using entente::model::problem;
using entente::model::units;
using entente::model::unsettled;

using package = std::vector<option_index>; // an option for each issue
using utilities = std::vector<units>;      // a number for each party

// ---------------------------------------------------------------------------------------------------------------------
// Packages
// ---------------------------------------------------------------------------------------------------------------------

inline std::size_t issue_count(const problem& p) { return p.option_begin.size() - 1; }
inline std::size_t option_count(const problem& p, std::size_t issue)
{
    return p.option_begin[issue + 1] - p.option_begin[issue];
}

// The cell's place in the arrays of all tables.
inline std::size_t cell_of(const problem& p, const joint_table& table, const package& x)
{
    std::size_t cell = 0;
    std::size_t stride = 1;
    for (std::size_t place = table.scope_size; place-- > 0;) {
        const std::size_t issue = p.scopes[table.scope_begin + place];
        cell += x[issue] * stride;
        stride *= option_count(p, issue);
    }
    return table.cells_begin + cell;
}

inline bool is_feasible(const problem& p, const package& x)
{
    return std::none_of(p.tables.begin(), p.tables.end(),
                        [&](const joint_table& table) { return p.forbidden[cell_of(p, table, x)] != 0; });
}

inline utilities worth_of(const problem& p, const package& x)
{
    utilities sums(p.parties, 0);
    for (std::size_t party = 0; party < p.parties; ++party) {
        for (std::size_t issue = 0; issue < issue_count(p); ++issue)
            sums[party] += p.worth[(p.option_begin[issue] + x[issue]) * p.parties + party];
        for (const joint_table& table : p.tables)
            sums[party] += p.joint_worth[cell_of(p, table, x) * p.parties + party];
    }
    return sums;
}

// The feasible packages in bundle order: the last issue's option changes fastest.
inline std::vector<package> all_packages(const problem& p)
{
    std::vector<package> found{{}};
    for (std::size_t issue = 0; issue < issue_count(p); ++issue) {
        std::vector<package> longer;
        for (const package& beginning : found)
            for (std::size_t option = 0; option < option_count(p, issue); ++option) {
                longer.push_back(beginning);
                longer.back().push_back(static_cast<option_index>(option));
            }
        found = std::move(longer);
    }
    std::erase_if(found, [&](const package& x) { return !is_feasible(p, x); });
    return found;
}

inline std::vector<package> with_option(std::vector<package> packages, std::size_t issue, std::size_t option)
{
    std::erase_if(packages, [&](const package& x) { return x[issue] != option; });
    return packages;
}

inline std::vector<package> packages_with(const problem& p, const utilities& wanted)
{
    std::vector<package> found = all_packages(p);
    std::erase_if(found, [&](const package& x) { return worth_of(p, x) != wanted; });
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// Utility vectors
// ---------------------------------------------------------------------------------------------------------------------

// Each once; the first party's utility descends, among equals the second's, and so on.
inline std::vector<utilities> in_order(std::vector<utilities> points)
{
    std::sort(points.begin(), points.end(), std::greater<>{});
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

inline std::vector<utilities> points_of(const problem& p, const std::vector<package>& packages)
{
    std::vector<utilities> points;
    for (const package& x : packages)
        points.push_back(worth_of(p, x));
    return in_order(std::move(points));
}

inline bool reaches(const utilities& point, const utilities& least)
{
    for (std::size_t party = 0; party < point.size(); ++party)
        if (point[party] < least[party])
            return false;
    return true;
}
inline bool dominates(const utilities& better, const utilities& worse)
{
    return reaches(better, worse) && better != worse;
}

inline utilities less(const utilities& from, const utilities& what)
{
    utilities rest(from);
    for (std::size_t party = 0; party < rest.size(); ++party)
        rest[party] -= what[party];
    return rest;
}

inline std::vector<utilities> undominated(const std::vector<utilities>& points)
{
    std::vector<utilities> kept;
    for (const utilities& point : points)
        if (std::none_of(points.begin(), points.end(), [&](const utilities& other) { return dominates(other, point); }))
            kept.push_back(point);
    return in_order(std::move(kept));
}

// ---------------------------------------------------------------------------------------------------------------------
// No deal
// ---------------------------------------------------------------------------------------------------------------------

// Where gains are measured from, and the least that each party takes: never less than the former.
struct fallback_points {
    utilities disagreement;
    utilities floors;
};

inline bool has_status_quo(const problem& p)
{
    return std::find(p.status_quo.begin(), p.status_quo.end(), unsettled) == p.status_quo.end();
}

inline std::optional<units> disagreement_of(const problem& p, std::size_t party)
{
    if (p.fallbacks[party].states_no_deal)
        return p.fallbacks[party].no_deal;
    if (has_status_quo(p))
        return worth_of(p, p.status_quo)[party];
    if (p.fallbacks[party].states_reservation)
        return p.fallbacks[party].reservation;
    return std::nullopt;
}
inline std::optional<units> floor_of(const problem& p, std::size_t party)
{
    const std::optional<units> without = disagreement_of(p, party);
    if (!without || !p.fallbacks[party].states_reservation)
        return without;
    return std::max(*without, p.fallbacks[party].reservation);
}
// None where a party's can't be derived.
inline std::optional<fallback_points> fallbacks_of(const problem& p)
{
    fallback_points found;
    for (std::size_t party = 0; party < p.parties; ++party) {
        const std::optional<units> without = disagreement_of(p, party);
        if (!without)
            return std::nullopt;
        found.disagreement.push_back(*without);
        found.floors.push_back(*floor_of(p, party));
    }
    return found;
}

// ---------------------------------------------------------------------------------------------------------------------
// Frontier and individually rational packages. Where fallbacks can't be derived, there are none of the latter: callers
// ask fallbacks_of() first.
// ---------------------------------------------------------------------------------------------------------------------

inline std::vector<utilities> frontier(const problem& p) { return undominated(points_of(p, all_packages(p))); }

inline std::vector<utilities> at_least(std::vector<utilities> points, const utilities& floors)
{
    std::erase_if(points, [&](const utilities& point) { return !reaches(point, floors); });
    return points;
}

inline std::vector<package> rational_packages(const problem& p)
{
    const std::optional<fallback_points> fallbacks = fallbacks_of(p);
    if (!fallbacks)
        return {};
    std::vector<package> found = all_packages(p);
    std::erase_if(found, [&](const package& x) { return !reaches(worth_of(p, x), fallbacks->floors); });
    return found;
}
inline std::size_t count_of_rational_packages(const problem& p) { return rational_packages(p).size(); }
inline std::vector<utilities> rational_frontier(const problem& p)
{
    const std::optional<fallback_points> fallbacks = fallbacks_of(p);
    return fallbacks ? at_least(frontier(p), fallbacks->floors) : std::vector<utilities>{};
}

// ---------------------------------------------------------------------------------------------------------------------
// Solutions: all tied points, in order
// ---------------------------------------------------------------------------------------------------------------------

// Those that no other is better than.
template <class Better>
std::vector<utilities> best_of(const std::vector<utilities>& points, Better better)
{
    std::vector<utilities> best;
    for (const utilities& point : points) {
        if (!best.empty() && better(point, best.front()))
            best.clear();
        if (best.empty() || !better(best.front(), point))
            best.push_back(point);
    }
    return in_order(std::move(best));
}

// Weights and utilities whose products pass 2^63 are beyond this.
inline units weighted_sum(const utilities& point, const std::vector<units>& weights)
{
    units sum = 0;
    for (std::size_t party = 0; party < point.size(); ++party)
        sum += weights[party] * point[party];
    return sum;
}

// Over all feasible packages, whatever a party would walk away from.
inline std::vector<utilities> utilitarian(const problem& p, const std::vector<units>& weights)
{
    return best_of(points_of(p, all_packages(p)), [&](const utilities& left, const utilities& right) {
        return weighted_sum(left, weights) > weighted_sum(right, weights);
    });
}

// A product of gains of any size: digits to the base 65536, the least first, no leading zero.
using digits = std::vector<std::uint64_t>;
inline digits product(const utilities& gains)
{
    digits result{1};
    for (const units gain : gains) {
        std::uint64_t carry = 0;
        for (std::uint64_t& digit : result) {
            carry += digit * static_cast<std::uint64_t>(gain);
            digit = carry % 65536;
            carry /= 65536;
        }
        for (; carry > 0; carry /= 65536)
            result.push_back(carry % 65536);
        if (gain == 0)
            result.clear();
    }
    return result;
}
inline bool is_less(const digits& left, const digits& right)
{
    if (left.size() != right.size())
        return left.size() < right.size();
    return std::lexicographical_compare(left.rbegin(), left.rend(), right.rbegin(), right.rend());
}

inline bool is_leximin_better(utilities left, utilities right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left > right;
}

inline std::vector<utilities> nash_among(const std::vector<utilities>& points, const fallback_points& from)
{
    const std::vector<utilities> rational = at_least(points, from.floors);
    const std::vector<utilities> best = best_of(rational, [&](const utilities& left, const utilities& right) {
        return is_less(product(less(right, from.disagreement)), product(less(left, from.disagreement)));
    });
    if (best.empty() || !product(less(best.front(), from.disagreement)).empty())
        return best;
    return best_of(rational, [&](const utilities& left, const utilities& right) {
        return is_leximin_better(less(left, from.disagreement), less(right, from.disagreement));
    });
}
inline std::vector<utilities> nash(const problem& p)
{
    const std::optional<fallback_points> from = fallbacks_of(p);
    return from ? nash_among(points_of(p, all_packages(p)), *from) : std::vector<utilities>{};
}

inline std::vector<utilities> egalitarian(const problem& p)
{
    const std::optional<fallback_points> from = fallbacks_of(p);
    return best_of(points_of(p, rational_packages(p)), [&](const utilities& left, const utilities& right) {
        return is_leximin_better(less(left, from->disagreement), less(right, from->disagreement));
    });
}

// A gain as a part of the greatest possible one.
struct fraction {
    units numerator = 0;
    units denominator = 1;

    units whole() const
    {
        const units rounded = numerator / denominator;
        return numerator % denominator < 0 ? rounded - 1 : rounded;
    }
    // By their whole parts; else by the inverses of what is left, the other way round: products might overflow.
    friend bool operator<(const fraction& left, const fraction& right)
    {
        if (left.whole() != right.whole())
            return left.whole() < right.whole();
        const units of_left = left.numerator - left.whole() * left.denominator;
        const units of_right = right.numerator - right.whole() * right.denominator;
        if (of_left == 0 || of_right == 0)
            return of_left < of_right;
        return fraction{right.denominator, of_right} < fraction{left.denominator, of_left};
    }
};
inline std::vector<fraction> shares(const utilities& gains, const utilities& greatest)
{
    std::vector<fraction> found;
    for (std::size_t party = 0; party < gains.size(); ++party)
        if (greatest[party] > 0)
            found.push_back({gains[party], greatest[party]});
    std::sort(found.begin(), found.end());
    return found;
}
// What each party gets in the rational package that is best for it; empty when there is none.
inline utilities ideal_point(const problem& p)
{
    utilities ideal;
    for (const utilities& point : points_of(p, rational_packages(p))) {
        if (ideal.empty())
            ideal = point;
        for (std::size_t party = 0; party < point.size(); ++party)
            ideal[party] = std::max(ideal[party], point[party]);
    }
    return ideal;
}
inline std::vector<utilities> kalai_smorodinsky(const problem& p)
{
    const std::vector<utilities> rational = points_of(p, rational_packages(p));
    if (rational.empty())
        return {};
    const utilities disagreement = fallbacks_of(p)->disagreement;
    const utilities greatest = less(ideal_point(p), disagreement);
    return best_of(rational, [&](const utilities& left, const utilities& right) {
        const std::vector<fraction> of_left = shares(less(left, disagreement), greatest);
        const std::vector<fraction> of_right = shares(less(right, disagreement), greatest);
        return std::lexicographical_compare(of_right.begin(), of_right.end(), of_left.begin(), of_left.end());
    });
}

}

#endif
