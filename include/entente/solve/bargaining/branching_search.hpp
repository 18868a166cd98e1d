#ifndef ENTENTE_SOLVE_BARGAINING_BRANCHING_SEARCH_HPP
#define ENTENTE_SOLVE_BARGAINING_BRANCHING_SEARCH_HPP

// Packages with great least shares, where no issue is linked to another.

#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/share_demands.hpp>
#include <entente/solve/bargaining/share_levels.hpp>
#include <entente/solve/reaching/mixture_bound.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::solve {

// Depth first: takes each option of an issue in turn, as long as mixtures of the others' options promise enough (A. H.
// Land and A. G. Doig, An automatic method of solving discrete programming problems, 1960). An option with which they
// cannot is left out at once (H. Crowder, E. L. Johnson and M. Padberg, Solving large-scale zero-one linear programming
// problems, 1983).
template <class Asked = void>
class branching_search {
public:
    branching_search(const branching_search&) = delete;
    branching_search& operator=(const branching_search&) = delete;

    // Only where is_for(on). `prefer` is by shares; `floors`: the least that each party takes, in units; `least`: no
    // package that reaches them has a lesser share.
    constexpr branching_search(const plan& on, const criterion& prefer, span<const units> floors, double least)
        : plan_{on}, asked_{share_demands_of<Asked>(on, prefer, floors, least)}, demands_{asked_.demands},
          levels_{on, prefer, asked_}, bound_{demands_}
    {
    }
    static constexpr bool is_for(const plan& on)
    {
        for (const bucket& each : on.buckets)
            if (each.states != 1)
                return false;
        return true;
    }

    // Nodes: enough to see whether it is easy, and before something better is begun with.
    static constexpr std::size_t few(const plan& on) { return on.buckets.size() + 100; }
    static constexpr std::size_t not_many = 20'000;

    // No package that reaches the floors has a greater least share. Returns false where there is no such package. Only
    // before anything is asked for.
    constexpr bool find_bound(double& greatest)
    {
        reserve(0);
        mixture_corner& corner = frames_[0].corner;
        bound_.begin(corner);
        if (asked_.is_hopeless || !bound_.descend(corner, -1e300))
            return false;
        greatest = bound_.weigh(corner) * asked_.size;
        return true;
    }

    // What is asked for. The visitor may ask for more, and answers whether to go on.
    constexpr share_levels<Asked>& levels() { return levels_; }

    // Visits the outcomes, in units, that reach the floors and are as good as asked for, but for those that are no
    // better for anybody than another one; some more than once, and some that are not. Returns whether the search came
    // to its end: not when `nodes`, which are counted down, were used up, or the visitor or the host stopped it.
    template <class Visitor>
    constexpr bool run(std::size_t& nodes, const limits& within, Visitor visit)
    {
        closed_.clear();
        settled_.clear();
        was_stopped_ = false;
        is_over_ = false;
        if (asked_.is_hopeless)
            return true;
        reserve(0);
        bound_.begin(frames_[0].corner);
        std::size_t depth = enter(0, visit) ? 1 : 0;
        while (depth > 0) {
            if (is_over_ || nodes == 0 || !goes_on(nodes, within))
                break;
            frame& from = frames_[depth - 1];
            if (from.next == from.children.size()) {
                leave(from);
                --depth;
                continue;
            }
            const child taken = from.children[from.next++];
            if (from.spare < taken.loss)
                continue;
            --nodes;
            reserve(depth);
            settle(depth, taken.option);
            depth += enter(depth, visit) ? 1U : 0U;
        }
        const bool has_ended = depth == 0 && !is_over_;
        for (; depth > 0; --depth)
            leave(frames_[depth - 1]);
        return has_ended;
    }
    constexpr bool was_stopped() const { return was_stopped_; }

private:
    struct child {
        std::uint32_t option = 0;
        double loss = 0;
        double part = 0;
    };
    struct frame {
        mixture_corner corner;
        double spare = 0; // what may be lost
        std::uint32_t issue = 0;
        std::vector<child> children; // of the issue that is taken next
        std::size_t next = 0;
        std::size_t closed_before = 0;
        std::size_t settled_before = 0;
    };

    static constexpr double tolerance = 1e-10; // what rounding may do to numbers of about the size of 1

    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    constexpr std::uint32_t end_of(std::uint32_t issue) const { return demands_.option_begin[issue + 1]; }
    constexpr void reserve(std::size_t depth)
    {
        if (frames_.size() <= depth)
            frames_.resize(depth + 1);
    }
    constexpr bool goes_on(std::size_t nodes, const limits& within)
    {
        if (nodes % 64 == 0 && within.proceed != nullptr)
            was_stopped_ = was_stopped_ || !within.proceed(within.host, {within.nodes - nodes, within.nodes});
        return !was_stopped_;
    }

