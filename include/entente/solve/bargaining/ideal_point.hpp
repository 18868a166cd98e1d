#ifndef ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP
#define ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP

// The best that each party can get without another one walking away.

#include <entente/solve/bargaining/local_search.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>
#include <entente/solve/reaching/supporting_weights.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// Where gains are measured from, and the least that each party takes: an outcome is individually rational when nobody
// gets less than his floor. In units.
struct bargaining_position {
    std::vector<units> disagreement; // by party
    std::vector<units> floors;
};

// What the problem itself says. Only where it has fallbacks.
constexpr bargaining_position position_of(const problem& posed)
{
    bargaining_position position;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        position.disagreement.push_back(posed.disagreement(party));
        position.floors.push_back(posed.floor(party));
    }
    return position;
}

namespace detail {

// Narrows the greatest gain of one party between the best package found and what no package passes, by asking whether
// one reaches a guess in between.
class greatest_gain_search {
public:
    greatest_gain_search(const greatest_gain_search&) = delete;
    greatest_gain_search& operator=(const greatest_gain_search&) = delete;
    constexpr greatest_gain_search(const problem& posed, const plan& on, std::span<const units> floors,
                                   const limits& within)
        : posed_{posed}, plan_{on}, floors_{floors}, within_{within}, elimination_{on, within}
    {
        for (std::size_t party = 0; party < posed.parties; ++party)
            least_.push_back(on.steps_to(party, floors[party]) < 0 ? 0 : on.steps_to(party, floors[party]));
    }

    // The party's greatest utility in an individually rational package: in the result's only outcome, where there is one.
    constexpr outcomes find(std::size_t party)
    {
        outcomes result;
        std::vector<units> alone(posed_.parties, 0);
        alone[party] = 1;
        weighted_sums sums;
        sums.weigh(plan_, alone, false);
        if (!is_sum(sums.best(0)))
            return result;
        units bound = sums.best(0);
        units low = least_[party];
        known_ = -1;
        flat_package start(posed_.issues(), 0);
        sums.best_package(posed_, 0, start);
        try_from(start, party);
        while (known_ < bound && low <= bound) {
            const units floor = known_ + 1 > low ? known_ + 1 : low;
            const units guess = floor + (bound - floor + 1) / 2;
            if (is_ruled_out(party, guess)) {
                if (guess == floor)
                    break;
                bound = guess - 1;
                continue;
            }
            if (elimination_.run(bounds_, most_at_once(), {true, false})) {
                for (std::size_t which = 0; which < elimination_.size(); ++which)
                    known_ = known_ < elimination_[which][party] ? elimination_[which][party] : known_;
                if (known_ >= guess)
                    break;
                bound = guess - 1;
                if (guess == floor)
                    break;
                continue;
            }
            // Too many packages come that far to be told apart: ask for more.
            if (elimination_.why() == obstacle::stopped_by_host || guess == bound) {
                result.status = certainty::truncated;
                result.why = elimination_.why();
                return result;
            }
            low = guess;
        }
        // What lies below a guess with too many packages was never looked at.
        if (known_ < low && low > least_[party]) {
            result.status = certainty::truncated;
            result.why = obstacle::too_many_points;
            return result;
        }
        if (known_ < 0)
            return result;
        result.parties = 1;
        result.utilities.push_back(plan_.utility(party, known_));
        return result;
    }

private:
    // More would take longer than to ask for more gain does.
    constexpr std::size_t most_at_once() const
    {
        const std::size_t most = within_.nodes / 10 < within_.points ? within_.nodes / 10 : within_.points;
        return most < 200'000 ? most : 200'000;
    }

    constexpr void try_from(flat_package options, std::size_t party)
    {
        std::vector<units> unit(posed_.parties, 0);
        unit[party] = 1;
        const criterion prefer{criterion::kind::leximin, std::vector<units>(posed_.parties, 0), unit};
        local_search local{posed_, prefer, floors_};
        local.improve(options, 20);
        const std::vector<units> outcome = local.utilities(options);
        const units steps = plan_.steps_to(party, outcome[party]);
        if (local.reaches_floors(outcome) && known_ < steps)
            known_ = steps;
    }

    // Sets bounds that every package must meet which gives the party so much and the others their floors. Returns
    // whether none can.
    constexpr bool is_ruled_out(std::size_t party, units guess)
    {
        const std::size_t parties = posed_.parties;
        hull_goal goal;
        std::vector<units> least = least_;
        least[party] = guess;
        for (std::size_t each = 0; each < parties; ++each) {
            goal.origin.push_back(static_cast<double>(least[each]));
            goal.scale.push_back(1 / static_cast<double>(plan_.reach[each] + 1));
        }
        const supporting_weights_found hull = supporting_weights(posed_, plan_, goal, 20);
        for (const flat_package& met : hull.packages)
            try_from(met, party);
        std::vector<units> weights = hull.weights;
        for (std::size_t one = 0; one < parties; ++one)
            for (std::size_t other = 0; other < parties; ++other)
                weights.push_back(one == other ? 1 : 0);
        bounds_.sums.weigh(plan_, weights, true);
        bounds_.least.clear();
        bool ruled_out = false;
        for (std::size_t lane = 0; lane < bounds_.sums.lanes(); ++lane) {
            units sum = 0;
            for (std::size_t each = 0; each < parties; ++each)
                sum += weights[lane * parties + each] * least[each];
            bounds_.least.push_back(sum);
            ruled_out = ruled_out || bounds_.sums.best(lane) < sum;
        }
        return ruled_out;
    }

    const problem& posed_;
    const plan& plan_;
    std::span<const units> floors_;
    limits within_;
    bounded_elimination elimination_;
    lower_bounds bounds_;
    std::vector<units> least_; // the floors, in steps
    units known_ = -1;         // the most that a package was found to give the party, in steps
};

}

// The best that each party gets in an individually rational package; the result's only outcome, empty where there is no
// such package.
constexpr outcomes ideal_point(const problem& posed, const plan& on, const bargaining_position& from,
                               const limits& within = {})
{
    outcomes ideal;
    ideal.parties = posed.parties;
    detail::greatest_gain_search search{posed, on, from.floors, within};
    for (std::size_t party = 0; party < posed.parties; ++party) {
        const outcomes found = search.find(party);
        if (found.empty())
            return {found.status, found.why, posed.parties, {}, 0};
        ideal.utilities.push_back(found.utilities[0]);
    }
    return ideal;
}

}

#endif
