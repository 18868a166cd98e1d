#ifndef ENTENTE_SOLVE_RECORD_CONCESSIONS_HPP
#define ENTENTE_SOLVE_RECORD_CONCESSIONS_HPP

// What one party conceded to another between two dossiers of the same bundle.

#include <entente/model/dossier.hpp>

#include <cstddef>

namespace entente::inline v0_1 {

// How far a party moved towards what another holds, from the least to the most.
enum class concession_kind : unsigned char {
    none,
    nearer,      // its position on an ordered issue lies nearer to the other's
    conditional, // it accepts what the other holds, on a condition
    full,        // it accepts what the other holds
};

namespace solve {

// The party's move on the issue towards the other, whose position before the move counts. `ordered` tells whether the
// issue's options have an order that means something. O(conditional acceptances).
constexpr concession_kind concession(const model::dossier_view& before, const model::dossier_view& after,
                                     std::size_t party, std::size_t other, std::size_t issue, bool ordered)
{
    const model::option_index sought = before.position(other, issue);
    if (sought == model::unsettled || party == other || before.accepts(party, issue, sought))
        return concession_kind::none;
    if (after.accepts(party, issue, sought))
        return concession_kind::full;
    std::size_t conditions_before = 0;
    for (const model::conditional_acceptance& conditional : before.conditionals)
        conditions_before += conditional.covers(party, issue, sought) ? 1U : 0U;
    std::size_t conditions_after = 0;
    for (const model::conditional_acceptance& conditional : after.conditionals)
        conditions_after += conditional.covers(party, issue, sought) ? 1U : 0U;
    if (conditions_after > conditions_before)
        return concession_kind::conditional;
    const auto distance = [sought](model::option_index held) {
        return held < sought ? sought - held : held - sought;
    };
    const model::option_index was = before.position(party, issue);
    const model::option_index is = after.position(party, issue);
    return ordered && was != model::unsettled && is != model::unsettled && distance(is) < distance(was)
               ? concession_kind::nearer
               : concession_kind::none;
}

}

}

#endif
