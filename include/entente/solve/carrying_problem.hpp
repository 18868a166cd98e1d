#ifndef ENTENTE_SOLVE_CARRYING_PROBLEM_HPP
#define ENTENTE_SOLVE_CARRYING_PROBLEM_HPP

// Which packages carry, as a constraint problem: an issue is a variable, whose choices are its options and to be set
// aside; red lines, implications and conditional acceptances are the constraints.

#include <entente/model/dossier.hpp>
#include <entente/model/participants.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// What stands in a package's way: options that a party has not accepted, and red lines; or red lines alone, where
// everything else is taken as open to persuasion.
enum class objections : unsigned char { as_things_stand, red_lines_only };

inline constexpr std::uint32_t none = 0xFFFFFFFF;

// One way to deal with an issue: an option, standing for all that differ in nothing here, or setting it aside.
struct choice {
    model::option_index option;  // the status quo where set aside: `unsettled` where that is not stated
    bool aside;
    bool open = true;  // not yet found to be useless
    model::participant_set refusing;  // whatever the other issues' choices are
};

// Something that must not happen, and who refuses a package in which it does. Without a guard: the condition is met,
// and an issue of the package has a part in it. With one: the guard is chosen, and none of the conditions is met.
struct constraint {
    std::uint32_t party;  // `none`: no package may have it
    std::uint32_t guard;  // a choice, or `none`
    std::uint32_t conditions_begin;
    std::uint32_t conditions_end;
    std::uint32_t scope_begin = 0;
    std::uint32_t scope_end = 0;
    bool open = true;  // not yet found to be impossible
};

// The least and the greatest truth value that is possible while some issues are undecided.
struct truth_bounds {
    model::truth least;
    model::truth greatest;
};

// The variables, choices and constraints of a dossier, and what is known of them under the choices made so far. Built
// in O(options * (parties + leaves)); all else is stated in terms of these.
class carrying_problem {
public:
    // The problem for those participants who are `asked`: the others go along with everything. Where `given` has an
    // option for an issue, there is no other.
    constexpr carrying_problem(const model::dossier_view& dossier, objections mode, const model::participant_set& asked,
                               std::span<const model::option_index> given = {})
        : parties_{dossier.layout.parties}, issues_{dossier.layout.issues}, chosen_(issues_, none)
    {
        for (const model::node_range forbidden : dossier.layout.forbidden)
            add_forbidden(none, forbidden.in(dossier.layout.nodes));
        for (const model::red_line& line : dossier.red_lines)
            if (asked.contains(line.party))
                add_forbidden(line.party, line.condition.in(dossier.nodes));
        const std::size_t provisos = conditions_.size();
        if (mode == objections::as_things_stand)
            for (const model::conditional_acceptance& conditional : dossier.conditionals)
                add_condition(conditional.proviso.in(dossier.nodes));
        choices_begin_.push_back(0);
        for (std::size_t issue = 0; issue < issues_; ++issue)
            add_choices(dossier, mode, asked, given.empty() ? model::unsettled : given[issue], issue, provisos);
        find_scopes();
        refresh_bounds();
    }

    constexpr std::size_t parties() const { return parties_; }
    constexpr std::size_t issues() const { return issues_; }
    constexpr std::uint32_t choices_begin(std::size_t issue) const { return choices_begin_[issue]; }
    constexpr std::uint32_t choices_end(std::size_t issue) const { return choices_begin_[issue + 1]; }
    constexpr choice& at(std::uint32_t which) { return choices_[which]; }
    constexpr const choice& at(std::uint32_t which) const { return choices_[which]; }
    constexpr std::vector<constraint>& constraints() { return constraints_; }
    constexpr const std::vector<constraint>& constraints() const { return constraints_; }

    // Setting aside is always the first of an issue's choices.
    constexpr std::uint32_t aside(std::size_t issue) const { return choices_begin_[issue]; }
    constexpr std::uint32_t chosen(std::size_t issue) const { return chosen_[issue]; }
    constexpr void choose(std::size_t issue, std::uint32_t which) { chosen_[issue] = which; }
    constexpr std::size_t open_choices(std::size_t issue) const
    {
        std::size_t count = 0;
        for (std::uint32_t which = choices_begin(issue); which < choices_end(issue); ++which)
            count += choices_[which].open ? 1U : 0U;
        return count;
    }

