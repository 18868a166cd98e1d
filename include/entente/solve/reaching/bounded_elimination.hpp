#ifndef ENTENTE_SOLVE_REACHING_BOUNDED_ELIMINATION_HPP
#define ENTENTE_SOLVE_REACHING_BOUNDED_ELIMINATION_HPP

// One pass over a plan's buckets that keeps every partial package which can still meet all of some bounds, and so finds
// every utility vector that meets them.

#include <entente/model/natural.hpp>
#include <entente/model/sorting.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// Bounds that a package must meet, all of them: under each lane's weights, at least so much.
struct lower_bounds {
    weighted_sums sums; // weighed outward too
    std::vector<units> least;
};

// What a pass is to do besides finding the vectors.
struct bounded_wishes {
    bool undominated_only = false; // drop vectors that are no better for anybody than another one
    bool count = false;            // how many packages have each vector
};

class bounded_elimination {
public:
    constexpr bounded_elimination(const plan& on, const limits& within) : plan_{on}, within_{within} {}

    // Options that a package may not have: `closed[option_begin[issue] + option]`; none where the span is empty.
    constexpr void close(std::span<const unsigned char> closed, std::span<const std::uint32_t> option_begin)
    {
        closed_ = closed;
        option_begin_ = option_begin;
    }

    // Returns whether the pass came to its end: not where more than `most` vectors were kept at once, or the host
    // stopped it.
    constexpr bool run(lower_bounds& bounds, std::size_t most, bounded_wishes wishes)
    {
        bounds_ = &bounds;
        wishes_ = wishes;
        most_ = most;
        why_ = obstacle::none;
        kept_ = 0;
        messages_.clear();
        messages_.resize(plan_.buckets.size());
        needed_.resize(bounds.least.size(), 0);
        for (std::size_t at = 0; at < plan_.buckets.size() && why_ == obstacle::none; ++at) {
            eliminate(at);
            for (std::size_t child = 0; child < plan_.buckets[at].children; ++child) {
                message& spent = messages_[plan_.children[plan_.buckets[at].children_begin + child]];
                kept_ -= spent.size(plan_.parties);
                spent = {};
            }
            if (within_.proceed != nullptr && !within_.proceed(within_.host, {at + 1, plan_.buckets.size()}))
                why_ = obstacle::stopped_by_host;
        }
        return why_ == obstacle::none;
    }
    constexpr obstacle why() const { return why_; }

    // The vectors found, in the plan's steps, each once, in ascending order; and how many packages have each.
    constexpr std::size_t size() const { return messages_.back().size(plan_.parties); }
    constexpr std::span<const units> operator[](std::size_t which) const
    {
        return std::span{messages_.back().vectors}.subspan(which * plan_.parties, plan_.parties);
    }
    constexpr const natural& count(std::size_t which) const { return messages_.back().counts[which]; }

private:
    // Vectors, one behind the other, and with each of them a number of packages where these are counted.
    struct vector_list {
        std::vector<units> vectors;
        std::vector<natural> counts;

