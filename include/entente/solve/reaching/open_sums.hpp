#ifndef ENTENTE_SOLVE_REACHING_OPEN_SUMS_HPP
#define ENTENTE_SOLVE_REACHING_OPEN_SUMS_HPP

// The greatest weighted sum of what packages of the open options are worth, and how much less it is with each of them.

#include <entente/solve/elimination/buckets.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Sums in floating point, of numbers none of which is negative: right but for 1e-15 of them a bucket. Only what open
// options leave to be looked at is.
template <class Asked = void>
class open_sums {
public:
    open_sums(const open_sums&) = delete;
    open_sums& operator=(const open_sums&) = delete;
    constexpr explicit open_sums(const plan& on)
        : plan_{on}, is_live_(on.states, 0), inward_(on.states, 0), outward_(on.states, 0),
          sums_(on.open.size(), 0), state_(on.buckets.size(), 0)
    {
    }

    // `is_open`: by option, bucket by bucket; one at least of each. To be called when these have changed. O(cells).
    constexpr void set_open(const std::vector<unsigned char>& is_open)
    {
        is_open_ = is_open.data();
        for (unsigned char& each : is_live_)
            each = 0;
        is_live_[plan_.root().states_begin] = 1;
        cells_ = 0;
        std::size_t options = is_open.size();
        for (std::size_t place = plan_.buckets.size(); place-- > 0;) {
            const bucket& at = plan_.buckets[place];
            options -= at.options;
            for_cells(at, options, [&](std::size_t, std::size_t cell, std::size_t) {
                ++cells_;
                for (std::size_t child = 0; child < at.children; ++child)
                    is_live_[child_of(at, child).states_begin + plan_.states_of_child(at, child)[cell]] = 1;
            });
        }
    }
    // How many are looked at.
    constexpr std::size_t cells() const { return cells_; }

    // The greatest sum, by the weight of a step of each party; less than 0 where no package is left. O(cells * parties).
    constexpr double weigh(const std::vector<double>& weights)
    {
        std::size_t options = 0;
        for (const bucket& at : plan_.buckets) {
            double* best = inward_.data() + at.states_begin;
            for (std::size_t state = 0; state < at.states; ++state)
                best[state] = none;
            for_cells(at, options, [&](std::size_t state, std::size_t cell, std::size_t) {
                const units* local = plan_.local_of(at, cell);
                double sum = 0;
                for (std::size_t party = 0; party < plan_.parties; ++party)
                    sum += weights[party] * static_cast<double>(local[party]);
                for (std::size_t child = 0; child < at.children; ++child)
                    sum += inward_[child_of(at, child).states_begin + plan_.states_of_child(at, child)[cell]];
                sums_[at.cells_begin + cell] = sum;
                best[state] = best[state] < sum ? sum : best[state];
            });
            options += at.options;
        }
        return inward_[plan_.root().states_begin];
    }
    // A package with that sum: by bucket, its cell.
    constexpr void find_best(std::vector<std::uint32_t>& cells)
    {
        cells.assign(plan_.buckets.size(), 0);
        state_.back() = 0;
        std::size_t options = 0;
        for (const bucket& at : plan_.buckets)
            options += at.options;
        for (std::size_t place = plan_.buckets.size(); place-- > 0;) {
            const bucket& at = plan_.buckets[place];
            options -= at.options;
            double most = none;
            for (std::size_t option = 0; option < at.options; ++option) {
                const std::size_t cell = state_[place] * at.options + option;
                if (is_open_[options + option] == 0 || !plan_.is_open(at, cell) || !(sums_[at.cells_begin + cell] > most))
                    continue;
                most = sums_[at.cells_begin + cell];
                cells[place] = static_cast<std::uint32_t>(cell);
            }
            for (std::size_t child = 0; child < at.children; ++child)
                state_[plan_.children[at.children_begin + child]] = plan_.states_of_child(at, child)[cells[place]];
        }
    }
    // By option: the greatest sum with it; less than 0 where there is none. O(cells).
    constexpr void find_each(std::vector<double>& greatest)
    {
        for (double& each : greatest)
            each = none;
        for (double& each : outward_)
            each = none;
        outward_[plan_.root().states_begin] = 0;
        std::size_t options = greatest.size();
        for (std::size_t place = plan_.buckets.size(); place-- > 0;) {
            const bucket& at = plan_.buckets[place];
            options -= at.options;
            for_cells(at, options, [&](std::size_t state, std::size_t cell, std::size_t option) {
                const double sum = outward_[at.states_begin + state] + sums_[at.cells_begin + cell];
                greatest[option] = greatest[option] < sum ? sum : greatest[option];
                for (std::size_t child = 0; child < at.children; ++child) {
                    const std::size_t its =
                        child_of(at, child).states_begin + plan_.states_of_child(at, child)[cell];
                    const double beyond = sum - inward_[its];
                    outward_[its] = outward_[its] < beyond ? beyond : outward_[its];
                }
            });
        }
    }

private:
    static constexpr double none = -1e100;

    constexpr const bucket& child_of(const bucket& at, std::size_t which) const
    {
        return plan_.buckets[plan_.children[at.children_begin + which]];
    }
    template <class Visitor>
    constexpr void for_cells(const bucket& at, std::size_t options, Visitor visit) const
    {
        for (std::size_t state = 0; state < at.states; ++state) {
            if (is_live_[at.states_begin + state] == 0)
                continue;
            for (std::size_t option = 0; option < at.options; ++option)
                if (is_open_[options + option] != 0 && plan_.is_open(at, state * at.options + option))
                    visit(state, state * at.options + option, options + option);
        }
    }

    const plan& plan_;
    const unsigned char* is_open_ = nullptr;
    std::size_t cells_ = 0;
    std::vector<unsigned char> is_live_; // by state: does a package of open options have it, as far as is seen from the root?
    std::vector<double> inward_;
    std::vector<double> outward_;
    std::vector<double> sums_; // by cell: with the best of all below
    std::vector<std::size_t> state_;
};

}

#endif
