#ifndef ENTENTE_SOLVE_TRADING_WHAT_IFS_HPP
#define ENTENTE_SOLVE_TRADING_WHAT_IFS_HPP

// What becomes of the best when one option is fixed, or ruled out: for all options at once.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// The greatest weighted sum of utilities, in units, over the feasible packages with an option and over those without;
// where `is_possible` and `is_avoidable` say that there are such.
struct what_if {
    bool is_possible = false;
    bool is_avoidable = false;
    units fixed = 0;
    units ruled_out = 0;

    friend constexpr bool operator==(const what_if&, const what_if&) = default;
};

// For every option of every issue, numbered through as in `option_begin`. The optimum with an issue left at its status
// quo is that with this option fixed. `weights`: by party, none negative nor above most_given_weight. One inward and one
// outward pass answer all. O(cells * parties).
template <class Asked = void>
constexpr vector_for<Asked, what_if> what_ifs(const problem& posed, span<const units> weights, const plan& on)
{
    std::vector<units> by_step;
    units common = 0;
    units base = 0;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        by_step.push_back(weights[party] * on.step[party]);
        common = detail::greatest_common_divisor(by_step.back(), common);
        base += weights[party] * on.least[party];
    }
    for (units& each : by_step)
        each = common == 0 ? 0 : each / common;
    weighted_sums sums;
    sums.weigh(on, by_step, true);
    vector_for<Asked, what_if> all(posed.option_begin.back());
    for (const bucket& at : on.buckets) {
        what_if* of_issue = all.data() + posed.option_begin[at.issue];
        for (std::size_t cell = 0; cell < at.cells(); ++cell) {
            const units beyond = sums.outward(at, cell / at.options)[0];
            if (!on.is_open(at, cell) || !is_sum(beyond))
                continue;
            const units inward = sums.sums_of(at, cell)[0];
            if (!is_sum(inward))
                continue;
            const units sum = base + common * (inward + beyond);
            what_if& taken = of_issue[cell % at.options];
            if (!taken.is_possible || taken.fixed < sum)
                taken.fixed = sum;
            taken.is_possible = true;
        }
        for (std::size_t option = 0; option < at.options; ++option)
            for (std::size_t other = 0; other < at.options; ++other) {
                if (other == option || !of_issue[other].is_possible)
                    continue;
                what_if& without = of_issue[option];
                if (!without.is_avoidable || without.ruled_out < of_issue[other].fixed)
                    without.ruled_out = of_issue[other].fixed;
                without.is_avoidable = true;
            }
    }
    return all;
}

}

#endif
