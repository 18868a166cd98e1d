#ifndef ENTENTE_SOLVE_REACHING_MEETING_ELIMINATION_HPP
#define ENTENTE_SOLVE_REACHING_MEETING_ELIMINATION_HPP

// The undominated utility vectors that meet all of some bounds, by enumerating two halves of the packages and looking for
// the pairs that fit (after E. Horowitz and S. Sahni, Computing partitions with applications to the knapsack problem,
// 1974). Half as deep, the halves have about the square root of what one pass would keep.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>
#include <entente/solve/reaching/bounded_join.hpp>
#include <entente/solve/reaching/vector_list.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// The halves meet on the path from the root down to the heaviest leaf: one grows from the leaf upwards, the other from
// the root downwards, and whichever is the smaller goes on.
template <class Asked = void>
class meeting_elimination {
public:
    meeting_elimination(const meeting_elimination&) = delete;
    meeting_elimination& operator=(const meeting_elimination&) = delete;
    constexpr meeting_elimination(const plan& on, const limits& within) : plan_{on}, inner_{on, within}
    {
        std::vector<std::size_t> weight(on.buckets.size(), 1);
        for (std::size_t place = 0; place < on.buckets.size(); ++place)
            for (const std::uint32_t child : children_of(place))
                weight[place] += weight[child];
        std::size_t place = on.buckets.size() - 1;
        is_on_path_.assign(on.buckets.size(), 0);
        while (true) {
            path_.push_back(place);
            is_on_path_[place] = 1;
            std::size_t heaviest = 0;
            for (const std::uint32_t child : children_of(place))
                if (weight[child] > heaviest) {
                    heaviest = weight[child];
                    place = child;
                }
            if (heaviest == 0)
                break;
        }
    }

    // Returns whether all vectors were found: not where more than `most` would be kept at once, or the host stopped it.
    // `likeliest_only`: goes on even so, with the likeliest; see is_whole.
    constexpr bool run(lower_bounds& bounds, std::size_t most, bool likeliest_only)
    {
        bounds_ = &bounds;
        most_ = most;
        likeliest_only_ = likeliest_only;
        why_ = obstacle::none;
        is_whole_ = true;
        found_.clear();
        join_.begin(bounds.sums, 4 * most + 1024, false);
        inner_.begin(bounds, most, {true, false, likeliest_only});
        for (std::size_t place = 0; place < plan_.buckets.size() && goes_on(); ++place)
            if (is_on_path_[place] == 0)
                inner_.eliminate(place);
        outer_.clear();
        outer_.vectors.assign(plan_.parties, 0);
        outer_begin_ = {0, 1};
        std::size_t top = 0;
        std::size_t bottom = path_.size() - 1;
        if (goes_on())
            inner_.eliminate(path_[bottom]);
        while (top < bottom && goes_on()) {
            if (inner_.kept_of(path_[bottom]) <= outer_.size(plan_.parties)) {
                --bottom;
                inner_.eliminate(path_[bottom]);
            } else {
                descend(path_[top], path_[top + 1]);
                ++top;
            }
        }
        kept_at_meeting_ = goes_on() ? inner_.kept_of(path_[bottom]) + outer_.size(plan_.parties) : most;
        if (goes_on())
            meet(path_[top]);
        if (why_ == obstacle::none)
            why_ = inner_.why();
        return why_ == obstacle::none && is_whole();
    }
    constexpr obstacle why() const { return why_; }
    constexpr bool is_whole() const { return is_whole_ && inner_.is_whole(); }

    // How many the two halves had when they met.
    constexpr std::size_t kept_at_meeting() const { return kept_at_meeting_; }

    // The vectors found, in the plan's steps, each once, in ascending order. Some may be dominated by others.
    constexpr std::size_t size() const { return found_.size(plan_.parties); }
    constexpr span<const units> operator[](std::size_t which) const
    {
        return {found_.vectors.data() + which * plan_.parties, plan_.parties};
    }

private:
    constexpr bool goes_on() const { return why_ == obstacle::none && inner_.why() == obstacle::none; }
    constexpr span<const std::uint32_t> children_of(std::size_t place) const
    {
        return {plan_.children.data() + plan_.buckets[place].children_begin, plan_.buckets[place].children};
    }
    constexpr std::size_t lanes() const { return bounds_->least.size(); }
    constexpr vector_run outer_run(const bucket& at, std::size_t state) const
    {
        const std::size_t begin = outer_begin_[state];
        return {outer_.vectors.data() + begin * plan_.parties, nullptr, outer_begin_[state + 1] - begin,
                bounds_->sums.outward(at, state)};
    }

