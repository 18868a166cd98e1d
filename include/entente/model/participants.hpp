#ifndef ENTENTE_MODEL_PARTICIPANTS_HPP
#define ENTENTE_MODEL_PARTICIPANTS_HPP

// Who takes part in a decision, and when a package carries.

#include <entente/model/index_set.hpp>

#include <cstddef>

namespace entente::inline v0_1::model {

inline constexpr std::size_t most_parties = 256;
using participant_set = index_set<words_for(most_parties)>;

// Does a package carry that these participants accept? The rule is unanimity of the parties. Algorithms ask this and
// nothing else about it, and rely on one property only: that one more acceptance never makes a package fail.
constexpr bool carries(std::size_t parties, const participant_set& accepting)
{
    return participant_set::first(parties).is_subset_of(accepting);
}

}

#endif
