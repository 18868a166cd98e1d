#ifndef ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP
#define ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP

// The best outcomes by a criterion among those that no party refuses, without the frontier.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/best_outcomes.hpp>
#include <entente/solve/bargaining/best_shares.hpp>
#include <entente/solve/bargaining/branching_search.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/guess_bounds.hpp>
#include <entente/solve/bargaining/linked_branching.hpp>
#include <entente/solve/bargaining/local_search.hpp>
#include <entente/solve/bargaining/pair_exchange.hpp>
#include <entente/solve/reaching/meeting_elimination.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// Whether there is something: true only where that is certain. What is false is a no where it is exact.
struct possibility {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    bool exists = false;

    constexpr explicit operator bool() const { return exists; }
    friend constexpr bool operator==(const possibility&, const possibility&) = default;
};

// Searches from an upper bound downward: every package as good as a guess is enumerated, for a guess just below the
// bound first, then for lower ones, until the best package found is no worse than the guess. What a guess asks of
// weighted sums prunes the enumeration (for a product: the inequality of the means). Where it is too much for the
// limits, the bound stays, and the likeliest packages are enumerated from there on where these may be better.
template <class Asked = void>
class bargaining_search {
public:
    bargaining_search(const bargaining_search&) = delete;
    bargaining_search& operator=(const bargaining_search&) = delete;

    // `floors`: the least that each party takes, in units.
    constexpr bargaining_search(const problem& posed, const plan& on, const criterion& prefer,
                                span<const units> floors, const limits& within)
        : posed_{posed}, plan_{on}, prefer_{prefer}, within_{within}, bounds_{posed, on, prefer, floors},
          elimination_{on, within}, best_{prefer, bounds_.scale()}
    {
    }

