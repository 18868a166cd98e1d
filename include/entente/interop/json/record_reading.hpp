#ifndef ENTENTE_INTEROP_JSON_RECORD_READING_HPP
#define ENTENTE_INTEROP_JSON_RECORD_READING_HPP

// From the part "record" of a JSON text to a record. docs/scenario.schema.json says what it may contain.

#include <entente/by_name/record/entry.hpp>
#include <entente/by_name/record/sayings.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/interop/json/record_access.hpp>
#include <entente/interop/json/record_words.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/interop/scenario_from_text.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_record_reader : private json_record_access {
public:
    // `told` is about the text's scenario, and knows nothing more yet.
    json_record_reader(std::string_view text, const json_tree& tree, record_by_name& told)
        : json_record_access{text, tree}, told_{told}
    {
    }

    // Where it was stopped, if it was; the scenario in it means nothing.
    scenario_from_text read()
    {
        const json_node* record = tree_.find(tree_[0], "record");
        if (record == nullptr || !is_object(*record, {"representatives", "proposals", "contingencies", "claims",
                                                      "meetings", "entries"}))
            return std::move(result_);
        each(*record, "representatives", [&](const json_node& node) {
            if (!is_object(node, {"name", "party", "office"}))
                return;
            const std::string name = text(node, "name");
            const std::string party = text(node, "party");
            const std::string office = optional_text(node, "office");
            if (goes_on())
                check(node, told_.add_representative(name, party, office));
        });
        read_names(*record, "proposals", &record_by_name::add_proposal);
        each(*record, "contingencies", [&](const json_node& node) { read_contingency(node); });
        read_names(*record, "claims", &record_by_name::add_claim);
        read_names(*record, "meetings", &record_by_name::add_meeting);
        std::vector<entry_by_name> entries;
        std::vector<const json_node*> places;
        each(*record, "entries", [&](const json_node& node) {
            places.push_back(&node);
            entries.push_back(read_entry(node));
        });
        if (goes_on())
            if (const entries_heard answer = told_.hear(std::move(entries)); !answer)
                stop(*places[answer.entry], answer.sentence());
        return std::move(result_);
    }

