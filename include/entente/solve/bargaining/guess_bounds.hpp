#ifndef ENTENTE_SOLVE_BARGAINING_GUESS_BOUNDS_HPP
#define ENTENTE_SOLVE_BARGAINING_GUESS_BOUNDS_HPP

// What a package that is as good as a guess, by a criterion, must have: bounds on weighted sums of utilities, which no
// package meets for a guess that is too high.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/geometric_mean.hpp>
#include <entente/solve/bargaining/guess_scale.hpp>
#include <entente/solve/reaching/bounded_join.hpp>
#include <entente/solve/reaching/supporting_weights.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Asked = void>
class guess_bounds {
public:
    guess_bounds(const guess_bounds&) = delete;
    guess_bounds& operator=(const guess_bounds&) = delete;

    // `floors`: the least that each party takes, in units.
    constexpr guess_bounds(const plan& on, const criterion& prefer, span<const units> floors)
        : plan_{on}, scale_{on, prefer, floors}, parties_{on.parties}
    {
    }

    // Finds the weights. Returns whether there may be a package that reaches the floors.
    constexpr bool weigh(hull_search<Asked>& hull)
    {
        return scale_.is_product() ? weigh_means(hull) : weigh_shares(hull);
    }

    // Without weights, for the lowest guess alone.
    constexpr bool weigh_alone()
    {
        scale_.refer_to(std::vector<double>(parties_, 1));
        return set_lanes({});
    }

    constexpr const guess_scale<Asked>& scale() const { return scale_; }
    // No package that reaches the floors has a greater value.
    constexpr double bound() const { return bound_; }
    // The least difference that counts.
    constexpr double grain() const { return 1e-6 * size_of(bound_) + 1e-9; }

    // What a package as good as the guess has, by shares, as a goal of which nobody is to lack anything. Parties without a
    // share count by how far they reach.
    constexpr hull_goal goal_at(double guess) const
    {
        double size = 1;
        for (std::size_t party = 0; party < parties_; ++party)
            if (scale_.counts(party))
                size = scale_.rise()[party] * static_cast<double>(plan_.reach[party] + 1);
        hull_goal goal;
        for (std::size_t party = 0; party < parties_; ++party) {
            goal.origin.push_back(scale_.asked(party, guess));
            goal.scale.push_back(scale_.counts(party) ? scale_.rise()[party]
                                                      : size / static_cast<double>(plan_.reach[party] + 1));
        }
        return goal;
    }
    // A package as good as the guess has for each party alone at least so much, and so in any weighted sum; of a product
    // the means' inequality tells more.
    constexpr lower_bounds& at(double guess)
    {
        units* alone = bounds_.least.data() + guiding_;
        for (std::size_t party = 0; party < parties_; ++party) {
            alone[party] = plan_.steps_to(party, scale_.floors()[party]);
            if (!scale_.is_product() && scale_.counts(party)) {
                const units share = sum_rounded_down(scale_.origin()[party], guess / scale_.rise()[party]);
                alone[party] = alone[party] < share ? share : alone[party];
            }
            if (alone[party] < 0)
                alone[party] = 0;
        }
        for (std::size_t lane = 0; lane < guiding_; ++lane) {
            units sum = 0;
            for (std::size_t party = 0; party < parties_; ++party)
                sum += bounds_.sums.weights(lane)[party] * alone[party];
            if (scale_.is_product()) {
                const units mean = sum_rounded_down(offset(lane), slope(lane) * guess, size_of_offset(lane));
                sum = sum < mean ? mean : sum;
            }
            bounds_.least[lane] = sum;
        }
        return bounds_;
    }

private:
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    // `size`: that of the numbers whose sum the first one is.
    static constexpr units sum_rounded_down(double one, double other, double size = 0)
    {
        const double lower = one + other - (size_of(one) + size_of(other) + size) * 1e-12 - 1e-6;
        const units whole = static_cast<units>(lower);
        return static_cast<double>(whole) > lower ? whole - 1 : whole;
    }

    // The hull's weights, and each party's alone. Returns whether these reach the floors.
    constexpr bool set_lanes(const supporting_weights_found& hull)
    {
        std::vector<units> weights = hull.weights;
        guiding_ = weights.size() / parties_;
        for (std::size_t party = 0; party < parties_; ++party)
            for (std::size_t other = 0; other < parties_; ++other)
                weights.push_back(other == party ? 1 : 0);
        bounds_.sums.weigh(plan_, weights, true);
        bounds_.least.assign(bounds_.sums.lanes(), 0);
        for (std::size_t party = 0; party < parties_; ++party) {
            const units best = bounds_.sums.best(guiding_ + party);
            if (!is_sum(best) || plan_.utility(party, best) < scale_.floors()[party])
                return false;
        }
        return true;
    }

