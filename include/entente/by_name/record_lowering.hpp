#ifndef ENTENTE_BY_NAME_RECORD_LOWERING_HPP
#define ENTENTE_BY_NAME_RECORD_LOWERING_HPP

// The door between entries in which everything is named by strings and the flat ones that algorithms work on.

#include <entente/by_name/bundle_by_name.hpp>
#include <entente/by_name/entry_by_name.hpp>
#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/record_lookup.hpp>
#include <entente/by_name/record_names.hpp>
#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Entries, lowered. Their names are views of the entries by name, and of the record's names, that they were made from.
class lowered_record : private record_lookup {
public:
    model::record_view view() const { return {entries_, terms_}; }
    // The clause of an entry that says one.
    model::clause_view said(const model::record_entry& entry) const
    {
        const stored& kept = clauses_[entry.clause];
        model::clause_view clause = kept.clause;
        const model::condition_view nodes{nodes_};
        clause.target = nodes.subspan(kept.begin, kept.target);
        clause.proviso = nodes.subspan(kept.begin + kept.target, kept.proviso);
        return clause;
    }

    // Conditions are compared by what they say.
    friend bool operator==(const lowered_record& left, const lowered_record& right)
    {
        const auto same = [](model::condition_view one, model::condition_view other) {
            return std::equal(one.begin(), one.end(), other.begin(), other.end());
        };
        return std::equal(left.entries_.begin(), left.entries_.end(), right.entries_.begin(), right.entries_.end(),
                          [&](const model::record_entry& one, const model::record_entry& other) {
                              if (one != other || one.kind != model::entry_kind::clause)
                                  return one == other;
                              const model::clause_view here = left.said(one);
                              const model::clause_view there = right.said(other);
                              return here.kind == there.kind && here.party == there.party &&
                                     here.issue == there.issue && here.option == there.option &&
                                     here.salience == there.salience && same(here.target, there.target) &&
                                     same(here.proviso, there.proviso);
                          }) &&
               left.terms_ == right.terms_;
    }

    // Takes the next entry in, or says why not; then this object is of no more use.
    heard take(const entry_by_name& given, const bundle_by_name& bundle, const record_names& names)
    {
        bundle_ = &bundle;
        names_ = &names;
        model::record_entry entry;
        entry.kind = given.said.kind;
        entry.place = static_cast<std::uint32_t>(entries_.size());
        heard answer = take_source(given, entry);
        if (answer)
            answer = given.said.kind == model::entry_kind::clause ? take_clause(given.said, entry)
                                                                  : take_move(given.said, entry);
        if (answer)
            entries_.insert(std::upper_bound(entries_.begin(), entries_.end(), entry,
                                             [](const model::record_entry& left, const model::record_entry& right) {
                                                 return left.date < right.date;
                                             }),
                            entry);
        return answer;
    }

private:
    struct stored {
        model::clause_view clause; // without its conditions
        std::size_t begin = 0;     // of their nodes
        std::size_t target = 0;
        std::size_t proviso = 0;
    };

    heard take_source(const entry_by_name& given, model::record_entry& entry) const
    {
        if (!given.date.ok())
            return refused(record_refusal::date_is_not_in_the_calendar);
        entry.date = days_of(given.date);
        entry.standing = given.from.standing;
        entry.office = given.from.office;
        entry.meeting = given.meeting;
        if (!given.meeting.empty())
            if (heard answer = find_name(names_->meetings, given.meeting, unheard::unknown_meeting); !answer)
                return answer;
        const std::string& name = given.from.name;
        if (name.empty())
            return {};
        const std::size_t speaker = names_->speakers.find(name);
        if (speaker < names_->speakers.size()) {
            if (!given.from.office.empty())
                return not_heard(unheard::office_of_a_representative, name);
            entry.speaker = name;
            entry.office = names_->representatives[speaker].office;
            return find_party(names_->representatives[speaker].party, entry.teller);
        }
        if (find_party(name, entry.teller))
            return {};
        std::vector<std::string> close = close_names(names_->speakers, name);
        for (std::string& party : close_names(bundle_->parties(), name))
            if (close.size() < 3)
                close.push_back(std::move(party));
        return not_heard(unheard::unknown_source, name, {}, std::move(close));
    }

