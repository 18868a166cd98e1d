#ifndef ENTENTE_SOLVE_FRONTIERS_GUIDED_ELIMINATION_HPP
#define ENTENTE_SOLVE_FRONTIERS_GUIDED_ELIMINATION_HPP

// One pass over a plan's buckets, from the leaves to the root, that carries staircases of partial packages and keeps
// those that a guide lets through.

#include <entente/solve/frontiers/guides.hpp>
#include <entente/solve/frontiers/staircase.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Point>
class guided_elimination {
public:
    constexpr guided_elimination(const plan& on, const limits& within) : plan_{on}, within_{within} {}

    // The staircase of the whole problem, of all points that pass; `guide` may have no lanes. Ends early, with `why`,
    // where more than `most` points are kept at once, or the host stops it.
    constexpr const std::vector<Point>& run(guides& guide, std::size_t most)
    {
        guide_ = &guide;
        lanes_ = guide.size();
        needed_.resize(lanes_, 0);
        below_.resize(lanes_, 0);
        threshold_.resize(lanes_, 0);
        why_ = obstacle::none;
        kept_ = 0;
        messages_.resize(plan_.buckets.size());
        for (std::size_t at = 0; at < plan_.buckets.size() && why_ == obstacle::none; ++at) {
            eliminate(at);
            const bucket& done = plan_.buckets[at];
            for (std::size_t child = 0; child < done.children; ++child) {
                message& spent = messages_[plan_.children[done.children_begin + child]];
                kept_ -= spent.points.size();
                pool_.give(static_cast<std::vector<Point>&&>(spent.points));
                spent.points = {};
            }
            kept_ += messages_[at].points.size();
            if (kept_ > most)
                why_ = obstacle::too_many_points;
            if (within_.proceed != nullptr && !within_.proceed(within_.host, {at + 1, plan_.buckets.size()}))
                why_ = obstacle::stopped_by_host;
        }
        if (why_ != obstacle::none)
            for (message& each : messages_) {
                each.points.clear();
                each.begin.clear();
            }
        return messages_.back().points;
    }
    constexpr obstacle why() const { return why_; }

private:
    // What a bucket hands to its parent: for each of its states a staircase, one behind the other.
    struct message {
        std::vector<Point> points;
        std::vector<std::size_t> begin;
    };

