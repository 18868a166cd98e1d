#ifndef ENTENTE_ASK_ACCEPTANCE_HPP
#define ENTENTE_ASK_ACCEPTANCE_HPP

// Where the parties stand, issue by issue and package by package.

#include <entente/name/issue_set.hpp>
#include <entente/name/package.hpp>
#include <entente/name/place.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/contention.hpp>
#include <entente/solve/settlement.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// The term that the party holds out for on the issue: compares with the issue's options, its terms and `nothing_said`.
// An issue outside the bundle is refused with a sentence, and so is an actor that has no say. O(1).
template <class B, actor_type Actor, issue_type Issue>
constexpr stated_option<Issue> position(const dossier<B>& said, Actor, Issue)
{
    return stated_option<Issue>{
        said.view().position(detail::place_of_participant<B, Actor>(), detail::place_of_issue<B, Issue>())};
}

// How the issue stands while it is not settled. O(1).
template <class B, issue_type Issue>
constexpr stated_option<Issue> status_quo(const dossier<B>& said, Issue)
{
    return stated_option<Issue>{said.view().status_quo[detail::place_of_issue<B, Issue>()]};
}

// Has the party neither a position nor an acceptance on the issue? O(options).
template <class B>
constexpr bool is_silent(const dossier<B>& said, std::type_identity_t<party_in<B>> party,
                         std::type_identity_t<issue_in<B>> issue)
{
    return party.index() >= B::participant_count || said.view().is_silent(party.index(), issue.index());
}

// Is each of the package's terms acceptable to the party, and no red line of its crossed? Third parties without a say
// refuse nothing. O(issues * options).
template <class B>
constexpr bool is_acceptable(const dossier<B>& said, std::type_identity_t<party_in<B>> party,
                             const std::type_identity_t<package<B>>& offered)
{
    return party.index() >= B::participant_count ||
           solve::is_acceptable(said.view(), party.index(), offered.options(), solve::objections::as_things_stand);
}

// Does the package contain what is agreed, break no `implies`, and carry among those who accept it: the parties, and
// the third parties that consent or ratify? O(parties * issues * options).
template <class B>
constexpr bool carries(const dossier<B>& said, const std::type_identity_t<package<B>>& offered)
{
    const model::dossier_view view = said.view();
    return solve::is_feasible(view, offered.options()) &&
           model::carries(B::participant_count,
                          solve::refusing(view, offered.options(), solve::objections::as_things_stand));
}

// The issues on which two parties hold different terms: about positions, as `blocking` is about acceptance.
// O(parties * issues).
template <class B>
constexpr issue_set<B> disputed(const dossier<B>& said)
{
    const model::dossier_view view = said.view();
    issue_set<B> found;
    for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
        model::option_index held = model::unsettled;
        for (std::size_t party = 0; party < B::participant_count; ++party) {
            const model::option_index position = view.position(party, issue);
            if (position == model::unsettled)
                continue;
            if (held != model::unsettled && held != position)
                found.insert(issue_in<B>::at(issue));
            held = position;
        }
    }
    return found;
}

// Whoever has a say and to whom no package with the term is acceptable; all of them where no package has it. A value that is no
// option of its issue is in no package. A search for each party: see solve/settlement.hpp.
template <class B>
constexpr party_set<B> dissenters(const dossier<B>& said, std::type_identity_t<term_in<B>> term)
{
    if (term.option_index() == model::unsettled)
        return participants_of<B>();
    party_set<B> found;
    for (std::size_t party = 0; party < B::participant_count; ++party)
        if (solve::dissents(said.view(), party, term.issue().index(), term.option_index()))
            found.insert(party_in<B>::at(party));
    return found;
}

// How hard the issue is: first by the pairs of parties without a common acceptable option (acceptances on condition do
// not count), then by the sum, over the pairs that hold different terms, of the products of their saliences.
// O(parties^2 * options).
template <class B>
constexpr contention_level contention(const dossier<B>& said, std::type_identity_t<issue_in<B>> issue)
{
    return solve::contention(said.view(), issue.index());
}

// The most contentious issue, the first of several.
template <class B>
constexpr issue_in<B> hardest(const dossier<B>& said)
{
    issue_in<B> found = issue_in<B>::at(0);
    for (std::size_t issue = 1; issue < B::issue_count; ++issue)
        if (contention(said, found) < contention(said, issue_in<B>::at(issue)))
            found = issue_in<B>::at(issue);
    return found;
}

}

#endif
