#ifndef ENTENTE_BY_NAME_RECORD_LOWERING_HPP
#define ENTENTE_BY_NAME_RECORD_LOWERING_HPP

// The door between entries in which everything is named by strings and the flat ones that algorithms work on.

#include <entente/by_name/bundle_by_name.hpp>
#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/record/entry.hpp>
#include <entente/by_name/record/moves.hpp>
#include <entente/by_name/record/names.hpp>
#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Entries, lowered. Their names are views of the entries by name, and of the record's names, that they were made from.
class lowered_record : private record_moves {
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
            return find_actor(names_->representatives[speaker].party, entry.teller);
        }
        if (find_actor(name, entry.teller))
            return {};
        std::vector<std::string> close = close_names(names_->speakers, name);
        for (std::string& party : close_names(bundle_->actors(), name))
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
            answer = find_participant(said.actor, clause.party);
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
        return answer && !model::is_heard(bundle_->layout(), this->said(entry))
                   ? refused(record_refusal::third_party_has_no_say_on_the_issue, said.actor)
                   : answer;
    }
    heard find_participant(const std::string& name, std::uint16_t& place) const
    {
        std::size_t found = 0;
        heard answer = bundle_->find_participant(name, found);
        place = static_cast<std::uint16_t>(found);
        return answer;
    }

    std::vector<model::record_entry> entries_;
    std::vector<stored> clauses_;
    std::vector<model::condition_node> nodes_;
};

}

#endif
