#ifndef ENTENTE_SOLVE_FRONTIERS_POINT_ELIMINATION_HPP
#define ENTENTE_SOLVE_FRONTIERS_POINT_ELIMINATION_HPP

// One pass over a plan's buckets that carries the undominated partial packages of three and more parties.

#include <entente/solve/elimination/plan.hpp>
#include <entente/solve/frontiers/dominance_tree.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Value, std::size_t Width>
class point_elimination {
public:
    using point = point_of_many<Value, Width>;

    constexpr point_elimination(const plan& on, const limits& within) : plan_{on}, within_{within} {}

    // The undominated points of the whole problem, in no order. Ends early, with `why`, where more points are kept at
    // once than the limits allow, or the host stops it.
    constexpr const std::vector<point>& run()
    {
        messages_.resize(plan_.buckets.size());
        for (std::size_t at = 0; at < plan_.buckets.size() && why_ == obstacle::none; ++at) {
            const bucket& own = plan_.buckets[at];
            messages_[at].resize(own.states);
            for (std::size_t state = 0; state < own.states && why_ == obstacle::none; ++state) {
                gather(own, state);
                unite(messages_[at][state].points);
                kept_ += messages_[at][state].points.size();
                if (kept_ > within_.points)
                    why_ = obstacle::too_many_points;
            }
            for (std::size_t child = 0; child < own.children; ++child)
                drop(messages_[plan_.children[own.children_begin + child]]);
            joined_.clear();
            if (why_ == obstacle::none && within_.proceed != nullptr &&
                !within_.proceed(within_.host, {at + 1, plan_.buckets.size()}))
                why_ = obstacle::stopped_by_host;
        }
        if (why_ != obstacle::none)
            messages_.back().assign(1, {});
        return messages_.back()[0].points;
    }
    constexpr obstacle why() const { return why_; }

private:
    // Undominated points, with the tree over them once somebody asks.
    struct point_set {
        std::vector<point> points;
        dominance_tree<Value, Width> tree;
    };
    // A set of points, each with the same point added.
    struct shifted_set {
        point_set* set;
        point by;
    };

    constexpr void drop(std::vector<point_set>& message)
    {
        for (const point_set& each : message)
            kept_ -= each.points.size();
        message = {};
    }
    constexpr std::size_t used() const { return plan_.parties + 1; }

