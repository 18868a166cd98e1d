#ifndef ENTENTE_SOLVE_RECORD_GAPS_HPP
#define ENTENTE_SOLVE_RECORD_GAPS_HPP

// How far apart parties are on an issue, as a whole number, so that narrower and wider are exact.

#include <entente/model/dossier.hpp>
#include <entente/solve/contention.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::solve {

// As far apart as an issue's options go.
inline constexpr std::uint64_t widest_gap = 10'000;

namespace detail {

// The least number of steps between an option that the one accepts and one that the other does; `options` where one of
// them is silent, which keeps nobody apart.
constexpr std::size_t steps_apart(const model::dossier_view& dossier, std::size_t issue, std::size_t one,
                                  std::size_t other)
{
    const std::size_t options = dossier.layout.options(issue);
    std::size_t least = options;
    for (std::size_t left = 0; left < options; ++left)
        for (std::size_t right = 0; dossier.accepts(one, issue, left) && right < options; ++right) {
            const std::size_t steps = left < right ? right - left : left - right;
            if (steps < least && dossier.accepts(other, issue, right))
                least = steps;
        }
    return least;
}

}

// The gap between the two parties that are farthest apart on the issue: from 0, where what any two accept on no
// condition has something in common, to widest_gap. Where options have an order, it is the least way between what the
// one and the other accept, as a part of the way from the first option to the last, rounded down; where they have none,
// it is all or nothing. Who is silent is apart from nobody, and so are all where the issue is settled.
// O(parties^2 * options^2).
constexpr std::uint64_t gap(const model::dossier_view& dossier, std::size_t issue, bool ordered)
{
    const std::size_t options = dossier.layout.options(issue);
    std::uint64_t widest = 0;
    for (std::size_t one = 0; dossier.settled[issue] == model::unsettled && one < dossier.layout.parties; ++one)
        for (std::size_t other = one + 1; other < dossier.layout.parties; ++other) {
            const std::size_t steps = detail::steps_apart(dossier, issue, one, other);
            if (steps == 0 || steps == options)
                continue;
            const std::uint64_t apart = ordered ? steps * widest_gap / (options - 1) : widest_gap;
            widest = widest < apart ? apart : widest;
        }
    return widest;
}

// What the issue weighs beside others: the sum of the saliences of those who have a say on it.
constexpr std::uint64_t gap_weight(const model::dossier_view& dossier, std::size_t issue)
{
    std::uint64_t weight = 0;
    for (std::size_t party = 0; party < dossier.layout.parties; ++party)
        weight += dossier.layout.has_say(party, issue) ? detail::salience(dossier, party, issue) : 0;
    return weight;
}

}

#endif
