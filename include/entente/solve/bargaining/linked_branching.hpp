#ifndef ENTENTE_SOLVE_BARGAINING_LINKED_BRANCHING_HPP
#define ENTENTE_SOLVE_BARGAINING_LINKED_BRANCHING_HPP

// Packages with great least shares, where issues are linked.

#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/linked_mixture.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1::solve {

// Depth first: takes each option of an issue in turn, as long as mixtures of packages promise enough, and leaves out at
// once those with which they cannot (C. Barnhart, E. L. Johnson, G. L. Nemhauser, M. W. P. Savelsbergh and P. H. Vance,
// Branch-and-price: column generation for solving huge integer programs, 1998).
template <class Asked = void>
class linked_branching {
public:
    linked_branching(const linked_branching&) = delete;
    linked_branching& operator=(const linked_branching&) = delete;

    // `prefer` is by shares; `floors`: the least that each party takes, in units; `least`: no package that reaches them
    // has a lesser share.
    constexpr linked_branching(const plan& on, const criterion& prefer, span<const units> floors, double least)
        : plan_{on}, least_{least}, mixture_{on, prefer, floors, least}, frames_(1)
    {
        frames_[0].basis = mixture_.first_basis();
    }

    // See branching_search.
    static constexpr std::size_t few(const plan& on) { return 50 * (on.buckets.size() + 100); }
    static constexpr std::size_t not_many = 100'000;

    // No package that reaches the floors has a greater least share. Returns false where there is no such package.
    constexpr bool find_bound(double& greatest)
    {
        set_enough(least_);
        std::size_t nodes = static_cast<std::size_t>(-1);
        const double bound =
            mixture_.descend(frames_[0].basis, [this] { return enough_; }, nodes, [](const std::vector<units>&) {});
        if (bound < enough_)
            return false;
        bound_ = bound * mixture_.size();
        greatest = bound_;
        packages_ = mixture_.packages();
        return true;
    }
    constexpr double bound() const { return bound_; }
    // The packages whose mixture has the bound.
    constexpr const std::vector<flat_package>& packages() const { return packages_; }
    // These and others close to it.
    constexpr std::vector<flat_package> known() const { return mixture_.known(); }

    // Visits the outcomes, in units, that reach the floors with a least share of `enough`, some more than once, and some
    // that do not. The visitor answers what is enough from then on. Returns whether the search came to its end: not when
    // `nodes`, which are counted down, were used up, or the host stopped it.
    template <class Visitor>
    constexpr bool run(double enough, std::size_t& nodes, const limits& within, Visitor visit)
    {
        set_enough(enough);
        closed_.clear();
        was_stopped_ = false;
        std::size_t depth = enter(0, nodes, visit) ? 1 : 0;
        while (depth > 0) {
            if (nodes == 0 || !goes_on(nodes, within))
                break;
            frame& from = frames_[depth - 1];
            if (from.next == from.children.size()) {
                leave(from);
                --depth;
                continue;
            }
            const child taken = from.children[from.next++];
            if (taken.greatest < enough_)
                continue;
            --nodes;
            for (const child& each : from.children)
                mixture_.set_open(each.option, each.option == taken.option);
            if (frames_.size() <= depth)
                frames_.resize(depth + 1);
            frames_[depth].basis = frames_[depth - 1].basis;
            depth += enter(depth, nodes, visit) ? 1U : 0U;
        }
        const bool has_ended = depth == 0 && nodes > 0;
        for (; depth > 0; --depth)
            leave(frames_[depth - 1]);
        return has_ended;
    }
    constexpr bool was_stopped() const { return was_stopped_; }

private:
    struct child {
        std::uint32_t option = 0;
        double greatest = 0;
        double part = 0;
    };
    struct frame {
        typename linked_mixture<Asked>::basis basis;
        std::vector<child> children; // of the issue that is taken next
        std::size_t next = 0;
        std::size_t closed_before = 0;
    };

