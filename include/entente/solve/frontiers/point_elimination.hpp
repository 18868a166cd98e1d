#ifndef ENTENTE_SOLVE_FRONTIERS_POINT_ELIMINATION_HPP
#define ENTENTE_SOLVE_FRONTIERS_POINT_ELIMINATION_HPP

// One pass over a plan's buckets that carries the undominated partial packages of three and more parties.

#include <entente/solve/elimination/plan.hpp>
#include <entente/solve/frontiers/point_sieve.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// `Value` holds twice what all parties together can reach, and a bit more.
template <class Value>
class point_elimination {
public:
    constexpr point_elimination(const plan& on, const limits& within)
        : plan_{on}, within_{within}, coordinates_{on.parties + 1}, sieve_{on.parties + 1}
    {
        sieve_.add();
        sieve_.take_all(origin_);
        while (chain_ < on.buckets.size() && on.buckets[chain_].separator_size == 0 &&
               on.buckets[chain_].children == (chain_ == 0 ? 0 : 1))
            ++chain_;
    }

    // The undominated points of the whole problem, in no order. Ends early, with `why`, where more points are kept at
    // once than the limits allow, or the host stops it.
    constexpr const dominance_tree<Value>& run()
    {
        messages_.resize(plan_.states);
        std::size_t kept = 0;
        for (std::size_t place = 0; place < plan_.buckets.size() && why_ == obstacle::none; ++place) {
            const bucket& at = plan_.buckets[place];
            for (std::size_t state = 0; state < at.states && why_ == obstacle::none; ++state) {
                tree& found = messages_[at.states_begin + state];
                gather(at, cells_at(place), state);
                unite(found);
                kept += found.size();
                if (kept > within_.points)
                    why_ = obstacle::too_many_points;
            }
            for (std::size_t child = 0; child < at.children; ++child) {
                const bucket& spent = plan_.buckets[plan_.children[at.children_begin + child]];
                for (std::size_t state = 0; state < spent.states; ++state) {
                    kept -= messages_[spent.states_begin + state].size();
                    messages_[spent.states_begin + state] = {};
                }
            }
            if (why_ == obstacle::none && within_.proceed != nullptr &&
                !within_.proceed(within_.host, {place + 1, plan_.buckets.size()}))
                why_ = obstacle::stopped_by_host;
        }
        if (why_ != obstacle::none)
            messages_.back() = {};
        return messages_.back();
    }
    constexpr obstacle why() const { return why_; }

private:
    using tree = dominance_tree<Value>;
    using row = std::array<Value, model::most_bargaining_parties + 1>;

    // A tree's points, each with the same row of `shifts_` added. Its tasks follow those of the set before it.
    struct shifted_tree {
        const tree* points;
        std::size_t shift;
        std::size_t first_task;

        constexpr std::size_t tasks() const { return (points->blocks() + task_blocks - 1) / task_blocks; }
    };

    // Issues without links stand in a chain, the weightiest first, whose order is free. Here the lightest are added
    // first: points then lie close together while there are few, and what dominates one is soon found.
    constexpr const bucket& cells_at(std::size_t place) const
    {
        return plan_.buckets[place < chain_ ? chain_ - 1 - place : place];
    }

    // Lists what the state's cells offer: the children's points, each shifted by the cell's own worth.
    constexpr void gather(const bucket& at, const bucket& cells, std::size_t state)
    {
        sets_.clear();
        shifts_.clear();
        joined_.clear();
        joined_.reserve(cells.options);
        for (std::size_t cell = state * cells.options; cell < (state + 1) * cells.options; ++cell) {
            if (!plan_.is_open(cells, cell))
                continue;
            const std::size_t own = &at == &cells ? cell : 0; // the chain's links have one state each
            const tree* points = at.children == 0 ? &origin_ : &child_points(at, 0, own);
            if (at.children > 1) {
                joined_.push_back(join(*points, child_points(at, 1, own)));
                for (std::size_t child = 2; child < at.children && why_ == obstacle::none; ++child)
                    joined_.back() = join(joined_.back(), child_points(at, child, own));
                points = &joined_.back();
            }
            if (points->size() == 0)
                continue;
            sets_.push_back({points, shifts_.size(), 0});
            const units* local = plan_.local_of(cells, cell);
            Value sum = 0;
            for (std::size_t party = 0; party < plan_.parties; ++party) {
                shifts_.push_back(static_cast<Value>(local[party]));
                sum = static_cast<Value>(sum + shifts_.back());
            }
            shifts_.push_back(sum);
        }
        drop_dominated_sets();
    }
    constexpr const tree& child_points(const bucket& at, std::size_t child, std::size_t cell) const
    {
        const bucket& its = plan_.buckets[plan_.children[at.children_begin + child]];
        return messages_[its.states_begin + plan_.states_of_child(at, child)[cell]];
    }

    // The undominated sums of a point of one with a point of the other.
    constexpr tree join(const tree& one, const tree& other)
    {
        tree sums;
        if (one.size() * other.size() > within_.points) {
            why_ = obstacle::too_many_points;
            return sums;
        }
        for (std::size_t left = 0; left < one.size(); ++left)
            for (std::size_t right = 0; right < other.size(); ++right) {
                Value* sum = sieve_.add();
                for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
                    sum[coordinate] =
                        static_cast<Value>(one.of(left)[coordinate * lanes] + other.of(right)[coordinate * lanes]);
            }
        if (one.size() <= 1 || other.size() <= 1)
            sieve_.take_all(sums);
        else
            sieve_.take_undominated(within_.threads, sums);
        return sums;
    }

