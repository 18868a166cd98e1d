#ifndef ENTENTE_SOLVE_CONTENTION_HPP
#define ENTENTE_SOLVE_CONTENTION_HPP

// How hard an issue is, as far as positions and acceptances tell.

#include <entente/model/dossier.hpp>
#include <entente/model/span.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1 {

// Compared by the pairs of parties without a common acceptable option, then by the weight of what is held apart: the
// sum, over the pairs of parties that hold different terms, of the products of their saliences. These go from 0 to 100,
// which is also what is not stated, so that a pair weighs up to 10,000.
struct contention_level {
    std::size_t pairs_without_common_option = 0;
    std::uint64_t weight = 0;

    friend constexpr bool operator==(const contention_level&, const contention_level&) = default;
    friend constexpr auto operator<=>(const contention_level&, const contention_level&) = default;
};

namespace solve {

namespace detail {

// Would the two parties both take one of the options, without regard to the rest of a package? Acceptances on condition
// do not count.
constexpr bool have_common_option(const model::dossier_view& dossier, std::size_t issue, std::size_t one,
                                  std::size_t other)
{
    const bool one_is_silent = dossier.is_silent(one, issue);
    const bool other_is_silent = dossier.is_silent(other, issue);
    for (std::size_t option = 0; option < dossier.layout.options(issue); ++option)
        if ((one_is_silent ? !dossier.rules_out(one, issue, option) : dossier.accepts(one, issue, option)) &&
            (other_is_silent ? !dossier.rules_out(other, issue, option) : dossier.accepts(other, issue, option)))
            return true;
    return false;
}

constexpr std::uint64_t salience(const model::dossier_view& dossier, std::size_t party, std::size_t issue)
{
    const unsigned char stated = dossier.saliences[dossier.layout.place(party, issue)];
    return stated == model::unstated_salience ? 100 : stated;
}

}

// O(parties^2 * options).
constexpr contention_level contention(const model::dossier_view& dossier, std::size_t issue)
{
    contention_level level;
    for (std::size_t one = 0; one < dossier.layout.parties; ++one)
        for (std::size_t other = one + 1; other < dossier.layout.parties; ++other) {
            if (!detail::have_common_option(dossier, issue, one, other))
                ++level.pairs_without_common_option;
            const model::option_index first = dossier.position(one, issue);
            const model::option_index second = dossier.position(other, issue);
            if (first != model::unsettled && second != model::unsettled && first != second)
                level.weight += detail::salience(dossier, one, issue) * detail::salience(dossier, other, issue);
        }
    return level;
}

// The issues from the least to the most contentious, ties in bundle order: `rank[i]` is issue i's place. O(issues^2).
constexpr void rank_by_contention(const model::dossier_view& dossier, span<contention_level> levels,
                                  span<std::size_t> rank)
{
    const std::size_t issues = dossier.layout.issues;
    for (std::size_t issue = 0; issue < issues; ++issue)
        levels[issue] = contention(dossier, issue);
    for (std::size_t issue = 0; issue < issues; ++issue) {
        rank[issue] = 0;
        for (std::size_t other = 0; other < issues; ++other)
            if (levels[other] < levels[issue] || (levels[other] == levels[issue] && other < issue))
                ++rank[issue];
    }
}

}

}

#endif
