#ifndef ENTENTE_ANALYSE_ANALYSIS_HPP
#define ENTENTE_ANALYSE_ANALYSIS_HPP

// What there is to say about a scenario.

#include "fairness.hpp"
#include "input.hpp"
#include "running.hpp"

#include <entente/by_name/questions.hpp>
#include <entente/by_name/trading_questions.hpp>
#include <entente/model/natural.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace analyse {

// An outcome, and the first packages that lead to it.
struct outcome {
    std::vector<entente::model::units> utilities; // by party
    std::vector<entente::solve::flat_package> packages;
    entente::natural count; // of packages; 0 where that is not known
};

// A solution, with all outcomes that tie. Empty where no package is no worse for anyone.
struct solution {
    std::vector<outcome> ties;
    entente::certainty status = entente::certainty::exact;
    double gap = 0; // where bounded: by how much another outcome might be better, relative to this one
};

struct about_party {
    std::string name;
    bool has_reservation = false;
    bool has_ideal = false;
    entente::model::units reservation = 0; // the least that the party takes
    entente::model::units ideal = 0;       // the best that it gets in any package
    double discount = 1;                   // what worth shrinks to over the whole time; not applied
};

// What has been said, and what stands in the way.
struct about_talks {
    bool is_known = false;     // something has been said
    bool is_in_record = false; // in the record alone: this is how things stand at its end
    std::vector<entente::standing> standings; // by issue
    entente::names_found disputed;
    entente::names_found ready;
    entente::name_sets conflicts;
};

struct analysis {
    entente::certainty status = entente::certainty::exact;
    std::vector<std::string> notes; // sentences: what limits the answer
    entente::model::units units_per_point = 1;
    bool has_worth = false; // something has been said of what packages are worth
    bool counts_packages = false;
    entente::natural packages; // feasible ones
    std::vector<about_party> parties;
    std::vector<outcome> frontier; // by the first party's utility, descending; each with one package
    std::array<solution, rules> solutions;
    entente::linkage_worth_by_name linkage;
    entente::name_sets blocking; // without the empty set: nothing blocks where there is no set
    bool blocks_by_worth = false; // nothing has been said, so that worth decides what blocks
    bool has_trades = false;     // there is a status quo to trade from
    entente::trades_by_name trades;
    about_talks talks;
};

// How many packages a solution's outcome is shown with.
inline constexpr std::size_t most_packages = 5;

// Works everything out, or as much as limits and the host's patience allow: `status` tells.
analysis analyse_scenario(const input& read, const entente::limits& limits, running& run);

}

#endif