    constexpr void eliminate(std::size_t place)
    {
        const bucket& at = plan_.buckets[place];
        message& out = messages_[place];
        out.points = pool_.take();
        out.begin.assign(1, 0);
        for (std::size_t state = 0; state < at.states; ++state) {
            gathered_.clear();
            if (can_matter(at, state)) {
                for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell)
                    if (plan_.is_open(at, cell))
                        add_cell(at, cell);
                if (lanes_ != 0)
                    filter(gathered_, needed_);
                out.points.insert(out.points.end(), gathered_.begin(), gathered_.end());
            }
            out.begin.push_back(out.points.size());
        }
    }

    // What a partial package needs under each weight in this state; can any reach it?
    constexpr bool can_matter(const bucket& at, std::size_t state)
    {
        if (lanes_ == 0)
            return true;
        const units* inward = guide_->sums.inward(at, state);
        const units* outward = guide_->sums.outward(at, state);
        bool any = false;
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            const bool possible = is_sum(inward[lane]) && is_sum(outward[lane]);
            needed_[lane] = possible ? guide_->sums.best(lane) - guide_->slack[lane] - outward[lane] : unreachable;
            any = any || (possible && inward[lane] >= needed_[lane]);
        }
        return any;
    }

    constexpr void add_cell(const bucket& at, std::size_t cell)
    {
        if (lanes_ != 0 && !reaches(guide_->sums.sums_of(at, cell)))
            return;
        const units* local = plan_.local_of(at, cell);
        const Point base{local[0], local[1]};
        if (at.children == 0) {
            gather({&base, 1, {}});
            return;
        }
        children_.clear();
        for (std::size_t child = 0; child < at.children; ++child) {
            const std::uint32_t from = plan_.children[at.children_begin + child];
            const std::size_t state = plan_.states_of_child(at, child)[cell];
            const message& its = messages_[from];
            const std::size_t size = its.begin[state + 1] - its.begin[state];
            if (size == 0)
                return;
            const units* inward = lanes_ == 0 ? nullptr : guide_->sums.inward(plan_.buckets[from], state);
            children_.push_back({its.points.data() + its.begin[state], size, inward});
        }
        if (children_.size() == 1) {
            gather({children_[0].points, children_[0].size, base});
            return;
        }
        model::sort(children_, [](const child_run& one, const child_run& other) { return one.size < other.size; });
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            below_[lane] = 0;
            for (const child_run& each : children_)
                below_[lane] += each.inward[lane];
        }
        joined_.assign(1, base);
        for (std::size_t child = 0; child < children_.size() && !joined_.empty(); ++child)
            join(children_[child]);
        if (!joined_.empty())
            gather(shifted(joined_));
    }
    constexpr bool reaches(const units* sums) const
    {
        for (std::size_t lane = 0; lane < lanes_; ++lane)
            if (sums[lane] >= needed_[lane])
                return true;
        return false;
    }

    struct child_run {
        const Point* points;
        std::size_t size;
        const units* inward;
    };

    // Adds a child's staircase to what is joined so far, and drops what no guide lets through.
    constexpr void join(const child_run& child)
    {
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            below_[lane] -= child.inward[lane];
            threshold_[lane] = needed_[lane] == unreachable ? unreachable : needed_[lane] - below_[lane];
        }
        if (joined_.size() == 1) {
            const Point base = joined_[0];
            solve::merge({child.points, child.size, base}, {}, joined_);
        } else if (!join_by_windows(child)) {
            child_points_.assign(child.points, child.points + child.size);
            add_staircases(joined_, child_points_, sums_, pool_);
            joined_.swap(sums_);
        }
        if (lanes_ != 0)
            filter(joined_, threshold_);
    }

    // Pairs, for each guide, only the points that together can still reach what it asks. Returns false where that
    // would be no less work than pairing all.
    constexpr bool join_by_windows(const child_run& child)
    {
        if (lanes_ == 0)
            return false;
        const std::size_t all = joined_.size() * child.size;
        std::size_t work = 0;
        std::size_t windows = 0;
        for (std::size_t lane = 0; lane < lanes_; ++lane) {
            if (threshold_[lane] == unreachable)
                continue;
            const units best_own = weigh_all(lane, joined_.data(), joined_.size(), own_weighed_);
            const units best_its = weigh_all(lane, child.points, child.size, its_weighed_);
            if (best_own + best_its < threshold_[lane])
                continue;
            if (windows == windows_.size())
                windows_.emplace_back();
            window& next = windows_[windows];
            next.own.clear();
            next.its.clear();
            for (std::size_t point = 0; point < joined_.size(); ++point)
                if (own_weighed_[point] + best_its >= threshold_[lane])
                    next.own.push_back(joined_[point]);
            for (std::size_t point = 0; point < child.size; ++point)
                if (its_weighed_[point] + best_own >= threshold_[lane])
                    next.its.push_back(child.points[point]);
            work += next.own.size() * next.its.size();
            ++windows;
            if (work >= all)
                return false;
        }
        joined_.clear();
        for (std::size_t which = 0; which < windows; ++which) {
            add_staircases(windows_[which].own, windows_[which].its, sums_, pool_);
            solve::merge(shifted(joined_), shifted(sums_), merged_);
            joined_.swap(merged_);
        }
        return true;
    }
    constexpr units weigh_all(std::size_t lane, const Point* points, std::size_t size, std::vector<units>& weighed)
    {
        weighed.resize(size, 0);
        const units weight_first = guide_->sums.weights(lane)[0];
        const units weight_second = guide_->sums.weights(lane)[1];
        units best = no_sum;
        for (std::size_t point = 0; point < size; ++point) {
            const units sum = weight_first * points[point].first() + weight_second * points[point].second();
            weighed[point] = sum;
            best = best < sum ? sum : best;
        }
        return best;
    }

    constexpr void gather(shifted_steps<Point> more)
    {
        solve::merge(shifted(gathered_), more, merged_);
        gathered_.swap(merged_);
    }

    // Keeps the points that reach the threshold under one weight at least. Neighbours mostly pass under the same one.
    constexpr void filter(std::vector<Point>& points, const std::vector<units>& threshold)
    {
        const units* weights = guide_->sums.weights(0).data();
        std::size_t kept = 0;
        std::size_t lane = 0;
        for (std::size_t point = 0; point < points.size(); ++point) {
            const units first = points[point].first();
            const units second = points[point].second();
            bool passes = false;
            for (std::size_t tried = 0; tried < lanes_; ++tried) {
                if (weights[2 * lane] * first + weights[2 * lane + 1] * second >= threshold[lane]) {
                    passes = true;
                    break;
                }
                lane = lane + 1 == lanes_ ? 0 : lane + 1;
            }
            points[kept] = points[point];
            kept += passes ? 1U : 0U;
        }
        points.resize(kept);
    }

    static constexpr units unreachable = units{1} << 62;

    struct window {
        std::vector<Point> own;
        std::vector<Point> its;
    };

    const plan& plan_;
    limits within_;
    guides* guide_ = nullptr;
    std::size_t lanes_ = 0;
    obstacle why_ = obstacle::none;
    std::size_t kept_ = 0;
    std::vector<message> messages_;
    std::vector<units> needed_;    // by lane: what a partial package must reach in this state
    std::vector<units> below_;     // what the children that are not joined yet can add
    std::vector<units> threshold_; // what is joined so far must reach
    std::vector<child_run> children_;
    std::vector<Point> gathered_; // the state's staircase, over the options seen so far
    std::vector<Point> joined_;   // the cell's, over the children joined so far
    std::vector<Point> merged_;
    std::vector<Point> sums_;
    std::vector<Point> child_points_;
    std::vector<units> own_weighed_;
    std::vector<units> its_weighed_;
    std::vector<window> windows_;
    staircase_pool<Point> pool_;
};

}

#endif
