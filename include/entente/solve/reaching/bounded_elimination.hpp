#ifndef ENTENTE_SOLVE_REACHING_BOUNDED_ELIMINATION_HPP
#define ENTENTE_SOLVE_REACHING_BOUNDED_ELIMINATION_HPP

// One pass over a plan's buckets that keeps every partial package which can still meet all of some bounds, and so finds
// every utility vector that meets them.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/reaching/bounded_join.hpp>
#include <entente/solve/reaching/vector_list.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// What a pass is to do besides finding the vectors.
struct bounded_wishes {
    bool undominated_only = false; // drop vectors that are no better for anybody than another one
    bool count = false;            // how many packages have each vector
    bool likeliest_only = false;   // where there are too many, keep the likeliest, and go on
};

template <class Asked = void>
class bounded_elimination {
public:
    constexpr bounded_elimination(const plan& on, const limits& within) : plan_{on}, within_{within} {}

    // Options that a package may not have: `closed[option_begin[issue] + option]`; none where the span is empty.
    constexpr void close(span<const unsigned char> closed, span<const std::uint32_t> option_begin)
    {
        closed_ = closed;
        option_begin_ = option_begin;
    }

    // Returns whether the pass came to its end: not where more than `most` vectors would be kept at once, or the host
    // stopped it.
    constexpr bool run(lower_bounds& bounds, std::size_t most, bounded_wishes wishes)
    {
        begin(bounds, most, wishes);
        for (std::size_t at = 0; at < plan_.buckets.size() && why_ == obstacle::none; ++at)
            eliminate(at);
        return why_ == obstacle::none;
    }
    constexpr obstacle why() const { return why_; }
    // Was nothing left out for being unlikely?
    constexpr bool is_whole() const { return is_whole_; }

    // The vectors found, in the plan's steps, each once, in ascending order; and how many packages have each.
    constexpr std::size_t size() const { return messages_.back().size(plan_.parties); }
    constexpr span<const units> operator[](std::size_t which) const
    {
        return {messages_.back().vectors.data() + which * plan_.parties, plan_.parties};
    }
    constexpr const natural& count(std::size_t which) const { return messages_.back().counts[which]; }

    // The same pass in steps, for searches that go only a part of the way: children before their parents.
    constexpr void begin(lower_bounds& bounds, std::size_t most, bounded_wishes wishes)
    {
        bounds_ = &bounds;
        wishes_ = wishes;
        most_ = most;
        why_ = obstacle::none;
        kept_ = 0;
        done_ = 0;
        messages_.clear();
        messages_.resize(plan_.buckets.size());
        needed_.resize(bounds.least.size(), 0);
        join_.begin(bounds.sums, 4 * most + 1024, wishes.count);
        is_whole_ = true;
    }
    constexpr void eliminate(std::size_t place)
    {
        const bucket& at = plan_.buckets[place];
        message& out = messages_[place];
        out.begin.push_back(0);
        for (std::size_t state = 0; state < at.states; ++state) {
            gathered_.clear();
            if (why_ == obstacle::none && can_matter(at, state))
                for (std::size_t option = 0; option < at.options; ++option)
                    if (is_open(at, state * at.options + option, option))
                        add_cell(at, state * at.options + option);
            if (wishes_.likeliest_only)
                thin_out(most_ / at.states + 1);
            sorter_.tidy(gathered_, plan_.parties);
            if (wishes_.undominated_only)
                sorter_.drop_dominated(gathered_, plan_.parties);
            out.append(gathered_);
            out.begin.push_back(out.size(plan_.parties));
            kept_ += gathered_.size(plan_.parties);
            if (kept_ > most_ && !wishes_.likeliest_only)
                why_ = obstacle::too_many_points;
        }
        for (std::size_t child = 0; child < at.children; ++child)
            forget(plan_.children[at.children_begin + child]);
        end_step();
    }
    // Tells the host that a bucket is done, here or elsewhere.
    constexpr void end_step()
    {
        if (within_.proceed != nullptr && !within_.proceed(within_.host, {++done_, plan_.buckets.size()}))
            why_ = obstacle::stopped_by_host;
    }
    // What an eliminated bucket hands on in a state, until its parent is eliminated.
    constexpr vector_run handed_on(std::size_t place, std::size_t state) const
    {
        const message& its = messages_[place];
        const std::size_t begin = its.begin[state];
        return {its.vectors.data() + begin * plan_.parties, wishes_.count ? its.counts.data() + begin : nullptr,
                its.begin[state + 1] - begin, bounds_->sums.inward(plan_.buckets[place], state)};
    }
    constexpr std::size_t kept_of(std::size_t place) const { return messages_[place].size(plan_.parties); }
    constexpr void forget(std::size_t place)
    {
        kept_ -= messages_[place].size(plan_.parties);
        messages_[place] = {};
    }

private:
    struct message : vector_list<Asked> {
        std::vector<std::size_t> begin; // by state
    };

    constexpr bool is_open(const bucket& at, std::size_t cell, std::size_t option) const
    {
        return plan_.is_open(at, cell) && (closed_.empty() || closed_[option_begin_[at.issue] + option] == 0);
    }
    constexpr bool can_matter(const bucket& at, std::size_t state)
    {
        const units* inward = bounds_->sums.inward(at, state);
        const units* outward = bounds_->sums.outward(at, state);
        for (std::size_t lane = 0; lane < needed_.size(); ++lane) {
            if (!is_sum(inward[lane]) || !is_sum(outward[lane]))
                return false;
            needed_[lane] = bounds_->least[lane] - outward[lane];
            if (inward[lane] < needed_[lane])
                return false;
        }
        return true;
    }

    constexpr void add_cell(const bucket& at, std::size_t cell)
    {
        const units* sums = bounds_->sums.sums_of(at, cell);
        for (std::size_t lane = 0; lane < needed_.size(); ++lane)
            if (sums[lane] < needed_[lane])
                return;
        runs_.clear();
        for (std::size_t child = 0; child < at.children; ++child) {
            runs_.push_back(handed_on(plan_.children[at.children_begin + child], plan_.states_of_child(at, child)[cell]));
            if (runs_.back().size == 0)
                return;
        }
        if (why_ == obstacle::none && !join_.add({plan_.local_of(at, cell), plan_.parties}, needed_, runs_, gathered_))
            leave_out_or_give_up();
    }

    constexpr void leave_out_or_give_up()
    {
        if (wishes_.likeliest_only)
            thin_out(most_);
        else
            why_ = obstacle::too_many_points;
    }
    constexpr void thin_out(std::size_t most)
    {
        if (!bounds_->keep_likeliest(gathered_, needed_, plan_.parties, most, sorter_))
            is_whole_ = false;
    }

    const plan& plan_;
    limits within_;
    lower_bounds* bounds_ = nullptr;
    bounded_wishes wishes_;
    std::size_t most_ = 0;
    std::size_t kept_ = 0;
    std::size_t done_ = 0;
    bool is_whole_ = true;
    obstacle why_ = obstacle::none;
    span<const unsigned char> closed_;
    span<const std::uint32_t> option_begin_;
    std::vector<message> messages_;
    std::vector<units> needed_; // by lane: what a partial package must reach in this state
    vector_for<Asked, vector_run> runs_;
    vector_list<Asked> gathered_; // the state's vectors, over the options seen so far
    bounded_join<Asked> join_;
    vector_sorter<Asked> sorter_;
};

}

#endif
