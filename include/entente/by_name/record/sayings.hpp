#ifndef ENTENTE_BY_NAME_RECORD_SAYINGS_HPP
#define ENTENTE_BY_NAME_RECORD_SAYINGS_HPP

// What the entries of a record say, by name. It is written as in the typed ones:
//
//   statement(date, by("Robert M. Gates"), floats("United States", "Russia", "A link", {issue_named{"Link"} == "yes"}))

#include <entente/by_name/condition_by_name.hpp>
#include <entente/by_name/record/entry.hpp>
#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

inline saying_by_name saying(model::clause_kind kind, std::string party, condition_by_name target)
{
    saying_by_name made;
    made.clause = kind;
    made.actor = std::move(party);
    made.target = std::move(target);
    return made;
}
inline saying_by_name saying(model::entry_kind kind, std::string party, std::string subject)
{
    saying_by_name made;
    made.kind = kind;
    made.actor = std::move(party);
    made.subject = std::move(subject);
    return made;
}
inline saying_by_name saying(proposal_event event, std::string party, std::string proposal)
{
    saying_by_name made = saying(model::entry_kind::event, std::move(party), std::move(proposal));
    made.event = event;
    return made;
}
inline saying_by_name offering(proposal_event event, std::string party, std::string to, std::string proposal,
                               std::vector<term_by_name> terms)
{
    saying_by_name made = saying(event, std::move(party), std::move(proposal));
    made.to = std::move(to);
    made.terms = std::move(terms);
    return made;
}
inline saying_by_name finding(std::string party, std::string contingency, contingency_state state)
{
    saying_by_name made = saying(model::entry_kind::finding, std::move(party), std::move(contingency));
    made.state = state;
    return made;
}
inline saying_by_name tying(model::entry_kind kind, std::string party, std::string first, std::string second)
{
    saying_by_name made = saying(kind, std::move(party), {});
    made.issue = std::move(first);
    made.next = std::move(second);
    return made;
}

}

// Clauses of dossiers: see say/clause.hpp. A position, and what is settled, is a term: `issue_named{"Price"} == 120`.
inline saying_by_name holds(std::string party, condition_by_name term, int salience = saying_by_name::unstated)
{
    saying_by_name made = detail::saying(model::clause_kind::holds, std::move(party), std::move(term));
    made.salience = salience;
    return made;
}
inline saying_by_name accepts(std::string party, condition_by_name options, condition_by_name provided = {})
{
    saying_by_name made = detail::saying(model::clause_kind::accepts, std::move(party), std::move(options));
    made.proviso = std::move(provided);
    return made;
}
inline saying_by_name rules_out(std::string party, condition_by_name condition)
{
    return detail::saying(model::clause_kind::rules_out, std::move(party), std::move(condition));
}
inline saying_by_name agrees(condition_by_name term)
{
    return detail::saying(model::clause_kind::agrees, {}, std::move(term));
}
inline saying_by_name restates(condition_by_name term)
{
    return detail::saying(model::clause_kind::restates, {}, std::move(term));
}
inline saying_by_name status_quo(condition_by_name term)
{
    return detail::saying(model::clause_kind::status_quo, {}, std::move(term));
}

// In force until the contingency is established, or once it is: a term of a proposal, or a clause.
inline term_by_name until(std::string contingency, condition_by_name term)
{
    return {std::move(term), model::force::until_established, std::move(contingency)};
}
inline term_by_name once(std::string contingency, condition_by_name term)
{
    return {std::move(term), model::force::once_established, std::move(contingency)};
}
inline saying_by_name until(std::string contingency, saying_by_name clause)
{
    clause.when = model::force::until_established;
    clause.subject = std::move(contingency);
    return clause;
}
inline saying_by_name once(std::string contingency, saying_by_name clause)
{
    clause.when = model::force::once_established;
    clause.subject = std::move(contingency);
    return clause;
}