        constexpr std::size_t size(std::size_t parties) const { return vectors.size() / parties; }
        constexpr void clear()
        {
            vectors.clear();
            counts.clear();
        }
    };
    struct message : vector_list {
        std::vector<std::size_t> begin; // by state
    };
    struct run_of {
        const units* vectors;
        const natural* counts;
        std::size_t size;
        const units* inward; // what the child can add, by lane
    };

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
            tidy(gathered_);
            if (wishes_.undominated_only)
                drop_dominated(gathered_);
            out.vectors.insert(out.vectors.end(), gathered_.vectors.begin(), gathered_.vectors.end());
            out.counts.insert(out.counts.end(), gathered_.counts.begin(), gathered_.counts.end());
            out.begin.push_back(out.size(plan_.parties));
            kept_ += gathered_.size(plan_.parties);
            if (kept_ > most_)
                why_ = obstacle::too_many_points;
        }
    }
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
        children_.clear();
        for (std::size_t child = 0; child < at.children; ++child) {
            const std::uint32_t from = plan_.children[at.children_begin + child];
            const std::size_t state = plan_.states_of_child(at, child)[cell];
            const message& its = messages_[from];
            const std::size_t begin = its.begin[state];
            const std::size_t size = its.begin[state + 1] - begin;
            if (size == 0)
                return;
            children_.push_back({its.vectors.data() + begin * plan_.parties,
                                 wishes_.count ? its.counts.data() + begin : nullptr, size,
                                 bounds_->sums.inward(plan_.buckets[from], state)});
        }
        model::sort(children_, [](const run_of& one, const run_of& other) { return one.size < other.size; });
        below_.assign(needed_.size(), 0);
        for (const run_of& child : children_)
            for (std::size_t lane = 0; lane < below_.size(); ++lane)
                below_[lane] += child.inward[lane];
        const units* local = plan_.local_of(at, cell);
        joined_.clear();
        joined_.vectors.assign(local, local + plan_.parties);
        if (wishes_.count)
            joined_.counts.push_back(natural{1});
        for (std::size_t child = 0; child < children_.size() && why_ == obstacle::none; ++child)
            join(children_[child], child + 1 == children_.size());
        if (children_.empty())
            append(joined_);
    }

    // Adds a child's vectors; the last one's sums go to the state's vectors.
    constexpr void join(const run_of& child, bool is_last)
    {
        for (std::size_t lane = 0; lane < below_.size(); ++lane)
            below_[lane] -= child.inward[lane];
        const std::size_t parties = plan_.parties;
        vector_list& into = is_last ? gathered_ : next_;
        next_.clear();
        for (std::size_t own = 0; own < joined_.size(parties) && why_ == obstacle::none; ++own) {
            const units* base = joined_.vectors.data() + own * parties;
            for (std::size_t its = 0; its < child.size; ++its) {
                const units* more = child.vectors + its * parties;
                const std::size_t begin = into.vectors.size();
                into.vectors.resize(begin + parties, 0);
                for (std::size_t party = 0; party < parties; ++party)
                    into.vectors[begin + party] = base[party] + more[party];
                if (!passes(into.vectors.data() + begin))
                    into.vectors.resize(begin);
                else if (wishes_.count)
                    into.counts.push_back(joined_.counts[own] * child.counts[its]);
            }
            if (into.size(parties) > 4 * most_ + 1024)
                why_ = obstacle::too_many_points;
        }
        if (is_last)
            return;
        tidy(next_);
        joined_.vectors.swap(next_.vectors);
        joined_.counts.swap(next_.counts);
    }
    constexpr bool passes(const units* vector) const
    {
        for (std::size_t lane = 0; lane < needed_.size(); ++lane) {
            const units* weights = bounds_->sums.weights(lane).data();
            units sum = below_[lane];
            for (std::size_t party = 0; party < plan_.parties; ++party)
                sum += weights[party] * vector[party];
            if (sum < needed_[lane])
                return false;
        }
        return true;
    }
    constexpr void append(const vector_list& more)
    {
        gathered_.vectors.insert(gathered_.vectors.end(), more.vectors.begin(), more.vectors.end());
        gathered_.counts.insert(gathered_.counts.end(), more.counts.begin(), more.counts.end());
    }

    // Sorts the vectors, and makes one of equal ones.
    constexpr void tidy(vector_list& list)
    {
        const std::size_t parties = plan_.parties;
        const std::size_t size = list.size(parties);
        if (size < 2)
            return;
        order_.resize(size, 0);
        for (std::size_t place = 0; place < size; ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        const units* vectors = list.vectors.data();
        const auto compare = [vectors, parties](std::uint32_t one, std::uint32_t other) {
            const units* left = vectors + one * parties;
            const units* right = vectors + other * parties;
            for (std::size_t party = 0; party < parties; ++party)
                if (left[party] != right[party])
                    return left[party] < right[party] ? -1 : 1;
            return 0;
        };
        model::sort(order_, [&compare](std::uint32_t one, std::uint32_t other) { return compare(one, other) < 0; });
        sorted_.clear();
        for (std::size_t place = 0; place < size; ++place) {
            if (place > 0 && compare(order_[place - 1], order_[place]) == 0) {
                if (wishes_.count)
                    sorted_.counts.back() += list.counts[order_[place]];
                continue;
            }
            sorted_.vectors.insert(sorted_.vectors.end(), vectors + order_[place] * parties,
                                   vectors + (order_[place] + 1) * parties);
            if (wishes_.count)
                sorted_.counts.push_back(static_cast<natural&&>(list.counts[order_[place]]));
        }
        list.vectors.swap(sorted_.vectors);
        list.counts.swap(sorted_.counts);
    }

    // Each vector against those greater in order, which alone can dominate it; past a size that is left, for it costs
    // the square and changes no answer.
    constexpr void drop_dominated(vector_list& list)
    {
        const std::size_t parties = plan_.parties;
        const std::size_t size = list.size(parties);
        if (size < 2 || size > 512)
            return;
        sorted_.clear();
        for (std::size_t own = size; own-- > 0;) {
            const units* vector = list.vectors.data() + own * parties;
            bool out = false;
            for (std::size_t other = 0; other < sorted_.size(parties) && !out; ++other) {
                const units* its = sorted_.vectors.data() + other * parties;
                bool all = true;
                for (std::size_t party = 0; party < parties && all; ++party)
                    all = its[party] >= vector[party];
                out = all;
            }
            if (!out)
                sorted_.vectors.insert(sorted_.vectors.end(), vector, vector + parties);
        }
        list.vectors.clear();
        for (std::size_t own = sorted_.size(parties); own-- > 0;)
            list.vectors.insert(list.vectors.end(),
                                sorted_.vectors.begin() + static_cast<std::ptrdiff_t>(own * parties),
                                sorted_.vectors.begin() + static_cast<std::ptrdiff_t>((own + 1) * parties));
    }

    const plan& plan_;
    limits within_;
    lower_bounds* bounds_ = nullptr;
    bounded_wishes wishes_;
    std::size_t most_ = 0;
    std::size_t kept_ = 0;
    obstacle why_ = obstacle::none;
    std::span<const unsigned char> closed_;
    std::span<const std::uint32_t> option_begin_;
    std::vector<message> messages_;
    std::vector<units> needed_; // by lane: what a partial package must reach in this state
    std::vector<units> below_;  // what the children that are not joined yet can add
    std::vector<run_of> children_;
    vector_list gathered_; // the state's vectors, over the options seen so far
    vector_list joined_;   // the cell's, over the children joined so far
    vector_list next_;
    vector_list sorted_;
    std::vector<std::uint32_t> order_;
};

}

#endif