private:
    void read_names(const json_node& record, std::string_view key, heard (record_by_name::*add)(std::string_view))
    {
        each(record, key, [&](const json_node& node) {
            if (node.kind == json_kind::text)
                check(node, (told_.*add)(node.text));
            else
                stop(node, "a name is expected here");
        });
    }

    // A name; or an object that tells besides who may establish it.
    void read_contingency(const json_node& node)
    {
        if (node.kind == json_kind::text)
            return check(node, told_.add_contingency(node.text));
        if (!is_object(node, {"name", "established_by"}))
            return;
        const std::string name = text(node, "name");
        std::vector<std::string> may = texts(node, "established_by");
        if (goes_on())
            check(node, told_.add_contingency(name, std::move(may)));
    }

    entry_by_name read_entry(const json_node& node)
    {
        entry_by_name entry;
        if (!is_object(node, {"date",       "by",         "office",     "attribution", "meeting",      "party",
                              "issue",      "holds",      "salience",   "accepts",     "provided",     "rules_out",
                              "agreed",     "restated",   "status_quo", "until",       "once",         "proposal",
                              "event",      "to",         "terms",      "with",        "denies_event", "understands",
                              "expects_answer_by",        "contingency", "found",      "believes",     "denies",
                              "links",      "rejects_linkage",          "precondition", "before",    "lapses_after",
                              "meets",      "participants",             "about",        "probability"}))
            return entry;
        entry.date = date(node, "date");
        entry.from.name = optional_text(node, "by");
        entry.from.office = optional_text(node, "office");
        if (has(node, "attribution"))
            entry.from.standing = word<attribution>(node, "attribution", json_attributions);
        entry.meeting = optional_text(node, "meeting");
        // How many keys are spoken for: what is left over has no meaning here.
        known_ = 1;
        for (const std::string_view key : {"by", "office", "attribution", "meeting"})
            known_ += has(node, key) ? 1U : 0U;
        if (goes_on())
            entry.said = has(node, "proposal") ? read_move(node) : read_saying(node);
        if (goes_on() && node.keys.size() != known_)
            stop(node, "one thing at a time is expected to be said here");
        return entry;
    }
    // Keys that the kind of entry has, besides those of every entry.
    void expect(const json_node& node, std::initializer_list<std::string_view> keys)
    {
        for (const std::string_view key : keys)
            known_ += has(node, key) ? 1U : 0U;
    }

    saying_by_name read_move(const json_node& node)
    {
        saying_by_name said;
        said.kind = model::entry_kind::event;
        said.subject = text(node, "proposal");
        said.actor = optional_text(node, "party");
        expect(node, {"proposal", "party"});
        if (has(node, "denies_event")) {
            said.kind = model::entry_kind::denial;
            said.event = word<proposal_event>(node, "denies_event", json_events);
            expect(node, {"denies_event"});
        } else if (has(node, "understands")) {
            said.kind = model::entry_kind::understanding;
            said.terms = terms(node, "understands");
            expect(node, {"understands"});
        } else if (!has(node, "event") && (has(node, "expects_answer_by") || has(node, "lapses_after"))) {
            said.kind = model::entry_kind::expectation;
            read_dates(node, said);
        } else {
            said.event = word<proposal_event>(node, "event", json_events);
            expect(node, {"event"});
            if (has(node, "to") || has(node, "terms")) {
                read_addressees(node, said);
                if (has(node, "terms"))
                    said.terms = terms(node, "terms");
                read_dates(node, said);
                expect(node, {"to", "terms"});
            }
            if (said.event == proposal_event::countered) {
                said.other = text(node, "with");
                expect(node, {"with"});
            }
        }
        return said;
    }
    void read_dates(const json_node& node, saying_by_name& said)
    {
        if (has(node, "expects_answer_by"))
            said.expected = date(node, "expects_answer_by");
        if (has(node, "lapses_after"))
            said.last = date(node, "lapses_after");
        expect(node, {"expects_answer_by", "lapses_after"});
    }
    // One, or several.
    void read_addressees(const json_node& node, saying_by_name& said)
    {
        const json_node* to = tree_.find(node, "to");
        if (to == nullptr || to->kind == json_kind::text) {
            said.to = text(node, "to");
            return;
        }
        said.others = texts(node, "to");
        if (goes_on() && said.others.empty())
            return stop(node, "a proposal is made to somebody");
        if (goes_on()) {
            said.to = said.others.front();
            said.others.erase(said.others.begin());
        }
    }
    saying_by_name read_saying(const json_node& node)
    {
        using kind = model::entry_kind;
        saying_by_name said;
        if (has(node, "meets")) {
            said.kind = kind::meeting;
            said.subject = text(node, "meets");
            said.others = texts(node, "participants");
            if (has(node, "about"))
                said.issues = texts(node, "about");
            expect(node, {"meets", "participants", "about"});
        } else if (has(node, "contingency") && has(node, "probability")) {
            said = saying(kind::forecast, text(node, "party"), text(node, "contingency"));
            read_probability(node, said);
            expect(node, {"party", "contingency", "probability"});
        } else if (has(node, "contingency")) {
            said = saying(kind::finding, optional_text(node, "party"), text(node, "contingency"));
            said.state = word<contingency_state>(node, "found", json_states);
            expect(node, {"party", "contingency", "found"});
        } else if (has(node, "believes") || has(node, "denies")) {
            const std::string_view key = has(node, "believes") ? "believes" : "denies";
            said = saying(has(node, "believes") ? kind::claim : kind::counterclaim, text(node, "party"),
                          text(node, key));
            expect(node, {"party", key});
        } else if (has(node, "links") || has(node, "rejects_linkage")) {
            const std::string_view key = has(node, "links") ? "links" : "rejects_linkage";
            const std::string party = text(node, "party");
            const std::vector<std::string> issues = texts(node, key);
            if (goes_on() && issues.size() != 2)
                stop(node, "two issues are expected here");
            if (goes_on())
                said = tying(has(node, "links") ? kind::link : kind::unlink, party, issues[0], issues[1]);
            expect(node, {"party", key});
        } else if (has(node, "precondition")) {
            said = precondition(text(node, "party"), condition(node, "precondition"), text(node, "before"));
            expect(node, {"party", "precondition", "before"});
        } else {
            said = read_clause(node);
            read_force(node, said.when, said.subject);
            expect(node, {"until", "once"});
        }
        return said;
    }
    // As in what has been said without a date.
    saying_by_name read_clause(const json_node& node)
    {
        using kind = model::clause_kind;
        if (has(node, "accepts")) {
            expect(node, {"party", "accepts", "provided"});
            return accepts(text(node, "party"), condition(node, "accepts"),
                           has(node, "provided") ? condition(node, "provided") : condition_by_name{});
        }
        if (has(node, "rules_out")) {
            expect(node, {"party", "rules_out"});
            return rules_out(text(node, "party"), condition(node, "rules_out"));
        }
        const std::string issue = text(node, "issue");
        if (has(node, "holds")) {
            expect(node, {"party", "issue", "holds", "salience"});
            const long long weight = has(node, "salience") ? whole(*tree_.find(node, "salience")) : 0;
            // Out of range in any case, whatever an int holds.
            const int salience = !has(node, "salience")       ? saying_by_name::unstated
                                 : weight < 0 || weight > 100 ? 101
                                                              : static_cast<int>(weight);
            return holds(text(node, "party"), condition_by_name::term(issue, option(node, "holds")), salience);
        }
        const std::string_view key = has(node, "agreed") ? "agreed" : has(node, "restated") ? "restated" : "status_quo";
        expect(node, {"issue", key});
        return saying(key == "agreed" ? kind::agrees : key == "restated" ? kind::restates : kind::status_quo, {},
                      condition_by_name::term(issue, option(node, key)));
    }

    record_by_name& told_;
    std::size_t known_ = 0;
};

}

#endif
