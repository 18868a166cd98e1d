#ifndef ENTENTE_SOLVE_RECORD_SUPPORT_HPP
#define ENTENTE_SOLVE_RECORD_SUPPORT_HPP

// Which statements stand behind what a dossier says.

#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// The clauses in force on the day that say `standing`'s answer in so many words, since it last was another: `standing`
// reads an option from a dossier, `says` whether a clause states one there.
template <talks Talks, class Standing, class Says>
constexpr std::vector<std::size_t> support_of(const Talks& told, model::day day, Standing standing, Says says)
{
    std::vector<std::size_t> found;
    typename Talks::dossier_type so_far = told.nothing_said();
    model::option_index stands = model::unsettled;
    for (std::size_t i = 0; i < told.view().entries.size() && told.view().entries[i].date <= day; ++i) {
        const model::record_entry& entry = told.view().entries[i];
        if (!is_clause_in_force(told.view(), entry, day))
            continue;
        told.hear(so_far, entry);
        const model::option_index now = standing(so_far.view());
        if (now != stands)
            found.clear();
        stands = now;
        const model::clause_view said = told.said(entry);
        if (stands != model::unsettled && says(said) && said.option == stands)
            found.push_back(i);
    }
    return found;
}

}

// The entries that state the party's position on the issue as it stands on the day, in the order of time; none where it
// has no position. O(entries * (entries + dossier)).
template <talks Talks>
constexpr std::vector<std::size_t> support_of_position(const Talks& told, std::size_t party, std::size_t issue,
                                                       model::day day)
{
    return detail::support_of(
        told, day, [=](const model::dossier_view& now) { return now.position(party, issue); },
        [=](const model::clause_view& said) {
            return said.kind == model::clause_kind::holds && said.party == party && said.issue == issue;
        });
}

// The same of how the issue is settled, by agreement old or new.
template <talks Talks>
constexpr std::vector<std::size_t> support_of_settlement(const Talks& told, std::size_t issue, model::day day)
{
    return detail::support_of(
        told, day, [=](const model::dossier_view& now) { return now.settled[issue]; },
        [=](const model::clause_view& said) {
            return (said.kind == model::clause_kind::agrees || said.kind == model::clause_kind::restates) &&
                   said.issue == issue;
        });
}

}

#endif
