#ifndef ENTENTE_SOLVE_REACHING_SUPPORTING_WEIGHTS_HPP
#define ENTENTE_SOLVE_REACHING_SUPPORTING_WEIGHTS_HPP

// Weights for the parties under which the greatest weighted sum says most about what all of them can have at once.

#include <entente/solve/elimination/weighted_sums.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// What is sought on the hull of all outcomes, in the plan's steps: a party's gain is (steps - origin) * scale. A party
// with scale 0 does not count.
struct hull_goal {
    enum class kind : unsigned char {
        product, // the greatest product of the gains
        least,   // the greatest least gain
    };

    kind sought = kind::least;
    std::vector<double> origin; // by party
    std::vector<double> scale;
};

// What was found: the weights that bound the goal best, and others close by, as lanes of [lane * parties + party]; the
// gains of the best point of the hull; and the packages met on the way.
struct supporting_weights_found {
    std::vector<units> weights;
    std::vector<double> gains; // by party; 0 where it does not count
    std::vector<flat_package> packages;
};

// Concave maximisation over the hull of the packages met so far, and column generation: the package that is best under the
// gradient is the next to be met. A gain's share in the gradient tells its party's weight. What was met under one goal is a
// start for the next. The answer is a guide, not a proof: whoever uses the weights takes the bound from weighted_sums.
template <class Asked = void>
class hull_search {
public:
    hull_search(const hull_search&) = delete;
    hull_search& operator=(const hull_search&) = delete;
    constexpr hull_search(const model::problem& posed, const plan& on) : posed_{posed}, plan_{on}, parties_{on.parties} {}

    // Weights that bound the goal; none where no package is feasible. O(rounds * (cells + points) * parties).
    constexpr const supporting_weights_found& search(const hull_goal& goal, std::size_t most_rounds)
    {
        goal_ = goal;
        sharpness_ = is_product() ? 1e-2 : 0.03;
        found_.weights.clear();
        found_.gains.clear();
        gains_.clear();
        greatest_ = 1e-9;
        for (std::size_t point = 0; point < points(); ++point)
            add_gains(point);
        if (points() == 0 && !add_first())
            return found_;
        share_.assign(points(), 1.0 / static_cast<double>(points()));
        for (std::size_t round = 0; round < most_rounds; ++round) {
            share_.resize(points(), 0);
            const bool is_best = move_to_best();
            if (add_best(gradient(mean_)) || (is_product() && !is_best))
                continue;
            // Nothing better is to be found at this sharpness.
            if (is_product() ? are_above_least() || sharpness_ < 1e-7 : sharpness_ < 1e-4)
                break;
            sharpness_ /= 3;
        }
        collect_weights();
        return found_;
    }
    // All that were met, under any goal.
    constexpr const std::vector<flat_package>& packages() const { return found_.packages; }

private:
    constexpr std::size_t points() const { return steps_.size() / parties_; }
    constexpr bool is_product() const { return goal_.sought == hull_goal::kind::product; }

    // The best packages for all alike, and for each party nearly alone.
    constexpr bool add_first()
    {
        std::vector<double> start(parties_, 0);
        for (std::size_t party = 0; party < parties_; ++party)
            start[party] = goal_.scale[party] > 0 ? 1 / static_cast<double>(plan_.reach[party] + 1) : 0;
        if (!add_best(start))
            return false;
        for (std::size_t party = 0; party < parties_; ++party) {
            std::vector<double> alone = start;
            for (double& each : alone)
                each *= 1e-3;
            if (goal_.scale[party] > 0) {
                alone[party] = start[party];
                add_best(alone);
            }
        }
        return true;
    }

    // Adds the package that is best under the weights. Returns whether it is a new one.
    constexpr bool add_best(const std::vector<double>& weights)
    {
        whole_.clear();
        push_whole(weights);
        sums_.weigh(plan_, whole_, false);
        if (!is_sum(sums_.best(0)))
            return false;
        flat_package options(posed_.issues(), 0);
        sums_.best_package(posed_, 0, options);
        const std::size_t begin = steps_.size();
        steps_.resize(begin + parties_, 0);
        for (const bucket& at : plan_.buckets) {
            const std::size_t cell = plan_.state_in(posed_, at, options) * at.options + options[at.issue];
            for (std::size_t party = 0; party < parties_; ++party)
                steps_[begin + party] += plan_.local_of(at, cell)[party];
        }
        for (std::size_t point = 0; point + 1 < points(); ++point) {
            bool same = true;
            for (std::size_t party = 0; party < parties_ && same; ++party)
                same = steps_[point * parties_ + party] == steps_[begin + party];
            if (same) {
                steps_.resize(begin);
                return false;
            }
        }
        add_gains(points() - 1);
        found_.packages.push_back(static_cast<flat_package&&>(options));
        return true;
    }
    constexpr void add_gains(std::size_t point)
    {
        for (std::size_t party = 0; party < parties_; ++party) {
            const double its = static_cast<double>(steps_[point * parties_ + party]) - goal_.origin[party];
            gains_.push_back(its * goal_.scale[party]);
            const double size = gains_.back() < 0 ? -gains_.back() : gains_.back();
            greatest_ = greatest_ < size ? size : greatest_;
        }
    }

    // Whole numbers in the same proportion, each at least 1 where a party counts.
    constexpr void push_whole(const std::vector<double>& weights)
    {
        double sum = 0;
        for (const double each : weights)
            sum += each;
        const double room = static_cast<double>(most_weight) - static_cast<double>(parties_) - 1;
        for (std::size_t party = 0; party < parties_; ++party) {
            const units whole = sum > 0 ? static_cast<units>(weights[party] / sum * room) : 0;
            whole_.push_back(goal_.scale[party] > 0 ? whole + 1 : 0);
        }
    }

