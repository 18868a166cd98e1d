#ifndef ENTENTE_BY_NAME_SCENARIO_HPP
#define ENTENTE_BY_NAME_SCENARIO_HPP

// A negotiation that is known only at run time: parties, issues and linkages, what has been said, and what packages are
// worth, all by name.

#include <entente/by_name/scenario_parts.hpp>
#include <entente/model/units.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// A value. Whatever it is told is taken, or changes nothing; the answer says which name is unknown and which ones come
// close, or why else it was refused. Names are compared byte by byte. Parties and issues may be added at any time, but
// it is cheapest to add them first.
//
// Numbers of points are kept as whole units, to the nearest. A party's utilities stay within 2^41 units.
class scenario : public detail::scenario_parts {
public:
    // Without parties, issues, or anything said.
    scenario() = default;

    // How many units a point has, from 1 to 2^41, as long as nothing has been said of worth: 10,000 otherwise.
    heard set_units_per_point(model::units units)
    {
        if (stakes_.says_something())
            return detail::not_heard(unheard::units_were_fixed_before);
        if (units < 1 || units > model::most_units)
            return detail::not_heard(unheard::units_are_out_of_range);
        units_per_point_ = units;
        return {};
    }
    model::units units_per_point() const { return units_per_point_; }

    // What each option of the issue is worth to the party, in the options' order, whatever else a package contains.
    // Options that nobody values are worth nothing.
    heard values(std::string_view party, std::string_view issue, const std::vector<double>& points)
    {
        worth_of worth{party, issue};
        for (const double number : points)
            worth.numbers.push_back(in_units(number, worth));
        return take_values(worth, model::worth_kind::values);
    }
    heard values_in_units(std::string_view party, std::string_view issue, const std::vector<model::units>& units)
    {
        worth_of worth{party, issue};
        for (const model::units number : units)
            worth.numbers.push_back(checked(number, worth));
        return take_values(worth, model::worth_kind::values);
    }
    // How much the issue matters, and how good each option is: an option's points are weight x score / 100.
    heard scores(std::string_view party, std::string_view issue, double weight, const std::vector<double>& scores)
    {
        worth_of worth{party, issue};
        in_units(weight, worth);
        for (const double score : scores) {
            in_units(score, worth);
            worth.numbers.push_back(worth.malformed == worth_refusal::none ? in_units(weight * score / 100, worth) : 0);
        }
        return take_values(worth, model::worth_kind::values);
    }
    // On an issue with an order: the points at its first option and at its last, with equal steps between, to the
    // nearest unit.
    heard linear(std::string_view party, std::string_view issue, double at_least, double at_most)
    {
        worth_of worth{party, issue};
        worth.numbers = {in_units(at_least, worth), in_units(at_most, worth)};
        return take_values(worth, model::worth_kind::linear);
    }
    heard linear_in_units(std::string_view party, std::string_view issue, model::units at_least, model::units at_most)
    {
        worth_of worth{party, issue};
        worth.numbers = {checked(at_least, worth), checked(at_most, worth)};
        return take_values(worth, model::worth_kind::linear);
    }

    // What a package that meets the condition is worth to the party besides; less than nothing, if negative. The
    // condition's issues lie in one linkage that says they interact, or it has a single issue.
    heard joint(std::string_view party, const condition_by_name& condition, double points)
    {
        worth_of worth{party, {}};
        worth.numbers = {in_units(points, worth)};
        return take_joint(worth, condition);
    }
    heard joint_in_units(std::string_view party, const condition_by_name& condition, model::units units)
    {
        worth_of worth{party, {}};
        worth.numbers = {checked(units, worth)};
        return take_joint(worth, condition);
    }

    // What it is worth to the party when there is no deal: its disagreement point. Unstated, it is what the status quo
    // is worth, where every issue has one.
    heard no_deal(std::string_view party, double points)
    {
        return take_fallback(party, points, model::worth_kind::no_deal);
    }
    heard no_deal_in_units(std::string_view party, model::units units)
    {
        return take_fallback_in_units(party, units, model::worth_kind::no_deal);
    }
    // The least that the party would accept. Unstated, it is what no deal is worth to it.
    heard walks_away_below(std::string_view party, double points)
    {
        return take_fallback(party, points, model::worth_kind::walks_away_below);
    }
    heard walks_away_below_in_units(std::string_view party, model::units units)
    {
        return take_fallback_in_units(party, units, model::worth_kind::walks_away_below);
    }

    // By what a party's utility is multiplied with every round: above 0, at most 1. Only carried along: no answer
    // depends on it.
    heard discount(std::string_view party, double factor)
    {
        std::size_t place = 0;
        heard answer = bundle_.find_party(party, place);
        if (!answer)
            return answer;
        if (!model::is_finite(factor) || factor <= 0 || factor > 1)
            return detail::not_heard(unheard::discount_is_not_between_0_and_1, party);
        discounts_[place] = factor;
        return {};
    }
    // By party; 1 where none is stated.
    const std::vector<double>& discounts() const { return discounts_; }

