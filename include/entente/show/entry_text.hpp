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

// What somebody does, in three parts: "asks for", "a proposal", "in writing". What is done to several things at once is
// told with the outer parts once.
struct doing {
    std::string before;
    std::string object;
    std::string after = {};

    std::string text() const
    {
        std::string whole = before;
        whole.append(before.empty() ? "" : " ").append(object);
        return whole.append(after.empty() ? "" : " ").append(after);
    }
};

// A clause, without the party whose it is.
template <class B>
doing clause_doing(const model::clause_view& said)
{
    switch (said.kind) {
    case model::clause_kind::holds: return {"holds", term_text<B>(said.issue, said.option)};
    case model::clause_kind::rules_out: return {"rules out", condition_text<B>(said.target)};
    case model::clause_kind::agrees: return {"agreed:", term_text<B>(said.issue, said.option)};
    case model::clause_kind::restates: return {"restated:", term_text<B>(said.issue, said.option)};
    case model::clause_kind::status_quo: return {"status quo:", term_text<B>(said.issue, said.option)};
    case model::clause_kind::accepts: break;
    }
    std::string text = condition_text<B>(said.target);
    if (!said.proviso.empty())
        text.append(", provided ").append(condition_text<B>(said.proviso));
    return {"accepts", text};
}
// Whose clause it is; nobody's where all settle something.
constexpr std::uint16_t party_of(const model::clause_view& said)
{
    const bool is_a_partys = said.kind == model::clause_kind::holds || said.kind == model::clause_kind::accepts ||
                             said.kind == model::clause_kind::rules_out;
    return is_a_partys ? said.party : model::nobody;
}

// "A", "A and B", "A, B and C".
template <class B>
std::string names_text(const model::participant_set& parties)
{
    std::string text;
    std::size_t left = parties.size();
    for (const std::size_t party : parties) {
        text.append(text.empty() ? "" : left == 1 ? " and " : ", ").append(party_in<B>::at(party).name());
        --left;
    }
    return text;
}
// When an answer is hoped for, and how long the proposal stands, where that is told.
inline std::string dates_text(const model::record_entry& entry)
{
    std::string text;
    if (entry.expected != model::no_day)
        text.append(", an answer is hoped for by ").append(to_text(date_of(entry.expected)));
    if (entry.last != model::no_day)
        text.append(", it stands until ").append(to_text(date_of(entry.last)));
    return text;
}
template <class B>
std::string meeting_text(const model::record_entry& entry, std::span<const model::proposed_term> issues)
{
    std::string text = names_text<B>(entry.others);
    text.append(entry.others.size() == 1 ? " attends" : " meet");
    std::string on;
    for (const model::proposed_term& each : issues)
        on.append(on.empty() ? ", about " : ", ").append(issue_in<B>::at(each.issue).name());
    return text.append(on);
}

// What befalls a proposal, as its actor's doing.
template <class B>
doing event_doing(const model::record_entry& entry, std::span<const model::proposed_term> terms)
{
    std::string proposal = quoted(entry.subject);
    if (entry.to != model::nobody) {
        std::string before = entry.event == proposal_event::floated ? "proposes to " : "proposes in writing to ";
        before.append(names_text<B>(model::addressees(entry))).append(":");
        if (!terms.empty())
            proposal.append(" (").append(terms_text<B>(terms)).append(")");
        return {before, proposal.append(dates_text(entry))};
    }
    switch (entry.event) {
    case proposal_event::floated: return {"makes", proposal};
    case proposal_event::tabled: return {"puts", proposal, "in writing"};
    case proposal_event::requested_in_writing: return {"asks for", proposal, "in writing"};
    case proposal_event::under_study: return {"studies", proposal};
    case proposal_event::clarified: return {"clarifies", proposal};
    case proposal_event::countered: return {"counters", proposal.append(" by ").append(quoted(entry.other))};
    case proposal_event::accepted: return {"accepts", proposal};
    case proposal_event::rejected: return {"rejects", proposal};
    case proposal_event::withdrawn: return {"withdraws", proposal};
    case proposal_event::lapsed: break;
    }
    return {"", proposal, "lapses"};
}

// What an entry says, without whose doing it is.
template <class B, std::size_t Entries>
doing doing_of(const record<B, Entries>& told, const model::record_entry& entry)
{
    const std::span<const model::proposed_term> terms = told.view().terms_of(entry);
    std::string subject = quoted(entry.subject);
    switch (entry.kind) {
    case model::entry_kind::clause: {
        doing said = clause_doing<B>(told.said(entry).view());
        said.object.append(force_text(entry.when, entry.subject));
        return said;
    }
    case model::entry_kind::event: return event_doing<B>(entry, terms);
    case model::entry_kind::forecast:
        return {"gives", subject, "a probability of " + std::to_string(entry.numerator) + "/" +
                                      std::to_string(entry.denominator)};
    case model::entry_kind::meeting: return {"", meeting_text<B>(entry, terms)};
    case model::entry_kind::expectation:
        if (entry.expected == model::no_day)
            return {"lets", subject, "stand until " + to_text(date_of(entry.last))};
        return {"hopes for an answer to", subject, "by " + to_text(date_of(entry.expected))};
    case model::entry_kind::understanding:
        return {"takes", subject.append(" to mean ").append(terms.empty() ? "nothing" : terms_text<B>(terms))};
    case model::entry_kind::denial: return {"denies that", subject, "was " + std::string{to_text(entry.event)}};
    case model::entry_kind::finding:
        return {entry.state == contingency_state::established ? "establishes" : "refutes", subject};
    case model::entry_kind::claim: return {"holds that", subject};
    case model::entry_kind::counterclaim: return {"denies that", subject};
    case model::entry_kind::link:
    case model::entry_kind::unlink: {
        std::string both{issue_in<B>::at(entry.issue).name()};
        both.append(" to ").append(issue_in<B>::at(entry.next).name());
        return {entry.kind == model::entry_kind::link ? "ties" : "will not have tied", both};
    }
    case model::entry_kind::precondition: break;
    }
    std::string wanted = term_text<B>(entry.issue, entry.option);
    return {"wants", wanted.append(", before ").append(issue_in<B>::at(entry.next).name())};
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
    return text.append(detail::doing_of(told, entry).text());
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
