#ifndef ENTENTE_SOLVE_BARGAINING_GUESS_BOUNDS_HPP
#define ENTENTE_SOLVE_BARGAINING_GUESS_BOUNDS_HPP

// What a package that is as good as a guess, by a criterion, must have: bounds on weighted sums of utilities, which no
// package meets for a guess that is too high.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/geometric_mean.hpp>
#include <entente/solve/bargaining/guess_scale.hpp>
#include <entente/solve/bargaining/linked_mixture.hpp>
#include <entente/solve/reaching/bounded_join.hpp>
#include <entente/solve/reaching/hull_search.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Asked = void>
class guess_bounds {
public:
    guess_bounds(const guess_bounds&) = delete;
    guess_bounds& operator=(const guess_bounds&) = delete;

    // `floors`: the least that each party takes, in units.
    constexpr guess_bounds(const problem& posed, const plan& on, const criterion& prefer, span<const units> floors)
        : posed_{posed}, plan_{on}, prefer_{prefer}, scale_{on, prefer, floors}, parties_{on.parties}
    {
    }

    // Finds the weights. Returns whether there may be a package that reaches the floors.
    constexpr bool weigh() { return scale_.is_product() ? weigh_means() : weigh_shares(); }

    // Without weights, for the lowest guess alone.
    constexpr bool weigh_alone()
    {
        scale_.refer_to(std::vector<double>(parties_, 1));
        return set_lanes({});
    }

    constexpr const guess_scale<Asked>& scale() const { return scale_; }
    // No package that reaches the floors has a greater value.
    constexpr double bound() const { return bound_; }
    // Those that were met while weights were found; the best came last.
    constexpr const std::vector<flat_package>& packages() const { return packages_; }
    // The least difference that counts.
    constexpr double grain() const { return 1e-6 * size_of(bound_) + 1e-9; }

    // What a package as good as the guess has, by shares, as a goal of which nobody is to lack anything. Parties without a
    // share count by how far they reach.
    constexpr gain_measure goal_at(double guess) const
    {
        double size = 1;
        for (std::size_t party = 0; party < parties_; ++party)
            if (scale_.counts(party))
                size = scale_.rise()[party] * static_cast<double>(plan_.reach[party] + 1);
        gain_measure goal;
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

    // These weights, and each party's alone. Returns whether these reach the floors.
    constexpr bool set_lanes(std::vector<units> weights)
    {
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

    constexpr bool weigh_means()
    {
        const supporting_weights_found found =
            hull_search<Asked>{posed_, plan_, {scale_.origin(), scale_.rise()}}.search(120);
        if (found.weights.empty())
            return false;
        packages_ = found.packages;
        scale_.refer_to(found.gains);
        if (!set_lanes(found.weights))
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

    // The weights of the best mixture of packages, and others that bend towards and away from each party.
    constexpr bool weigh_shares()
    {
        linked_mixture<Asked> mixture{plan_, prefer_, scale_.floors(), scale_.lowest()};
        auto basis = mixture.first_basis();
        const double least = scale_.lowest() / mixture.size() - 1e-11 * (1 + size_of(scale_.lowest() / mixture.size()));
        std::size_t nodes = static_cast<std::size_t>(-1);
        const double bound = mixture.descend(basis, [least] { return least; }, nodes, [](const std::vector<units>&) {});
        if (bound < least)
            return false;
        bound_ = bound * mixture.size();
        packages_ = mixture.known();
        constexpr std::size_t most = 32;
        const std::vector<double> best = mixture.weights();
        double sum = 0;
        for (const double each : best)
            sum += each;
        std::vector<units> lanes;
        append_whole<Asked>(best, lanes);
        for (std::size_t party = 0; party < parties_; ++party)
            for (const bool is_towards : {false, true}) {
                if (lanes.size() / parties_ >= most)
                    break;
                std::vector<double> bent = best;
                bent[party] = is_towards ? 1.15 * bent[party] + 0.01 * sum : 0.85 * bent[party];
                append_whole<Asked>(bent, lanes);
            }
        return set_lanes(lanes);
    }

    const problem& posed_;
    const plan& plan_;
    const criterion& prefer_;
    guess_scale<Asked> scale_;
    std::size_t parties_;
    lower_bounds bounds_;           // the guiding lanes, then one for each party alone
    std::size_t guiding_ = 0;
    double bound_ = 0;
    std::vector<flat_package> packages_;
};

}

#endif
