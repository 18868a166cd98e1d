#ifndef ENTENTE_SOLVE_ELIMINATION_BUCKETS_HPP
#define ENTENTE_SOLVE_ELIMINATION_BUCKETS_HPP

// A problem arranged for bucket elimination (R. Dechter, Bucket elimination, 1999): one bucket for each issue, each
// looking only at its separator, and handing on to one parent what it found.

#include <entente/model/problem.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// An issue with the states of its separator: every combination of the separator's options, the last one's turning
// fastest. A cell is a state with an option, numbered state * options + option.
struct bucket {
    std::uint32_t issue = 0;
    std::uint32_t options = 0;
    std::uint32_t separator_begin = 0;
    std::uint32_t separator_size = 0;
    std::uint32_t children_begin = 0;
    std::uint32_t children = 0;
    std::size_t states = 1;
    std::size_t cells_begin = 0;
    std::size_t states_begin = 0;     // the states of all buckets are numbered through
    std::size_t child_state_begin = 0; // a run of one number per cell for each child

    constexpr std::size_t cells() const { return states * options; }
};

// Buckets from the leaves to the root: children stand before their parents, the last bucket is the root of all.
// Utilities are told from each party's `least`, in steps of the party's `step`, so that numbers stay small: a party's
// utility is least + step * sum of the local worth of the cells that a package falls into.
struct plan {
    std::size_t parties = 0;
    std::size_t width = 0;
    std::vector<bucket> buckets;
    std::vector<std::uint32_t> separators;
    std::vector<std::uint32_t> children;
    std::vector<std::uint32_t> child_state; // into which of the child's states a cell falls
    std::vector<units> local;               // [(cells_begin + cell) * parties + party], none negative
    std::vector<unsigned char> open;        // [cells_begin + cell]: does the cell break no constraint?
    std::vector<units> least;
    std::vector<units> step;
    std::vector<units> reach; // no package is worth more than this to a party, in steps
    std::size_t states = 0;

    constexpr std::size_t issues() const { return buckets.size(); }
    constexpr const bucket& root() const { return buckets.back(); }
    constexpr span<const std::uint32_t> separator_of(const bucket& at) const
    {
        return {separators.data() + at.separator_begin, at.separator_size};
    }
    constexpr const std::uint32_t* states_of_child(const bucket& at, std::size_t which) const
    {
        return child_state.data() + at.child_state_begin + which * at.cells();
    }
    constexpr const units* local_of(const bucket& at, std::size_t cell) const
    {
        return local.data() + (at.cells_begin + cell) * parties;
    }
    constexpr bool is_open(const bucket& at, std::size_t cell) const { return open[at.cells_begin + cell] != 0; }

    // The state of the bucket's separator in a package.
    constexpr std::size_t state_in(const model::problem& posed, const bucket& at,
                                   span<const option_index> taken) const
    {
        std::size_t state = 0;
        for (const std::uint32_t issue : separator_of(at))
            state = state * posed.options(issue) + taken[issue];
        return state;
    }
    constexpr units utility(std::size_t party, units steps) const { return least[party] + step[party] * steps; }
    // The least number of steps that is worth at least so much: rounded up, and possibly negative.
    constexpr units steps_to(std::size_t party, units worth) const
    {
        const units above = worth - least[party];
        return above > 0 ? (above + step[party] - 1) / step[party] : -((-above) / step[party]);
    }
};

namespace detail {

// Calls the task with the number; with 1 as a constant, so that loops over so many melt away.
template <class Task>
constexpr void with_number(std::size_t number, Task task)
{
    if (number == 1)
        task(std::integral_constant<std::size_t, 1>{});
    else
        task(number);
}

}

}

#endif
