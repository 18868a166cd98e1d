#ifndef ENTENTE_BY_NAME_SCENARIO_PARTS_HPP
#define ENTENTE_BY_NAME_SCENARIO_PARTS_HPP

// The parts of a scenario that are about no worth: its bundle, and what the parties have said.

#include <entente/by_name/bundle_by_name.hpp>
#include <entente/by_name/dossier_arrays.hpp>
#include <entente/by_name/stakes_arrays.hpp>
#include <entente/model/clause.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// See scenario.
class scenario_parts {
public:
    // Who must agree. At most 256 parties and third parties, each name once.
    heard add_party(std::string_view name)
    {
        heard answer = bundle_.add_party(name);
        if (answer) {
            dossier_.add_participant(bundle_.layout(), bundle_.parties().size() - 1);
            stakes_.add_party(bundle_.worth_layout());
            discounts_.push_back(1);
        }
        return answer;
    }
    // About what: an issue whose options are different, and that is all; one whose options have an order; one whose
    // options are the whole numbers from the first up to the last in equal steps, named by their decimals. At most
    // 10,000 issues of 60,000 options.
    heard add_issue(std::string name, std::vector<std::string> options)
    {
        return add(issue_by_name{std::move(name), issue_kind::nominal, std::move(options)});
    }
    heard add_ordered_issue(std::string name, std::vector<std::string> options)
    {
        return add(issue_by_name{std::move(name), issue_kind::ordered, std::move(options)});
    }
    heard add_quantity(std::string name, long long from, long long to, long long step = 1)
    {
        return add(issue_by_name{std::move(name), whole_numbers{from, to, step}});
    }

    // Who is concerned without being a party: a host, a target, a mediator or an observer, about these issues; the last
    // two about all where none is named. Or somebody whose consent is needed on these issues: what it holds, accepts and
    // rules out there counts as a party's does.
    heard add_third_party(std::string_view name, third_party_kind kind, const std::vector<std::string>& about = {})
    {
        const heard answer = bundle_.add_third_party(name, kind, about);
        let_participate();
        return answer;
    }
    // A domestic body without which its party is not bound: what it says counts on every issue. See `ratifies`.
    heard add_ratifier(std::string_view name, std::string_view party)
    {
        const heard answer = bundle_.add_ratifier(name, party);
        let_participate();
        return answer;
    }

    // Sequential: progress on the first issue opens the second. A circle is refused.
    heard leads_to(std::string_view first, std::string_view second) { return bundle_.leads_to(first, second); }
    // Substantive: what one issue's outcome is worth depends on the others'. The scope of joint values.
    heard interacts(const std::vector<std::string>& issues) { return bundle_.interacts(issues); }
    // Logical: no package has the term without the condition; no package meets the condition.
    heard implies(const condition_by_name& term, const condition_by_name& condition)
    {
        return bundle_.implies(term, condition);
    }
    heard forbid(const condition_by_name& condition) { return bundle_.forbid(condition); }

    // Statements stand beside each other, and one that contradicts another is refused, as long as this is false. From
    // when it is set, a later statement supersedes what it contradicts. No part of the scenario's value.
    void supersede(bool whether = true) { mode_ = whether ? model::reading::later : model::reading::together; }

    // The party's position: the term that it holds out for. With a salience, from 0 to 100.
    heard holds(std::string_view party, std::string_view issue, std::string_view option)
    {
        return hold(party, issue, option, model::unstated_salience);
    }
    heard holds(std::string_view party, std::string_view issue, std::string_view option, int salience)
    {
        const heard answer = check_salience(party, issue, salience);
        return answer ? hold(party, issue, option, static_cast<unsigned char>(salience)) : answer;
    }
    // How much the issue matters to the party, from 0 to 100, whether it holds a position there or not.
    heard matters(std::string_view party, std::string_view issue, int salience)
    {
        std::size_t at = 0;
        model::clause_view clause;
        heard answer = find_party(party, clause);
        if (answer)
            answer = bundle_.find_issue(issue, at);
        if (answer)
            answer = check_salience(party, issue, salience);
        if (answer && !bundle_.layout().has_say(clause.party, at))
            return contradicts(refusal::third_party_has_no_say_on_the_issue, party, issue);
        if (answer &&
            !dossier_.weigh(clause.party * bundle_.issues() + at, static_cast<unsigned char>(salience), mode_))
            answer = not_heard(unheard::party_has_two_saliences_of_one_issue, party, issue);
        return answer;
    }
    // The party would live with these options of one issue; where there is a proviso, in packages that meet it.
    heard accepts(std::string_view party, const condition_by_name& options, const condition_by_name& provided = {})
    {
        model::clause_view clause;
        clause.kind = model::clause_kind::accepts;
        std::vector<model::condition_node> nodes;
        heard answer = find_party(party, clause);
        if (answer)
            answer = bundle_.lower(options, nodes);
        const std::size_t target = nodes.size();
        if (answer && !provided.empty())
            answer = bundle_.lower(provided, nodes);
        if (!answer)
            return answer;
        clause.target = model::condition_view{nodes}.first(target);
        clause.proviso = model::condition_view{nodes}.subspan(target);
        if (!model::is_about_one_issue(clause.target))
            return not_heard(unheard::acceptance_over_several_issues, party);
        // A leaf stands first in every condition.
        clause.issue = static_cast<std::uint16_t>(model::issue_of(nodes[0]));
        return take(clause, party, bundle_.issue(clause.issue).name());
    }
    // A red line: the party refuses every package that meets the condition.
    heard rules_out(std::string_view party, const condition_by_name& condition)
    {
        model::clause_view clause;
        clause.kind = model::clause_kind::rules_out;
        std::vector<model::condition_node> nodes;
        heard answer = find_party(party, clause);
        if (answer)
            answer = bundle_.lower(condition, nodes);
        clause.target = nodes;
        return answer ? take(clause, party, {}) : answer;
    }
    // All parties have settled the issue so; `restates`: in an agreement that exists already.
    heard agrees(std::string_view issue, std::string_view option)
    {
        return settle(model::clause_kind::agrees, issue, option);
    }
    heard restates(std::string_view issue, std::string_view option)
    {
        return settle(model::clause_kind::restates, issue, option);
    }
    // How the issue stands as long as it is not settled.
    heard status_quo(std::string_view issue, std::string_view option)
    {
        return settle(model::clause_kind::status_quo, issue, option);
    }

