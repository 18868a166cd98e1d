#ifndef ENTENTE_MODEL_PARTICIPANTS_HPP
#define ENTENTE_MODEL_PARTICIPANTS_HPP

// Who takes part in a decision, and when a package carries.

#include <entente/model/index_set.hpp>

#include <cstddef>

namespace entente::inline v0_1::model {

inline constexpr std::size_t most_parties = 256;
using participant_set = index_set<words_for(most_parties)>;

// Does a package carry that all but these participants accept? The rule is unanimity of the parties. Algorithms ask
// this and nothing else about it, and rely on one property only: that one refusal more never makes a package carry.
constexpr bool carries(std::size_t parties, const participant_set& refusing)
{
    return (refusing & participant_set::first(parties)).empty();
}

// Do two unrelated parts of a package carry together exactly if each carries alone? True of unanimity. Under a rule of
// which it is not true, algorithms search the bundle as a whole instead of group by group.
inline constexpr bool carries_part_by_part = true;

}

#endif