    // Lists what the state's cells offer: the children's points, each shifted by the cell's own worth.
    constexpr void gather(const bucket& at, std::size_t state)
    {
        sets_.clear();
        joined_.clear();
        joined_.reserve(at.options);
        for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell) {
            if (!plan_.is_open(at, cell))
                continue;
            point base;
            const units* local = plan_.local_of(at, cell);
            for (std::size_t party = 0; party < plan_.parties; ++party) {
                base.of[party] = static_cast<Value>(local[party]);
                base.of[plan_.parties] = static_cast<Value>(base.of[plan_.parties] + base.of[party]);
            }
            if (at.children == 0) {
                joined_.push_back({});
                joined_.back().points.push_back(point{});
                sets_.push_back({&joined_.back(), base});
                continue;
            }
            point_set* first = child_set(at, 0, cell);
            if (at.children > 1) {
                point_set together;
                join(*first, *child_set(at, 1, cell), together.points);
                for (std::size_t child = 2; child < at.children && why_ == obstacle::none; ++child) {
                    point_set next;
                    join(together, *child_set(at, child, cell), next.points);
                    together = static_cast<point_set&&>(next);
                }
                joined_.push_back(static_cast<point_set&&>(together));
                first = &joined_.back();
            }
            if (!first->points.empty())
                sets_.push_back({first, base});
        }
    }
    constexpr point_set* child_set(const bucket& at, std::size_t child, std::size_t cell)
    {
        const std::size_t state = plan_.states_of_child(at, child)[cell];
        return &messages_[plan_.children[at.children_begin + child]][state];
    }

    // The undominated sums of a point of one set with a point of the other.
    constexpr void join(const point_set& one, const point_set& other, std::vector<point>& sums)
    {
        if (one.points.size() * other.points.size() > within_.points) {
            why_ = obstacle::too_many_points;
            return;
        }
        point_set all;
        for (const point& left : one.points)
            for (const point& right : other.points)
                all.points.push_back(left + right);
        if (one.points.size() == 1 || other.points.size() == 1) {
            sums = static_cast<std::vector<point>&&>(all.points);
            return;
        }
        all.tree.build(all.points, used());
        std::uint32_t hint = 0;
        for (const std::uint32_t place : all.tree.order()) {
            point better = all.points[place];
            ++better.of[plan_.parties];
            if (!all.tree.has_no_less(better, hint))
                sums.push_back(all.points[place]);
        }
        drop_duplicates(sums);
    }
    constexpr void drop_duplicates(std::vector<point>& points) const
    {
        model::sort(points, [](const point& one, const point& other) { return one.of < other.of; });
        std::size_t kept = 0;
        for (std::size_t place = 0; place < points.size(); ++place)
            if (kept == 0 || !(points[kept - 1] == points[place]))
                points[kept++] = points[place];
        points.resize(kept);
    }

    // The undominated points of all listed sets together. A point is out where a point of another set is no less and
    // differs; of equal ones the first set's stays. What is asked of one point does not depend on the others', so that
    // the work can be shared out.
    constexpr void unite(std::vector<point>& into)
    {
        drop_dominated_sets();
        if (sets_.size() == 1)
            for (const point& each : sets_[0].set->points)
                into.push_back(each + sets_[0].by);
        if (sets_.size() < 2)
            return;
        if (at_most_one_each()) {
            unite_few(into);
            return;
        }
        for (const shifted_set& each : sets_)
            if (!each.set->tree.is_built())
                each.set->tree.build(each.set->points, used());
        for (std::size_t own = 0; own < sets_.size(); ++own) {
            const std::size_t size = sets_[own].set->points.size();
            survives_.assign(size, 0);
            task_ = own;
            const std::size_t tasks = (size + task_size - 1) / task_size;
            if (within_.threads.run != nullptr && tasks > 1)
                within_.threads.run(within_.threads.host, tasks, &point_elimination::run_task, this);
            else
                for (std::size_t task = 0; task < tasks; ++task)
                    sift(task);
            const std::vector<std::uint32_t>& order = sets_[own].set->tree.order();
            for (std::size_t place = 0; place < size; ++place)
                if (survives_[place] != 0)
                    into.push_back(sets_[own].set->points[order[place]] + sets_[own].by);
        }
    }
    // Where an option is no better than another for anybody, and leaves the same to be added, none of its points stays.
    constexpr void drop_dominated_sets()
    {
        std::size_t kept = 0;
        for (std::size_t own = 0; own < sets_.size(); ++own) {
            bool out = false;
            for (std::size_t other = 0; other < sets_.size() && !out; ++other)
                out = other != own && sets_[other].set == sets_[own].set &&
                      sets_[other].by.is_no_less_than(sets_[own].by) &&
                      (other < own || !(sets_[other].by == sets_[own].by));
            is_out_.push_back(out ? 1 : 0);
        }
        for (std::size_t own = 0; own < sets_.size(); ++own)
            if (is_out_[own] == 0)
                sets_[kept++] = sets_[own];
        sets_.resize(kept);
        is_out_.clear();
    }
    constexpr bool at_most_one_each() const
    {
        for (const shifted_set& each : sets_)
            if (each.set->points.size() > 1)
                return false;
        return true;
    }
    constexpr void unite_few(std::vector<point>& into) const
    {
        for (std::size_t own = 0; own < sets_.size(); ++own) {
            const point asked = sets_[own].set->points[0] + sets_[own].by;
            bool out = false;
            for (std::size_t other = 0; other < sets_.size() && !out; ++other) {
                const point it = sets_[other].set->points[0] + sets_[other].by;
                out = other != own && it.is_no_less_than(asked) && (other < own || !(it == asked));
            }
            if (!out)
                into.push_back(asked);
        }
    }

    static constexpr std::size_t task_size = 1024;
    static void run_task(void* self, std::size_t task) { static_cast<point_elimination*>(self)->sift(task); }
    constexpr void sift(std::size_t task)
    {
        const shifted_set& own = sets_[task_];
        const std::vector<std::uint32_t>& order = own.set->tree.order();
        const std::size_t end = (task + 1) * task_size < order.size() ? (task + 1) * task_size : order.size();
        std::vector<std::uint32_t> hints(sets_.size(), 0);
        std::vector<point> moves(sets_.size());
        for (std::size_t other = 0; other < sets_.size(); ++other) {
            moves[other] = own.by - sets_[other].by;
            // Of later sets only a better point counts, of earlier ones an equal one too.
            if (other > task_)
                ++moves[other].of[plan_.parties];
        }
        for (std::size_t place = task * task_size; place < end; ++place) {
            const point& asked = own.set->points[order[place]];
            bool out = false;
            for (std::size_t other = 0; other < sets_.size() && !out; ++other)
                out = other != task_ && sets_[other].set->tree.has_no_less(asked + moves[other], hints[other]);
            survives_[place] = out ? 0 : 1;
        }
    }

    const plan& plan_;
    limits within_;
    obstacle why_ = obstacle::none;
    std::size_t kept_ = 0;
    std::size_t task_ = 0; // the set that is being sifted
    std::vector<std::vector<point_set>> messages_; // by bucket and state
    std::vector<point_set> joined_;
    std::vector<shifted_set> sets_;
    std::vector<unsigned char> survives_;
    std::vector<unsigned char> is_out_;
};

}

#endif
