#ifndef ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP
#define ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP

// The best outcomes by a criterion among those that no party refuses, without the frontier.

#include <entente/solve/bargaining/branching_search.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/guess_bounds.hpp>
#include <entente/solve/bargaining/local_search.hpp>
#include <entente/solve/reaching/meeting_elimination.hpp>
#include <entente/solve/reaching/supporting_weights.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// Whether there is something; false, and meaningless, unless exact.
struct possibility {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    bool exists = false;

    friend constexpr bool operator==(const possibility&, const possibility&) = default;
};

// Searches from an upper bound downward: every package as good as a guess is enumerated, for a guess just below the
// bound first, then for lower ones, until the best package found is no worse than the guess. What a guess asks of
// weighted sums prunes the enumeration (for a product: the inequality of the means). Where it is too much for the
// limits, the likeliest packages are enumerated from there on, and the bound stays.
template <class Asked = void>
class bargaining_search {
public:
    bargaining_search(const bargaining_search&) = delete;
    bargaining_search& operator=(const bargaining_search&) = delete;

    // `floors`: the least that each party takes, in units. `hull`: what it has met is a start, and grows.
    constexpr bargaining_search(const problem& posed, const plan& on, const criterion& prefer,
                                std::span<const units> floors, const limits& within, hull_search<Asked>& hull)
        : posed_{posed}, plan_{on}, prefer_{prefer}, within_{within}, hull_{hull}, bounds_{on, prefer, floors},
          elimination_{on, within}
    {
    }

    // All outcomes with the best value; or, where one is enough, any of them.
    constexpr outcomes best(bool is_one_enough = false)
    {
        if (has_few_packages() && list_all())
            return elimination_.why() == obstacle::none ? found() : unfinished(elimination_.why());
        return search(is_one_enough);
    }
    // The same, however few packages there are.
    constexpr outcomes search(bool is_one_enough = false)
    {
        if (!is_by_product() && branching_search<Asked>::is_for(plan_))
            return search_by_branching(is_one_enough);
        if (!bounds_.weigh(hull_))
            return found();
        begin_locally();
        const double top = bounds_.bound();
        bound_ = top;
        double gap = has_any_ ? (top - value_) / (is_by_product() ? 8 : 64) : size_of(top) / 64;
        bool is_whole = true;
        while (true) {
            gap = gap < bounds_.grain() ? bounds_.grain() : gap;
            double guess = top - gap;
            const double surely = has_any_ ? value_ + (is_one_enough ? step_above() : 0) : bounds_.lowest();
            const bool is_last = guess <= surely;
            if (is_last)
                guess = surely;
            if (guess > top)
                return found();
            const bool was_run = run_at(guess, !is_whole);
            if (elimination_.why() == obstacle::stopped_by_host)
                return unfinished(obstacle::stopped_by_host);
            if (!was_run && is_whole) {
                is_whole = false;
                continue;
            }
            take_found();
            if (is_last || (has_any_ && value_ >= guess))
                return is_whole ? found() : unfinished(obstacle::too_many_points);
            if (is_whole)
                bound_ = guess;
            gap *= is_by_product() ? 4 : is_whole && elimination_.kept_at_meeting() * 8 > most_at_once() ? 1.25 : 1.6;
        }
    }

    // The same for shares where no issue is linked: by branching, with what has to be reached lowered likewise.
    constexpr outcomes search_by_branching(bool is_one_enough)
    {
        branching_search<Asked> branching{plan_, prefer_, bounds_.floors(), bounds_.lowest()};
        if (!branching.find_bound(bound_))
            return found();
        const double top = bound_;
        // What is as good as the best is kept on the way, unless it is so much that it hides what is better.
        const double step = common_step() / 2;
        double beyond = is_one_enough ? step : 0;
        std::size_t equals = 0;
        std::size_t left = within_.nodes;
        const auto run = [&](double enough, std::size_t nodes) {
            const std::size_t rest = left - nodes;
            const bool has_ended = branching.run(enough, nodes, within_, [&](const std::vector<units>& outcome) {
                const double before = value_;
                if (reaches_floors(outcome))
                    take(outcome);
                constexpr std::size_t many = 1000;
                equals = value_ > before ? 0 : equals + 1;
                beyond = equals > many ? step : beyond;
                return has_any_ && value_ + beyond > enough ? value_ + beyond : enough;
            });
            left = rest + nodes;
            return has_ended;
        };
        const std::size_t few = posed_.issues() + 100;
        bool has_ended = run(bounds_.lowest(), few < left ? few : left);
        double gap = has_any_ ? (top - value_) / 3 : size_of(top) / 64;
        while (!has_ended && !branching.was_stopped()) {
            const double surely = has_any_ ? value_ + beyond : bounds_.lowest();
            const bool is_last = top - gap <= surely;
            const double guess = is_last ? surely : top - gap;
            if (!run(guess, left))
                break;
            has_ended = is_last || (has_any_ && value_ >= guess);
            bound_ = guess;
            gap *= 1.5;
        }
        if (has_ended && (is_one_enough || !has_any_ || !(beyond > 0)))
            return found();
        if (has_ended && branching.run(value_, left, within_, [&](const std::vector<units>& outcome) {
                if (reaches_floors(outcome))
                    take(outcome);
                return value_;
            }))
            return found();
        bound_ = has_ended ? value_ : bound_;
        return unfinished(branching.was_stopped() ? obstacle::stopped_by_host : obstacle::too_many_points);
    }

