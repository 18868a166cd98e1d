#ifndef ENTENTE_INTEROP_JSON_READING_HPP
#define ENTENTE_INTEROP_JSON_READING_HPP

// From the parts of a JSON text to a scenario. docs/scenario.schema.json says what a text may contain.

#include <entente/interop/json/conditions.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/interop/scenario_from_text.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_reader : private json_conditions {
public:
    json_reader(std::string_view text, const json_tree& tree) : json_conditions{text, tree} {}

    scenario_from_text read()
    {
        const json_node& root = tree_[0];
        // A record is left to json_record_reader.
        if (is_object(root, {"$schema", "about", "entente", "parties", "issues", "third_parties", "linkages", "said", "units_per_point",
                             "worth", "record"})) {
            const json_node* version = field(root, "entente", json_kind::number);
            if (version != nullptr && version->text != "1")
                stop(*version, "this reader knows version 1 of the format");
            each(
                root, "parties", [&](const json_node& party) { read_party(party); }, true);
            each(
                root, "issues", [&](const json_node& issue) { read_issue(issue); }, true);
            each(root, "third_parties", [&](const json_node& third_party) { read_third_party(third_party); });
            each(root, "linkages", [&](const json_node& linkage) { read_linkage(linkage); });
            each(root, "said", [&](const json_node& statement) { read_statement(statement); });
            if (const json_node* units = tree_.find(root, "units_per_point"); units != nullptr && goes_on())
                check(*units, result_.made.set_units_per_point(whole(*units)));
            each(root, "worth", [&](const json_node& valuation) { read_valuation(valuation); });
        }
        return std::move(result_);
    }

