#ifndef ENTENTE_BY_NAME_RECORD_BY_NAME_HPP
#define ENTENTE_BY_NAME_RECORD_BY_NAME_HPP

// Who said what, when, and on what authority, about a negotiation that is known only at run time.

#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/record/entry.hpp>
#include <entente/by_name/record/lowering.hpp>
#include <entente/by_name/record/names.hpp>
#include <entente/by_name/record/sayings.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/solve/record/proposals.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Whether entries were heard, and which of them was not.
struct entries_heard {
    heard why;
    std::size_t entry = 0; // the refused one's place among those given; how many there were, if none was refused

    explicit operator bool() const { return static_cast<bool>(why); }
    std::string sentence() const { return why.sentence(); }
};

// Dated entries about the parties and issues of a scenario. A value. Proposals, contingencies, claims, meetings and
// representatives are declared, so that a name which is none of them is told, with those that come close. What it is
// told is taken, or changes nothing; entries that make no sense together are refused. Two sides that tell the same thing
// differently are no contradiction.
class record_by_name {
public:
    // A dossier on its way, for the algorithms.
    struct dossier_type {
        scenario made;
        model::dossier_view view() const { return made.dossier(); }
    };

    // About the scenario's parties, issues and linkages, with what is stated of worth. What it says without a date is
    // left out: dossiers of a record hold what the record says.
    explicit record_by_name(scenario about) : about_{std::move(about)}
    {
        about_.unsay();
        about_.supersede();
    }
    // The lowered entries refer to the names of this object.
    record_by_name(const record_by_name& other) : about_{other.about_}, names_{other.names_}, entries_{other.entries_}
    {
        lower();
    }
    record_by_name(record_by_name&&) = default;
    record_by_name& operator=(const record_by_name& other) { return *this = record_by_name{other}; }
    record_by_name& operator=(record_by_name&&) = default;
    ~record_by_name() = default;

    // Somebody who speaks for a party or a third party. Neither has the name.
    heard add_representative(std::string_view name, std::string_view party, std::string_view office = {})
    {
        std::size_t place = 0;
        if (heard answer = bundle().find_actor(party, place); !answer)
            return answer;
        if (bundle().actors().find(name) < bundle().actors().size())
            return detail::not_heard(unheard::name_given_twice, name);
        heard answer = add(names_.speakers, name);
        if (answer) {
            names_.representatives.push_back({std::string{name}, std::string{party}, std::string{office}});
            lower();
        }
        return answer;
    }
    heard add_proposal(std::string_view name) { return add(names_.proposals, name); }
    // Where it is told who may establish or refute it, they are parties or third parties, and nobody else may.
    heard add_contingency(std::string_view name, std::vector<std::string> establishers = {})
    {
        for (const std::string& party : establishers) {
            std::size_t place = 0;
            if (heard answer = bundle().find_actor(party, place); !answer)
                return answer;
        }
        heard answer = add(names_.contingencies, name);
        if (answer)
            names_.establishers.push_back(std::move(establishers));
        return answer;
    }
    heard add_claim(std::string_view name) { return add(names_.claims, name); }
    heard add_meeting(std::string_view name) { return add(names_.meetings, name); }

    // Hears all of these entries, whose order counts only within a day, or none. O(entries^2) with those before.
    entries_heard hear(std::vector<entry_by_name> told)
    {
        const std::size_t known = entries_.size();
        const std::size_t given = told.size();
        for (entry_by_name& each : told)
            entries_.push_back(std::move(each));
        entries_heard answer = lower();
        if (answer) {
            const solve::record_fault fault = solve::first_fault(view());
            if (fault.reason != record_refusal::none) {
                answer.why = detail::not_heard(unheard::entry_is_refused, entries_[fault.place].said.subject);
                answer.why.of_record = fault.reason;
                answer.entry = fault.place;
            }
        }
        if (answer) {
            answer.entry = given;
            return answer;
        }
        // An entry that was there before may make no sense any more beside the new ones: then all of these are to blame.
        answer.entry = answer.entry < known ? 0 : answer.entry - known;
        entries_.resize(known);
        lower();
        return answer;
    }
    entries_heard hear(entry_by_name told)
    {
        std::vector<entry_by_name> all;
        all.push_back(std::move(told));
        return hear(std::move(all));
    }

    // The same record without what was said below this attribution, and without what is then said of proposals that
    // nobody made.
    [[nodiscard]] record_by_name resting_on_at_least(attribution least) const
    {
        record_by_name kept{about_};
        kept.names_ = names_;
        for (const entry_by_name& each : entries_)
            if (each.from.standing >= least)
                kept.entries_.push_back(each);
        while (true) {
            kept.lower();
            const std::size_t place = solve::first_fault(kept.view()).place;
            if (place == solve::no_entry)
                return kept;
            kept.entries_.erase(kept.entries_.begin() + static_cast<std::ptrdiff_t>(place));
        }
    }

    // The scenario without what it says.
    const scenario& about() const { return about_; }
    const bundle_by_name& bundle() const { return about_.bundle(); }
    const record_names& names() const { return names_; }
    // In the order in which they were heard.
    const std::vector<entry_by_name>& entries() const { return entries_; }
    bool empty() const { return entries_.empty(); }

    // The record as the algorithms see it: see solve::talks. Refers to this object, until it changes.
    model::record_view view() const { return lowered_.view(); }
    model::clause_view said(const model::record_entry& entry) const { return lowered_.said(entry); }
    dossier_type nothing_said() const { return {about_}; }
    void hear(dossier_type& so_far, const model::record_entry& entry) const { so_far.made.say(said(entry)); }
    bool is_ordered(std::size_t issue) const { return bundle().issue(issue).is_ordered(); }

    // Entries are compared by what they say, however that is put, in the order in which they were heard.
    friend bool operator==(const record_by_name& left, const record_by_name& right)
    {
        return left.about_ == right.about_ && left.names_ == right.names_ && left.lowered_ == right.lowered_;
    }

private:
    static heard add(name_list& names, std::string_view name)
    {
        if (name.empty())
            return detail::not_heard(unheard::name_is_empty);
        return names.add(name) ? heard{} : detail::not_heard(unheard::name_given_twice, name);
    }
    entries_heard lower()
    {
        lowered_ = {};
        entries_heard answer;
        for (answer.entry = 0; answer.entry < entries_.size(); ++answer.entry) {
            answer.why = lowered_.take(entries_[answer.entry], bundle(), names_);
            if (!answer)
                break;
        }
        return answer;
    }

    scenario about_; // nothing has been said in it
    record_names names_;
    std::vector<entry_by_name> entries_;
    detail::lowered_record lowered_;
};

}

#endif
