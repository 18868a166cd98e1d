#ifndef ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP
#define ENTENTE_SOLVE_BARGAINING_IDEAL_POINT_HPP

// The best that each party can get without another one walking away.

#include <entente/solve/bargaining/bargaining_search.hpp>
#include <entente/solve/bargaining/read_off_frontier.hpp>
#include <entente/solve/reaching/supporting_weights.hpp>

#include <cstddef>
#include <span>
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

// The best that each party gets in an individually rational package; the result's only outcome, empty where there is no
// such package.
template <class Asked = void>
constexpr outcomes ideal_point(const problem& posed, const plan& on, const bargaining_position& from,
                               const limits& within = {})
{
    if (std::is_constant_evaluated())
        return detail::ideal_of<Asked>(solve::frontier<Asked>(posed, on, within), from.floors);
    outcomes ideal;
    ideal.parties = posed.parties;
    hull_search<Asked> hull{posed, on};
    for (std::size_t party = 0; party < posed.parties; ++party) {
        criterion alone{criterion::kind::leximin, from.disagreement, std::vector<units>(posed.parties, 0)};
        alone.unit[party] = 1;
        const outcomes found = bargaining_search<Asked>{posed, on, alone, from.floors, within, hull}.best(true);
        if (found.status != certainty::exact)
            return {certainty::truncated, found.why, posed.parties, {}, 0};
        if (found.empty())
            return {certainty::exact, obstacle::none, posed.parties, {}, 0};
        ideal.utilities.push_back(found[0][party]);
    }
    return ideal;
}

}

#endif