    // From what all but a bucket's subtree can have, by the bucket's state, to the same for one of its children.
    constexpr void descend(std::size_t from, std::size_t to)
    {
        const bucket& at = plan_.buckets[from];
        const bucket& below = plan_.buckets[to];
        std::vector<vector_list<Asked>> gathered(below.states);
        needed_.assign(lanes(), 0);
        for (std::size_t cell = 0; cell < at.cells() && why_ == obstacle::none; ++cell) {
            const std::size_t state = cell / at.options;
            if (!plan_.is_open(at, cell) || outer_begin_[state] == outer_begin_[state + 1])
                continue;
            add_cell(at, cell, to, gathered);
        }
        outer_.clear();
        outer_begin_.assign(1, 0);
        for (std::size_t state = 0; state < below.states; ++state) {
            vector_list<Asked>& each = gathered[state];
            need_beside(below, state);
            thin_out(each, most_ / below.states + 1);
            sorter_.tidy(each, plan_.parties);
            sorter_.drop_dominated(each, plan_.parties);
            outer_.append(each);
            outer_begin_.push_back(outer_.size(plan_.parties));
        }
        if (outer_.size(plan_.parties) > most_ && !likeliest_only_)
            why_ = obstacle::too_many_points;
        for (const std::uint32_t child : children_of(from))
            if (child != to)
                inner_.forget(child);
        inner_.end_step();
    }
    constexpr void add_cell(const bucket& at, std::size_t cell, std::size_t to, std::vector<vector_list<Asked>>& gathered)
    {
        const units* sums = bounds_->sums.sums_of(at, cell);
        const units* outward = bounds_->sums.outward(at, cell / at.options);
        for (std::size_t lane = 0; lane < lanes(); ++lane)
            if (!is_sum(sums[lane]) || !is_sum(outward[lane]) || sums[lane] + outward[lane] < bounds_->least[lane])
                return;
        runs_.assign(1, outer_run(at, cell / at.options));
        std::size_t below = 0;
        for (std::size_t child = 0; child < at.children; ++child) {
            const std::uint32_t place = plan_.children[at.children_begin + child];
            const std::size_t state = plan_.states_of_child(at, child)[cell];
            if (place == to) {
                below = state;
                need_beside(plan_.buckets[to], state);
                continue;
            }
            runs_.push_back(inner_.handed_on(place, state));
            if (runs_.back().size == 0)
                return;
        }
        vector_list<Asked>& into = gathered[below];
        if (!join_.add({plan_.local_of(at, cell), plan_.parties}, needed_, runs_, into))
            leave_out_or_give_up(into);
    }
    constexpr void thin_out(vector_list<Asked>& list, std::size_t most)
    {
        if (!likeliest_only_)
            return;
        if (!bounds_->keep_likeliest(list, needed_, plan_.parties, most, sorter_))
            is_whole_ = false;
    }
    // What is needed beside the best of a bucket and all below it.
    constexpr void need_beside(const bucket& below, std::size_t state)
    {
        const units* inward = bounds_->sums.inward(below, state);
        for (std::size_t lane = 0; lane < lanes(); ++lane)
            needed_[lane] = bounds_->least[lane] - inward[lane];
    }

    // Finds the pairs that meet the bounds together.
    constexpr void meet(std::size_t place)
    {
        const bucket& at = plan_.buckets[place];
        const std::vector<units> nothing(plan_.parties, 0);
        needed_ = bounds_->least;
        for (std::size_t state = 0; state < at.states && why_ == obstacle::none; ++state) {
            runs_ = {inner_.handed_on(place, state), outer_run(at, state)};
            if (runs_[0].size != 0 && runs_[1].size != 0 && !join_.add(nothing, needed_, runs_, found_))
                leave_out_or_give_up(found_);
        }
        sorter_.tidy(found_, plan_.parties);
        if (size() > most_ && !likeliest_only_)
            why_ = obstacle::too_many_points;
    }
    constexpr void leave_out_or_give_up(vector_list<Asked>& list)
    {
        if (likeliest_only_)
            thin_out(list, most_);
        else
            why_ = obstacle::too_many_points;
    }

    const plan& plan_;
    std::vector<std::size_t> path_; // from the root to the heaviest leaf
    std::vector<unsigned char> is_on_path_;
    lower_bounds* bounds_ = nullptr;
    std::size_t most_ = 0;
    bool likeliest_only_ = false;
    bool is_whole_ = true;
    obstacle why_ = obstacle::none;
    std::size_t kept_at_meeting_ = 0;
    bounded_elimination<Asked> inner_;
    vector_list<Asked> outer_;
    std::vector<std::size_t> outer_begin_; // by state
    std::vector<units> needed_;
    vector_for<Asked, vector_run> runs_;
    vector_list<Asked> found_;
    bounded_join<Asked> join_;
    vector_sorter<Asked> sorter_;
};

}

#endif