    // What has been stated of worth.
    const detail::stakes_arrays& worth() const { return stakes_; }

    // Can packages be compared by their worth? Not without parties and issues, nor with more than 64 parties, nor where
    // conditions combine too many options.
    heard can_be_posed() const
    {
        const model::layout_view layout = bundle_.worth_layout();
        const problem_fault fault = layout.parties == 0                               ? problem_fault::no_party
                                    : layout.parties > model::most_bargaining_parties ? problem_fault::too_many_parties
                                    : layout.issues == 0                              ? problem_fault::no_issue
                                    : !stakes_.fits(layout) ? problem_fault::table_is_too_large
                                                            : problem_fault::none;
        if (fault == problem_fault::none)
            return {};
        heard answer = detail::not_heard(unheard::no_problem_can_be_posed);
        answer.of_problem = fault;
        return answer;
    }
    // What every solver of worth works on: the values, the linkages' constraints, the status quo, and in every package
    // what is agreed or restated. Without parties and issues where no problem can be posed.
    model::problem problem() const
    {
        if (!can_be_posed())
            return {};
        const model::dossier_view said = dossier();
        return stakes_.problem(bundle_.worth_layout(), said.status_quo, said.settled, units_per_point_);
    }

    friend bool operator==(const scenario& left, const scenario& right)
    {
        return static_cast<const scenario_parts&>(left) == static_cast<const scenario_parts&>(right);
    }

private:
    // A statement of worth on its way in.
    struct worth_of {
        std::string_view party;
        std::string_view issue;
        std::vector<model::units> numbers = {};
        worth_refusal malformed = worth_refusal::none;
    };

    model::units in_units(double points, worth_of& worth) const
    {
        model::units units = 0;
        switch (model::to_units(points, units_per_point_, units)) {
        case problem_fault::none: break;
        case problem_fault::number_is_not_finite: worth.malformed = worth_refusal::number_is_not_finite; break;
        default: worth.malformed = worth_refusal::number_is_out_of_range;
        }
        return units;
    }
    static model::units checked(model::units units, worth_of& worth)
    {
        if (units < -model::most_units || units > model::most_units)
            worth.malformed = worth_refusal::number_is_out_of_range;
        return units;
    }

    heard take_values(const worth_of& worth, model::worth_kind kind)
    {
        std::size_t issue = 0;
        model::worth_clause_view clause;
        clause.kind = kind;
        heard answer = bundle_.find_issue(worth.issue, issue);
        if (!answer)
            return answer;
        const issue_by_name& valued = bundle_.issue(issue);
        if (kind == model::worth_kind::linear && !valued.is_ordered())
            return detail::not_heard(unheard::issue_without_order, worth.issue);
        if (kind == model::worth_kind::values && worth.numbers.size() != valued.size())
            return detail::not_heard(unheard::numbers_do_not_fit_the_options, worth.party, worth.issue);
        clause.issue = static_cast<std::uint16_t>(issue);
        clause.values = worth.numbers;
        return take(clause, worth);
    }
    heard take_joint(const worth_of& worth, const condition_by_name& condition)
    {
        std::vector<model::condition_node> nodes;
        model::worth_clause_view clause;
        clause.kind = model::worth_kind::joint;
        clause.worth = worth.numbers[0];
        heard answer = bundle_.lower(condition, nodes);
        if (answer && !bundle_.may_be_valued_together(nodes))
            answer = detail::not_heard(unheard::joint_value_without_a_linkage, worth.party);
        clause.condition = nodes;
        return answer ? take(clause, worth) : answer;
    }
    heard take_fallback(std::string_view party, double points, model::worth_kind kind)
    {
        worth_of worth{party, {}};
        worth.numbers = {in_units(points, worth)};
        return take_fallback(worth, kind);
    }
    heard take_fallback_in_units(std::string_view party, model::units units, model::worth_kind kind)
    {
        worth_of worth{party, {}};
        worth.numbers = {checked(units, worth)};
        return take_fallback(worth, kind);
    }
    heard take_fallback(const worth_of& worth, model::worth_kind kind)
    {
        model::worth_clause_view clause;
        clause.kind = kind;
        clause.worth = worth.numbers[0];
        return take(clause, worth);
    }
    heard take(model::worth_clause_view& clause, const worth_of& worth)
    {
        std::size_t party = 0;
        heard answer = bundle_.find_party(worth.party, party);
        if (!answer)
            return answer;
        if (bundle_.parties().size() > model::most_bargaining_parties)
            return detail::not_heard(unheard::too_many_parties_for_worth, worth.party);
        clause.party = static_cast<std::uint16_t>(party);
        clause.malformed = worth.malformed;
        const worth_refusal reason = stakes_.take(bundle_.worth_layout(), clause, mode_);
        if (reason == worth_refusal::none)
            return {};
        answer = detail::not_heard(unheard::worth_is_refused, worth.party, worth.issue);
        answer.of_worth = reason;
        return answer;
    }
};

}

#endif
