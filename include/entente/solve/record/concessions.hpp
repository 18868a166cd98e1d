#ifndef ENTENTE_SOLVE_RECORD_CONCESSIONS_HPP
#define ENTENTE_SOLVE_RECORD_CONCESSIONS_HPP

// What one party conceded to another: between two dossiers of the same bundle, and in the course of a record.

#include <entente/model/clause.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>
#include <entente/model/span.hpp>
#include <entente/model/stakes.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

// How far a party moved towards what another holds, from the least to the most.
enum class concession_kind : unsigned char {
    none,
    nearer,      // its position on an ordered issue lies nearer to the other's
    conditional, // it accepts what the other holds, on a condition
    full,        // it accepts what the other holds
};

namespace solve {

// The party's move on the issue towards the other, whose position before the move counts. A position that is the party's
// first word on the issue is where it starts from, and no move. `ordered` tells whether the issue's options have an
// order that means something. O(options + conditional acceptances).
constexpr concession_kind concession(const model::dossier_view& before, const model::dossier_view& after,
                                     std::size_t party, std::size_t other, std::size_t issue, bool ordered)
{
    const model::option_index sought = before.position(other, issue);
    if (sought == model::unsettled || party == other || before.accepts(party, issue, sought))
        return concession_kind::none;
    if (after.position(party, issue) == sought && before.is_silent(party, issue) &&
        !before.rules_out(party, issue, sought))
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

// One party's move towards what another held at the time.
struct conceded {
    std::uint16_t by = 0;
    std::uint16_t to = 0;
    std::uint16_t issue = 0;
    concession_kind kind = concession_kind::none;
    model::day date = 0;
    model::option_index from = model::unsettled; // what the party held before, if anything
    model::option_index onto = model::unsettled; // what it accepts or holds now
};

// Every position or acceptance by which a party moved towards the position of another, in the order of time.
// O(entries * (entries + dossier)).
template <talks Talks>
constexpr std::vector<conceded> concessions_in(const Talks& told)
{
    std::vector<conceded> found;
    typename Talks::dossier_type before = told.nothing_said();
    for (const model::record_entry& entry : told.view().entries) {
        if (!is_clause_in_force(told.view(), entry, entry.date))
            continue;
        const model::clause_view said = told.said(entry);
        typename Talks::dossier_type after = before;
        told.hear(after, entry);
        if (said.kind == model::clause_kind::holds || said.kind == model::clause_kind::accepts)
            for (std::uint16_t other = 0; other < after.view().layout.parties; ++other) {
                const concession_kind kind =
                    concession(before.view(), after.view(), said.party, other, said.issue, told.is_ordered(said.issue));
                if (kind != concession_kind::none)
                    found.push_back({said.party, other, said.issue, kind, entry.date,
                                     before.view().position(said.party, said.issue),
                                     kind == concession_kind::nearer ? after.view().position(said.party, said.issue)
                                                                     : before.view().position(other, said.issue)});
            }
        before = after;
    }
    return found;
}

// What a concession is worth on its issue alone, as stated: linkages to other issues are left out.
struct concession_worth {
    bool is_known = false; // did the party hold something before, and have both said what the issue is worth to them?
    model::units cost = 0; // to the party that moved; below zero where it gains
    model::units gain = 0; // to the other

    friend constexpr bool operator==(const concession_worth&, const concession_worth&) = default;
};
// O(1). Third parties have no stakes.
constexpr concession_worth worth_of(const conceded& made, const model::stakes_view& worth)
{
    const std::size_t parties = worth.layout.parties;
    if (made.from == model::unsettled || made.by >= parties || made.to >= parties ||
        !worth.is_valued(made.by, made.issue) || !worth.is_valued(made.to, made.issue))
        return {};
    return {true, worth.worth_of(made.by, made.issue, made.from) - worth.worth_of(made.by, made.issue, made.onto),
            worth.worth_of(made.to, made.issue, made.onto) - worth.worth_of(made.to, made.issue, made.from)};
}

// How two parties' concessions to each other compare.
struct reciprocated {
    std::size_t given = 0;               // by the first party to the second
    std::size_t received = 0;            // by the second to the first
    std::vector<std::size_t> unanswered; // those of either after which, that day included, the other made none
};

// O(concessions^2).
constexpr reciprocated reciprocity_in(span<const conceded> all, std::size_t first, std::size_t second)
{
    reciprocated found;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const conceded& made = all[place];
        const bool gives = made.by == first && made.to == second;
        const bool receives = made.by == second && made.to == first;
        if (!gives && !receives)
            continue;
        found.given += gives ? 1U : 0U;
        found.received += receives ? 1U : 0U;
        bool answered = false;
        for (const conceded& answer : all)
            answered = answered || (answer.by == made.to && answer.to == made.by && answer.date >= made.date);
        if (!answered)
            found.unanswered.push_back(place);
    }
    return found;
}

// What the two parties' concessions to each other were worth, as far as that is known.
struct reciprocated_worth {
    model::units given = 0;         // what the second party gained by the first's concessions
    model::units received = 0;      // what the first gained by the second's
    model::units cost = 0;          // of the first's, to itself
    model::units cost_to_other = 0; // of the second's
    std::size_t unknown = 0;        // concessions of either whose worth is not known
};

// O(concessions).
constexpr reciprocated_worth reciprocity_in_worth(span<const conceded> all, const model::stakes_view& worth,
                                                  std::size_t first, std::size_t second)
{
    reciprocated_worth found;
    for (const conceded& made : all) {
        const bool gives = made.by == first && made.to == second;
        if (!gives && (made.by != second || made.to != first))
            continue;
        const concession_worth its = worth_of(made, worth);
        (gives ? found.given : found.received) += its.gain;
        (gives ? found.cost : found.cost_to_other) += its.cost;
        found.unknown += its.is_known ? 0U : 1U;
    }
    return found;
}

}

}

#endif