    // The issues that a constraint is about, and the constraints that are about an issue.
    constexpr const std::uint32_t* scope_begin(const constraint& what) const { return scopes_.data() + what.scope_begin; }
    constexpr const std::uint32_t* scope_end(const constraint& what) const { return scopes_.data() + what.scope_end; }
    constexpr const std::uint32_t* touching_begin(std::size_t issue) const { return touching_.data() + touching_begin_[issue]; }
    constexpr const std::uint32_t* touching_end(std::size_t issue) const
    {
        return touching_.data() + touching_begin_[issue + 1];
    }

    // What the constraint's conditions can still amount to; of several, what the best of them can. O(nodes).
    constexpr truth_bounds bounds(const constraint& what) const
    {
        truth_bounds best{model::truth::no, model::truth::no};
        for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
            const truth_bounds next = evaluate(conditions_[listed_[which]]);
            best = {either(best.least, next.least), either(best.greatest, next.greatest)};
        }
        return best;
    }

    // Does the constraint's harm come about whatever is still undecided?
    constexpr bool is_violated(const constraint& what) const
    {
        if (what.guard != none)
            return chosen_[choice_issue_[what.guard]] == what.guard && bounds(what).greatest != model::truth::yes;
        return has_a_part(what) && bounds(what).least == model::truth::yes;
    }

    // May its harm still come about, as far as the conditions and the guard tell?
    constexpr bool may_be_violated(const constraint& what) const
    {
        if (what.guard == none)
            return bounds(what).greatest == model::truth::yes;
        const std::uint32_t which = chosen_[choice_issue_[what.guard]];
        return (which == what.guard || (which == none && choices_[what.guard].open)) &&
               bounds(what).least != model::truth::yes;
    }

    // Takes account of choices that are no longer open in the bounds of undecided issues. O(leaves * choices).
    constexpr void refresh_bounds()
    {
        for (std::size_t node = 0; node < nodes_.size(); ++node) {
            if (!model::is_leaf(nodes_[node]))
                continue;
            const std::size_t issue = model::issue_of(nodes_[node]);
            truth_bounds wide{model::truth::yes, model::truth::no};
            for (std::uint32_t which = choices_begin(issue); which < choices_end(issue); ++which) {
                if (!choices_[which].open)
                    continue;
                const model::truth value = model::evaluate_leaf(nodes_[node], choices_[which].option);
                wide = {both(wide.least, value), either(wide.greatest, value)};
            }
            leaf_bounds_[node] = wide;
        }
    }

    // Is `value(leaf under better)` at least as good as `value(leaf under worse)` for every leaf of the constraint that
    // is about the issue? Good is what makes the constraint's harm less likely.
    constexpr bool leaves_favour(const constraint& what, std::size_t issue, std::uint32_t better, std::uint32_t worse) const
    {
        for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
            const model::node_range range = conditions_[listed_[which]];
            for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node) {
                if (!model::is_leaf(nodes_[node]) || model::issue_of(nodes_[node]) != issue)
                    continue;
                const model::truth of_better = model::evaluate_leaf(nodes_[node], choices_[better].option);
                const model::truth of_worse = model::evaluate_leaf(nodes_[node], choices_[worse].option);
                if (what.guard == none ? of_better > of_worse : of_better < of_worse)
                    return false;
            }
        }
        return true;
    }
    // Does every condition of the one constraint stand among those of the other?
    constexpr bool lists_all_of(const constraint& longer, const constraint& shorter) const
    {
        for (std::uint32_t which = shorter.conditions_begin; which < shorter.conditions_end; ++which) {
            bool found = false;
            for (std::uint32_t other = longer.conditions_begin; other < longer.conditions_end && !found; ++other)
                found = listed_[other] == listed_[which];
            if (!found)
                return false;
        }
        return true;
    }

