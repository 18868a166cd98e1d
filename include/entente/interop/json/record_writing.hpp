#ifndef ENTENTE_INTEROP_JSON_RECORD_WRITING_HPP
#define ENTENTE_INTEROP_JSON_RECORD_WRITING_HPP

// From a record to the part "record" of a JSON text, from which it can be read again without loss.

#include <entente/by_name/record_by_name.hpp>
#include <entente/interop/json/record_words.hpp>
#include <entente/interop/json/text.hpp>
#include <entente/model/participants.hpp>
#include <entente/model/record.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_record_writer {
public:
    explicit json_record_writer(const record_by_name& told) : told_{told}, bundle_{told.bundle()} {}

    // An object, indented as the value of a key of the whole.
    std::string write()
    {
        out_ = "{";
        begin_list("representatives");
        for (const representative_by_name& each : told_.names().representatives)
            begin_line("{\"name\": " + json_quoted(each.name) + ", \"party\": " + json_quoted(each.party) +
                       (each.office.empty() ? "}" : ", \"office\": " + json_quoted(each.office) + '}'));
        end_list();
        write_names("proposals", told_.names().proposals);
        begin_list("contingencies");
        for (std::size_t place = 0; place < told_.names().contingencies.size(); ++place)
            begin_line(contingency(place));
        end_list();
        write_names("claims", told_.names().claims);
        write_names("meetings", told_.names().meetings);
        begin_list("entries");
        std::vector<const model::record_entry*> lowered(told_.entries().size());
        for (const model::record_entry& entry : told_.view().entries)
            lowered[entry.place] = &entry;
        for (std::size_t place = 0; place < lowered.size(); ++place)
            begin_line('{' + source(told_.entries()[place]) + said(*lowered[place]) + '}');
        end_list();
        out_ += "\n  }";
        return std::move(out_);
    }