    heard take_clause(const saying_by_name& said, model::record_entry& entry)
    {
        stored kept;
        model::clause_view& clause = kept.clause;
        clause.kind = said.clause;
        entry.when = said.when;
        entry.subject = said.subject;
        kept.begin = nodes_.size();
        heard answer;
        if (said.when != model::force::always)
            answer = find_name(names_->contingencies, said.subject, unheard::unknown_contingency);
        if (answer && said.clause <= model::clause_kind::rules_out)
            answer = find_party(said.actor, clause.party);
        if (!answer)
            return answer;
        switch (said.clause) {
        case model::clause_kind::accepts:
        case model::clause_kind::rules_out:
            answer = bundle_->lower(said.target, nodes_);
            kept.target = nodes_.size() - kept.begin;
            if (answer && !said.proviso.empty())
                answer = bundle_->lower(said.proviso, nodes_);
            kept.proviso = nodes_.size() - kept.begin - kept.target;
            if (!answer || said.clause == model::clause_kind::rules_out)
                break;
            if (!model::is_about_one_issue(model::condition_view{nodes_}.subspan(kept.begin, kept.target)))
                return not_heard(unheard::acceptance_over_several_issues, said.actor);
            clause.issue = static_cast<std::uint16_t>(model::issue_of(nodes_[kept.begin]));
            break;
        default:
            answer = find_term(said.target, clause.issue, clause.option);
            if (answer && said.salience != saying_by_name::unstated) {
                if (said.salience < 0 || said.salience > 100)
                    return refused(record_refusal::salience_is_not_between_0_and_100, said.actor);
                clause.salience = static_cast<unsigned char>(said.salience);
            }
        }
        entry.clause = static_cast<std::uint32_t>(clauses_.size());
        clauses_.push_back(kept);
        return answer;
    }