private:
    constexpr std::uint32_t add_condition(model::condition_view condition)
    {
        const auto begin = static_cast<std::uint32_t>(nodes_.size());
        for (const model::condition_node node : condition) {
            nodes_.push_back(node);
            leaf_bounds_.push_back({model::truth::no, model::truth::yes});
        }
        conditions_.push_back({begin, static_cast<std::uint32_t>(condition.size())});
        return static_cast<std::uint32_t>(conditions_.size() - 1);
    }
    constexpr void add_forbidden(std::uint32_t party, model::condition_view condition)
    {
        const auto begin = static_cast<std::uint32_t>(listed_.size());
        listed_.push_back(add_condition(condition));
        constraints_.push_back({party, none, begin, begin + 1});
    }

    // How one party takes an option: not at all, on the conditions that are put in `listed_`, or without.
    enum class reception : unsigned char { refused, conditional, accepted };
    constexpr reception receive(const model::dossier_view& dossier, objections mode, std::size_t party, std::size_t issue,
                                std::size_t option, bool silent, std::size_t provisos)
    {
        if (dossier.rules_out(party, issue, option))
            return reception::refused;
        if (mode == objections::red_lines_only || silent || dossier.accepts(party, issue, option))
            return reception::accepted;
        const std::size_t before = listed_.size();
        for (std::size_t i = 0; i < dossier.conditionals.size(); ++i) {
            const model::conditional_acceptance& conditional = dossier.conditionals[i];
            if (conditional.party == party && conditional.issue == issue && conditional.first <= option &&
                option <= conditional.last)
                listed_.push_back(static_cast<std::uint32_t>(provisos + i));
        }
        return listed_.size() == before ? reception::refused : reception::conditional;
    }

    constexpr void add_choices(const model::dossier_view& dossier, objections mode, const model::participant_set& asked,
                               model::option_index given, std::size_t issue, std::size_t provisos)
    {
        choices_.push_back({dossier.status_quo[issue], true, true, {}});
        choice_issue_.push_back(static_cast<std::uint32_t>(issue));
        std::vector<unsigned char> silent(parties_, 0);
        for (const std::size_t party : asked)
            if (party < parties_)
                silent[party] = dossier.is_silent(party, issue) ? 1 : 0;
        for (std::size_t option = 0; option < dossier.layout.options(issue); ++option) {
            if ((dossier.settled[issue] != model::unsettled && dossier.settled[issue] != option) ||
                (given != model::unsettled && given != option))
                continue;
            const auto which = static_cast<std::uint32_t>(choices_.size());
            const std::size_t constraints_before = constraints_.size();
            const std::size_t listed_before = listed_.size();
            model::participant_set refusing;
            for (const std::size_t party : asked) {
                if (party >= parties_)
                    break;
                const auto begin = static_cast<std::uint32_t>(listed_.size());
                const reception how = receive(dossier, mode, party, issue, option, silent[party] != 0, provisos);
                if (how == reception::refused)
                    refusing.insert(party);
                else if (how == reception::conditional)
                    constraints_.push_back(
                        {static_cast<std::uint32_t>(party), which, begin, static_cast<std::uint32_t>(listed_.size())});
            }
            if (!carries(parties_, refusing) ||
                differs_in_nothing(issue, static_cast<model::option_index>(option), refusing, constraints_before)) {
                constraints_.resize(constraints_before, constraint{});
                listed_.resize(listed_before, 0);
                continue;
            }
            choices_.push_back({static_cast<model::option_index>(option), false, true, refusing});
            choice_issue_.push_back(static_cast<std::uint32_t>(issue));
        }
        choices_begin_.push_back(static_cast<std::uint32_t>(choices_.size()));
    }

    // Is there a choice on the issue already that the same parties refuse, on the same conditions, and that no condition
    // tells apart? A quantity of a thousand options has a few choices.
    constexpr bool differs_in_nothing(std::size_t issue, model::option_index option, const model::participant_set& refusing,
                                      std::size_t own_constraints) const
    {
        for (std::uint32_t which = choices_begin_[issue] + 1; which < choices_.size(); ++which) {
            if (choices_[which].refusing != refusing || !has_same_provisos(which, own_constraints))
                continue;
            bool same = true;
            for (std::size_t node = 0; node < nodes_.size() && same; ++node)
                same = !model::is_leaf(nodes_[node]) || model::issue_of(nodes_[node]) != issue ||
                       model::evaluate_leaf(nodes_[node], option) ==
                           model::evaluate_leaf(nodes_[node], choices_[which].option);
            if (same)
                return true;
        }
        return false;
    }
    constexpr bool has_same_provisos(std::uint32_t which, std::size_t own) const
    {
        for (std::size_t i = 0; i < constraints_.size(); ++i) {
            if (constraints_[i].guard != which)
                continue;
            if (own == constraints_.size() || constraints_[own].party != constraints_[i].party ||
                !lists_all_of(constraints_[own], constraints_[i]) || !lists_all_of(constraints_[i], constraints_[own]))
                return false;
            ++own;
        }
        return own == constraints_.size();
    }

    constexpr void find_scopes()
    {
        std::vector<std::uint32_t> counted(issues_, none);
        touching_begin_.resize(issues_ + 1, 0);
        for (std::uint32_t i = 0; i < constraints_.size(); ++i) {
            constraint& what = constraints_[i];
            what.scope_begin = static_cast<std::uint32_t>(scopes_.size());
            const auto add = [&](std::size_t issue) {
                if (counted[issue] == i)
                    return;
                counted[issue] = i;
                scopes_.push_back(static_cast<std::uint32_t>(issue));
                ++touching_begin_[issue + 1];
            };
            if (what.guard != none)
                add(choice_issue_[what.guard]);
            for (std::uint32_t which = what.conditions_begin; which < what.conditions_end; ++which) {
                const model::node_range range = conditions_[listed_[which]];
                for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node)
                    if (model::is_leaf(nodes_[node]))
                        add(model::issue_of(nodes_[node]));
            }
            what.scope_end = static_cast<std::uint32_t>(scopes_.size());
        }
        for (std::size_t issue = 0; issue < issues_; ++issue)
            touching_begin_[issue + 1] += touching_begin_[issue];
        touching_.resize(scopes_.size(), 0);
        std::vector<std::uint32_t> next(touching_begin_);
        for (std::uint32_t i = 0; i < constraints_.size(); ++i)
            for (std::uint32_t place = constraints_[i].scope_begin; place < constraints_[i].scope_end; ++place)
                touching_[next[scopes_[place]]++] = i;
    }

    constexpr bool has_a_part(const constraint& what) const
    {
        for (const std::uint32_t* issue = scope_begin(what); issue != scope_end(what); ++issue)
            if (chosen_[*issue] != none && !choices_[chosen_[*issue]].aside)
                return true;
        return false;
    }

    // Values two bits wide on two stacks, as in model::evaluate.
    constexpr truth_bounds evaluate(model::node_range range) const
    {
        std::uint64_t least = 0;
        std::uint64_t greatest = 0;
        for (std::uint32_t node = range.begin; node < range.begin + range.size; ++node) {
            if (model::is_leaf(nodes_[node])) {
                truth_bounds value = leaf_bounds_[node];
                const std::uint32_t which = chosen_[model::issue_of(nodes_[node])];
                if (which != none)
                    value.least = value.greatest = model::evaluate_leaf(nodes_[node], choices_[which].option);
                least = least << 2 | static_cast<std::uint64_t>(value.least);
                greatest = greatest << 2 | static_cast<std::uint64_t>(value.greatest);
                continue;
            }
            const bool lesser = model::kind_of(nodes_[node]) == model::node_kind::both;
            least = joined(least, lesser);
            greatest = joined(greatest, lesser);
        }
        return {static_cast<model::truth>(least & 3), static_cast<model::truth>(greatest & 3)};
    }
    static constexpr std::uint64_t joined(std::uint64_t stack, bool lesser)
    {
        const std::uint64_t right = stack & 3;
        const std::uint64_t left = stack >> 2 & 3;
        return stack >> 4 << 2 | ((left < right) == lesser ? left : right);
    }

    std::size_t parties_;
    std::size_t issues_;
    std::vector<std::uint32_t> chosen_;  // by issue: a choice, or `none`
    std::vector<choice> choices_;
    std::vector<std::uint32_t> choice_issue_;
    std::vector<std::uint32_t> choices_begin_;
    std::vector<constraint> constraints_;
    std::vector<model::condition_node> nodes_;
    std::vector<truth_bounds> leaf_bounds_;  // by node, over the open choices
    std::vector<model::node_range> conditions_;
    std::vector<std::uint32_t> listed_;  // conditions, as constraints list them
    std::vector<std::uint32_t> scopes_;
    std::vector<std::uint32_t> touching_;
    std::vector<std::uint32_t> touching_begin_;
};

}

#endif
