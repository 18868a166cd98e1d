#ifndef ENTENTE_SOLVE_BARGAINING_SHARE_LEVELS_HPP
#define ENTENTE_SOLVE_BARGAINING_SHARE_LEVELS_HPP

// What a package must give to each party so that its shares are as good as asked: in whole steps, since nobody gets
// parts of one.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/share_demands.hpp>
#include <entente/solve/elimination/buckets.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// Writes what is asked of each row that shares into the demands. Beyond that, of an outcome's shares in rising order:
// who is to have no worse ones may fall behind the second only once, behind the third only twice, and so on, but for
// who has more before that.
template <class Asked = void>
class share_levels {
public:
    constexpr share_levels(const plan& on, const criterion& prefer, share_demands& asked)
        : plan_{on}, prefer_{prefer}, asked_{asked}, steps_(asked.demands.rows, 0)
    {
    }

    // A least share of so much; or of more. O(rows).
    constexpr void ask_for(double least, bool more = false)
    {
        layers_.clear();
        for (std::size_t row = 0; row < asked_.demands.rows; ++row) {
            if (asked_.demands.shares[row] == 0)
                continue;
            const std::size_t party = asked_.party_of[row];
            const double step = static_cast<double>(plan_.step[party]);
            const double steps = (static_cast<double>(prefer_.origin[party] - plan_.least[party]) +
                                  least * static_cast<double>(prefer_.unit[party])) /
                                 step;
            const double margin = 1e-9 + 1e-12 * (steps < 0 ? -steps : steps);
            set(row, more ? rounded_down(steps + margin) + 1 : -rounded_down(margin - steps));
        }
    }
    // Shares no worse than those of an outcome; where more parties than `but` have its least, only what is greater for
    // all but so many. Returns whether everything no worse is asked for. O(parties^2).
    constexpr bool ask_for(span<const units> outcome, std::size_t but)
    {
        const auto shares = prefer_.shares(outcome);
        std::size_t place = 1;
        while (place < shares.size() && shares[place].compare(shares[0]) == 0)
            ++place;
        ask_for_least(shares[0], but == 0);
        if (but == 0)
            return false;
        if (but < place) {
            add_layer(but, steps_, shares[0], true);
            layers_.push_back(layers_.back());
            return false;
        }
        std::vector<double> held = steps_; // at the level that was reached
        for (; place < shares.size(); ++place)
            if (shares[place].compare(shares[place - 1]) != 0) {
                add_layer(place - 1, held, shares[place - 1], true);
                held = add_layer(place, held, shares[place], false);
            }
        return true;
    }
    // The greatest least share that falls short of what is asked for.
    constexpr double below() const
    {
        double most = 0;
        bool is_first = true;
        for (std::size_t row = 0; row < asked_.demands.rows; ++row) {
            if (asked_.demands.shares[row] == 0)
                continue;
            const std::size_t party = asked_.party_of[row];
            const double its = (steps_[row] - 1) * static_cast<double>(plan_.step[party]);
            const double share = (its - static_cast<double>(prefer_.origin[party] - plan_.least[party])) /
                                 static_cast<double>(prefer_.unit[party]);
            most = is_first || share > most ? share : most;
            is_first = false;
        }
        return most;
    }

    // Under weights by row, what all that is as good as asked for has at least, above what the demands ask. O(rows^3).
    constexpr double least_above(const std::vector<double>& weights)
    {
        double sum = 0;
        double least = 0;
        for (std::size_t which = 0; which < layers_.size(); which += 2) {
            const double here = sum + least_of(layers_[which], weights);
            least = which == 0 || here < least ? here : least;
            sum += least_of(layers_[which + 1], weights);
            if (!(sum < least))
                return least;
        }
        return sum;
    }

private:
    // What each row has more than on the layer below; so many may lack it.
    struct layer {
        std::size_t may_lack = 0;
        std::vector<double> more; // by row
    };

    static constexpr double rounded_down(double number)
    {
        constexpr double large = 4503599627370496; // from here on, all numbers are whole
        if (!(-large < number && number < large))
            return number;
        const auto whole = static_cast<double>(static_cast<units>(number));
        return whole > number ? whole - 1 : whole;
    }
    constexpr void set(std::size_t row, double steps)
    {
        steps_[row] = steps;
        asked_.demands.asked[row] = steps * asked_.factor[row];
    }
    // So many steps are needed for a share, or for more than it; no more than that are said to be where numbers are
    // too large.
    template <class Share>
    constexpr double steps_to(std::size_t row, const Share& share, bool more) const
    {
        const std::size_t party = asked_.party_of[row];
        const units unit = prefer_.unit[party];
        constexpr units small = units{1} << 31;
        if (unit == share.unit)
            return static_cast<double>(plan_.steps_to(party, share.gain + (more ? 1 : 0) + prefer_.origin[party]));
        if (-small < share.gain && share.gain < small && unit < small) {
            const units product = share.gain * unit - (more ? 0 : 1);
            const units gain = product / share.unit - (product % share.unit < 0 ? 1 : 0) + 1;
            return static_cast<double>(plan_.steps_to(party, gain + prefer_.origin[party]));
        }
        const double gain =
            static_cast<double>(share.gain) / static_cast<double>(share.unit) * static_cast<double>(unit);
        const double steps = (gain + static_cast<double>(prefer_.origin[party] - plan_.least[party])) /
                             static_cast<double>(plan_.step[party]);
        return steps - 1e-12 * (steps < 0 ? -steps : steps) - 1e-9;
    }
    template <class Share>
    constexpr void ask_for_least(const Share& share, bool more)
    {
        layers_.clear();
        for (std::size_t row = 0; row < steps_.size(); ++row)
            if (asked_.demands.shares[row] != 0)
                set(row, steps_to(row, share, more));
    }
    // Returns the steps at the level that it leads to.
    template <class Share>
    constexpr std::vector<double> add_layer(std::size_t may_lack, const std::vector<double>& from, const Share& to,
                                            bool more)
    {
        std::vector<double> steps = from;
        layers_.push_back({may_lack, std::vector<double>(from.size(), 0)});
        for (std::size_t row = 0; row < from.size(); ++row)
            if (asked_.demands.shares[row] != 0) {
                const double its = steps_to(row, to, more);
                steps[row] = its < from[row] ? from[row] : its;
                layers_.back().more[row] = (steps[row] - from[row]) * asked_.factor[row];
            }
        return steps;
    }
    constexpr double least_of(const layer& of, const std::vector<double>& weights)
    {
        double sum = 0;
        greatest_.assign(of.may_lack, 0);
        for (std::size_t row = 0; row < weights.size(); ++row) {
            double its = weights[row] * of.more[row];
            for (double& each : greatest_) // drops the least in the end
                if (its > each) {
                    const double less = each;
                    each = its;
                    its = less;
                }
            sum += its;
        }
        return sum;
    }

    const plan& plan_;
    const criterion& prefer_;
    share_demands& asked_;
    std::vector<double> steps_; // that are asked for, by row
    std::vector<layer> layers_; // two for each share that is greater than the one before: to more than that, and to it
    std::vector<double> greatest_;
};

}

#endif
