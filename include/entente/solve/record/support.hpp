#ifndef ENTENTE_SOLVE_RECORD_SUPPORT_HPP
#define ENTENTE_SOLVE_RECORD_SUPPORT_HPP

// Which statements stand behind what a dossier says.

#include <entente/model/clause.hpp>
#include <entente/model/condition.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>
#include <entente/solve/difference.hpp>
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

namespace detail {

constexpr bool is_about(const model::clause_view& said, std::size_t issue)
{
    for (const model::condition_node node : said.target)
        if (model::is_leaf(node) && model::issue_of(node) == issue)
            return true;
    return said.target.empty() && said.issue == issue;
}
// Is the dossier the same after the clause has been heard? Only the clause's issues are looked at.
constexpr bool changes_nothing(const model::dossier_view& before, const model::dossier_view& after,
                               const model::clause_view& said)
{
    for (std::size_t issue = 0; issue < before.layout.issues; ++issue) {
        if (!is_about(said, issue))
            continue;
        if (before.settled[issue] != after.settled[issue] || before.settlements[issue] != after.settlements[issue] ||
            before.status_quo[issue] != after.status_quo[issue])
            return false;
        for (std::size_t party = 0; party < before.layout.parties; ++party) {
            const issue_change changed = change(before, after, party, issue);
            if (changed.position || changed.acceptance || changed.red_line)
                return false;
        }
    }
    return true;
}
// Could one clause say what the other does? To restate something is to say that it is agreed.
constexpr bool is_of_a_kind(const model::clause_view& one, const model::clause_view& other)
{
    const auto is_settled = [](model::clause_kind kind) {
        return kind == model::clause_kind::agrees || kind == model::clause_kind::restates;
    };
    const bool has_a_party = one.kind <= model::clause_kind::rules_out;
    return (one.kind == other.kind || (is_settled(one.kind) && is_settled(other.kind))) &&
           (!has_a_party || one.party == other.party);
}

}

// The entries of clauses in force on the day that say alone what the clause says, or more, since the dossier last did
// not say it, in the order of time; none where it does not on the day. A dossier says what changes nothing in it when it
// is heard: `hear(dossier)` hears the clause. O(entries * (entries + dossier + conditions^2)).
template <talks Talks, class Hear>
constexpr std::vector<std::size_t> support_of_clause(const Talks& told, const model::clause_view& said, Hear hear,
                                                     model::day day)
{
    using dossier_type = typename Talks::dossier_type;
    const auto says_it = [&](const dossier_type& so_far) {
        dossier_type after = so_far;
        hear(after);
        return detail::changes_nothing(so_far.view(), after.view(), said);
    };
    std::vector<std::size_t> found;
    dossier_type so_far = told.nothing_said();
    for (std::size_t i = 0; i < told.view().entries.size() && told.view().entries[i].date <= day; ++i) {
        const model::record_entry& entry = told.view().entries[i];
        if (!is_clause_in_force(told.view(), entry, day))
            continue;
        told.hear(so_far, entry);
        if (!says_it(so_far)) {
            found.clear();
            continue;
        }
        dossier_type alone = told.nothing_said();
        told.hear(alone, entry);
        if (detail::is_of_a_kind(told.said(entry), said) && says_it(alone))
            found.push_back(i);
    }
    return found;
}

}

#endif
