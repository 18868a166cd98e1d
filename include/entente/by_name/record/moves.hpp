#ifndef ENTENTE_BY_NAME_RECORD_MOVES_HPP
#define ENTENTE_BY_NAME_RECORD_MOVES_HPP

// What entries say besides clauses, lowered: the life of proposals, contingencies, claims, linkages and meetings.

#include <entente/by_name/heard.hpp>
#include <entente/by_name/record/entry.hpp>
#include <entente/by_name/record/lookup.hpp>
#include <entente/by_name/record/names.hpp>
#include <entente/model/record.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace entente::inline v0_1::detail {

class record_moves : protected record_lookup {
protected:
    // Fills in the entry, or says why not.
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
            answer = find_actor(said.actor, entry.actor);
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

private:
    heard take_move_of_proposal(const saying_by_name& said, model::record_entry& entry)
    {
        heard answer = find_name(names_->proposals, said.subject, unheard::unknown_proposal);
        if (answer && !said.to.empty())
            answer = find_actor(said.to, entry.to);
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
            if (heard answer = find_actor(name, party); !answer)
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

protected:
    std::vector<model::proposed_term> terms_; // of proposals as made or understood, and the issues of meetings
};

}

#endif
