#ifndef ENTENTE_MODEL_LAYOUT_HPP
#define ENTENTE_MODEL_LAYOUT_HPP

// A bundle as the algorithms see it: counts, where each issue's options begin, and what no package may contain.

#include <entente/model/condition.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// Where a condition's nodes stand in a pool of nodes.
struct node_range {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;

    constexpr condition_view in(span<const condition_node> pool) const { return pool.subspan(begin, size); }
    friend constexpr bool operator==(const node_range&, const node_range&) = default;
};

// Refers to arrays that must outlive it. `option_begin` has an entry per issue and one more: the options of all issues
// are numbered through. `forbidden` are conditions, in the pool `nodes`, that no package may meet: `implies<a, b>` as
// "a and not b". `parties` counts whoever has a say; as bits at [party * issues + issue], `voiceless` tells who has none
// where, and is empty where all have one everywhere.
struct layout_view {
    std::size_t parties = 0;
    std::size_t issues = 0;
    span<const std::uint32_t> option_begin;
    span<const node_range> forbidden;
    span<const condition_node> nodes;
    span<const std::uint64_t> voiceless{};

    constexpr std::size_t place(std::size_t party, std::size_t issue) const { return party * issues + issue; }
    constexpr std::size_t place(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return party * all_options() + option_begin[issue] + option;
    }

    // Has the participant a say on the issue? Where it has none it holds nothing, and nobody waits for its word.
    constexpr bool has_say(std::size_t party, std::size_t issue) const
    {
        return voiceless.empty() || (voiceless[place(party, issue) / 64] >> (place(party, issue) % 64) & 1) == 0;
    }
    constexpr std::size_t options(std::size_t issue) const { return option_begin[issue + 1] - option_begin[issue]; }
    constexpr std::size_t all_options() const { return option_begin[issues]; }
};

}

#endif
