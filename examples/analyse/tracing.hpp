#ifndef ENTENTE_ANALYSE_TRACING_HPP
#define ENTENTE_ANALYSE_TRACING_HPP

// A package for each of many outcomes, whatever the parties and linkages, where there are too many packages to list.

#include "running.hpp"

#include <entente/solve/answer.hpp>
#include <entente/solve/elimination/plan.hpp>

#include <vector>

namespace analyse {

// By outcome: a package that leads to it; none where there is none, a limit was met or the host interrupted. For
// outcomes on the frontier, or close to it: each takes a pass over the plan in which little is kept.
std::vector<entente::solve::flat_package> trace_packages(const entente::model::problem& posed,
                                                         const entente::solve::plan& on,
                                                         const entente::solve::outcomes& of,
                                                         const entente::limits& within, running& run);

}

#endif
