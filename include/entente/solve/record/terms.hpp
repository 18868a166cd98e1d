#ifndef ENTENTE_SOLVE_RECORD_TERMS_HPP
#define ENTENTE_SOLVE_RECORD_TERMS_HPP

// What the terms of a proposal amount to.

#include <entente/model/record.hpp>
#include <entente/solve/record/proposals.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::solve {

// By issue, the option that is in force of the proposal as it was offered last by the day; unsettled where there is
// none. What waits for a contingency is taken in that one's state on the day, or in the one supposed.
// O(entries * (entries + terms)).
constexpr std::vector<model::option_index> terms_in_force(const model::record_view& record, std::string_view proposal,
                                                          std::size_t issues, model::day day,
                                                          const supposition& supposed = {})
{
    std::vector<model::option_index> options(issues, model::unsettled);
    for (const model::record_entry& entry : record.entries) {
        if (!makes_a_proposal(entry) || entry.subject != proposal || entry.date > day)
            continue;
        for (const model::proposed_term& term : record.terms_of(entry))
            if (model::in_force(term.when, state_on(record, term.contingency, day, supposed)))
                options[term.issue] = term.option;
    }
    return options;
}

}

#endif