private:
    void read_party(const json_node& party)
    {
        if (party.kind == json_kind::text)
            check(party, result_.made.add_party(party.text));
        else
            stop(party, "a party's name is expected here");
    }
    void read_issue(const json_node& issue)
    {
        if (!is_object(issue, {"name", "options", "ordered", "from", "to", "step"}))
            return;
        std::string name = text(issue, "name");
        if (tree_.find(issue, "options") == nullptr) {
            const json_node* from = field(issue, "from", json_kind::number);
            const json_node* to = goes_on() ? field(issue, "to", json_kind::number) : nullptr;
            const json_node* step = tree_.find(issue, "step");
            if (to == nullptr)
                return;
            if (tree_.find(issue, "ordered") != nullptr)
                return stop(issue, "a quantity is ordered as it is");
            const whole_numbers range{whole(*from), whole(*to), step != nullptr ? whole(*step) : 1};
            if (goes_on())
                check(issue, result_.made.add_quantity(std::move(name), range.from, range.to, range.step));
            return;
        }
        std::vector<std::string> options = texts(issue, "options");
        const json_node* ordered = tree_.find(issue, "ordered");
        for (const std::string_view key : {"from", "to", "step"})
            if (const json_node* bound = tree_.find(issue, key); bound != nullptr)
                stop(*bound, "an issue has options or is a quantity, not both");
        if (ordered != nullptr && ordered->kind != json_kind::boolean)
            stop(*ordered, "true or false is expected here");
        if (goes_on())
            check(issue, ordered != nullptr && ordered->flag
                             ? result_.made.add_ordered_issue(std::move(name), std::move(options))
                             : result_.made.add_issue(std::move(name), std::move(options)));
    }
    void read_third_party(const json_node& third_party)
    {
        // In the order of the kinds.
        constexpr std::array<std::string_view, 5> roles{"host", "target", "mediator", "observer", "consents"};
        const auto has = [&](std::string_view key) { return tree_.find(third_party, key) != nullptr; };
        if (!is_object(third_party, {"host", "target", "mediator", "observer", "consents", "ratifies", "issues", "party"}) ||
            !is_of_one_kind(third_party, has("ratifies") ? "party" : "issues"))
            return;
        if (has("ratifies")) {
            const std::string who = text(third_party, "ratifies");
            const std::string party = text(third_party, "party");
            if (goes_on())
                check(third_party, result_.made.add_ratifier(who, party));
            return;
        }
        std::size_t kind = 0;
        while (kind + 1 < roles.size() && !has(roles[kind]))
            ++kind;
        const std::string who = text(third_party, roles[kind]);
        const std::vector<std::string> about = has("issues") ? texts(third_party, "issues") : std::vector<std::string>{};
        if (goes_on())
            check(third_party, result_.made.add_third_party(who, static_cast<third_party_kind>(kind), about));
    }
    void read_linkage(const json_node& linkage)
    {
        if (!is_object(linkage, {"leads_to", "interacts", "if", "then", "forbid"}) || !is_of_one_kind(linkage, "then"))
            return;
        if (tree_.find(linkage, "leads_to") != nullptr) {
            const std::vector<std::string> issues = texts(linkage, "leads_to");
            if (goes_on() && issues.size() != 2)
                stop(linkage, "one issue leads to one other");
            if (goes_on())
                check(linkage, result_.made.leads_to(issues[0], issues[1]));
        } else if (tree_.find(linkage, "interacts") != nullptr) {
            const std::vector<std::string> issues = texts(linkage, "interacts");
            if (goes_on())
                check(linkage, result_.made.interacts(issues));
        } else if (tree_.find(linkage, "forbid") != nullptr) {
            const condition_by_name forbidden = condition(linkage, "forbid");
            if (goes_on())
                check(linkage, result_.made.forbid(forbidden));
        } else {
            const condition_by_name term = condition(linkage, "if");
            const condition_by_name implied = goes_on() ? condition(linkage, "then") : condition_by_name{};
            if (goes_on())
                check(linkage, result_.made.implies(term, implied));
        }
    }
    // Has the object one key, and perhaps this other one?
    bool is_of_one_kind(const json_node& object, std::string_view other)
    {
        if (object.keys.size() != (tree_.find(object, other) != nullptr ? 2U : 1U))
            stop(object, "one thing at a time is expected here");
        return goes_on();
    }

    void read_statement(const json_node& said)
    {
        if (!is_object(said, {"party", "issue", "holds", "salience", "accepts", "provided", "rules_out", "agreed",
                              "restated", "status_quo"}))
            return;
        const auto has = [&](std::string_view key) { return tree_.find(said, key) != nullptr; };
        const auto consists_of = [&](std::size_t keys) {
            if (goes_on() && said.keys.size() != keys)
                stop(said, "one statement at a time is expected here");
            return goes_on();
        };
        scenario& made = result_.made;
        if (has("accepts")) {
            const std::string party = text(said, "party");
            const condition_by_name options = condition(said, "accepts");
            const condition_by_name proviso = has("provided") ? condition(said, "provided") : condition_by_name{};
            if (consists_of(has("provided") ? 3 : 2))
                check(said, made.accepts(party, options, proviso));
        } else if (has("rules_out")) {
            const std::string party = text(said, "party");
            const condition_by_name line = condition(said, "rules_out");
            if (consists_of(2))
                check(said, made.rules_out(party, line));
        } else if (has("holds") || has("salience")) {
            const std::string party = text(said, "party");
            const std::string issue = text(said, "issue");
            const std::string held = has("holds") ? option(said, "holds") : std::string{};
            const long long salience = has("salience") ? whole(*tree_.find(said, "salience")) : 100;
            // Out of range in any case, whatever an int holds.
            const int weight = salience < 0 || salience > 100 ? -1 : static_cast<int>(salience);
            if (consists_of(has("holds") && has("salience") ? 4 : 3))
                check(said, !has("holds")     ? made.matters(party, issue, weight)
                            : has("salience") ? made.holds(party, issue, held, weight)
                                              : made.holds(party, issue, held));
        } else {
            const std::string issue = text(said, "issue");
            const std::string_view kind = has("agreed") ? "agreed" : has("restated") ? "restated" : "status_quo";
            const std::string settled = option(said, kind);
            if (consists_of(2))
                check(said, kind == "agreed"     ? made.agrees(issue, settled)
                            : kind == "restated" ? made.restates(issue, settled)
                                                 : made.status_quo(issue, settled));
        }
    }

    void read_valuation(const json_node& said)
    {
        if (!is_object(said, {"party", "issue", "values", "linear", "joint", "when", "no_deal", "walks_away_below",
                              "discount"}))
            return;
        const auto has = [&](std::string_view key) { return tree_.find(said, key) != nullptr; };
        const std::string party = text(said, "party");
        scenario& made = result_.made;
        if (has("values") || has("linear")) {
            const std::string issue = text(said, "issue");
            const std::vector<model::units> worth = numbers(said, has("values") ? "values" : "linear");
            if (goes_on() && said.keys.size() != 3)
                stop(said, "beside a party, an issue and what its options are worth, nothing else is expected here");
            if (goes_on() && has("linear") && worth.size() != 2)
                stop(said, "what the first option is worth, and the last one, are expected here");
            if (goes_on())
                check(said, has("values") ? made.values_in_units(party, issue, worth)
                                          : made.linear_in_units(party, issue, worth[0], worth[1]));
        } else if (has("joint")) {
            const model::units worth = units(*tree_.find(said, "joint"));
            const condition_by_name met = condition(said, "when");
            if (goes_on() && said.keys.size() != 3)
                stop(said, "a joint value has a party, and a condition when it counts");
            if (goes_on())
                check(said, made.joint_in_units(party, met, worth));
        } else if (said.keys.size() < 2 || has("issue") || has("when")) {
            stop(said, "nothing is said of worth here");
        } else {
            if (has("no_deal"))
                check_if(said, made, party, units(*tree_.find(said, "no_deal")), &scenario::no_deal_in_units);
            if (has("walks_away_below"))
                check_if(said, made, party, units(*tree_.find(said, "walks_away_below")),
                         &scenario::walks_away_below_in_units);
            if (const json_node* factor = has("discount") ? field(said, "discount", json_kind::number) : nullptr;
                factor != nullptr)
                check(said, made.discount(party, factor->number));
        }
    }
    void check_if(const json_node& at, scenario& made, const std::string& party, model::units worth,
                  heard (scenario::*told)(std::string_view, model::units))
    {
        if (goes_on())
            check(at, (made.*told)(party, worth));
    }
};

}

#endif