private:
    void begin_list(std::string_view key)
    {
        out_ += has_list_ ? ",\n    \"" : "\n    \"";
        out_ += key;
        out_ += "\": [";
        has_list_ = true;
        is_first_ = true;
    }
    void begin_line(const std::string& text)
    {
        out_ += is_first_ ? "\n      " : ",\n      ";
        out_ += text;
        is_first_ = false;
    }
    void end_list() { out_ += is_first_ ? "]" : "\n    ]"; }
    void write_names(std::string_view key, const name_list& names)
    {
        begin_list(key);
        for (const std::string& name : names)
            begin_line(json_quoted(name));
        end_list();
    }

    std::string contingency(std::size_t place) const
    {
        std::string may;
        for (const std::string& party : told_.names().establishers[place])
            may += (may.empty() ? "" : ", ") + json_quoted(party);
        const std::string name = json_quoted(told_.names().contingencies[place]);
        return may.empty() ? name : "{\"name\": " + name + field("established_by", '[' + may + ']') + '}';
    }
    static std::string field(std::string_view key, const std::string& value)
    {
        return ", \"" + std::string{key} + "\": " + value;
    }
    static std::string named(std::string_view key, std::string_view name) { return field(key, json_quoted(name)); }
    std::string party(std::size_t place) const
    {
        return place == model::nobody ? std::string{} : named("party", bundle_.actors()[place]);
    }
    std::string issue(std::size_t place) const { return json_quoted(bundle_.issue(place).name()); }
    std::string option(std::size_t at, std::size_t place) const
    {
        const issue_by_name& its = bundle_.issue(at);
        return its.kind() == issue_kind::quantity ? its.option(place) : json_quoted(its.option(place));
    }
    std::string condition(model::condition_view nodes) const
    {
        return json_condition(nodes, [&](std::size_t place) -> const issue_by_name& { return bundle_.issue(place); });
    }
    static std::string force(model::force when, std::string_view contingency)
    {
        switch (when) {
        case model::force::always: break;
        case model::force::until_established: return named("until", contingency);
        case model::force::once_established: return named("once", contingency);
        }
        return {};
    }

    std::string parties(const model::participant_set& some) const
    {
        std::string text;
        for (const std::size_t party : some)
            text += (text.empty() ? "" : ", ") + json_quoted(bundle_.actors()[party]);
        return text;
    }
    std::string addressees(const model::record_entry& entry) const
    {
        if (entry.to == model::nobody)
            return {};
        const std::string first = json_quoted(bundle_.actors()[entry.to]);
        return field("to", entry.others.empty() ? first : '[' + first + ", " + parties(entry.others) + ']');
    }
    static std::string dates(const model::record_entry& entry)
    {
        return (entry.expected == model::no_day ? std::string{}
                                                : named("expects_answer_by", json_date(date_on(entry.expected)))) +
               (entry.last == model::no_day ? std::string{} : named("lapses_after", json_date(date_on(entry.last))));
    }

    static std::string source(const entry_by_name& entry)
    {
        std::string text = "\"date\": " + json_quoted(json_date(entry.date));
        if (!entry.from.name.empty())
            text += named("by", entry.from.name);
        if (!entry.from.office.empty())
            text += named("office", entry.from.office);
        if (entry.from.standing != attribution::on_the_record)
            text += named("attribution", word_of(json_attributions, entry.from.standing));
        if (!entry.meeting.empty() && entry.said.kind != model::entry_kind::meeting)
            text += named("meeting", entry.meeting);
        return text;
    }
    std::string terms(const model::record_entry& entry) const
    {
        std::string text;
        for (const model::proposed_term& term : told_.view().terms_of(entry))
            text += (text.empty() ? "{\"issue\": " : ", {\"issue\": ") + issue(term.issue) +
                    field("is", option(term.issue, term.option)) + force(term.when, term.contingency) + '}';
        return '[' + text + ']';
    }
    std::string clause(const model::record_entry& entry) const
    {
        const model::clause_view its = told_.said(entry);
        const auto settled = [&](std::string_view key) {
            return field("issue", issue(its.issue)) + field(key, option(its.issue, its.option));
        };
        switch (its.kind) {
        case model::clause_kind::holds:
            return party(its.party) + settled("holds") +
                   (its.salience == model::unstated_salience ? std::string{}
                                                             : field("salience", std::to_string(its.salience)));
        case model::clause_kind::accepts:
            return party(its.party) + field("accepts", condition(its.target)) +
                   (its.proviso.empty() ? std::string{} : field("provided", condition(its.proviso)));
        case model::clause_kind::rules_out: return party(its.party) + field("rules_out", condition(its.target));
        case model::clause_kind::agrees: return settled("agreed");
        case model::clause_kind::restates: return settled("restated");
        case model::clause_kind::status_quo: return settled("status_quo");
        }
        return {};
    }
    std::string said(const model::record_entry& entry) const
    {
        using kind = model::entry_kind;
        const std::string by = party(entry.actor);
        const auto two_issues = [&] { return '[' + issue(entry.issue) + ", " + issue(entry.next) + ']'; };
        switch (entry.kind) {
        case kind::clause: return clause(entry) + force(entry.when, entry.subject);
        case kind::event:
            return by + named("proposal", entry.subject) + named("event", word_of(json_events, entry.event)) +
                   addressees(entry) +
                   (entry.terms_count == 0 ? std::string{} : field("terms", terms(entry))) +
                   (entry.other.empty() ? std::string{} : named("with", entry.other)) + dates(entry);
        case kind::expectation: return by + named("proposal", entry.subject) + dates(entry);
        case kind::understanding:
            return by + named("proposal", entry.subject) + field("understands", terms(entry));
        case kind::denial:
            return by + named("proposal", entry.subject) +
                   named("denies_event", word_of(json_events, entry.event));
        case kind::finding:
            return by + named("contingency", entry.subject) + named("found", word_of(json_states, entry.state));
        case kind::forecast:
            return by + named("contingency", entry.subject) +
                   field("probability", '[' + std::to_string(entry.numerator) + ", " +
                                            std::to_string(entry.denominator) + ']');
        case kind::meeting: {
            std::string issues;
            for (const model::proposed_term& named_issue : told_.view().terms_of(entry))
                issues += (issues.empty() ? "" : ", ") + issue(named_issue.issue);
            return named("meets", entry.subject) + field("participants", '[' + parties(entry.others) + ']') +
                   (issues.empty() ? std::string{} : field("about", '[' + issues + ']'));
        }
        case kind::claim: return by + named("believes", entry.subject);
        case kind::counterclaim: return by + named("denies", entry.subject);
        case kind::link: return by + field("links", two_issues());
        case kind::unlink: return by + field("rejects_linkage", two_issues());
        case kind::precondition:
            return by + field("precondition", "{\"issue\": " + issue(entry.issue) +
                                                  field("is", option(entry.issue, entry.option)) + '}') +
                   field("before", issue(entry.next));
        }
        return {};
    }

    const record_by_name& told_;
    const bundle_by_name& bundle_;
    std::string out_;
    bool has_list_ = false;
    bool is_first_ = true;
};

}

#endif
