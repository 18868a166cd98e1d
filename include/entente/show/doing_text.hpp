#ifndef ENTENTE_SHOW_DOING_TEXT_HPP
#define ENTENTE_SHOW_DOING_TEXT_HPP

// What somebody does by an entry of a record, in words, whoever's names these are: see bundle_names.

#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>
#include <entente/model/span.hpp>
#include <entente/show/condition_text.hpp>
#include <entente/show/record_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

template <class Names>
std::string term_text(const Names& names, std::size_t issue, model::option_index option)
{
    std::string text{names.issue(issue)};
    return text.append(": ").append(names.option(issue, option));
}
inline std::string quoted(std::string_view name) { return std::string{"\""}.append(name).append("\""); }

// ", until ...": when something is in force, where that is not always.
inline std::string force_text(model::force when, std::string_view contingency)
{
    if (when == model::force::always)
        return {};
    return std::string{when == model::force::until_established ? ", until " : ", once "}.append(quoted(contingency));
}

template <class Names>
std::string terms_text(const Names& names, model::span<const model::proposed_term> terms)
{
    std::string text;
    for (const model::proposed_term& term : terms)
        text.append(text.empty() ? "" : "; ")
            .append(term_text(names, term.issue, term.option))
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
template <class Names>
doing clause_doing(const Names& names, const model::clause_view& said)
{
    switch (said.kind) {
    case model::clause_kind::holds: return {"holds", term_text(names, said.issue, said.option)};
    case model::clause_kind::rules_out: return {"rules out", condition_text(names, said.target)};
    case model::clause_kind::agrees: return {"agreed:", term_text(names, said.issue, said.option)};
    case model::clause_kind::restates: return {"restated:", term_text(names, said.issue, said.option)};
    case model::clause_kind::status_quo: return {"status quo:", term_text(names, said.issue, said.option)};
    case model::clause_kind::accepts: break;
    }
    std::string text = condition_text(names, said.target);
    if (!said.proviso.empty())
        text.append(", provided ").append(condition_text(names, said.proviso));
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
template <class Names>
std::string names_text(const Names& names, const model::participant_set& parties)
{
    std::string text;
    std::size_t left = parties.size();
    for (const std::size_t party : parties) {
        text.append(text.empty() ? "" : left == 1 ? " and " : ", ").append(names.party(party));
        --left;
    }
    return text;
}
// When an answer is hoped for, and how long the proposal stands, where that is told.
inline std::string dates_text(const model::record_entry& entry)
{
    std::string text;
    if (entry.expected != model::no_day)
        text.append(", an answer is hoped for by ").append(day_text(entry.expected));
    if (entry.last != model::no_day)
        text.append(", it stands until ").append(day_text(entry.last));
    return text;
}
template <class Names>
std::string meeting_text(const Names& names, const model::record_entry& entry,
                         model::span<const model::proposed_term> issues)
{
    std::string text = names_text(names, entry.others);
    text.append(entry.others.size() == 1 ? " attends" : " meet");
    std::string on;
    for (const model::proposed_term& each : issues)
        on.append(on.empty() ? ", about " : ", ").append(names.issue(each.issue));
    return text.append(on);
}

// What befalls a proposal, as its actor's doing.
template <class Names>
doing event_doing(const Names& names, const model::record_entry& entry, model::span<const model::proposed_term> terms)
{
    std::string proposal = quoted(entry.subject);
    if (entry.to != model::nobody) {
        std::string before = entry.event == proposal_event::floated ? "proposes to " : "proposes in writing to ";
        before.append(names_text(names, model::addressees(entry))).append(":");
        if (!terms.empty())
            proposal.append(" (").append(terms_text(names, terms)).append(")");
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

// What an entry of the record says, without whose doing it is. `told` says the record's clauses.
template <class Talks, class Names>
doing doing_of(const Talks& told, const Names& names, const model::record_entry& entry)
{
    const model::span<const model::proposed_term> terms = told.view().terms_of(entry);
    std::string subject = quoted(entry.subject);
    switch (entry.kind) {
    case model::entry_kind::clause: {
        doing said = clause_doing(names, told.said(entry));
        said.object.append(force_text(entry.when, entry.subject));
        return said;
    }
    case model::entry_kind::event: return event_doing(names, entry, terms);
    case model::entry_kind::forecast:
        return {"gives", subject,
                "a probability of " + std::to_string(entry.numerator) + "/" + std::to_string(entry.denominator)};
    case model::entry_kind::meeting: return {"", meeting_text(names, entry, terms)};
    case model::entry_kind::expectation:
        if (entry.expected == model::no_day)
            return {"lets", subject, "stand until " + day_text(entry.last)};
        return {"hopes for an answer to", subject, "by " + day_text(entry.expected)};
    case model::entry_kind::understanding:
        return {"takes", subject.append(" to mean ").append(terms.empty() ? "nothing" : terms_text(names, terms))};
    case model::entry_kind::denial: return {"denies that", subject, "was " + std::string{to_text(entry.event)}};
    case model::entry_kind::finding:
        return {entry.state == contingency_state::established ? "establishes" : "refutes", subject};
    case model::entry_kind::claim: return {"holds that", subject};
    case model::entry_kind::counterclaim: return {"denies that", subject};
    case model::entry_kind::link:
    case model::entry_kind::unlink: {
        std::string both{names.issue(entry.issue)};
        both.append(" to ").append(names.issue(entry.next));
        return {entry.kind == model::entry_kind::link ? "ties" : "will not have tied", both};
    }
    case model::entry_kind::precondition: break;
    }
    std::string wanted = term_text(names, entry.issue, entry.option);
    return {"wants", wanted.append(", before ").append(names.issue(entry.next))};
}
template <class Talks>
std::uint16_t doer_of(const Talks& told, const model::record_entry& entry)
{
    return entry.kind == model::entry_kind::clause ? party_of(told.said(entry)) : entry.actor;
}

// "Condoleezza Rice, Secretary of State (United States)"; empty where nobody tells it.
template <class Names>
std::string source_text(const Names& names, const model::record_entry& entry)
{
    if (entry.teller == model::nobody)
        return {};
    const std::string_view side = names.party(entry.teller);
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

#endif