    // Anything but a clause.
    heard take_move(const saying_by_name& said, model::record_entry& entry)
    {
        using kind = model::entry_kind;
        entry.subject = said.subject;
        entry.other = said.other;
        entry.event = said.event;
        entry.state = said.state;
        if (said.kind == kind::meeting)
            return take_meeting(said, entry);
        const bool is_lapse = said.kind == kind::event && said.event == proposal_event::lapsed;
        heard answer;
        if (!said.actor.empty())
            answer = find_party(said.actor, entry.actor);
        else if (!is_lapse && said.kind != kind::finding)
            answer = not_heard(unheard::entry_without_a_party, said.subject);
        if (!answer)
            return answer;
        switch (said.kind) {
        case kind::event:
        case kind::expectation:
        case kind::understanding:
        case kind::denial: return take_move_of_proposal(said, entry);
        case kind::finding:
        case kind::forecast: return take_view_of_contingency(said, entry);
        case kind::claim:
        case kind::counterclaim: return find_name(names_->claims, said.subject, unheard::unknown_claim);
        case kind::link:
        case kind::unlink: answer = find_issue(said.issue, entry.issue); break;
        case kind::precondition: answer = find_term(said.target, entry.issue, entry.option); break;
        case kind::clause:
        case kind::meeting: break;
        }
        if (answer)
            answer = find_issue(said.next, entry.next);
        return answer && entry.issue == entry.next ? not_heard(unheard::issue_is_linked_to_itself, said.next) : answer;
    }
    heard take_move_of_proposal(const saying_by_name& said, model::record_entry& entry)
    {
        heard answer = find_name(names_->proposals, said.subject, unheard::unknown_proposal);
        if (answer && !said.to.empty())
            answer = find_party(said.to, entry.to);
        if (answer && said.kind == model::entry_kind::event && said.event == proposal_event::countered)
            answer = find_name(names_->proposals, said.other, unheard::unknown_proposal);
        if (!answer)
            return answer;
        if (entry.to != model::nobody && entry.to == entry.actor)
            return not_heard(unheard::proposal_to_itself, said.actor);
        answer = take_others(said, entry);
        if (answer)
            answer = take_date(said, said.expected, entry.expected);
        if (answer)
            answer = take_date(said, said.last, entry.last);
        return answer ? take_terms(said, entry) : answer;
    }
    static heard take_date(const saying_by_name& said, std::chrono::year_month_day given, model::day& taken)
    {
        if (given == saying_by_name::no_date)
            return {};
        if (!given.ok())
            return refused(record_refusal::date_is_not_in_the_calendar, said.subject);
        taken = days_of(given);
        return {};
    }
    heard take_others(const saying_by_name& said, model::record_entry& entry) const
    {
        for (const std::string& name : said.others) {
            std::uint16_t party = 0;
            if (heard answer = find_party(name, party); !answer)
                return answer;
            if (party == entry.actor)
                return not_heard(unheard::proposal_to_itself, name);
            if (party == entry.to || entry.others.contains(party))
                return not_heard(unheard::party_named_twice_in_an_entry, name);
            entry.others.insert(party);
        }
        return {};
    }
    heard take_meeting(const saying_by_name& said, model::record_entry& entry)
    {
        entry.meeting = said.subject;
        heard answer = find_name(names_->meetings, said.subject, unheard::unknown_meeting);
        if (answer)
            answer = take_others(said, entry);
        entry.terms_begin = static_cast<std::uint32_t>(terms_.size());
        for (const std::string& name : said.issues) {
            model::proposed_term named;
            if (answer)
                answer = find_issue(name, named.issue);
            if (!answer)
                return answer;
            terms_.push_back(named);
            ++entry.terms_count;
        }
        return answer;
    }
    heard take_view_of_contingency(const saying_by_name& said, model::record_entry& entry) const
    {
        heard answer = find_name(names_->contingencies, said.subject, unheard::unknown_contingency);
        if (!answer)
            return answer;
        if (said.kind == model::entry_kind::forecast) {
            entry.numerator = said.numerator;
            entry.denominator = said.denominator;
            return said.denominator == 0 || said.denominator > model::most_denominator ||
                           said.numerator > said.denominator
                       ? refused(record_refusal::probability_is_not_between_0_and_1, said.actor)
                       : answer;
        }
        const std::vector<std::string>& may = names_->establishers[names_->contingencies.find(said.subject)];
        if (!may.empty() && std::find(may.begin(), may.end(), said.actor) == may.end())
            return not_heard(unheard::actor_may_not_establish_it, said.actor, said.subject);
        return answer;
    }
    heard take_terms(const saying_by_name& said, model::record_entry& entry)
    {
        entry.terms_begin = static_cast<std::uint32_t>(terms_.size());
        for (const term_by_name& given : said.terms) {
            model::proposed_term term;
            term.when = given.when;
            term.contingency = given.contingency;
            heard answer = find_term(given.term, term.issue, term.option);
            if (answer && given.when != model::force::always)
                answer = find_name(names_->contingencies, given.contingency, unheard::unknown_contingency);
            if (!answer)
                return answer;
            for (std::size_t earlier = entry.terms_begin; earlier < terms_.size(); ++earlier)
                if (terms_[earlier].issue == term.issue &&
                    !model::take_turns(terms_[earlier], term.when, term.contingency))
                    return refused(record_refusal::proposal_has_two_terms_on_one_issue, said.subject);
            terms_.push_back(term);
            ++entry.terms_count;
        }
        return {};
    }

    std::vector<model::record_entry> entries_;
    std::vector<model::proposed_term> terms_;
    std::vector<stored> clauses_;
    std::vector<model::condition_node> nodes_;
};

}

#endif
