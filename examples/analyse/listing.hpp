#ifndef ENTENTE_ANALYSE_LISTING_HPP
#define ENTENTE_ANALYSE_LISTING_HPP

// The packages behind many outcomes at once, by going through all packages.

#include "running.hpp"

#include <entente/model/problem.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace analyse {

// What leads to an outcome: the first packages in the scenario's order, and how many there are.
struct reaching {
    std::uint64_t count = 0;
    std::vector<entente::solve::flat_package> first;
};

// Is it quick to go through all packages?
bool can_be_listed(const entente::model::problem& posed);

// By outcome: its packages, the first `most` of each. Where the host interrupts, what was found by then. O(packages),
// with a look-up for each.
std::vector<reaching> list_packages(const entente::model::problem& posed, const entente::solve::outcomes& of,
                                    std::size_t most, running& run);

}

#endif
