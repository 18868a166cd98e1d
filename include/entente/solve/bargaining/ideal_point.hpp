#ifndef ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP
#define ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP

// The best that each party can get without another one walking away.

#include <entente/solve/bargaining/bargaining_search.hpp>
#include <entente/solve/bargaining/read_off_frontier.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// Where gains are measured from, and the least that each party takes: an outcome is individually rational when nobody
// gets less than his floor. In units.
struct bargaining_position {
    std::vector<units> disagreement; // by party
    std::vector<units> floors;
};

// What the problem itself says. Only where it has fallbacks.
template <class Asked = void>
constexpr bargaining_position position_of(const problem& posed)
{
    bargaining_position position;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        position.disagreement.push_back(posed.disagreement(party));
        position.floors.push_back(posed.floor(party));
    }
    return position;
}

// The best that each party gets in an individually rational package. Where a search for one ended early, the best that it
// met, and what no such package passes.
struct ideal_range {
    outcomes reached; // the only outcome; empty where there is no such package, or none was met
    std::vector<units> most;
};

namespace detail {

// What an outcome's value and gap leave possible, in units above the origin. Doubles, rounded up.
constexpr units most_within(units best, double gap)
{
    const double size = best == 0 ? 1 : static_cast<double>(best < 0 ? -best : best);
    const double more = gap * size;
    return best + static_cast<units>(more + 1e-12 * (size + more) + 1e-9);
}

}

template <class Asked = void>
constexpr ideal_range range_of_ideal(const problem& posed, const plan& on, const bargaining_position& from,
                                     const limits& within = {})
{
    ideal_range range;
    outcomes& ideal = range.reached;
    ideal.parties = posed.parties;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        criterion alone{criterion::kind::leximin, from.disagreement, std::vector<units>(posed.parties, 0)};
        alone.unit[party] = 1;
        const outcomes found = bargaining_search<Asked>{posed, on, alone, from.floors, within}.best(true);
        if (found.empty() || found.why == obstacle::stopped_by_host) {
            const certainty status = found.why == obstacle::none ? certainty::exact : certainty::truncated;
            return {{status, found.why, posed.parties, {}, 0}, {}};
        }
        const units gain = found[0][party] - from.disagreement[party];
        range.most.push_back(from.disagreement[party] + detail::most_within(gain, found.gap));
        ideal.why = found.why == obstacle::none ? ideal.why : found.why;
        if (ideal.empty())
            ideal.utilities.assign(found[0].begin(), found[0].end());
        for (std::size_t other = 0; other < posed.parties; ++other)
            if (ideal.utilities[other] < found[0][other])
                ideal.utilities[other] = found[0][other];
    }
    for (std::size_t party = 0; party < posed.parties; ++party) {
        const units gain = ideal.utilities[party] - from.disagreement[party];
        const double gap = static_cast<double>(range.most[party] - ideal.utilities[party]) /
                           static_cast<double>(gain == 0 ? 1 : gain);
        ideal.gap = ideal.gap < gap ? gap : ideal.gap;
    }
    ideal.status = ideal.gap > 0 ? certainty::bounded : certainty::exact;
    ideal.why = ideal.gap > 0 ? ideal.why : obstacle::none;
    return range;
}

// The best that each party gets in an individually rational package; the result's only outcome, empty where there is no
// such package. Bounded where a search ended early: no party gets more than its gain here by more than the gap.
template <class Asked = void>
constexpr outcomes ideal_point(const problem& posed, const plan& on, const bargaining_position& from,
                               const limits& within = {})
{
    if (std::is_constant_evaluated())
        return detail::ideal_of<Asked>(solve::frontier<Asked>(posed, on, within), from.floors);
    return solve::range_of_ideal<Asked>(posed, on, from, within).reached;
}

}

#endif