// The life of proposals: see say/record_clauses.hpp.
inline saying_by_name floats(std::string party, std::string to, std::string proposal,
                             std::vector<term_by_name> terms = {})
{
    return detail::offering(proposal_event::floated, std::move(party), std::move(to), std::move(proposal),
                            std::move(terms));
}
inline saying_by_name tables(std::string party, std::string to, std::string proposal, std::vector<term_by_name> terms)
{
    return detail::offering(proposal_event::tabled, std::move(party), std::move(to), std::move(proposal),
                            std::move(terms));
}
// Any event that makes no proposal; a lapse is nobody's doing.
inline saying_by_name befalls(proposal_event event, std::string party, std::string proposal)
{
    return detail::saying(event, std::move(party), std::move(proposal));
}
inline saying_by_name counters(std::string party, std::string proposal, std::string by_proposal)
{
    saying_by_name made = detail::saying(proposal_event::countered, std::move(party), std::move(proposal));
    made.other = std::move(by_proposal);
    return made;
}
inline saying_by_name expects_answer(std::string party, std::string proposal, std::chrono::year_month_day date)
{
    saying_by_name made = detail::saying(model::entry_kind::expectation, std::move(party), std::move(proposal));
    made.expected = date;
    return made;
}
inline saying_by_name lapses_after(std::string party, std::string proposal, std::chrono::year_month_day date)
{
    saying_by_name made = detail::saying(model::entry_kind::expectation, std::move(party), std::move(proposal));
    made.last = date;
    return made;
}
inline saying_by_name understands(std::string party, std::string proposal, std::vector<term_by_name> terms)
{
    saying_by_name made = detail::saying(model::entry_kind::understanding, std::move(party), std::move(proposal));
    made.terms = std::move(terms);
    return made;
}
inline saying_by_name denies(std::string party, std::string proposal, proposal_event event)
{
    saying_by_name made = detail::saying(model::entry_kind::denial, std::move(party), std::move(proposal));
    made.event = event;
    return made;
}

// Contingencies, claims, tactical linkage and order.
inline saying_by_name establishes(std::string party, std::string contingency)
{
    return detail::finding(std::move(party), std::move(contingency), contingency_state::established);
}
inline saying_by_name refutes(std::string party, std::string contingency)
{
    return detail::finding(std::move(party), std::move(contingency), contingency_state::refuted);
}
// How likely the party takes the contingency to be established.
inline saying_by_name believes(std::string party, std::string contingency, std::uint32_t numerator,
                               std::uint32_t denominator)
{
    saying_by_name made = detail::saying(model::entry_kind::forecast, std::move(party), std::move(contingency));
    made.numerator = numerator;
    made.denominator = denominator;
    return made;
}
inline saying_by_name believes(std::string party, std::string claim)
{
    return detail::saying(model::entry_kind::claim, std::move(party), std::move(claim));
}
inline saying_by_name denies(std::string party, std::string claim)
{
    return detail::saying(model::entry_kind::counterclaim, std::move(party), std::move(claim));
}
inline saying_by_name links(std::string party, std::string first, std::string second)
{
    return detail::tying(model::entry_kind::link, std::move(party), std::move(first), std::move(second));
}
inline saying_by_name rejects_linkage(std::string party, std::string first, std::string second)
{
    return detail::tying(model::entry_kind::unlink, std::move(party), std::move(first), std::move(second));
}
inline saying_by_name precondition(std::string party, condition_by_name term, std::string before)
{
    saying_by_name made = detail::tying(model::entry_kind::precondition, std::move(party), {}, std::move(before));
    made.target = std::move(term);
    return made;
}

// The meeting takes place: who attends it, and what it is about.
inline saying_by_name meets(std::string meeting, std::vector<std::string> participants,
                            std::vector<std::string> issues = {})
{
    saying_by_name made = detail::saying(model::entry_kind::meeting, {}, std::move(meeting));
    made.others = std::move(participants);
    made.issues = std::move(issues);
    return made;
}

}

#endif