    constexpr bool weigh_means(hull_search<Asked>& hull)
    {
        const supporting_weights_found found = hull.search({hull_goal::kind::product, scale_.origin(), scale_.rise()}, 120);
        if (found.weights.empty())
            return false;
        scale_.refer_to(found.gains);
        if (!set_lanes(found))
            return false;
        for (std::size_t lane = 0; lane < guiding_; ++lane) {
            const double best = static_cast<double>(bounds_.sums.best(lane));
            // Rounding must not cut off what lies at the bound, however small the difference of two great numbers.
            const double bound = (best - offset(lane) + 1e-14 * (best + size_of_offset(lane))) / slope(lane);
            if (lane == 0 || bound < bound_)
                bound_ = bound;
        }
        bound_ += 1e-9 * size_of(bound_);
        return !(bound_ < scale_.lowest());
    }
    // Under a guess g, a package has a weighted sum of at least offset + slope * g.
    constexpr double offset(std::size_t lane) const
    {
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            sum += static_cast<double>(bounds_.sums.weights(lane)[party]) * scale_.origin()[party];
        return sum;
    }
    constexpr double size_of_offset(std::size_t lane) const
    {
        double sum = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            sum += static_cast<double>(bounds_.sums.weights(lane)[party]) * size_of(scale_.origin()[party]);
        return sum;
    }
    constexpr double slope(std::size_t lane) const
    {
        std::vector<double> parts;
        for (std::size_t party = 0; party < parties_; ++party)
            parts.push_back(static_cast<double>(bounds_.sums.weights(lane)[party]) * scale_.reference()[party]);
        return static_cast<double>(parts.size()) * geometric_mean(parts);
    }

    // Newton's method: what is asked of each party at the bound so far, as a goal, tells the weights that lower it most.
    // Where floors ask for nothing, once is enough.
    constexpr bool weigh_shares(hull_search<Asked>& hull)
    {
        if (!set_lanes({}))
            return false;
        bound_ = first_bound();
        for (int round = 0; round < 8; ++round) {
            const double before = bound_;
            const supporting_weights_found found = hull.search(goal_at(before), 160);
            if (found.weights.empty() || !set_lanes(found))
                return false;
            for (std::size_t lane = 0; lane < bounds_.sums.lanes(); ++lane)
                if (!lower_bound_by(lane))
                    return false;
            if (!do_floors_bind(bound_) || before - bound_ <= 1e-4 * size_of(before))
                break;
        }
        // A thousandth of a step more, for what rounding took off.
        double step = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            if (scale_.counts(party))
                step = step > 0 && step < scale_.rise()[party] ? step : scale_.rise()[party];
        bound_ += 1e-3 * step + 1e-9 * size_of(bound_);
        return !(bound_ < scale_.lowest());
    }
    constexpr bool do_floors_bind(double guess) const
    {
        for (std::size_t party = 0; party < parties_; ++party)
            if (scale_.is_bound_by_floor(party, guess))
                return true;
        return false;
    }
    constexpr double first_bound() const
    {
        double bound = 0;
        bool first = true;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!scale_.counts(party))
                continue;
            const double unit = scale_.rise()[party];
            const double most = static_cast<double>(bounds_.sums.best(guiding_ + party));
            const double share = (most - scale_.origin()[party]) * unit + 1e-9 * size_of(most * unit) + 1e-9;
            bound = first || share < bound ? share : bound;
            first = false;
        }
        return bound;
    }
    // The least bound at which no more is asked for in the lane than there is; false where floors alone ask for more.
    // What is asked for is a convex function of the guess, so that Newton's method comes down to it from above.
    constexpr bool lower_bound_by(std::size_t lane)
    {
        const double best = static_cast<double>(bounds_.sums.best(lane));
        for (std::size_t step = 0; step <= parties_ + 1; ++step) {
            double sum = 0;
            double size = best;
            double slope = 0;
            for (std::size_t party = 0; party < parties_; ++party) {
                const double weight = static_cast<double>(bounds_.sums.weights(lane)[party]);
                const double its = scale_.asked(party, bound_);
                sum += weight * its;
                size += weight * (size_of(its) + size_of(scale_.origin()[party]));
                if (!scale_.is_bound_by_floor(party, bound_))
                    slope += weight / scale_.rise()[party];
            }
            // Rounding must not cut off what lies at the bound.
            const double excess = sum - best - 1e-12 * size;
            if (!(excess > 0))
                return true;
            if (!(slope > 0))
                return false;
            bound_ -= excess / slope;
        }
        return true;
    }

    const plan& plan_;
    guess_scale<Asked> scale_;
    std::size_t parties_;
    lower_bounds bounds_;           // the guiding lanes, then one for each party alone
    std::size_t guiding_ = 0;
    double bound_ = 0;
};

}

#endif