    // All outcomes with the best value; or, where one is enough, any of them: by shares alone.
    constexpr outcomes best(bool is_one_enough = false)
    {
        if (has_few_packages() && list_all())
            return elimination_.why() == obstacle::none ? best_.found() : best_.unfinished(elimination_.why(), bound_);
        return search(is_one_enough);
    }
    // The same, however few packages there are.
    constexpr outcomes search(bool is_one_enough = false)
    {
        if (!is_by_product() && branching_search<Asked>::is_for(plan_))
            return best_unlinked_shares<Asked>(plan_, within_, is_one_enough, best_, [this](const auto&) {
                if (bounds_.weigh())
                    begin_locally(bounds_.packages(), bounds_.bound());
            });
        if (is_one_enough)
            return branch(true);
        if (!bounds_.weigh())
            return best_.found();
        begin_locally(bounds_.packages(), bounds_.bound());
        const double top = bounds_.bound();
        bound_ = top;
        double gap = best_.has_any() ? (top - best_.value()) / (is_by_product() ? 8 : 64) : size_of(top) / 64;
        bool is_whole = true;
        while (true) {
            gap = gap < bounds_.grain() ? bounds_.grain() : gap;
            double guess = top - gap;
            const double surely = best_.has_any() ? best_.value() : bounds_.scale().lowest();
            const bool is_last = guess <= surely;
            if (is_last)
                guess = surely;
            if (guess > top)
                return best_.found();
            const bool was_run = run_at(guess, !is_whole);
            if (elimination_.why() == obstacle::stopped_by_host)
                return best_.unfinished(obstacle::stopped_by_host, bound_);
            if (!was_run && is_whole) {
                // The likeliest are seldom as good for all parties as what pairs of changes have found.
                if (!is_by_product()) {
                    begin_locally(bounds_.packages(), bound_, within_.nodes / 20'000);
                    return branch(false);
                }
                is_whole = false;
                continue;
            }
            take_found();
            if (is_last || (best_.has_any() && best_.value() >= guess))
                return is_whole ? best_.found() : best_.unfinished(limit_met(), bound_);
            if (is_whole)
                bound_ = guess;
            gap *= is_by_product() ? 4 : is_whole && elimination_.kept_at_meeting() * 8 > most_at_once() ? 1.25 : 1.6;
        }
    }

    // Is there any package that reaches the floors? By shares. Truncated where that could not be found out.
    constexpr possibility is_possible()
    {
        if (!bounds_.weigh())
            return {};
        begin_locally(bounds_.packages(), bounds_.bound());
        obstacle why = obstacle::none;
        if (!best_.has_any())
            why = branching_search<Asked>::is_for(plan_) ? seek_unlinked() : seek_linked();
        if (best_.has_any() || why == obstacle::none)
            return {certainty::exact, obstacle::none, best_.has_any()};
        return {certainty::truncated, why, false};
    }

private:
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    constexpr bool is_by_product() const { return prefer_.by == criterion::kind::product; }
    constexpr std::size_t most_at_once() const
    {
        return within_.nodes / 10 < within_.points ? within_.nodes / 10 : within_.points;
    }
    constexpr obstacle limit_met() const
    {
        return most_at_once() < within_.points ? obstacle::too_many_nodes : obstacle::too_many_points;
    }
    constexpr outcomes branch(bool is_one_enough)
    {
        return best_shares<Asked, linked_branching<Asked>>(
            plan_, within_, is_one_enough, best_, bound_,
            [this](const auto& by) { begin_locally(by.packages(), by.bound()); });
    }
    // Any package that reaches the floors is enough. Return what kept them from finding out whether there is one.
    constexpr obstacle seek_unlinked()
    {
        const double lowest = bounds_.scale().lowest();
        branching_search<Asked> branching{plan_, prefer_, bounds_.scale().floors(), lowest};
        branching.levels().ask_for(lowest);
        std::size_t nodes = within_.nodes;
        const bool has_ended = branching.run(nodes, within_, [this](const std::vector<units>& outcome) {
            best_.take(outcome);
            return !best_.has_any();
        });
        return has_ended ? obstacle::none : why_of(branching);
    }
    constexpr obstacle seek_linked()
    {
        const double lowest = bounds_.scale().lowest();
        if (run_at(lowest, false)) {
            take_found();
            return obstacle::none;
        }
        if (elimination_.why() == obstacle::stopped_by_host)
            return obstacle::stopped_by_host;
        linked_branching<Asked> branching{plan_, prefer_, bounds_.scale().floors(), lowest};
        std::size_t nodes = within_.nodes;
        const bool has_ended = branching.run(lowest, nodes, within_, [this, lowest](const std::vector<units>& outcome) {
            best_.take(outcome);
            return best_.has_any() ? 1e300 : lowest;
        });
        return has_ended ? obstacle::none : why_of(branching);
    }
    template <class Branching>
    static constexpr obstacle why_of(const Branching& branching)
    {
        return branching.was_stopped() ? obstacle::stopped_by_host : obstacle::too_many_nodes;
    }
    // Of the likeliest, few are enough to find something good.
    constexpr bool run_at(double guess, bool likeliest_only)
    {
        const std::size_t most = likeliest_only ? most_at_once() / 16 : most_at_once();
        return elimination_.run(bounds_.at(guess), most, likeliest_only);
    }
    // Where there are few packages, all that reach the floors are listed sooner than weights are found.
    constexpr bool has_few_packages() const
    {
        double packages = 1;
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
            packages *= static_cast<double>(posed_.options(issue));
        return packages <= 20'000;
    }
    // Returns whether that, or the host, ended the search.
    constexpr bool list_all()
    {
        constexpr std::size_t few = 500;
        if (!bounds_.weigh_alone())
            return true;
        const std::size_t most = few < most_at_once() ? few : most_at_once();
        const bool was_run = elimination_.run(bounds_.at(bounds_.scale().lowest()), most, false);
        if (was_run)
            take_found();
        return was_run || elimination_.why() == obstacle::stopped_by_host;
    }

    constexpr void begin_locally(const std::vector<flat_package>& starts, double bound, std::size_t most_starts = 6)
    {
        local_search<Asked> local{posed_, prefer_, bounds_.scale().floors()};
        const bool in_pairs = !is_by_product() && posed_.parties > 2;
        const std::size_t size = starts.size();
        for (std::size_t start = size > most_starts ? size - most_starts : 0; start < size; ++start) {
            flat_package options = starts[start];
            if (in_pairs)
                pair_exchange<Asked>{posed_, plan_, bounds_.goal_at(bound)}.improve(options);
            local.improve(options, 20);
            best_.take(local.utilities(options));
        }
    }

    constexpr void take_found()
    {
        std::vector<units> outcome(posed_.parties, 0);
        for (std::size_t which = 0; which < elimination_.size(); ++which) {
            for (std::size_t party = 0; party < posed_.parties; ++party)
                outcome[party] = plan_.utility(party, elimination_[which][party]);
            best_.take(outcome);
        }
    }

    const problem& posed_;
    const plan& plan_;
    const criterion& prefer_;
    limits within_;
    guess_bounds<Asked> bounds_;
    meeting_elimination<Asked> elimination_;
    double bound_ = 1e300; // no package has a greater value
    best_outcomes<Asked> best_;
};

}

#endif
