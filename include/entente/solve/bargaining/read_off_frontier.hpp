#ifndef ENTENTE_SOLVE_BARGAINING_READ_OFF_FRONTIER_HPP
#define ENTENTE_SOLVE_BARGAINING_READ_OFF_FRONTIER_HPP

// Bargaining solutions found by looking through the frontier's outcomes.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/frontiers/frontier.hpp>

#include <compare>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1::solve::detail {

// Every solution lies on the frontier, and two parties' frontier is found so fast that nothing beats looking through it.
// So is a constant's: what it asks of is small, and the floating point of a search is dear there.
constexpr bool is_read_off_frontier(const problem& posed)
{
    return posed.parties == 2 || std::is_constant_evaluated();
}

constexpr bool reaches(span<const units> outcome, span<const units> floors)
{
    for (std::size_t party = 0; party < outcome.size(); ++party)
        if (outcome[party] < floors[party])
            return false;
    return true;
}

// The outcomes of a frontier that reach the floors and are best by the criterion.
template <class Asked = void>
constexpr outcomes best_of(const outcomes& all, const criterion& prefer, span<const units> floors)
{
    if (all.status != certainty::exact)
        return {all.status, all.why, all.parties, {}, 0};
    outcomes best;
    best.parties = all.parties;
    for (std::size_t which = 0; which < all.size(); ++which) {
        const span<const units> next = all[which];
        bool counts = reaches(next, floors);
        if (prefer.by == criterion::kind::product)
            for (std::size_t party = 0; party < all.parties; ++party)
                counts = counts && next[party] > prefer.origin[party];
        if (!counts)
            continue;
        const std::strong_ordering order =
            best.empty() ? std::strong_ordering::equal : prefer.compare(next, best[0]);
        if (order < 0)
            continue;
        if (order > 0)
            best.utilities.clear();
        best.utilities.insert(best.utilities.end(), next.begin(), next.end());
    }
    return best;
}

// The greatest that each party gets in a frontier's outcomes that reach the floors.
template <class Asked = void>
constexpr outcomes ideal_of(const outcomes& all, span<const units> floors)
{
    outcomes ideal{all.status, all.why, all.parties, {}, 0};
    if (all.status != certainty::exact)
        return ideal;
    for (std::size_t which = 0; which < all.size(); ++which) {
        if (!reaches(all[which], floors))
            continue;
        if (ideal.empty())
            ideal.utilities.assign(all[which].begin(), all[which].end());
        for (std::size_t party = 0; party < all.parties; ++party)
            if (ideal.utilities[party] < all[which][party])
                ideal.utilities[party] = all[which][party];
    }
    return ideal;
}

constexpr bool all_count(span<const units> weights)
{
    for (const units weight : weights)
        if (weight <= 0)
            return false;
    return true;
}

// A frontier's outcomes with the greatest weighted sum; equal weights where none are given.
template <class Asked = void>
constexpr outcomes greatest_sums(const outcomes& all, span<const units> weights)
{
    outcomes best;
    best.status = all.status;
    best.why = all.why;
    best.parties = all.parties;
    units greatest = 0;
    for (std::size_t which = 0; which < all.size(); ++which) {
        units sum = 0;
        for (std::size_t party = 0; party < all.parties; ++party)
            sum += all[which][party] * (weights.empty() ? 1 : weights[party]);
        if (!best.empty() && sum < greatest)
            continue;
        if (sum > greatest)
            best.utilities.clear();
        greatest = sum;
        best.utilities.insert(best.utilities.end(), all[which].begin(), all[which].end());
    }
    return best;
}

}

#endif
