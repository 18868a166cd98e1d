#ifndef ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP
#define ENTENTE_SOLVE_BARGAINING_BARGAINING_SEARCH_HPP

// The best outcomes by a criterion among those that no party refuses, without the frontier.

#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/local_search.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>
#include <entente/solve/reaching/supporting_weights.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// The geometric mean of positive numbers, by Newton's method from above.
constexpr double geometric_mean(std::span<const double> numbers)
{
    double mean = 0;
    for (const double each : numbers)
        mean += each;
    const double count = static_cast<double>(numbers.size());
    mean /= count;
    // Far from the end, a step takes off a count-th.
    for (std::size_t step = 0; step < 200 * numbers.size(); ++step) {
        double ratio = 1;
        for (const double each : numbers)
            ratio *= each / mean;
        const double next = mean * (1 - (1 - ratio) / count);
        if (!(next < mean))
            break;
        mean = next;
    }
    return mean;
}

}

// Whether there is something; false, and meaningless, unless exact.
struct possibility {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    bool exists = false;

    friend constexpr bool operator==(const possibility&, const possibility&) = default;
};

// Searches from an upper bound downward: every package as good as a guess is enumerated, for a guess just below the
// bound first, then for lower ones, until the best package found is no worse than the guess. What a guess asks of
// weighted sums prunes the enumeration (for a product: the inequality of the means).
class bargaining_search {
public:
    bargaining_search(const bargaining_search&) = delete;
    bargaining_search& operator=(const bargaining_search&) = delete;

    // `floors`: the least that each party takes, in units.
    constexpr bargaining_search(const problem& posed, const plan& on, const criterion& prefer,
                                std::span<const units> floors, const limits& within)
        : posed_{posed}, plan_{on}, prefer_{prefer}, floors_(floors.begin(), floors.end()), within_{within},
          parties_{posed.parties}
    {
        for (std::size_t party = 0; party < parties_; ++party) {
            const double step = static_cast<double>(on.step[party]);
            const bool counts = prefer.by == criterion::kind::product || prefer.unit[party] != 0;
            goal_.origin.push_back(static_cast<double>(prefer.origin[party] - on.least[party]) / step);
            goal_.scale.push_back(!counts                                     ? 0
                                  : prefer.by == criterion::kind::product ? 1
                                                                          : step / static_cast<double>(prefer.unit[party]));
            // A product counts only where everybody gains.
            if (prefer.by == criterion::kind::product && floors_[party] <= prefer.origin[party])
                floors_[party] = prefer.origin[party] + 1;
        }
        goal_.sought = prefer.by == criterion::kind::product ? hull_goal::kind::product : hull_goal::kind::least;
    }

    constexpr outcomes best()
    {
        const supporting_weights_found hull = supporting_weights(posed_, plan_, goal_);
        if (hull.weights.empty() || !set_lanes(hull))
            return found();
        const double lowest = lowest_guess();
        if (bound_ < lowest)
            return found();
        begin_locally(hull);
        double gap = has_any_ ? (bound_ - value_) / 8 : size_of_bound() / 64;
        const double least_gap = 1e-6 * size_of_bound() + 1e-9;
        while (true) {
            gap = gap < least_gap ? least_gap : gap;
            double guess = bound_ - gap;
            const double surely = has_any_ ? value_ : lowest;
            const bool is_last = guess <= surely;
            if (is_last)
                guess = surely;
            set_guess(guess);
            if (!elimination_.run(bounds_, most_at_once(), {true, false}))
                return unfinished();
            take_found();
            if (is_last || (has_any_ && value_ >= guess))
                return found();
            bound_ = guess;
            gap *= 4;
        }
    }

