#ifndef ENTENTE_MODEL_DOSSIER_HPP
#define ENTENTE_MODEL_DOSSIER_HPP

// A dossier as the algorithms see it: arrays of numbers, whoever owns them.

#include <entente/model/layout.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// Bits numbered through, in words of 64.
constexpr bool test_bit(span<const std::uint64_t> bits, std::size_t place)
{
    return (bits[place / 64] >> (place % 64) & 1) != 0;
}
constexpr void set_bit(span<std::uint64_t> bits, std::size_t place, bool value)
{
    const std::uint64_t bit = std::uint64_t{1} << (place % 64);
    bits[place / 64] = value ? bits[place / 64] | bit : bits[place / 64] & ~bit;
}

// How an issue has been settled by agreement, if it has.
enum class settlement : unsigned char { none, agreed, restated };

inline constexpr unsigned char unstated_salience = 0xFF;

// A party accepts a run of an issue's options where a package meets a condition.
struct conditional_acceptance {
    std::uint16_t party = 0;
    std::uint16_t issue = 0;
    option_index first = 0;
    option_index last = 0;
    node_range proviso;

    constexpr bool covers(std::size_t of_party, std::size_t on_issue, std::size_t option) const
    {
        return party == of_party && issue == on_issue && first <= option && option <= last;
    }
    friend constexpr bool operator==(const conditional_acceptance&, const conditional_acceptance&) = default;
};

// Do all of the condition's terms name one issue?
constexpr bool is_about_one_issue(condition_view condition)
{
    for (const condition_node node : condition)
        if (is_leaf(node) && issue_of(node) != issue_of(condition[0]))
            return false;
    return true;
}

// A party refuses every package that meets a condition over several issues. (One over a single issue is kept as bits.)
struct red_line {
    std::uint16_t party = 0;
    node_range condition;

    friend constexpr bool operator==(const red_line&, const red_line&) = default;
};

// Positions and saliences stand at [party * issues + issue], accepted and ruled-out options as bits at
// [party * all_options + option_begin[issue] + option].
struct dossier_view {
    layout_view layout;
    span<const option_index> positions;
    span<const unsigned char> saliences;
    span<const std::uint64_t> accepted;
    span<const std::uint64_t> ruled_out;
    span<const option_index> settled;
    span<const settlement> settlements;
    span<const option_index> status_quo;
    span<const conditional_acceptance> conditionals;
    span<const red_line> red_lines;
    span<const condition_node> nodes;

    constexpr option_index position(std::size_t party, std::size_t issue) const
    {
        return positions[layout.place(party, issue)];
    }

    // Has the party ruled the option out, whatever else a package contains?
    constexpr bool rules_out(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return test_bit(ruled_out, layout.place(party, issue, option));
    }
    // Has the party accepted the option on no condition: by holding it, by accepting it, or by an agreement?
    constexpr bool accepts(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return !rules_out(party, issue, option) && (position(party, issue) == option || settled[issue] == option ||
                                                    test_bit(accepted, layout.place(party, issue, option)));
    }
    // Has the party neither a position nor an acceptance on the issue? Then it stands in nobody's way there, but for
    // its red lines. O(options + conditional acceptances).
    constexpr bool is_silent(std::size_t party, std::size_t issue) const
    {
        if (position(party, issue) != unsettled)
            return false;
        for (std::size_t option = 0; option < layout.options(issue); ++option)
            if (test_bit(accepted, layout.place(party, issue, option)))
                return false;
        for (const conditional_acceptance& conditional : conditionals)
            if (conditional.party == party && conditional.issue == issue)
                return false;
        return true;
    }
};

}

#endif