    // Is there any package that reaches the floors? Truncated where that could not be found out.
    constexpr possibility is_possible()
    {
        if (!bounds_.weigh(hull_))
            return {};
        begin_locally();
        for (const bool likeliest_only : {false, true}) {
            if (has_any_)
                return {certainty::exact, obstacle::none, true};
            const bool was_run = run_at(bounds_.lowest(), likeliest_only);
            if (elimination_.why() == obstacle::stopped_by_host)
                return {certainty::truncated, obstacle::stopped_by_host, false};
            take_found();
            if (was_run)
                return {certainty::exact, obstacle::none, has_any_};
        }
        return {has_any_ ? certainty::exact : certainty::truncated,
                has_any_ ? obstacle::none : obstacle::too_many_points, has_any_};
    }

private:
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    constexpr bool is_by_product() const { return prefer_.by == criterion::kind::product; }
    constexpr std::size_t most_at_once() const
    {
        return within_.nodes / 10 < within_.points ? within_.nodes / 10 : within_.points;
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
        const bool was_run = elimination_.run(bounds_.at(bounds_.lowest()), most, false);
        if (was_run)
            take_found();
        return was_run || elimination_.why() == obstacle::stopped_by_host;
    }
    // Half of the least by which one party's share can differ.
    constexpr double step_above() const
    {
        double least = 0;
        for (std::size_t party = 0; party < posed_.parties; ++party)
            if (prefer_.unit[party] != 0) {
                const double unit = static_cast<double>(prefer_.unit[party]);
                const double step = static_cast<double>(plan_.step[party]) / unit / 2;
                least = !(least > 0) || step < least ? step : least;
            }
        return least;
    }

    // What the values of two outcomes differ by at least, if they do; 0 where units differ, so that it may be anything.
    constexpr double common_step() const
    {
        units common = 0;
        units unit = 0;
        units origin = 0;
        for (std::size_t party = 0; party < posed_.parties; ++party) {
            if (prefer_.unit[party] == 0)
                continue;
            if (unit != 0 && prefer_.unit[party] != unit)
                return 0;
            const units from = plan_.least[party] - prefer_.origin[party];
            const units apart = unit == 0 || from < origin ? origin - from : from - origin;
            common = detail::greatest_common_divisor(plan_.step[party], common);
            common = unit == 0 ? common : detail::greatest_common_divisor(apart, common);
            origin = unit == 0 ? from : origin;
            unit = prefer_.unit[party];
        }
        return unit == 0 ? 0 : static_cast<double>(common) / static_cast<double>(unit);
    }

    constexpr void begin_locally()
    {
        local_search<Asked> local{posed_, prefer_, bounds_.floors()};
        constexpr std::size_t most_starts = 6;
        const std::size_t size = hull_.packages().size();
        for (std::size_t start = size > most_starts ? size - most_starts : 0; start < size; ++start) {
            flat_package options = hull_.packages()[start];
            local.improve(options, 20);
            const std::vector<units> outcome = local.utilities(options);
            if (reaches_floors(outcome))
                take(outcome);
        }
    }

    constexpr void take_found()
    {
        std::vector<units> outcome(posed_.parties, 0);
        for (std::size_t which = 0; which < elimination_.size(); ++which) {
            for (std::size_t party = 0; party < posed_.parties; ++party)
                outcome[party] = plan_.utility(party, elimination_[which][party]);
            if (reaches_floors(outcome))
                take(outcome);
        }
    }
    constexpr bool reaches_floors(const std::vector<units>& outcome) const
    {
        for (std::size_t party = 0; party < posed_.parties; ++party)
            if (outcome[party] < bounds_.floors()[party])
                return false;
        return true;
    }
    // Keeps the outcome if it is as good as the best so far, and drops those that it betters.
    constexpr void take(const std::vector<units>& outcome)
    {
        if (has_any_) {
            const std::strong_ordering order = prefer_.compare(outcome, best_.back());
            if (order < 0)
                return;
            if (order > 0)
                best_.clear();
            for (const std::vector<units>& known : best_)
                if (known == outcome)
                    return;
        }
        has_any_ = true;
        best_.push_back(outcome);
        value_ = bounds_.value_of(outcome);
    }

    constexpr outcomes found()
    {
        outcomes result;
        result.parties = posed_.parties;
        model::sort(best_, [](const std::vector<units>& one, const std::vector<units>& other) { return other < one; });
        for (const std::vector<units>& each : best_)
            result.utilities.insert(result.utilities.end(), each.begin(), each.end());
        return result;
    }
    // The best so far, and how far above it another could be: nothing above the bound is left.
    constexpr outcomes unfinished(obstacle why)
    {
        outcomes result = found();
        result.why = why;
        result.status = has_any_ ? certainty::bounded : certainty::truncated;
        if (has_any_) {
            const double size = size_of(value_);
            const double more = bound_ > value_ ? bound_ - value_ : 0;
            result.gap = size > 0 ? more / size : more;
        }
        return result;
    }

    const problem& posed_;
    const plan& plan_;
    const criterion& prefer_;
    limits within_;
    hull_search<Asked>& hull_;
    guess_bounds<Asked> bounds_;
    meeting_elimination<Asked> elimination_;
    double bound_ = 0; // no package has a greater value
    bool has_any_ = false;
    double value_ = 0;
    std::vector<std::vector<units>> best_; // the best outcomes found, all equally good
};

}

#endif
