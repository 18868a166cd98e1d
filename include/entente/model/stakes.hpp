#ifndef ENTENTE_MODEL_STAKES_HPP
#define ENTENTE_MODEL_STAKES_HPP

// What packages of a bundle are worth, as it was stated: arrays of numbers, whoever owns them, and the reasons why a
// clause may not be taken into them.

#include <entente/model/condition.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/layout.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1 {

// Why a clause was not taken into stakes.
enum class worth_refusal : unsigned char {
    none,
    value_is_no_option,
    number_is_not_finite,
    number_is_out_of_range,
    points_add_up_beyond_the_range,
    party_values_one_issue_twice,
    party_values_one_condition_twice,
    party_has_two_values_of_no_deal,
    party_has_two_reservation_values,
    issue_has_two_status_quos,
    issue_is_agreed_in_two_ways,
    no_room_for_another_joint_value,
    no_room_for_another_constraint,
    options_combined_are_too_many,
};

namespace model {

enum class worth_kind : unsigned char { values, linear, joint, no_deal, walks_away_below, status_quo, settles };

// A clause, lowered. `values` has a number for each of the issue's options, or, if linear, one for the first and one
// for the last; `condition` is that of a joint value. Either is empty where what was written did not fit, and was
// refused there.
struct worth_clause_view {
    worth_kind kind{};
    std::uint16_t party = 0;
    std::uint16_t issue = 0;
    option_index option = unsettled;
    worth_refusal malformed = worth_refusal::none;
    units worth = 0;
    span<const units> values;
    condition_view condition;

    // What the clause says that an option is worth, of an issue that has so many.
    constexpr units value_of(std::size_t which, std::size_t options) const
    {
        if (kind == worth_kind::values)
            return values[which];
        if (options == 1)
            return values[0];
        // Halves are counted, to round to the nearest in whole numbers.
        const units halves = 2 * (values[1] - values[0]) * static_cast<units>(which) / static_cast<units>(options - 1);
        return values[0] + (halves < 0 ? halves - 1 : halves + 1) / 2;
    }
};

// What every package that meets the condition is worth to the party besides.
struct joint_value {
    std::uint16_t party = 0;
    node_range condition;
    units worth = 0;

    friend constexpr bool operator==(const joint_value&, const joint_value&) = default;
};

// Worth stands at [(option_begin[issue] + option) * parties + party]; as bits, which issues a party has valued at
// [party * issues + issue], and which options no package contains at [option_begin[issue] + option].
struct stakes_view {
    layout_view layout;
    span<const units> worth;
    span<const std::uint64_t> valued;
    span<const fallback> fallbacks;
    span<const option_index> status_quo;
    span<const option_index> settled;
    span<const std::uint64_t> excluded;
    span<const joint_value> joints;
    span<const node_range> constraints; // no package meets one of these
    span<const condition_node> nodes;

    // Has the party said what the issue's options are worth to it, if only nothing?
    constexpr bool is_valued(std::size_t party, std::size_t issue) const
    {
        return test_bit(valued, layout.place(party, issue));
    }
    constexpr units worth_of(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return worth[(layout.option_begin[issue] + option) * layout.parties + party];
    }
};

// How many combinations the options of the condition's issues have; more than `most` where they are more than that.
// O(nodes * nodes).
constexpr std::size_t combinations(condition_view condition, span<const std::uint32_t> option_begin,
                                   std::size_t most)
{
    std::size_t product = 1;
    for (std::size_t node = 0; node < condition.size() && product <= most; ++node) {
        if (!is_leaf(condition[node]))
            continue;
        const std::size_t issue = issue_of(condition[node]);
        std::size_t earlier = 0;
        while (!is_leaf(condition[earlier]) || issue_of(condition[earlier]) != issue)
            ++earlier;
        if (earlier == node)
            product *= option_begin[issue + 1] - option_begin[issue];
    }
    return product;
}

}

}

#endif