    // A clause about this bundle's parties, issues and options, as the algorithms see it. Returns why it was refused.
    refusal say(const model::clause_view& clause) { return dossier_.take(bundle_.layout(), clause, mode_); }
    // Takes back all that the parties have said, and nothing that was stated of worth.
    void unsay() { dossier_.clear(bundle_.layout()); }

    const bundle_by_name& bundle() const { return bundle_; }
    // What has been said, as the algorithms see it. Refers to this object, until it changes.
    model::dossier_view dossier() const { return dossier_.view(bundle_.layout()); }

    friend bool operator==(const scenario_parts& left, const scenario_parts& right)
    {
        return left.bundle_ == right.bundle_ && left.dossier_ == right.dossier_ && left.stakes_ == right.stakes_ &&
               left.discounts_ == right.discounts_ && left.units_per_point_ == right.units_per_point_;
    }

protected:
    scenario_parts() = default;
    ~scenario_parts() = default;
    scenario_parts(const scenario_parts&) = default;
    scenario_parts(scenario_parts&&) = default;
    scenario_parts& operator=(const scenario_parts&) = default;
    scenario_parts& operator=(scenario_parts&&) = default;

    bundle_by_name bundle_;
    dossier_arrays dossier_;
    stakes_arrays stakes_;
    std::vector<double> discounts_; // by party
    model::units units_per_point_ = model::usual_units_per_point;
    model::reading mode_ = model::reading::together;

private:
    // Room in the dossier for a third party that has just got a say, if one has.
    void let_participate()
    {
        const model::layout_view layout = bundle_.layout();
        if (dossier_.view(layout).positions.size() < layout.parties * layout.issues)
            dossier_.add_participant(layout, layout.parties - 1);
    }
    heard add(issue_by_name issue)
    {
        heard answer = bundle_.add_issue(std::move(issue));
        if (answer) {
            dossier_.add_issue(bundle_.layout());
            stakes_.add_issue(bundle_.worth_layout());
        }
        return answer;
    }
    heard find_party(std::string_view party, model::clause_view& clause) const
    {
        std::size_t place = 0;
        heard answer = bundle_.find_participant(party, place);
        clause.party = static_cast<std::uint16_t>(place);
        return answer;
    }
    heard find_term(std::string_view issue, std::string_view option, model::clause_view& clause) const
    {
        std::size_t at = 0;
        std::size_t place = 0;
        heard answer = bundle_.find_term(issue, option, at, place);
        clause.issue = static_cast<std::uint16_t>(at);
        clause.option = static_cast<model::option_index>(place);
        return answer;
    }
    static heard check_salience(std::string_view party, std::string_view issue, int salience)
    {
        if (salience >= 0 && salience <= 100)
            return {};
        return contradicts(refusal::salience_is_not_between_0_and_100, party, issue);
    }
    static heard contradicts(refusal reason, std::string_view name, std::string_view issue)
    {
        heard answer = not_heard(unheard::clause_contradicts, name, issue);
        answer.of_clause = reason;
        return answer;
    }
    heard hold(std::string_view party, std::string_view issue, std::string_view option, unsigned char salience)
    {
        model::clause_view clause;
        clause.kind = model::clause_kind::holds;
        clause.salience = salience;
        heard answer = find_party(party, clause);
        if (answer)
            answer = find_term(issue, option, clause);
        return answer ? take(clause, party, issue) : answer;
    }
    heard settle(model::clause_kind kind, std::string_view issue, std::string_view option)
    {
        model::clause_view clause;
        clause.kind = kind;
        const heard answer = find_term(issue, option, clause);
        return answer ? take(clause, issue, {}) : answer;
    }
    heard take(const model::clause_view& clause, std::string_view name, std::string_view issue)
    {
        const refusal reason = say(clause);
        return reason == refusal::none ? heard{} : contradicts(reason, name, issue);
    }
};

}

#endif
