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

// By issue, the option that is in force of the proposal as it was offered last by the day, in the states that
// `state(contingency)` tells; unsettled where there is none. O(entries + terms).
template <class State>
constexpr std::vector<model::option_index> terms_given(const model::record_view& record, std::string_view proposal,
                                                       std::size_t issues, model::day day, State state)
{
    std::vector<model::option_index> options(issues, model::unsettled);
    for (const model::record_entry& entry : record.entries) {
        if (!makes_a_proposal(entry) || entry.subject != proposal || entry.date > day)
            continue;
        for (const model::proposed_term& term : record.terms_of(entry))
            if (term.when == model::force::always || model::in_force(term.when, state(term.contingency)))
                options[term.issue] = term.option;
    }
    return options;
}

// The same, with each contingency in its state on the day, or in the one supposed. O(terms * entries).
constexpr std::vector<model::option_index> terms_in_force(const model::record_view& record, std::string_view proposal,
                                                          std::size_t issues, model::day day,
                                                          const supposition& supposed = {})
{
    return terms_given(record, proposal, issues, day, [&](std::string_view contingency) {
        return state_on(record, contingency, day, supposed);
    });
}

// The contingencies that terms of the proposal wait for, each once. O(entries + terms^2).
constexpr std::vector<std::string_view> contingencies_of(const model::record_view& record, std::string_view proposal,
                                                         model::day day)
{
    std::vector<std::string_view> found;
    for (const model::record_entry& entry : record.entries) {
        if (!makes_a_proposal(entry) || entry.subject != proposal || entry.date > day)
            continue;
        for (const model::proposed_term& term : record.terms_of(entry)) {
            bool known = term.when == model::force::always;
            for (const std::string_view earlier : found)
                known = known || earlier == term.contingency;
            if (!known)
                found.push_back(term.contingency);
        }
    }
    return found;
}

}

#endif
