#ifndef ENTENTE_TESTS_RANDOM_CASES_HPP
#define ENTENTE_TESTS_RANDOM_CASES_HPP

// Random dossiers by their seeds, what the oracle says of them, and the library's answers as bit masks.

#include "dossier_oracle.hpp"
#include "lowered_dossier.hpp"
#include "rounds.hpp"

#include <entente/solve/carrying_problem.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plain {

// Mostly of up to four issues, which the oracle is quick with; some of up to six.
inline dossier dossier_of(std::uint64_t seed)
{
    limits limit;
    limit.issues.high = seed % 32 == 0 ? 6 : seed % 4 == 0 ? 5 : 4;
    std::mt19937_64 random{seed};
    return random_dossier(random, limit);
}

// Which sets of issues carry: found once for all tests of a program.
struct carrying_answers {
    std::vector<bool> as_things_stand;
    std::vector<bool> red_lines_only;

    const std::vector<bool>& in(mode how) const
    {
        return how == mode::as_things_stand ? as_things_stand : red_lines_only;
    }
};
inline const carrying_answers& answers_of(std::uint64_t seed)
{
    static std::vector<carrying_answers> known;
    if (known.size() <= seed)
        known.resize(static_cast<std::size_t>(seed) + 1);
    carrying_answers& answers = known[static_cast<std::size_t>(seed)];
    if (answers.as_things_stand.empty()) {
        const dossier d = dossier_of(seed);
        answers = {carrying_sets(d, mode::as_things_stand), carrying_sets(d, mode::red_lines_only)};
    }
    return answers;
}

constexpr mode modes[]{mode::as_things_stand, mode::red_lines_only};

inline entente::solve::objections objections_of(mode how)
{
    return how == mode::as_things_stand ? entente::solve::objections::as_things_stand
                                        : entente::solve::objections::red_lines_only;
}

inline std::uint32_t mask_of(const std::vector<std::uint32_t>& issues)
{
    std::uint32_t mask = 0;
    for (const std::uint32_t issue : issues)
        mask |= std::uint32_t{1} << issue;
    return mask;
}
inline std::uint32_t mask_of_marked(const std::vector<unsigned char>& marked)
{
    std::uint32_t mask = 0;
    for (std::size_t issue = 0; issue < marked.size(); ++issue)
        mask |= marked[issue] != 0 ? std::uint32_t{1} << issue : 0;
    return mask;
}
inline std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> sets)
{
    std::sort(sets.begin(), sets.end());
    return sets;
}

// A package in the library's terms.
inline std::vector<model::option_index> lowered(const package& p)
{
    std::vector<model::option_index> options;
    for (const int option : p)
        options.push_back(option < 0 ? model::unsettled : static_cast<model::option_index>(option));
    return options;
}

}

#endif
