#ifndef ENTENTE_SHOW_ANALYSIS_HPP
#define ENTENTE_SHOW_ANALYSIS_HPP

// What pictures and documents show: the analysis of a negotiation as plain values, wherever its names come from. Made
// by analysis_of(...) of a dossier, of a dossier with its stakes, or of a scenario; a host may fill one by hand.

#include <entente/model/problem.hpp>
#include <entente/name/linkage.hpp>
#include <entente/show/timeline.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/contention.hpp>
#include <entente/solve/standing.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

// An issue, where it stands, and what its options are worth.
struct analysed_issue {
    std::string name;
    std::vector<std::string> options;
    bool is_ordered = false;
    standing stands = standing::open;
    bool blocks = false;   // may have to be set aside, for the others to carry
    bool is_ready = false; // not settled, while everything that leads to it is
    bool is_cut = false;   // without it, its group falls apart
    std::size_t group = 0; // of the issues that linkages hold together
    std::size_t status_quo = nowhere;
    std::size_t settled = nowhere;
    contention_level contention = {};
    std::vector<model::units> worth = {}; // [option * parties + party], without what linked issues add; may be empty
};

// What a party says on an issue.
struct analysed_position {
    std::size_t option = nowhere;
    std::size_t salience = nowhere; // from 0 to 100
};

// A linkage between two issues. One that goes both ways stands once, from the earlier issue to the later one.
struct analysed_link {
    std::size_t from = 0;
    std::size_t to = 0;
    linkage_kind kind = linkage_kind::leads_to;
    bool goes_both_ways = false;
    std::vector<std::size_t> asserted_by = {}; // parties; nobody where the bundle itself says so

    friend bool operator==(const analysed_link&, const analysed_link&) = default;
};

// A package with what it is worth to each party, in units.
struct analysed_outcome {
    std::vector<model::units> utilities;
    std::vector<std::size_t> options = {}; // by issue; empty where no package has been looked for or found
};

// The bargaining solutions.
enum class bargaining_solution : unsigned char { nash, egalitarian, kalai_smorodinsky, utilitarian };
inline constexpr std::size_t bargaining_solutions = 4;

struct analysed_solution {
    bargaining_solution rule = bargaining_solution::nash;
    analysed_outcome outcome;
    std::size_t ties = 1; // outcomes that are as good by this rule
    certainty status = certainty::exact;
};

// What settling all issues in one package is worth to each party, over settling its parts apart, as
// value_of_linkage(...) answers it. All numbers are units, by party, and not there unless `status` is exact.
struct analysed_linkage_worth {
    certainty status = certainty::refused;
    bool does_not_combine = false; // the parts settled apart don't go together: apart, only what is agreed is settled
    std::vector<model::units> apart = {};
    std::vector<model::units> together = {};
    std::vector<model::units> value = {};               // the difference
    std::vector<model::units> from_trade_alone = {};    // the value if there were no joint values
    std::vector<std::vector<model::units>> losses = {}; // by issue: lost if it stayed at its status quo
};

// The least that has to move together from the status quo for nobody to lose and somebody to gain.
struct analysed_trade {
    std::vector<std::size_t> issues;      // that move
    std::vector<std::size_t> options;     // to which, in the same order
    bool is_logroll = false;              // two parties at least each give; otherwise all just gain together
    std::vector<model::units> gains = {}; // by party
};

// Units of worth are `units_per_point` to a point. Without any worth stated, `has_worth` is false and what follows it
// is empty.
struct analysis {
    std::string title;
    std::vector<std::string> notes; // sentences without their full stop: how far the answers can be trusted
    std::vector<std::string> parties;
    std::vector<analysed_issue> issues;
    std::vector<analysed_position> positions; // [party * issues + issue]
    std::vector<analysed_link> links;
    std::vector<std::size_t> agenda; // issues

    bool has_worth = false;
    model::units units_per_point = model::usual_units_per_point;
    certainty frontier_status = certainty::exact;
    std::vector<analysed_outcome> frontier; // the first party's utility descends
    std::vector<analysed_solution> solutions;
    std::vector<model::units> reservations; // by party: the least that it accepts; empty where one can't be derived
    std::vector<model::units> disagreement; // by party: what no deal is worth; empty where one can't be derived
    analysed_outcome status_quo;            // empty unless every issue has one, and these break no constraint
    std::vector<std::vector<model::units>> cloud; // what all feasible packages are worth, where these are few enough
    analysed_linkage_worth linkage;
    std::vector<analysed_trade> trades;
    certainty trades_status = certainty::refused; // refused: there is no status quo to trade from

    timeline over_time; // how it came about; empty where that is not known

    const analysed_position& position(std::size_t party, std::size_t issue) const
    {
        return positions[party * issues.size() + issue];
    }
};

// How much an analysis goes into.
struct analysis_limits {
    limits solving = {};
    bool solves = true;            // false: the host fills in the frontier, the solutions and the trades itself
    bool trades = true;            // false: without the value of linkage and trades, which take long of many issues
    std::size_t packages = 500;    // looked for, of the frontier
    std::size_t cloud = 3'000;     // combinations of options, at most, for all of them to be valued
    std::size_t options = 500'000; // named, in all
    std::size_t trading = 400'000; // steps of the search for trades
};

}

#endif
