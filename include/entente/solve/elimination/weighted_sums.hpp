#ifndef ENTENTE_SOLVE_ELIMINATION_WEIGHTED_SUMS_HPP
#define ENTENTE_SOLVE_ELIMINATION_WEIGHTED_SUMS_HPP

// The greatest weighted sum of the parties' utilities, for several weights at once, and what every part of a package can
// still add to it: the bounds that guide every other search.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/plan.hpp>

#include <cstddef>
#include <cstdint>
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
template <class Asked>
class basic_weighted_sums {
public:
    // `weights[lane * parties + party]`, none negative. O(cells * lanes * (parties + children)).
    constexpr void weigh(const plan& on, span<const units> weights, bool with_outward)
    {
        plan_ = &on;
        lanes_ = weights.size() / on.parties;
        weights_.assign(weights.begin(), weights.end());
        transposed_.resize(weights.size(), 0);
        for (std::size_t lane = 0; lane < lanes_; ++lane)
            for (std::size_t party = 0; party < on.parties; ++party)
                transposed_[party * lanes_ + lane] = weights[lane * on.parties + party];
        inward_.resize(on.states * lanes_, no_sum);
        if (lanes_ == 0)
            return;
        detail::with_number(lanes_, [&](auto lanes) {
            for (const bucket& at : on.buckets)
                pass_inward(at, lanes);
            if (!with_outward)
                return;
            outward_.assign(on.states * lanes, no_sum);
            for (std::size_t lane = 0; lane < lanes; ++lane)
                outward_[on.root().states_begin * lanes + lane] = 0;
            for (std::size_t at = on.buckets.size(); at-- > 0;)
                if (on.buckets[at].children != 0)
                    pass_outward(on.buckets[at], lanes);
        });
    }

    constexpr std::size_t lanes() const { return lanes_; }
    constexpr span<const units> weights(std::size_t lane) const
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

    // The weighted local worth of an open cell and the best of all below it, for every lane; valid until the next call.
    constexpr const units* sums_of(const bucket& at, std::size_t cell)
    {
        add_cells(at, cell, cell + 1, lanes_);
        return sums_.data();
    }

    // The same in one lane.
    constexpr units sum_of(const bucket& at, std::size_t cell, std::size_t lane) const
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

    // A package with the best sum in this lane: of several, the one whose options come first, bucket by bucket from
    // the root. `options` has an entry per issue. Only where there is one.
    constexpr void best_package(const model::problem& posed, std::size_t lane, span<option_index> options)
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
                const units sum = sum_of(at, cell, lane);
                if (sum > best) {
                    best = sum;
                    taken = static_cast<option_index>(option);
                }
            }
            options[at.issue] = taken;
        }
    }

private:
    constexpr const bucket& child_of(const bucket& at, std::size_t which) const
    {
        return plan_->buckets[plan_->children[at.children_begin + which]];
    }
    // Sums of neighbouring cells; `no_sum` of those that are not open.
    template <class Lanes>
    constexpr void add_cells(const bucket& at, std::size_t begin, std::size_t end, Lanes lanes)
    {
        if (sums_.size() < (end - begin) * lanes)
            sums_.resize((end - begin) * lanes, 0);
        units* sums = sums_.data();
        detail::with_number(plan_->parties, [&](auto parties) {
            const units* local = plan_->local_of(at, begin);
            for (std::size_t cell = 0; cell < end - begin; ++cell, local += parties)
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    units sum = local[0] * transposed_[lane];
                    for (std::size_t party = 1; party < parties; ++party)
                        sum += local[party] * transposed_[party * lanes + lane];
                    sums[cell * lanes + lane] = sum;
                }
        });
        for (std::size_t child = 0; child < at.children; ++child) {
            const units* below = inward(child_of(at, child), 0);
            const std::uint32_t* states = plan_->states_of_child(at, child) + begin;
            for (std::size_t cell = 0; cell < end - begin; ++cell)
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    const units sum = sums[cell * lanes + lane] + below[states[cell] * lanes + lane];
                    sums[cell * lanes + lane] = sum < no_sum ? no_sum : sum;
                }
        }
        const unsigned char* open = plan_->open.data() + at.cells_begin + begin;
        for (std::size_t cell = 0; cell < end - begin; ++cell)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[cell * lanes + lane] = open[cell] != 0 ? sums[cell * lanes + lane] : no_sum;
    }
    // Adds up the bucket's cells, some states at once: few enough for the sums to stay close at hand.
    template <class Lanes, class Visitor>
    constexpr void for_blocks(const bucket& at, Lanes lanes, Visitor visit)
    {
        const std::size_t together = 1 + 1024 / (at.options * lanes);
        for (std::size_t begin = 0; begin < at.states; begin += together) {
            const std::size_t end = begin + together < at.states ? begin + together : at.states;
            add_cells(at, begin * at.options, end * at.options, lanes);
            visit(begin, end);
        }
    }
    template <class Lanes>
    constexpr void pass_inward(const bucket& at, Lanes lanes)
    {
        for_blocks(at, lanes, [&](std::size_t begin, std::size_t end) {
            const units* sums = sums_.data();
            units* best = inward_.data() + (at.states_begin + begin) * lanes;
            for (std::size_t state = begin; state < end; ++state, best += lanes) {
                for (std::size_t lane = 0; lane < lanes; ++lane)
                    best[lane] = no_sum;
                for (std::size_t option = 0; option < at.options; ++option, sums += lanes)
                    for (std::size_t lane = 0; lane < lanes; ++lane)
                        best[lane] = best[lane] < sums[lane] ? sums[lane] : best[lane];
            }
        });
    }
    template <class Lanes>
    constexpr void pass_outward(const bucket& at, Lanes lanes)
    {
        for_blocks(at, lanes, [&](std::size_t begin, std::size_t end) {
            units* sums = sums_.data();
            for (std::size_t state = begin; state < end; ++state) {
                const units* beyond = outward(at, state);
                for (std::size_t option = 0; option < at.options; ++option, sums += lanes)
                    for (std::size_t lane = 0; lane < lanes; ++lane)
                        sums[lane] = is_sum(sums[lane]) && is_sum(beyond[lane]) ? sums[lane] + beyond[lane] : no_sum;
            }
            const std::size_t cells = (end - begin) * at.options;
            for (std::size_t child = 0; child < at.children; ++child) {
                const bucket& its = child_of(at, child);
                const std::uint32_t* states = plan_->states_of_child(at, child) + begin * at.options;
                const units* below = inward_.data() + its.states_begin * lanes;
                units* best = outward_.data() + its.states_begin * lanes;
                sums = sums_.data();
                for (std::size_t cell = 0; cell < cells; ++cell, sums += lanes)
                    for (std::size_t lane = 0; lane < lanes; ++lane) {
                        const std::size_t place = states[cell] * lanes + lane;
                        const units rest = is_sum(sums[lane]) ? sums[lane] - below[place] : no_sum;
                        best[place] = best[place] < rest ? rest : best[place];
                    }
            }
        });
    }

    const plan* plan_ = nullptr;
    std::size_t lanes_ = 0;
    std::vector<units> weights_;
    std::vector<units> transposed_; // [party * lanes + lane], so that the lanes of one party lie side by side
    std::vector<units> inward_;
    std::vector<units> outward_;
    std::vector<units> sums_;
};

using weighted_sums = basic_weighted_sums<void>;

}

#endif
