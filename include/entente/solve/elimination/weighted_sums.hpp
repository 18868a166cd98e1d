#ifndef ENTENTE_SOLVE_ELIMINATION_WEIGHTED_SUMS_HPP
#define ENTENTE_SOLVE_ELIMINATION_WEIGHTED_SUMS_HPP

// The greatest weighted sum of the parties' utilities, for several weights at once, and what every part of a package can
// still add to it: the bounds that guide every other search.

#include <entente/solve/elimination/plan.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// No party's weight, nor all together, may exceed this: sums then stay within 60 bits.
inline constexpr units most_weight = units{1} << 17;
// Less than every sum that a package can have. Adding to it what a package can add leaves it below `no_sum / 2`.
inline constexpr units no_sum = -(units{1} << 60);
constexpr bool is_sum(units sum) { return sum > no_sum / 2; }

// Weighs a plan under some weights, `lanes` of them. Sums are in the plan's steps.
//   inward(bucket, state)    the best that the bucket and all below it can add, given the state of its separator
//   outward(bucket, state)   the best that all the others can add
// Both are `no_sum` (or close to it: see is_sum) where no package has that state. Memory: 16 bytes per state and lane.
class weighted_sums {
public:
    // `weights[lane * parties + party]`, none negative. O(cells * lanes * (parties + children)).
    template <class Asked = void>
    constexpr void weigh(const plan& on, std::span<const units> weights, bool with_outward)
    {
        plan_ = &on;
        lanes_ = weights.size() / on.parties;
        weights_.assign(weights.begin(), weights.end());
        transposed_.resize(weights.size(), 0);
        for (std::size_t lane = 0; lane < lanes_; ++lane)
            for (std::size_t party = 0; party < on.parties; ++party)
                transposed_[party * lanes_ + lane] = weights[lane * on.parties + party];
        inward_.resize(on.states * lanes_, no_sum);
        sums_.resize(lanes_, 0);
        for (const bucket& at : on.buckets)
            pass_inward(at);
        if (!with_outward)
            return;
        outward_.assign(on.states * lanes_, no_sum);
        for (std::size_t lane = 0; lane < lanes_; ++lane)
            outward_[on.root().states_begin * lanes_ + lane] = 0;
        for (std::size_t at = on.buckets.size(); at-- > 0;)
            if (on.buckets[at].children != 0)
                pass_outward(on.buckets[at]);
    }

    constexpr std::size_t lanes() const { return lanes_; }
    constexpr std::span<const units> weights(std::size_t lane) const
    {
        return {weights_.data() + lane * plan_->parties, plan_->parties};
    }
    constexpr units best(std::size_t lane) const { return inward(plan_->root(), 0)[lane]; }
    constexpr const units* inward(const bucket& at, std::size_t state) const
    {
        return inward_.data() + (at.states_begin + state) * lanes_;
    }
    constexpr const units* outward(const bucket& at, std::size_t state) const
    {
        return outward_.data() + (at.states_begin + state) * lanes_;
    }

    // The weighted local worth of a cell and the best of all below it, for every lane; valid until the next call.
    constexpr const units* sums_of(const bucket& at, std::size_t cell)
    {
        add_cell(at, cell);
        return sums_.data();
    }

    // A package with the best sum in this lane: of several, the one whose options come first, bucket by bucket from
    // the root. `options` has an entry per issue. Only where there is one.
    constexpr void best_package(const model::problem& posed, std::size_t lane, std::span<option_index> options)
    {
        for (std::size_t place = plan_->buckets.size(); place-- > 0;) {
            const bucket& at = plan_->buckets[place];
            const std::size_t state = plan_->state_in(posed, at, options);
            units best = no_sum;
            option_index taken = 0;
            for (std::uint32_t option = 0; option < at.options; ++option) {
                const std::size_t cell = state * at.options + option;
                if (!plan_->is_open(at, cell))
                    continue;
                const units sum = sum_in_lane(at, cell, lane);
                if (sum > best) {
                    best = sum;
                    taken = static_cast<option_index>(option);
                }
            }
            options[at.issue] = taken;
        }
    }

private:
    constexpr units sum_in_lane(const bucket& at, std::size_t cell, std::size_t lane) const
    {
        units sum = 0;
        const units* local = plan_->local_of(at, cell);
        for (std::size_t party = 0; party < plan_->parties; ++party)
            sum += local[party] * weights_[lane * plan_->parties + party];
        for (std::size_t child = 0; child < at.children; ++child) {
            const units below = inward(child_of(at, child), plan_->states_of_child(at, child)[cell])[lane];
            sum = sum + below < no_sum ? no_sum : sum + below;
        }
        return sum;
    }
    constexpr const bucket& child_of(const bucket& at, std::size_t which) const
    {
        return plan_->buckets[plan_->children[at.children_begin + which]];
    }
    constexpr void add_cell(const bucket& at, std::size_t cell)
    {
        units* sums = sums_.data();
        const std::size_t lanes = lanes_;
        const units* local = plan_->local_of(at, cell);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] = local[0] * transposed_[lane];
        for (std::size_t party = 1; party < plan_->parties; ++party) {
            const units* weight = transposed_.data() + party * lanes;
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += local[party] * weight[lane];
        }
        for (std::size_t child = 0; child < at.children; ++child) {
            const units* below = inward(child_of(at, child), plan_->states_of_child(at, child)[cell]);
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const units sum = sums[lane] + below[lane];
                sums[lane] = sum < no_sum ? no_sum : sum;
            }
        }
    }
    constexpr void pass_inward(const bucket& at)
    {
        for (std::size_t state = 0; state < at.states; ++state) {
            units* best = inward_.data() + (at.states_begin + state) * lanes_;
            for (std::size_t lane = 0; lane < lanes_; ++lane)
                best[lane] = no_sum;
            for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell) {
                if (!plan_->is_open(at, cell))
                    continue;
                add_cell(at, cell);
                for (std::size_t lane = 0; lane < lanes_; ++lane)
                    best[lane] = best[lane] < sums_[lane] ? sums_[lane] : best[lane];
            }
        }
    }
    constexpr void pass_outward(const bucket& at)
    {
        for (std::size_t cell = 0; cell < at.cells(); ++cell) {
            if (!plan_->is_open(at, cell))
                continue;
            add_cell(at, cell);
            const units* beyond = outward(at, cell / at.options);
            for (std::size_t lane = 0; lane < lanes_; ++lane) {
                const units sum = sums_[lane] + beyond[lane];
                sums_[lane] = is_sum(sums_[lane]) && is_sum(beyond[lane]) ? sum : no_sum;
            }
            for (std::size_t child = 0; child < at.children; ++child) {
                const bucket& its = child_of(at, child);
                const std::size_t state = plan_->states_of_child(at, child)[cell];
                const units* below = inward(its, state);
                units* best = outward_.data() + (its.states_begin + state) * lanes_;
                for (std::size_t lane = 0; lane < lanes_; ++lane) {
                    const units rest = is_sum(sums_[lane]) ? sums_[lane] - below[lane] : no_sum;
                    best[lane] = best[lane] < rest ? rest : best[lane];
                }
            }
        }
    }

    const plan* plan_ = nullptr;
    std::size_t lanes_ = 0;
    std::vector<units> weights_;
    std::vector<units> transposed_; // [party * lanes + lane], so that the lanes of one party lie side by side
    std::vector<units> inward_;
    std::vector<units> outward_;
    std::vector<units> sums_;
};

}

#endif