    // Gains below this part of the greatest that was met count as linear in the product: it would else be endlessly bad.
    constexpr double least_of_product() const { return sharpness_ * greatest_; }
    constexpr bool are_above_least() const
    {
        for (std::size_t party = 0; party < parties_; ++party)
            if (goal_.scale[party] > 0 && mean_[party] < least_of_product())
                return false;
        return true;
    }
    // How much one more step is worth to each party at these gains.
    constexpr std::vector<double> gradient(const std::vector<double>& gains) const
    {
        std::vector<double> slope(parties_, 0);
        if (is_product()) {
            const double lowest = least_of_product();
            for (std::size_t party = 0; party < parties_; ++party)
                slope[party] = goal_.scale[party] / (gains[party] < lowest ? lowest : gains[party]);
            return slope;
        }
        double greatest = 0;
        double least = 0;
        bool first = true;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!(goal_.scale[party] > 0))
                continue;
            greatest = first || greatest < gains[party] ? gains[party] : greatest;
            least = first || gains[party] < least ? gains[party] : least;
            first = false;
        }
        const double size = (greatest < 0 ? -greatest : greatest) + (least < 0 ? -least : least) + 1e-9;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!(goal_.scale[party] > 0))
                continue;
            // A smooth stand-in for the least: the power mean with a great negative exponent.
            const double near = 1 / (1 + (gains[party] - least) / (sharpness_ * size));
            const double square = near * near;
            slope[party] = goal_.scale[party] * square * square;
        }
        return slope;
    }
    // A gradient per gain rather than per step.
    constexpr double slope_along(const std::vector<double>& gains, const double* to, const double* from) const
    {
        const std::vector<double> slope = gradient(gains);
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            if (goal_.scale[party] > 0)
                sum += slope[party] / goal_.scale[party] * (to[party] - from[party]);
        return sum;
    }

    // Pairwise Frank-Wolfe steps (S. Lacoste-Julien and M. Jaggi, 2015): share moves from the worst point in use to the
    // best. Returns whether no more is to be had.
    constexpr bool move_to_best()
    {
        mean_.assign(parties_, 0);
        for (std::size_t point = 0; point < points(); ++point)
            for (std::size_t party = 0; party < parties_; ++party)
                mean_[party] += share_[point] * gains_[point * parties_ + party];
        for (int step = 0; step < 60; ++step) {
            const std::vector<double> slope = gradient(mean_);
            std::size_t best = points();
            std::size_t worst = points();
            double best_value = 0;
            double worst_value = 0;
            for (std::size_t point = 0; point < points(); ++point) {
                double value = 0;
                for (std::size_t party = 0; party < parties_; ++party)
                    if (goal_.scale[party] > 0)
                        value += slope[party] / goal_.scale[party] * gains_[point * parties_ + party];
                if (best == points() || value > best_value) {
                    best = point;
                    best_value = value;
                }
                if (share_[point] > 1e-12 && (worst == points() || value < worst_value)) {
                    worst = point;
                    worst_value = value;
                }
            }
            if (best == worst || worst == points() || !(best_value - worst_value > 1e-9 * (best_value < 0 ? -best_value : best_value)))
                return true;
            const double* to = gains_.data() + best * parties_;
            const double* from = gains_.data() + worst * parties_;
            double low = 0;
            double high = share_[worst];
            std::vector<double> tried(parties_, 0);
            const auto at = [&](double moved) {
                for (std::size_t party = 0; party < parties_; ++party)
                    tried[party] = mean_[party] + moved * (to[party] - from[party]);
            };
            at(high);
            if (slope_along(tried, to, from) > 0)
                low = high;
            for (int halving = 0; low < high && halving < 20; ++halving) {
                const double middle = (low + high) / 2;
                at(middle);
                (slope_along(tried, to, from) > 0 ? low : high) = middle;
            }
            if (!(low > 0))
                return true;
            at(low);
            mean_ = tried;
            share_[best] += low;
            share_[worst] -= low;
        }
        return false;
    }

    // The weights at the best point, and others that bend towards and away from each party.
    constexpr void collect_weights()
    {
        const std::size_t most = is_product() ? 16 : 32;
        whole_.clear();
        push_whole(gradient(mean_));
        for (std::size_t party = 0; party < parties_; ++party)
            for (const double factor : {0.97, 1.03}) {
                if (!(goal_.scale[party] > 0) || whole_.size() / parties_ >= most)
                    continue;
                std::vector<double> bent = mean_;
                std::vector<double> slope;
                if (is_product()) {
                    bent[party] *= factor;
                    slope = gradient(bent);
                } else {
                    slope = gradient(mean_);
                    double sum = 0;
                    for (const double each : slope)
                        sum += each;
                    slope[party] = slope[party] * (factor > 1 ? 1.15 : 0.85) + (factor > 1 ? 0.01 * sum : 0);
                }
                push_whole(slope);
            }
        found_.weights = whole_;
        found_.gains = mean_;
    }

    const model::problem& posed_;
    const plan& plan_;
    hull_goal goal_;
    std::size_t parties_;
    double sharpness_ = 0.03; // how far above the least a gain still weighs as much, or nearly; see least_of_product
    double greatest_ = 0;     // that a gain or a loss was, as the goal counts
    weighted_sums sums_;
    std::vector<units> whole_;
    std::vector<units> steps_;  // [point * parties + party], each point once
    std::vector<double> gains_; // the same as the goal counts them
    std::vector<double> share_; // by point; they sum to 1
    std::vector<double> mean_;  // the gains at these shares
    supporting_weights_found found_;
};

}

#endif
