#ifndef ENTENTE_SOLVE_REACHING_HULL_SEARCH_HPP
#define ENTENTE_SOLVE_REACHING_HULL_SEARCH_HPP

// Weights for the parties under which the greatest weighted sum says most about the greatest product of their gains.

#include <entente/solve/elimination/weighted_sums.hpp>

#include <cstddef>
#include <initializer_list>
#include <vector>

namespace entente::inline v0_1::solve {

// A party's gain is (steps - origin) * scale, in the plan's steps.
struct gain_measure {
    std::vector<double> origin; // by party
    std::vector<double> scale;  // above zero
};

// Appends whole numbers in about the same proportion, each at least 1 where a weight is positive.
template <class Asked = void>
constexpr void append_whole(const std::vector<double>& weights, std::vector<units>& whole)
{
    double sum = 0;
    for (const double each : weights)
        sum += each;
    const double room = static_cast<double>(most_weight) - static_cast<double>(weights.size()) - 1;
    for (const double each : weights)
        whole.push_back(each > 0 ? static_cast<units>(each / sum * room) + 1 : 0);
}

// What was found: the weights that bound the product best, and others close by, as lanes of [lane * parties + party]; the
// gains of the best point of the hull; and the packages met on the way.
struct supporting_weights_found {
    std::vector<units> weights;
    std::vector<double> gains; // by party
    std::vector<flat_package> packages;
};

// Concave maximisation over the hull of the packages met so far, and column generation: the package that is best under the
// gradient is the next to be met. A gain's share in the gradient tells its party's weight. The answer is a guide, not a
// proof: whoever uses the weights takes the bound from weighted_sums.
template <class Asked = void>
class hull_search {
public:
    hull_search(const hull_search&) = delete;
    hull_search& operator=(const hull_search&) = delete;
    constexpr hull_search(const model::problem& posed, const plan& on, gain_measure by)
        : posed_{posed}, plan_{on}, by_{static_cast<gain_measure&&>(by)}, parties_{on.parties}
    {
    }

    // Once. Finds no weights where no package is feasible. O(rounds * (cells + points) * parties).
    constexpr supporting_weights_found search(std::size_t most_rounds)
    {
        if (!add_first())
            return {};
        share_.assign(points(), 1.0 / static_cast<double>(points()));
        for (std::size_t round = 0; round < most_rounds; ++round) {
            share_.resize(points(), 0);
            const bool is_best = move_to_best();
            if (add_best(gradient(mean_)) || !is_best)
                continue;
            // Nothing better is to be found at this sharpness.
            if (are_above_least() || sharpness_ < 1e-7)
                break;
            sharpness_ /= 3;
        }
        return {nearby_weights(), mean_, packages_};
    }

private:
    constexpr std::size_t points() const { return steps_.size() / parties_; }

    // The best packages for all alike, and for each party nearly alone.
    constexpr bool add_first()
    {
        std::vector<double> start(parties_, 0);
        for (std::size_t party = 0; party < parties_; ++party)
            start[party] = 1 / static_cast<double>(plan_.reach[party] + 1);
        if (!add_best(start))
            return false;
        for (std::size_t party = 0; party < parties_; ++party) {
            std::vector<double> alone = start;
            for (double& each : alone)
                each *= 1e-3;
            alone[party] = start[party];
            add_best(alone);
        }
        return true;
    }

    // Adds the package that is best under the weights. Returns whether it is a new one.
    constexpr bool add_best(const std::vector<double>& weights)
    {
        whole_.clear();
        append_whole<Asked>(weights, whole_);
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
        for (std::size_t party = 0; party < parties_; ++party) {
            const double its = static_cast<double>(steps_[begin + party]) - by_.origin[party];
            gains_.push_back(its * by_.scale[party]);
            const double size = gains_.back() < 0 ? -gains_.back() : gains_.back();
            greatest_ = greatest_ < size ? size : greatest_;
        }
        packages_.push_back(static_cast<flat_package&&>(options));
        return true;
    }

    // Gains below this part of the greatest that was met count as linear in the product: it would else be endlessly bad.
    constexpr double least_of_product() const { return sharpness_ * greatest_; }
    constexpr bool are_above_least() const
    {
        for (const double gain : mean_)
            if (gain < least_of_product())
                return false;
        return true;
    }
    // How much one more step is worth to each party at these gains.
    constexpr std::vector<double> gradient(const std::vector<double>& gains) const
    {
        std::vector<double> slope = by_.scale;
        const double lowest = least_of_product();
        for (std::size_t party = 0; party < parties_; ++party)
            slope[party] /= gains[party] < lowest ? lowest : gains[party];
        return slope;
    }
    // A gradient per gain rather than per step.
    constexpr double slope_along(const std::vector<double>& gains, const double* to, const double* from) const
    {
        const std::vector<double> slope = gradient(gains);
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            sum += slope[party] / by_.scale[party] * (to[party] - from[party]);
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
                    value += slope[party] / by_.scale[party] * gains_[point * parties_ + party];
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
    constexpr std::vector<units> nearby_weights() const
    {
        constexpr std::size_t most = 16;
        std::vector<units> whole;
        append_whole<Asked>(gradient(mean_), whole);
        for (std::size_t party = 0; party < parties_; ++party)
            for (const double factor : {0.97, 1.03}) {
                if (whole.size() / parties_ >= most)
                    return whole;
                std::vector<double> bent = mean_;
                bent[party] *= factor;
                append_whole<Asked>(gradient(bent), whole);
            }
        return whole;
    }

    const model::problem& posed_;
    const plan& plan_;
    gain_measure by_;
    std::size_t parties_;
    double sharpness_ = 1e-2; // see least_of_product
    double greatest_ = 1e-9;  // that a gain or a loss was
    weighted_sums sums_;
    std::vector<units> whole_;
    std::vector<units> steps_;  // [point * parties + party], each point once
    std::vector<double> gains_; // the same, as gains
    std::vector<double> share_; // by point; they sum to 1
    std::vector<double> mean_;  // the gains at these shares
    std::vector<flat_package> packages_;
};

}

#endif
