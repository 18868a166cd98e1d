#ifndef ENTENTE_SOLVE_BARGAINING_GUESS_SCALE_HPP
#define ENTENTE_SOLVE_BARGAINING_GUESS_SCALE_HPP

// A criterion's value as one number, so that a search can guess one: on what scale, and which differences count on it.

#include <entente/model/span.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/geometric_mean.hpp>
#include <entente/solve/elimination/plan.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// By shares, the value is the least share; by products, the geometric mean of the gains relative to reference gains, so
// that numbers stay close to 1. Everything else of a party is in the plan's steps.
template <class Asked = void>
class guess_scale {
public:
    // `floors`: the least that each party takes, in units. Of a product, everybody has to gain.
    constexpr guess_scale(const plan& on, const criterion& prefer, span<const units> floors)
        : plan_{on}, prefer_{prefer}, floors_(floors.begin(), floors.end()), parties_{on.parties}
    {
        for (std::size_t party = 0; party < parties_; ++party) {
            const double step = static_cast<double>(on.step[party]);
            const bool has_say = is_product() || prefer.unit[party] != 0;
            origin_.push_back(static_cast<double>(prefer.origin[party] - on.least[party]) / step);
            rise_.push_back(!has_say ? 0 : is_product() ? 1 : step / static_cast<double>(prefer.unit[party]));
            if (is_product() && floors_[party] <= prefer.origin[party])
                floors_[party] = prefer.origin[party] + 1;
        }
    }

    constexpr bool is_product() const { return prefer_.by == criterion::kind::product; }
    constexpr bool counts(std::size_t party) const { return rise_[party] > 0; }
    constexpr span<const units> floors() const { return floors_; }
    constexpr const std::vector<double>& origin() const { return origin_; }
    // What a step more is in the value; 0 for who has no say.
    constexpr const std::vector<double>& rise() const { return rise_; }
    constexpr const std::vector<double>& reference() const { return reference_; }
    // Products are told relative to these gains from then on; none may be too small.
    constexpr void refer_to(std::vector<double> gains)
    {
        reference_ = static_cast<std::vector<double>&&>(gains);
        for (double& each : reference_)
            each = each > 1e-3 ? each : 1e-3;
    }

    constexpr bool reaches_floors(span<const units> outcome) const
    {
        for (std::size_t party = 0; party < parties_; ++party)
            if (outcome[party] < floors_[party])
                return false;
        return true;
    }
    constexpr double value_of(span<const units> outcome) const
    {
        std::vector<double> ratios;
        double least = 0;
        bool first = true;
        for (std::size_t party = 0; party < parties_; ++party) {
            if (!counts(party))
                continue;
            const double gain = static_cast<double>(outcome[party] - prefer_.origin[party]);
            if (is_product()) {
                ratios.push_back(gain / static_cast<double>(plan_.step[party]) / reference_[party]);
                continue;
            }
            const double share = gain / static_cast<double>(prefer_.unit[party]);
            least = first || share < least ? share : least;
            first = false;
        }
        return is_product() ? geometric_mean(ratios) : least;
    }
    // No package that reaches the floors has a lesser value, by much.
    constexpr double lowest() const
    {
        double least = 0;
        for (std::size_t party = 0; party < parties_; ++party)
            if (counts(party) && !is_product()) {
                const double share = static_cast<double>(floors_[party] - prefer_.origin[party]) /
                                     static_cast<double>(prefer_.unit[party]);
                least = share < least ? share : least;
            }
        return least;
    }

    // What a package as good as the guess has for the party, by shares.
    constexpr double asked(std::size_t party, double guess) const
    {
        const units floor = plan_.steps_to(party, floors_[party]);
        const double least = floor < 0 ? 0 : static_cast<double>(floor);
        const double share = counts(party) ? share_at(party, guess) : least;
        return share < least ? least : share;
    }
    // The same where it has no floor, but a say.
    constexpr double share_at(std::size_t party, double guess) const { return origin_[party] + guess / rise_[party]; }
    constexpr bool is_bound_by_floor(std::size_t party, double guess) const
    {
        return !counts(party) || asked(party, guess) > share_at(party, guess);
    }

    // What the values of two outcomes differ by at least, if they do; 0 where units differ, so that it may be anything.
    constexpr double common_step() const
    {
        units common = 0;
        units unit = 0;
        units origin = 0;
        for (std::size_t party = 0; party < parties_; ++party) {
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

private:
    const plan& plan_;
    const criterion& prefer_;
    std::vector<units> floors_;
    std::size_t parties_;
    std::vector<double> origin_;
    std::vector<double> rise_;
    std::vector<double> reference_; // by party
};

}

#endif
