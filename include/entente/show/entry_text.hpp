#ifndef ENTENTE_SHOW_ENTRY_TEXT_HPP
#define ENTENTE_SHOW_ENTRY_TEXT_HPP

// The entries of a record in words: who said what, when, where, and on what authority.

#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/record.hpp>
#include <entente/show/condition_text.hpp>
#include <entente/show/option_text.hpp>
#include <entente/show/record_words.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

template <class B>
std::string_view party_name(std::uint16_t party)
{
    return party_in<B>::at(party).name();
}
template <class B>
std::string term_text(std::size_t issue, model::option_index option)
{
    std::string text{issue_in<B>::at(issue).name()};
    return text.append(": ").append(option_text<B>(issue, option));
}
inline std::string quoted(std::string_view name) { return std::string{"\""}.append(name).append("\""); }

// ", until ...": when something is in force, where that is not always.
inline std::string force_text(model::force when, std::string_view contingency)
{
    if (when == model::force::always)
        return {};
    return std::string{when == model::force::until_established ? ", until " : ", once "}.append(quoted(contingency));
}

template <class B>
std::string terms_text(std::span<const model::proposed_term> terms)
{
    std::string text;
    for (const model::proposed_term& term : terms)
        text.append(text.empty() ? "" : "; ")
            .append(term_text<B>(term.issue, term.option))
            .append(force_text(term.when, term.contingency));
    return text;
}

// A clause without the party whose it is: "holds issue: option".
template <class B>
std::string clause_text(const model::clause_view& said)
{
    switch (said.kind) {
    case model::clause_kind::holds: return "holds " + term_text<B>(said.issue, said.option);
    case model::clause_kind::rules_out: return "rules out " + condition_text<B>(said.target);
    case model::clause_kind::agrees: return "agreed: " + term_text<B>(said.issue, said.option);
    case model::clause_kind::restates: return "restated: " + term_text<B>(said.issue, said.option);
    case model::clause_kind::status_quo: return "status quo: " + term_text<B>(said.issue, said.option);
    case model::clause_kind::accepts: break;
    }
    std::string text = "accepts " + condition_text<B>(said.target);
    if (!said.proviso.empty())
        text.append(", provided ").append(condition_text<B>(said.proviso));
    return text;
}
// Whose clause it is; nobody's where all settle something.
constexpr std::uint16_t party_of(const model::clause_view& said)
{
    const bool is_a_partys = said.kind == model::clause_kind::holds || said.kind == model::clause_kind::accepts ||
                             said.kind == model::clause_kind::rules_out;
    return is_a_partys ? said.party : model::nobody;
}

// What befalls a proposal, as its actor's doing.
template <class B>
std::string event_text(const model::record_entry& entry, std::span<const model::proposed_term> terms)
{
    const std::string proposal = quoted(entry.subject);
    if (entry.to != model::nobody) {
        std::string text = entry.event == proposal_event::floated ? "proposes to " : "proposes in writing to ";
        text.append(party_name<B>(entry.to)).append(": ").append(proposal);
        return terms.empty() ? text : text.append(" (").append(terms_text<B>(terms)).append(")");
    }
    switch (entry.event) {
    case proposal_event::floated: return "makes " + proposal;
    case proposal_event::tabled: return "puts " + proposal + " in writing";
    case proposal_event::requested_in_writing: return "asks for " + proposal + " in writing";
    case proposal_event::under_study: return "studies " + proposal;
    case proposal_event::clarified: return "clarifies " + proposal;
    case proposal_event::countered: return "counters " + proposal + " by " + quoted(entry.other);
    case proposal_event::accepted: return "accepts " + proposal;
    case proposal_event::rejected: return "rejects " + proposal;
    case proposal_event::withdrawn: return "withdraws " + proposal;
    case proposal_event::lapsed: break;
    }
    return proposal + " lapses";
}

// What an entry says, without whose doing it is.
template <class B, std::size_t Entries>
std::string doing_text(const record<B, Entries>& told, const model::record_entry& entry)
{
    const std::span<const model::proposed_term> terms = told.view().terms_of(entry);
    switch (entry.kind) {
    case model::entry_kind::clause:
        return clause_text<B>(told.said(entry).view()) + force_text(entry.when, entry.subject);
    case model::entry_kind::event: return event_text<B>(entry, terms);
    case model::entry_kind::expectation:
        return "hopes for an answer to " + quoted(entry.subject) + " by " + to_text(date_of(entry.expected));
    case model::entry_kind::understanding:
        return "takes " + quoted(entry.subject) + " to mean " + (terms.empty() ? "nothing" : terms_text<B>(terms));
    case model::entry_kind::denial:
        return "denies that " + quoted(entry.subject) + " was " + std::string{to_text(entry.event)};
    case model::entry_kind::finding:
        return (entry.state == contingency_state::established ? "establishes " : "refutes ") + quoted(entry.subject);
    case model::entry_kind::claim: return "holds that " + quoted(entry.subject);
    case model::entry_kind::counterclaim: return "denies that " + quoted(entry.subject);
    case model::entry_kind::link:
    case model::entry_kind::unlink: {
        std::string text = entry.kind == model::entry_kind::link ? "ties " : "will not have tied ";
        return text.append(issue_in<B>::at(entry.issue).name())
            .append(" to ")
            .append(issue_in<B>::at(entry.next).name());
    }
    case model::entry_kind::precondition: break;
    }
    std::string text = "wants " + term_text<B>(entry.issue, entry.option);
    return text.append(", before ").append(issue_in<B>::at(entry.next).name());
}
template <class B, std::size_t Entries>
std::uint16_t doer_of(const record<B, Entries>& told, const model::record_entry& entry)
{
    return entry.kind == model::entry_kind::clause ? party_of(told.said(entry).view()) : entry.actor;
}

// "Condoleezza Rice, Secretary of State (United States)"; empty where nobody tells it.
template <class B>
std::string source_text(const model::record_entry& entry)
{
    if (entry.teller == model::nobody)
        return {};
    const std::string_view side = party_name<B>(entry.teller);
    std::string text{entry.speaker};
    if (!entry.office.empty())
        text.append(text.empty() ? "" : ", ").append(entry.office);
    if (text.empty())
        text = side;
    else
        text.append(" (").append(side).append(")");
    return entry.standing == attribution::on_the_record ? text : text.append(", ").append(to_text(entry.standing));
}

}

// Who says it, with the attribution, and what is said, of one of the record's own entries: "Russia: asks for ... in
// writing". Who does it is named where it is not the side that says so: "United States: Russia studies ...".
template <class B, std::size_t Entries>
std::string statement_text(const record<B, Entries>& told, const model::record_entry& entry)
{
    std::string text = detail::source_text<B>(entry);
    text.append(text.empty() ? "" : ": ");
    const std::uint16_t doer = detail::doer_of(told, entry);
    if (doer != model::nobody && doer != entry.teller)
        text.append(detail::party_name<B>(doer)).append(" ");
    return text.append(detail::doing_text(told, entry));
}

// A line for each entry, in the order of time: date, meeting, source with its attribution, and what was said.
template <class B, std::size_t Entries>
std::string to_text(const record<B, Entries>& told)
{
    std::string text;
    for (const model::record_entry& entry : told.view().entries) {
        text.append(to_text(detail::date_of(entry.date)));
        if (!entry.meeting.empty())
            text.append(", ").append(entry.meeting);
        text.append(": ").append(statement_text(told, entry)).append("\n");
    }
    return text;
}

}

#endif