    constexpr void set_enough(double enough)
    {
        enough_ = enough / mixture_.size();
        enough_ -= 1e-11 * (1 + (enough_ < 0 ? -enough_ : enough_));
    }
    constexpr bool goes_on(std::size_t nodes, const limits& within)
    {
        if (within.proceed != nullptr)
            was_stopped_ = was_stopped_ || !within.proceed(within.host, {within.nodes - nodes, within.nodes});
        return !was_stopped_;
    }

    // Looks at what is left at this depth. Returns false, and nothing has changed, where there is nothing to divide.
    template <class Visitor>
    constexpr bool enter(std::size_t depth, std::size_t& nodes, Visitor& visit)
    {
        frame& at = frames_[depth];
        at.closed_before = closed_.size();
        mixture_.release();
        for (std::size_t above = 0; above <= depth; ++above)
            mixture_.hold(frames_[above].basis);
        const double bound =
            mixture_.descend(at.basis, [this] { return enough_; }, nodes, [&](const std::vector<units>& steps) {
                outcome_.clear();
                for (std::size_t party = 0; party < plan_.parties; ++party)
                    outcome_.push_back(plan_.utility(party, steps[party]));
                set_enough(visit(std::as_const(outcome_)));
            });
        if (bound < enough_ || nodes == 0)
            return false;
        mixture_.look_closer();
        close_others();
        if (list_children(at))
            return true;
        undo(at);
        return false;
    }
    // Closes what cannot be part of a package with enough.
    constexpr void close_others()
    {
        for (std::uint32_t option = 0; option < mixture_.options(); ++option)
            if (mixture_.is_open(option) && mixture_.greatest(option) < enough_) {
                mixture_.set_open(option, false);
                closed_.push_back(option);
            }
    }
    // The issue where mixing bridges the greatest differences; else the one that is easiest to change. `issues` where
    // none is left to divide.
    constexpr std::size_t choose_issue() const
    {
        std::size_t taken = plan_.buckets.size();
        double most = 0;
        double easiest = 0;
        for (std::size_t place = 0; place < plan_.buckets.size(); ++place) {
            std::size_t open = 0;
            double first = 0;
            double second = 0;
            double greatest_part = 0;
            for (std::uint32_t option = mixture_.option_begin(place); option < mixture_.option_begin(place + 1); ++option) {
                if (!mixture_.is_open(option))
                    continue;
                const double its = mixture_.greatest(option);
                greatest_part = greatest_part < mixture_.part(option) ? mixture_.part(option) : greatest_part;
                second = open == 0 || its > first ? first : open == 1 || its > second ? its : second;
                first = open == 0 || its > first ? its : first;
                ++open;
            }
            if (open < 2)
                continue;
            const double spread = greatest_part < 1 - 1e-6 ? mixture_.spread(place) : 0;
            if (taken == plan_.buckets.size() || spread > most || (!(most > 0) && second > easiest)) {
                taken = place;
                most = spread;
                easiest = second;
            }
        }
        return taken;
    }
    constexpr bool list_children(frame& at)
    {
        const std::size_t taken = choose_issue();
        at.children.clear();
        at.next = 0;
        if (taken == plan_.buckets.size())
            return false;
        for (std::uint32_t option = mixture_.option_begin(taken); option < mixture_.option_begin(taken + 1); ++option)
            if (mixture_.is_open(option))
                at.children.push_back({option, mixture_.greatest(option), mixture_.part(option)});
        model::sort(at.children, [](const child& one, const child& other) {
            if (one.part < other.part || other.part < one.part)
                return one.part > other.part;
            return one.greatest > other.greatest;
        });
        return true;
    }
    constexpr void leave(frame& from)
    {
        for (const child& each : from.children)
            mixture_.set_open(each.option, true);
        undo(from);
    }
    constexpr void undo(const frame& at)
    {
        for (; closed_.size() > at.closed_before; closed_.pop_back())
            mixture_.set_open(closed_.back(), true);
    }

    const plan& plan_;
    double least_;
    linked_mixture<Asked> mixture_;
    double enough_ = 0;
    double bound_ = 0;
    bool was_stopped_ = false;
    std::vector<frame> frames_;
    std::vector<flat_package> packages_;
    std::vector<std::uint32_t> closed_; // options, in the order in which they were left out
    std::vector<units> outcome_;
};

}

#endif