    // Is there any package that reaches the floors? Truncated where that could not be found out.
    constexpr possibility is_possible()
    {
        const supporting_weights_found hull = supporting_weights(posed_, plan_, goal_);
        if (hull.weights.empty() || !set_lanes(hull) || bound_ < lowest_guess())
            return {};
        begin_locally(hull);
        if (has_any_)
            return {certainty::exact, obstacle::none, true};
        set_guess(lowest_guess());
        if (!elimination_.run(bounds_, most_at_once(), {true, false}))
            return {certainty::truncated, elimination_.why(), false};
        return {certainty::exact, obstacle::none, elimination_.size() != 0};
    }

private:
    // A criterion's value on a scale of its own: the least share, or the geometric mean of the gains relative to the
    // hull's best, so that numbers stay close to 1.
    constexpr double value_of(std::span<const units> outcome) const
    {
        std::vector<double> ratios;
        double least = 0;
        bool first = true;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!(goal_.scale[party] > 0))
                continue;
            const double gain = static_cast<double>(outcome[party] - prefer_.origin[party]);
            if (prefer_.by == criterion::kind::product) {
                ratios.push_back(gain / static_cast<double>(plan_.step[party]) / reference_[party]);
                continue;
            }
            const double share = gain / static_cast<double>(prefer_.unit[party]);
            least = first || share < least ? share : least;
            first = false;
        }
        return prefer_.by == criterion::kind::product ? detail::geometric_mean(ratios) : least;
    }

    constexpr bool set_lanes(const supporting_weights_found& hull)
    {
        reference_ = hull.gains;
        for (double& each : reference_)
            each = each > 1e-3 ? each : 1e-3;
        std::vector<units> weights = hull.weights;
        guiding_ = weights.size() / parties_;
        for (std::size_t party = 0; party < parties_; ++party)
            for (std::size_t other = 0; other < parties_; ++other)
                weights.push_back(other == party ? 1 : 0);
        bounds_.sums.weigh(plan_, weights, true);
        bounds_.least.assign(bounds_.sums.lanes(), 0);
        for (std::size_t party = 0; party < parties_; ++party)
            if (plan_.utility(party, bounds_.sums.best(guiding_ + party)) < floors_[party])
                return false;
        for (std::size_t lane = 0; lane < guiding_; ++lane) {
            const double best = static_cast<double>(bounds_.sums.best(lane));
            // Rounding must not cut off what lies at the bound, however small the difference of two great numbers.
            const double bound = (best - offset(lane) + 1e-14 * (best + size_of_offset(lane))) / slope(lane);
            if (lane == 0 || bound < bound_)
                bound_ = bound;
        }
        bound_ += 1e-9 * size_of_bound();
        return true;
    }
    // Under a guess g, a package has a weighted sum of at least offset + slope * g.
    constexpr double offset(std::size_t lane) const
    {
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            sum += static_cast<double>(bounds_.sums.weights(lane)[party]) * goal_.origin[party];
        return sum;
    }
    constexpr double size_of_offset(std::size_t lane) const
    {
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            sum += static_cast<double>(bounds_.sums.weights(lane)[party]) * size_of(goal_.origin[party]);
        return sum;
    }
    constexpr double slope(std::size_t lane) const
    {
        std::vector<double> parts;
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!(goal_.scale[party] > 0))
                continue;
            const double weight = static_cast<double>(bounds_.sums.weights(lane)[party]);
            parts.push_back(weight * reference_[party]);
            sum += weight / goal_.scale[party];
        }
        return prefer_.by == criterion::kind::product
                   ? static_cast<double>(parts.size()) * detail::geometric_mean(parts)
                   : sum;
    }
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    constexpr double size_of_bound() const { return size_of(bound_); }

    // A guess that no package which reaches the floors falls short of.
    constexpr double lowest_guess() const
    {
        double least = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            if (goal_.scale[party] > 0 && prefer_.by == criterion::kind::leximin) {
                const double share = static_cast<double>(floors_[party] - prefer_.origin[party]) /
                                     static_cast<double>(prefer_.unit[party]);
                least = share < least ? share : least;
            }
        return least;
    }

    constexpr void begin_locally(const supporting_weights_found& hull)
    {
        local_search local{posed_, prefer_, floors_};
        constexpr std::size_t most_starts = 6;
        const std::size_t size = hull.packages.size();
        for (std::size_t start = size > most_starts ? size - most_starts : 0; start < size; ++start) {
            flat_package options = hull.packages[start];
            local.improve(options, 20);
            const std::vector<units> outcome = local.utilities(options);
            if (local.reaches_floors(outcome))
                take(outcome);
        }
    }

    // A package as good as the guess has for each party alone at least so much, and so in any weighted sum; of a product
    // the means' inequality tells more.
    constexpr void set_guess(double guess)
    {
        units* alone = bounds_.least.data() + guiding_;
        for (std::size_t party = 0; party < parties_; ++party) {
            alone[party] = plan_.steps_to(party, floors_[party]);
            if (prefer_.by == criterion::kind::leximin && goal_.scale[party] > 0) {
                const units share = sum_rounded_down(goal_.origin[party], guess / goal_.scale[party]);
                alone[party] = alone[party] < share ? share : alone[party];
            }
            if (alone[party] < 0)
                alone[party] = 0;
        }
        for (std::size_t lane = 0; lane < guiding_; ++lane) {
            units sum = 0;
            for (std::size_t party = 0; party < parties_; ++party)
                sum += bounds_.sums.weights(lane)[party] * alone[party];
            if (prefer_.by == criterion::kind::product) {
                const units mean = sum_rounded_down(offset(lane), slope(lane) * guess, size_of_offset(lane));
                sum = sum < mean ? mean : sum;
            }
            bounds_.least[lane] = sum;
        }
    }
    // `size`: that of the numbers whose sum the first one is.
    static constexpr units sum_rounded_down(double one, double other, double size = 0)
    {
        const double lower = one + other - (size_of(one) + size_of(other) + size) * 1e-12 - 1e-6;
        const units whole = static_cast<units>(lower);
        return static_cast<double>(whole) > lower ? whole - 1 : whole;
    }
    constexpr std::size_t most_at_once() const
    {
        return within_.nodes / 10 < within_.points ? within_.nodes / 10 : within_.points;
    }

    constexpr void take_found()
    {
        std::vector<units> outcome(parties_, 0);
        for (std::size_t which = 0; which < elimination_.size(); ++which) {
            bool reaches = true;
            for (std::size_t party = 0; party < parties_; ++party) {
                outcome[party] = plan_.utility(party, elimination_[which][party]);
                reaches = reaches && outcome[party] >= floors_[party];
            }
            if (reaches)
                take(outcome);
        }
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
        value_ = value_of(outcome);
    }

    constexpr outcomes found()
    {
        outcomes result;
        result.parties = parties_;
        model::sort(best_, [](const std::vector<units>& one, const std::vector<units>& other) { return other < one; });
        for (const std::vector<units>& each : best_)
            result.utilities.insert(result.utilities.end(), each.begin(), each.end());
        return result;
    }
    // The best so far, and how far above it another could be: nothing at or above the bound is left.
    constexpr outcomes unfinished()
    {
        outcomes result = found();
        result.why = elimination_.why();
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
    std::vector<units> floors_;
    limits within_;
    std::size_t parties_;
    hull_goal goal_;
    lower_bounds bounds_; // the guiding lanes, then one for each party alone
    std::size_t guiding_ = 0;
    bounded_elimination elimination_{plan_, within_};
    std::vector<double> reference_; // gains in steps that products are told relative to
    double bound_ = 0;              // no package has a greater value
    bool has_any_ = false;
    double value_ = 0;
    std::vector<std::vector<units>> best_; // the best outcomes found, all equally good
};

}

#endif
