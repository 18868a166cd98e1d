#ifndef ENTENTE_TESTS_BENCHMARK_INSTANCES_HPP
#define ENTENTE_TESTS_BENCHMARK_INSTANCES_HPP

// The bundles that are measured: five options an issue, whole numbers of points up to 100.

#include "support/dice.hpp"
#include "support/linked_problem.hpp"

#include <entente/model/problem.hpp>
#include <entente/model/problem_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace measured {

inline constexpr std::size_t options = 5;
inline constexpr std::uint64_t seed = 7;

// Issues in a tree of cliques: 0 without linkages, 1 a tree, and so on.
inline entente::model::problem bundle(std::size_t parties, std::size_t issues, std::size_t width, bool is_opposed)
{
    plain_worth::linked_kind kind;
    kind.parties = parties;
    kind.issues = issues;
    kind.options = options;
    kind.width = width;
    kind.is_opposed = is_opposed;
    return plain_worth::linked_problem(seed, kind);
}

// As many linkages of two issues as there are issues, between any two.
inline entente::model::problem tangled_bundle(std::size_t issues, bool is_opposed)
{
    entente::model::problem_builder building{bundle(2, issues, 0, is_opposed)};
    dice random{seed};
    for (std::size_t linkage = 0; linkage < issues; ++linkage) {
        const auto one = static_cast<std::uint32_t>(random.below(issues));
        const auto other = static_cast<std::uint32_t>(random.below(issues));
        if (one == other)
            continue;
        const std::vector<std::uint32_t> both{one < other ? one : other, one < other ? other : one};
        for (std::size_t party = 0; party < 2; ++party) {
            std::vector<entente::model::units> worth;
            for (std::size_t cell = 0; cell < options * options; ++cell)
                worth.push_back(static_cast<entente::model::units>(random.below(26)));
            building.joint(party, both, worth);
        }
    }
    return building.finish();
}

}

#endif
