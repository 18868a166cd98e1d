#ifndef ENTENTE_TESTS_NAMED_RECORD_HPP
#define ENTENTE_TESTS_NAMED_RECORD_HPP

// A typed record once more by name: entry by entry, the types' names and options are read off. Conditions of several
// issues, and provisos, are left to others.

#include <entente/by_name/record_by_name.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/layout.hpp>
#include <entente/say/record.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace twins {

using namespace entente;

namespace naming {

inline void declare(heard (record_by_name::*add)(std::string_view), const name_list& known, std::string_view name,
                    record_by_name& made)
{
    if (!name.empty() && known.find(name) == known.size())
        CHECK((made.*add)(name));
}
inline std::chrono::year_month_day date_on(model::day day)
{
    return day == model::no_day ? saying_by_name::no_date
                                : std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}

template <class B>
class record_namer {
public:
    explicit record_namer(const scenario& about) : made_{about} {}

    template <std::size_t Entries>
    record_by_name name_all(const record<B, Entries>& told)
    {
        std::vector<entry_by_name> entries;
        for (const model::record_entry& entry : told.view().entries) {
            declare_names(entry);
            entries.push_back(named(told, entry));
        }
        const entries_heard answer = made_.hear(entries);
        INFO(answer.sentence());
        CHECK(answer);
        return made_;
    }

private:
    std::string party(std::uint16_t place) const
    {
        return place == model::nobody ? std::string{} : std::string{party_in<B>::at(place).name()};
    }
    issue_named issue(std::size_t place) const { return issue_named{std::string{issue_in<B>::at(place).name()}}; }
    condition_by_name term(std::size_t place, model::option_index option) const
    {
        return issue(place) == made_.bundle().issue(place).option(option);
    }

    void declare_contingency(std::string_view name)
    {
        if (!name.empty() && made_.names().contingencies.find(name) == made_.names().contingencies.size())
            CHECK(made_.add_contingency(name));
    }
    void declare_names(const model::record_entry& entry)
    {
        using kind = model::entry_kind;
        if (!entry.speaker.empty() && made_.names().speakers.find(entry.speaker) == made_.names().speakers.size())
            CHECK(made_.add_representative(entry.speaker, party(entry.teller), entry.office));
        declare(&record_by_name::add_meeting, made_.names().meetings, entry.meeting, made_);
        switch (entry.kind) {
        case kind::event:
        case kind::expectation:
        case kind::understanding:
        case kind::denial: return declare(&record_by_name::add_proposal, made_.names().proposals, entry.subject, made_);
        case kind::claim:
        case kind::counterclaim:
            return declare(&record_by_name::add_claim, made_.names().claims, entry.subject, made_);
        case kind::clause:
        case kind::finding:
        case kind::forecast:
            return declare_contingency(entry.subject);
        case kind::link:
        case kind::unlink:
        case kind::precondition:
        case kind::meeting: return;
        }
    }
    template <std::size_t Entries>
    entry_by_name named(const record<B, Entries>& told, const model::record_entry& entry)
    {
        entry_by_name given;
        given.date = date_on(entry.date);
        given.from.standing = entry.standing;
        given.from.name = entry.speaker.empty() ? party(entry.teller) : std::string{entry.speaker};
        given.from.office = entry.speaker.empty() ? std::string{entry.office} : std::string{};
        given.said = entry.kind == model::entry_kind::clause ? named_clause(told.said(entry).view()) : saying_by_name{};
        given.said.kind = entry.kind;
        given.said.subject = entry.subject;
        given.said.when = entry.when;
        if (entry.kind != model::entry_kind::meeting)
            given.meeting = entry.meeting;
        if (entry.kind == model::entry_kind::clause)
            return given;
        given.said.actor = party(entry.actor);
        given.said.to = party(entry.to);
        using kind = model::entry_kind;
        if (entry.kind == kind::link || entry.kind == kind::unlink)
            given.said.issue = issue_in<B>::at(entry.issue).name();
        if (entry.kind == kind::precondition)
            given.said.target = term(entry.issue, entry.option);
        if (entry.kind == kind::link || entry.kind == kind::unlink || entry.kind == kind::precondition)
            given.said.next = issue_in<B>::at(entry.next).name();
        for (const std::size_t other : entry.others)
            given.said.others.push_back(party(static_cast<std::uint16_t>(other)));
        given.said.other = entry.other;
        given.said.event = entry.event;
        given.said.state = entry.state;
        given.said.expected = date_on(entry.expected);
        given.said.last = date_on(entry.last);
        given.said.numerator = entry.numerator;
        given.said.denominator = entry.denominator;
        for (const model::proposed_term& each : told.view().terms_of(entry)) {
            if (entry.kind == model::entry_kind::meeting) {
                given.said.issues.emplace_back(issue_in<B>::at(each.issue).name());
                continue;
            }
            given.said.terms.push_back({term(each.issue, each.option), each.when, std::string{each.contingency}});
            declare_contingency(each.contingency);
        }
        return given;
    }
    saying_by_name named_clause(const model::clause_view& clause) const
    {
        saying_by_name said;
        said.clause = clause.kind;
        if (clause.kind <= model::clause_kind::rules_out)
            said.actor = party(clause.party);
        if (clause.salience != model::unstated_salience)
            said.salience = clause.salience;
        if (clause.target.empty()) {
            said.target = term(clause.issue, clause.option);
            return said;
        }
        CHECK(clause.proviso.empty());
        const std::size_t place = model::issue_of(clause.target[0]);
        for (std::size_t option = 0; option < made_.bundle().issue(place).size(); ++option) {
            const auto each = static_cast<model::option_index>(option);
            if (model::admits(clause.target, each))
                said.target = said.target.empty() ? term(place, each) : said.target || term(place, each);
        }
        return said;
    }

    record_by_name made_;
};

}

// The record, about a scenario of the same parties and issues.
template <class B, std::size_t Entries>
record_by_name named_record(const scenario& about, const record<B, Entries>& told)
{
    return naming::record_namer<B>{about}.name_all(told);
}

}

#endif