    // Where an option is no better than another for anybody, and leaves the same to be added, none of its points stays.
    constexpr void drop_dominated_sets()
    {
        std::size_t kept = 0;
        for (std::size_t own = 0; own < sets_.size(); ++own) {
            bool out = false;
            for (std::size_t other = 0; other < sets_.size() && !out; ++other)
                out = (other < kept || other > own) && sets_[other].points == sets_[own].points &&
                      is_no_less(sets_[other], sets_[own]) && (other < kept || !is_no_less(sets_[own], sets_[other]));
            if (!out)
                sets_[kept++] = sets_[own];
        }
        sets_.resize(kept);
    }
    constexpr bool is_no_less(const shifted_tree& one, const shifted_tree& other) const
    {
        for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
            if (shifts_[one.shift + coordinate] < shifts_[other.shift + coordinate])
                return false;
        return true;
    }

    // The undominated points of all listed sets together. A point is out where a point of another set is no less and
    // differs; of equal ones the first set's stays. What is asked of one point does not depend on the others', so that
    // the work can be shared out.
    constexpr void unite(tree& into)
    {
        std::size_t tasks = 0;
        std::size_t points = 0;
        for (shifted_tree& each : sets_) {
            each.first_task = tasks;
            tasks += each.tasks();
            points += each.points->size();
        }
        // Few are sooner looked up in a tree of their own, for every set would take a block at least.
        if (points <= point_sieve<Value>::few_points) {
            for (const shifted_tree& each : sets_)
                for (std::size_t place = 0; place < each.points->size(); ++place)
                    add_sum(each, each.points->of(place));
            sieve_.take_undominated({}, into);
            return;
        }
        survivors_.assign(tasks * task_blocks, 0);
        if (within_.threads.run != nullptr && tasks > sets_.size())
            within_.threads.run(within_.threads.host, tasks, &point_elimination::run_task, this);
        else
            for (std::size_t task = 0; task < tasks; ++task)
                compare(task);
        for (const shifted_tree& each : sets_)
            for (std::size_t block = 0; block < each.points->blocks(); ++block)
                for (std::uint32_t left = survivors_[each.first_task * task_blocks + block]; left != 0; left &= left - 1)
                    add_sum(each, each.points->block(block) + std::countr_zero(left));
        sieve_.take_all(into);
    }
    constexpr void add_sum(const shifted_tree& of, const Value* point)
    {
        Value* sum = sieve_.add();
        for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
            sum[coordinate] = static_cast<Value>(point[coordinate * lanes] + shifts_[of.shift + coordinate]);
    }

    static void run_task(void* self, std::size_t task) { static_cast<point_elimination*>(self)->compare(task); }
    constexpr void compare(std::size_t task)
    {
        std::size_t own = 0;
        while (own + 1 < sets_.size() && sets_[own + 1].first_task <= task)
            ++own;
        std::vector<Value> moves;
        for (std::size_t other = 0; other < sets_.size(); ++other) {
            for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
                moves.push_back(static_cast<Value>(shifts_[sets_[own].shift + coordinate] -
                                                   shifts_[sets_[other].shift + coordinate]));
            // Of later sets only a better point counts, of earlier ones an equal one too.
            if (other > own)
                ++moves.back();
        }
        std::vector<std::uint32_t> hints(sets_.size(), 0);
        const tree& points = *sets_[own].points;
        const std::size_t begin = (task - sets_[own].first_task) * task_blocks;
        const std::size_t end = begin + task_blocks < points.blocks() ? begin + task_blocks : points.blocks();
        for (std::size_t block = begin; block < end; ++block) {
            std::uint32_t survivors = 0;
            for (std::size_t lane = 0; lane < lanes && block * lanes + lane < points.size(); ++lane)
                if (!is_out(own, points.block(block) + lane, moves.data(), hints.data()))
                    survivors |= std::uint32_t{1} << lane;
            survivors_[task * task_blocks + block - begin] = survivors;
        }
    }
    // Is a point of another set at least as good? `hints` tells for each set where the last such point was: neighbours
    // mostly fall to the same block.
    constexpr bool is_out(std::size_t own, const Value* point, const Value* moves, std::uint32_t* hints) const
    {
        row asked; // not set beforehand, for speed
        for (std::size_t other = 0; other < sets_.size(); ++other, moves += coordinates_) {
            if (other == own)
                continue;
            for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
                asked[coordinate] = static_cast<Value>(point[coordinate * lanes] + moves[coordinate]);
            const tree& its = *sets_[other].points;
            if (its.no_less_in(hints[other], asked.data()) != 0)
                return true;
            const auto accept = [&](std::uint32_t block, std::uint32_t) {
                hints[other] = block;
                return true;
            };
            if (its.search(asked.data(), accept))
                return true;
        }
        return false;
    }

    static constexpr std::size_t lanes = tree::lanes;
    static constexpr std::size_t task_blocks = 64;

    const plan& plan_;
    limits within_;
    std::size_t coordinates_;
    std::size_t chain_ = 0; // how many buckets stand in it
    obstacle why_ = obstacle::none;
    point_sieve<Value> sieve_;
    tree origin_;
    std::vector<tree> messages_; // by state of all buckets
    std::vector<tree> joined_;   // by cell of the state that is worked on, where there is something to join
    std::vector<shifted_tree> sets_;
    std::vector<Value> shifts_;
    std::vector<std::uint32_t> survivors_; // by task and block, a bit for each point
};

}

#endif