    // Looks at what is left at this depth. Returns false, and nothing has changed, where there is nothing to divide.
    template <class Visitor>
    constexpr bool enter(std::size_t depth, Visitor& visit)
    {
        frame& at = frames_[depth];
        at.closed_before = closed_.size();
        at.settled_before = settled_.size();
        if (!bound_.descend(at.corner, -tolerance) || !weigh(at))
            return false;
        if (try_bases(at.corner, visit) && !weigh(at))
            return false;
        leave_out(at);
        if (choose_issue(at))
            return true;
        try_bases(at.corner, visit);
        undo(at);
        return false;
    }
    // Returns false where nothing is as good as asked for.
    constexpr bool weigh(frame& at)
    {
        at.spare = bound_.weigh(at.corner);
        at.spare += tolerance - levels_.least_above(bound_.weights());
        return !(at.spare < 0);
    }
    // Closes what cannot be part of a package with enough.
    constexpr void leave_out(frame& at)
    {
        for (std::uint32_t issue = 0; issue < demands_.issues(); ++issue) {
            if (demands_.is_free[issue] == 0)
                continue;
            std::uint32_t left = 0;
            std::uint32_t last = 0;
            for (std::uint32_t option = demands_.option_begin[issue]; option < end_of(issue); ++option) {
                if (demands_.is_open[option] == 0)
                    continue;
                if (bound_.loss(option) > 0 && at.spare < bound_.loss(option)) {
                    demands_.is_open[option] = 0;
                    closed_.push_back(option);
                    continue;
                }
                ++left;
                last = option;
            }
            if (left == 1) {
                bound_.take(at.corner, issue, last);
                demands_.is_free[issue] = 0;
                settled_.push_back(issue);
            }
        }
    }
    // The one where mixing bridges the greatest difference; else the one that is easiest to change.
    constexpr bool choose_issue(frame& at)
    {
        double most = 0;
        double least = 0;
        bool has_any = false;
        for (std::uint32_t issue = 0; issue < demands_.issues(); ++issue) {
            if (demands_.is_free[issue] == 0)
                continue;
            for (std::uint32_t option = demands_.option_begin[issue]; option < end_of(issue); ++option) {
                if (demands_.is_open[option] == 0 || option == at.corner.base[issue])
                    continue;
                const double bridged = bound_.part(option) > 1e-7 ? difference(option, at.corner.base[issue]) : 0;
                if (!has_any || bridged > most || (!(most > 0) && bound_.loss(option) < least)) {
                    at.issue = issue;
                    most = bridged;
                    least = bound_.loss(option);
                }
                has_any = true;
            }
        }
        if (has_any)
            list_children(at);
        return has_any;
    }
    constexpr double difference(std::uint32_t option, std::uint32_t base) const
    {
        double sum = 0;
        for (std::size_t row = 0; row < demands_.rows; ++row)
            sum += size_of(demands_.worth[option * demands_.rows + row] - demands_.worth[base * demands_.rows + row]);
        return sum;
    }
    constexpr void list_children(frame& at)
    {
        at.children.clear();
        at.next = 0;
        double rest = 1;
        for (std::uint32_t option = demands_.option_begin[at.issue]; option < end_of(at.issue); ++option)
            if (demands_.is_open[option] != 0) {
                at.children.push_back({option, bound_.loss(option), bound_.part(option)});
                rest -= bound_.part(option);
            }
        for (child& each : at.children)
            each.part = each.option == at.corner.base[at.issue] ? rest : each.part;
        model::sort(at.children, [](const child& one, const child& other) {
            if (one.part < other.part || other.part < one.part)
                return one.part > other.part;
            return one.loss < other.loss;
        });
        demands_.is_free[at.issue] = 0;
    }
    constexpr void settle(std::size_t depth, std::uint32_t option)
    {
        const frame& from = frames_[depth - 1];
        for (const child& each : from.children)
            demands_.is_open[each.option] = each.option == option ? 1 : 0;
        frames_[depth].corner = from.corner;
        bound_.take(frames_[depth].corner, from.issue, option);
    }
    constexpr void leave(frame& from)
    {
        for (const child& each : from.children)
            demands_.is_open[each.option] = 1;
        demands_.is_free[from.issue] = 1;
        undo(from);
    }
    constexpr void undo(const frame& at)
    {
        for (; closed_.size() > at.closed_before; closed_.pop_back())
            demands_.is_open[closed_.back()] = 1;
        for (; settled_.size() > at.settled_before; settled_.pop_back())
            demands_.is_free[settled_.back()] = 1;
    }

    // The package of the issues' bases. Returns whether it was visited.
    template <class Visitor>
    constexpr bool try_bases(const mixture_corner& corner, Visitor& visit)
    {
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            double sum = -demands_.asked[row];
            for (const std::uint32_t option : corner.base)
                sum += demands_.worth[option * demands_.rows + row];
            if (sum < -1e-9)
                return false;
        }
        outcome_.assign(plan_.parties, 0);
        for (std::size_t issue = 0; issue < demands_.issues(); ++issue) {
            const units* local = plan_.local_of(plan_.buckets[issue], asked_.cells[corner.base[issue]]);
            for (std::size_t party = 0; party < plan_.parties; ++party)
                outcome_[party] += local[party];
        }
        for (std::size_t party = 0; party < plan_.parties; ++party)
            outcome_[party] = plan_.utility(party, outcome_[party]);
        is_over_ = !visit(std::as_const(outcome_)) || is_over_;
        return true;
    }

    const plan& plan_;
    share_demands asked_;
    mixture_demands& demands_;
    share_levels<Asked> levels_;
    mixture_bound<Asked> bound_;
    bool was_stopped_ = false; // by the host
    bool is_over_ = false;     // by the visitor
    std::vector<frame> frames_;
    std::vector<std::uint32_t> closed_; // options, in the order in which they were left out
    std::vector<std::uint32_t> settled_;
    std::vector<units> outcome_;
};

}

#endif
