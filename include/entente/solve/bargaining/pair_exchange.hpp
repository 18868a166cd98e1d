#ifndef ENTENTE_SOLVE_BARGAINING_PAIR_EXCHANGE_HPP
#define ENTENTE_SOLVE_BARGAINING_PAIR_EXCHANGE_HPP

// Betters a package for whoever has least, by changing one issue or two at a time: close to the best for many parties,
// where changes of one issue seldom suit all of them.

#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/issue_tables.hpp>
#include <entente/solve/elimination/plan.hpp>
#include <entente/solve/reaching/hull_search.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace entente::inline v0_1::solve {

// What parties lack of a goal that may be out of reach counts exponentially, and more sharply each time that no change
// is left which lessens the sum. With exponentials, two changes multiply, so that all pairs are looked through fast.
template <class Asked = void>
class pair_exchange {
public:
    pair_exchange(const pair_exchange&) = delete;
    pair_exchange& operator=(const pair_exchange&) = delete;

    // `goal`: what all are to have has gain 0.
    constexpr pair_exchange(const problem& posed, const plan& on, const gain_measure& goal)
        : posed_{posed}, parties_{posed.parties}, tables_{posed}
    {
        for (std::size_t party = 0; party < parties_; ++party) {
            factor_.push_back(goal.scale[party] / static_cast<double>(on.step[party]));
            aim_.push_back(static_cast<double>(on.least[party]) +
                           goal.origin[party] * static_cast<double>(on.step[party]));
        }
    }

    // `options`: a feasible package, and again one afterwards. O(steps * (options * tables of an issue + pairs of
    // options) * parties); of very many options, the likeliest are paired.
    constexpr void improve(span<option_index> options)
    {
        for (const double parts : {6.0, 12.0, 24.0}) {
            find_lack(options);
            double most = 0;
            for (const double each : lack_)
                most = most < each ? each : most;
            if (!(most > 0))
                return;
            sharpness_ = parts / most;
            double sum = weigh();
            while (change_best(options, sum)) {
                find_lack(options);
                const double before = sum;
                sum = weigh();
                if (sum < before)
                    continue;
                // Foretold too well, out of the exponentials' range.
                undo(options);
                break;
            }
        }
    }

private:
    struct change {
        std::uint32_t issue = 0;
        option_index option = 0;
        double sum = 0; // with this change alone
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    // e^x, but for a hundred-thousandth, within a range whose products numbers can hold; the same on every machine.
    static constexpr double exponential(double x)
    {
        const double within = x < -300 ? -300 : x < 300 ? x : 300;
        const double y = within / 65536;
        double power = 1 + y * (1 + y / 2 * (1 + y / 3));
        for (int squaring = 0; squaring < 16; ++squaring)
            power *= power;
        return power;
    }

    constexpr void find_lack(span<const option_index> options)
    {
        lack_.clear();
        for (std::size_t party = 0; party < parties_; ++party)
            lack_.push_back((aim_[party] - static_cast<double>(posed_.utility(party, options))) * factor_[party]);
    }
    // Lists what can be changed, and by how much each change multiplies each party's exponential.
    constexpr void list_changes(span<option_index> options)
    {
        changes_.clear();
        multiple_.clear();
        std::vector<units> before(parties_, 0);
        for (std::uint32_t issue = 0; issue < posed_.issues(); ++issue) {
            const option_index own = options[issue];
            for (std::size_t party = 0; party < parties_; ++party)
                before[party] = tables_.worth(party, issue, options);
            for (std::size_t option = 0; option < posed_.options(issue); ++option) {
                options[issue] = static_cast<option_index>(option);
                if (options[issue] == own || !tables_.is_allowed(issue, options))
                    continue;
                changes_.push_back({issue, options[issue], 0});
                for (std::size_t party = 0; party < parties_; ++party) {
                    const double more = static_cast<double>(tables_.worth(party, issue, options) - before[party]);
                    multiple_.push_back(exponential(-more * factor_[party] * sharpness_));
                    changes_.back().sum += multiple_.back() * weight_[party];
                }
            }
            options[issue] = own;
        }
    }

    constexpr double weigh()
    {
        weight_.clear();
        double sum = 0;
        for (const double each : lack_) {
            weight_.push_back(exponential(each * sharpness_));
            sum += weight_.back();
        }
        return sum;
    }
    // Takes the best change of one issue; where none is better than nothing, of two. Returns whether there was any.
    constexpr bool change_best(span<option_index> options, double sum)
    {
        list_changes(options);
        std::size_t first = none;
        std::size_t second = none;
        double least = sum * 0.999;
        for (std::uint32_t own = 0; own < changes_.size(); ++own)
            if (changes_[own].sum < least) {
                least = changes_[own].sum;
                first = own;
            }
        if (first == none)
            find_pair(least, first, second);
        undoing_.clear();
        for (const std::size_t taken : {first, second})
            if (taken != none) {
                undoing_.push_back({changes_[taken].issue, options[changes_[taken].issue], 0});
                options[changes_[taken].issue] = changes_[taken].option;
            }
        return first != none;
    }
    constexpr void undo(span<option_index> options) const
    {
        for (const change& each : undoing_)
            options[each.issue] = each.option;
    }
    constexpr void find_pair(double& least, std::size_t& first, std::size_t& second)
    {
        keep_likeliest();
        std::vector<double> with_own(parties_, 0);
        for (const std::uint32_t own : likeliest_) {
            for (std::size_t party = 0; party < parties_; ++party)
                with_own[party] = weight_[party] * multiple_[own * parties_ + party];
            const std::uint32_t issue = changes_[own].issue;
            for (const std::uint32_t other : likeliest_) {
                if (other == own)
                    break;
                const double* its = multiple_.data() + other * parties_;
                double sum = 0;
                for (std::size_t party = 0; party < parties_; ++party)
                    sum += with_own[party] * its[party];
                if (sum < least && changes_[other].issue != issue && !tables_.are_linked(issue, changes_[other].issue)) {
                    least = sum;
                    first = own;
                    second = other;
                }
            }
        }
    }
    constexpr void keep_likeliest()
    {
        constexpr std::size_t most = 1000;
        likeliest_.clear();
        for (std::uint32_t own = 0; own < changes_.size(); ++own)
            likeliest_.push_back(own);
        if (likeliest_.size() <= most)
            return;
        model::sort(likeliest_, [this](std::uint32_t one, std::uint32_t other) {
            return changes_[one].sum != changes_[other].sum ? changes_[one].sum < changes_[other].sum : one < other;
        });
        likeliest_.resize(most);
    }

    const problem& posed_;
    std::size_t parties_;
    issue_tables<Asked> tables_;
    std::vector<double> factor_; // by party: what a unit is of what it lacks
    std::vector<double> aim_;    // in units
    double sharpness_ = 1;
    std::vector<double> lack_;
    std::vector<double> weight_;
    std::vector<change> changes_;
    std::vector<change> undoing_; // of the last ones
    std::vector<double> multiple_; // [change * parties + party]
    std::vector<std::uint32_t> likeliest_;
};

}

#endif
