#ifndef ENTENTE_SOLVE_REACHING_MIXTURE_BOUND_HPP
#define ENTENTE_SOLVE_REACHING_MIXTURE_BOUND_HPP

// How much all can have at once where an issue may be settled by a mixture of its options: an upper bound of what they
// can have by packages, and close to it where there are many issues.

#include <entente/solve/reaching/mixture_step.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Under any weights, the greatest sum above what is asked is a bound. The least of these, a linear programme's dual, is
// found by a simplex method (G. B. Dantzig, 1951) that passes corners as long as it descends (R. Fourer, Notes on the
// dual simplex method, 1994). Wherever that ends, or is led by rounding, the bound holds.
template <class Asked = void>
class mixture_bound {
public:
    mixture_bound(const mixture_bound&) = delete;
    mixture_bound& operator=(const mixture_bound&) = delete;
    constexpr explicit mixture_bound(const mixture_demands& demands)
        : demands_{demands}, step_{demands}, weights_(demands.rows, 0), loss_(demands.is_open.size(), 0),
          part_(demands.is_open.size(), 0)
    {
    }

    // A corner to begin with: one row has all the weight.
    constexpr void begin(mixture_corner& corner) const
    {
        corner.weights.assign(demands_.rows, 0);
        corner.ties.clear();
        bool is_first = true;
        for (std::uint32_t row = 0; row < demands_.rows; ++row) {
            if (is_first && demands_.shares[row] != 0) {
                corner.weights[row] = 1;
                is_first = false;
            } else {
                corner.ties.push_back({mixture_corner::no_issue, row});
            }
        }
        corner.base.assign(demands_.issues(), 0);
        for (std::size_t issue = 0; issue < demands_.issues(); ++issue)
            corner.base[issue] = best_of(issue, corner.weights);
    }

    // Goes down from the corner until the bound is least, or below `enough`. Returns false where what is asked cannot
    // be had at all.
    constexpr bool descend(mixture_corner& corner, double enough)
    {
        if (!step_.invert(corner))
            begin_again(corner);
        const std::size_t most_steps = 50 + 10 * demands_.rows;
        for (std::size_t count = 0; true; ++count) {
            step_.find_forces(corner);
            if (count == most_steps)
                break;
            if (step_.value() < enough)
                break;
            const std::size_t before = corner.ties.size();
            const std::size_t leaving = step_.tie_to_leave(corner);
            if (leaving == before)
                break;
            // A base that was exchanged has moved the edges.
            if (!step_.invert(corner)) {
                begin_again(corner);
                continue;
            }
            step_.find_forces(corner);
            const auto moved = step_.leave(corner, leaving);
            if (moved == mixture_step<Asked>::outcome::endless && falls_below_zero(step_.edge()))
                return false;
            if (moved != mixture_step<Asked>::outcome::moved)
                begin_again(corner);
        }
        note_parts(corner);
        return true;
    }
    // Of an option in the mixture at the corner that was descended to; 0 for an issue's base too.
    constexpr double part(std::uint32_t option) const { return part_[option]; }

    // The bound under a corner's weights, whatever rounding did. O(options * rows).
    constexpr double weigh(const mixture_corner& corner)
    {
        double all = 0;
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            weights_[row] = corner.weights[row] > 0 ? corner.weights[row] : 0;
            all += demands_.shares[row] != 0 ? weights_[row] : 0;
        }
        for (double& each : weights_)
            each /= all;
        return sum_under_weights();
    }
    // By row; of those that share they sum to 1.
    constexpr const std::vector<double>& weights() const { return weights_; }
    // How much lower the bound that was weighed is with this option.
    constexpr double loss(std::uint32_t option) const { return loss_[option]; }

    // Lets go of the ties of an issue that is not free any more, because the option is taken.
    constexpr void take(mixture_corner& corner, std::uint32_t issue, std::uint32_t option)
    {
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie)
            if (corner.ties[tie].issue == issue && corner.ties[tie].which == option)
                step_.exchange_base(corner, tie);
        const std::uint32_t base = corner.base[issue];
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie) {
            if (corner.ties[tie].issue != issue)
                continue;
            bool was_left = step_.invert(corner);
            if (was_left) {
                corner.base[issue] = option;
                step_.find_forces(corner);
                corner.base[issue] = base;
                was_left = step_.leave(corner, tie) == mixture_step<Asked>::outcome::moved;
            }
            if (!was_left) {
                begin_again(corner);
                break;
            }
        }
        corner.base[issue] = option;
    }

private:
    constexpr void begin_again(mixture_corner& corner)
    {
        begin(corner);
        step_.invert(corner);
    }
    constexpr std::uint32_t best_of(std::size_t issue, const std::vector<double>& weights) const
    {
        std::uint32_t best = demands_.option_begin[issue];
        bool is_first = true;
        double most = 0;
        for (std::uint32_t option = best; option < demands_.option_begin[issue + 1]; ++option) {
            if (demands_.is_open[option] == 0)
                continue;
            const double sum = demands_.sum_under(weights.data(), option);
            if (is_first || sum > most) {
                most = sum;
                best = option;
            }
            is_first = false;
        }
        return best;
    }
    constexpr void note_parts(const mixture_corner& corner)
    {
        for (double& each : part_)
            each = 0;
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie)
            if (corner.ties[tie].issue != mixture_corner::no_issue)
                part_[corner.ties[tie].which] = step_.part(tie);
    }

    // Do these weights, none of them a share's, show that not all can be had?
    constexpr bool falls_below_zero(const std::vector<double>& edge)
    {
        double most = 0;
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            weights_[row] = demands_.shares[row] == 0 && edge[row] > 0 ? edge[row] : 0;
            most = most < weights_[row] ? weights_[row] : most;
        }
        if (!(most > 0))
            return false;
        for (double& each : weights_)
            each /= most;
        return sum_under_weights() < 0;
    }
    constexpr double sum_under_weights()
    {
        double sum = 0;
        double size = 1;
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            const double asked = weights_[row] * demands_.asked[row];
            sum -= asked;
            size += asked < 0 ? -asked : asked;
        }
        for (std::size_t issue = 0; issue < demands_.issues(); ++issue) {
            const std::uint32_t end = demands_.option_begin[issue + 1];
            double most = 0;
            bool is_first = true;
            for (std::uint32_t option = demands_.option_begin[issue]; option < end; ++option) {
                if (demands_.is_open[option] == 0)
                    continue;
                loss_[option] = demands_.sum_under(weights_.data(), option);
                most = is_first || loss_[option] > most ? loss_[option] : most;
                is_first = false;
            }
            for (std::uint32_t option = demands_.option_begin[issue]; option < end; ++option)
                loss_[option] = most - loss_[option];
            sum += most;
            size += most;
        }
        return sum + 1e-12 * size; // what rounding may have done to it
    }

    const mixture_demands& demands_;
    mixture_step<Asked> step_;
    std::vector<double> weights_; // by row
    std::vector<double> loss_;    // by option
    std::vector<double> part_;
};

}

#endif
