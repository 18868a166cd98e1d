#ifndef ENTENTE_SOLVE_POSED_PROBLEM_HPP
#define ENTENTE_SOLVE_POSED_PROBLEM_HPP

// Poses the question which packages carry as a constraint problem: an issue is a variable, whose choices are its
// options and to be set aside; red lines, implications and conditional acceptances are the constraints.

#include <entente/model/dossier.hpp>
#include <entente/model/participants.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/asked.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// What stands in a package's way: options that a party has not accepted, and red lines; or red lines alone, where
// everything else is taken as open to persuasion.
enum class objections : unsigned char { as_things_stand, red_lines_only };

inline constexpr std::uint32_t none = 0xFFFFFFFF;

// One way to deal with an issue: an option, standing for all that differ in nothing here, or setting it aside.
struct choice {
    model::option_index option; // the status quo where set aside: `unsettled` where that is not stated
    bool aside;
    bool open = true;                // not yet found to be useless
    model::participant_set refusing; // whatever the other issues' choices are
};

// Something that must not happen, and who refuses a package in which it does. Without a guard: the condition is met,
// and an issue of the package has a part in it. With one: the guard is chosen, and none of the conditions is met.
struct constraint {
    std::uint32_t party; // `none`: no package may have it
    std::uint32_t guard; // a choice, or `none`
    std::uint32_t conditions_begin;
    std::uint32_t conditions_end;
    std::uint32_t scope_begin = 0;
    std::uint32_t scope_end = 0;
    bool open = true; // not yet found to be impossible
};

// The choices and constraints of a dossier, in arrays.
template <class Asked = void>
class posed_problem {
public:
    // The problem for those participants who are `asked`: the others go along with everything. Where `given` has an
    // option for an issue, there is no other. O(options * (parties + leaves)).
    constexpr posed_problem(const model::dossier_view& dossier, objections mode, const model::participant_set& asked,
                            span<const model::option_index> given)
        : parties{dossier.layout.parties}, issues{dossier.layout.issues}
    {
        for (const model::node_range forbidden : dossier.layout.forbidden)
            add_forbidden(none, forbidden.in(dossier.layout.nodes));
        for (const model::red_line& line : dossier.red_lines)
            if (asked.contains(line.party))
                add_forbidden(line.party, line.condition.in(dossier.nodes));
        const std::size_t provisos = conditions.size();
        if (mode == objections::as_things_stand)
            for (const model::conditional_acceptance& conditional : dossier.conditionals)
                add_condition(conditional.proviso.in(dossier.nodes));
        choices_begin.push_back(0);
        for (std::size_t issue = 0; issue < issues; ++issue)
            add_choices(dossier, mode, asked, given.empty() ? model::unsettled : given[issue], issue, provisos);
    }

    std::size_t parties;
    std::size_t issues;
    vector_for<Asked, choice> choices; // issue by issue; setting aside is always an issue's first
    std::vector<std::uint32_t> choice_issue;
    std::vector<std::uint32_t> choices_begin; // by issue, and one more
    vector_for<Asked, constraint> constraints;
    vector_for<Asked, model::condition_node> nodes;
    vector_for<Asked, model::node_range> conditions;
    std::vector<std::uint32_t> listed; // conditions, as constraints list them

    // Does every condition of the one constraint stand among those of the other?
    constexpr bool lists_all_of(const constraint& longer, const constraint& shorter) const
    {
        for (std::uint32_t which = shorter.conditions_begin; which < shorter.conditions_end; ++which) {
            bool found = false;
            for (std::uint32_t other = longer.conditions_begin; other < longer.conditions_end && !found; ++other)
                found = listed[other] == listed[which];
            if (!found)
                return false;
        }
        return true;
    }

private:
    constexpr std::uint32_t add_condition(model::condition_view condition)
    {
        const auto begin = static_cast<std::uint32_t>(nodes.size());
        for (const model::condition_node node : condition)
            nodes.push_back(node);
        conditions.push_back({begin, static_cast<std::uint32_t>(condition.size())});
        return static_cast<std::uint32_t>(conditions.size() - 1);
    }
    constexpr void add_forbidden(std::uint32_t party, model::condition_view condition)
    {
        const auto begin = static_cast<std::uint32_t>(listed.size());
        listed.push_back(add_condition(condition));
        constraints.push_back({party, none, begin, begin + 1});
    }

    // How one party takes an option: not at all, on the conditions that are put in `listed`, or without.
    enum class reception : unsigned char { refused, conditional, accepted };
    constexpr reception receive(const model::dossier_view& dossier, objections mode, std::size_t party,
                                std::size_t issue, std::size_t option, bool silent, std::size_t provisos)
    {
        if (dossier.rules_out(party, issue, option))
            return reception::refused;
        if (mode == objections::red_lines_only || silent || dossier.accepts(party, issue, option))
            return reception::accepted;
        const std::size_t before = listed.size();
        for (std::size_t i = 0; i < dossier.conditionals.size(); ++i) {
            const model::conditional_acceptance& conditional = dossier.conditionals[i];
            if (conditional.covers(party, issue, option))
                listed.push_back(static_cast<std::uint32_t>(provisos + i));
        }
        return listed.size() == before ? reception::refused : reception::conditional;
    }

    constexpr void add_choices(const model::dossier_view& dossier, objections mode, const model::participant_set& asked,
                               model::option_index given, std::size_t issue, std::size_t provisos)
    {
        choices.push_back({dossier.status_quo[issue], true, true, {}});
        choice_issue.push_back(static_cast<std::uint32_t>(issue));
        std::vector<unsigned char> silent(parties, 0);
        for (const std::size_t party : asked)
            if (party < parties)
                silent[party] = dossier.is_silent(party, issue) ? 1 : 0;
        for (std::size_t option = 0; option < dossier.layout.options(issue); ++option) {
            if ((dossier.settled[issue] != model::unsettled && dossier.settled[issue] != option) ||
                (given != model::unsettled && given != option))
                continue;
            const auto which = static_cast<std::uint32_t>(choices.size());
            const std::size_t constraints_before = constraints.size();
            const std::size_t listed_before = listed.size();
            model::participant_set refusing;
            for (const std::size_t party : asked) {
                if (party >= parties)
                    break;
                const auto begin = static_cast<std::uint32_t>(listed.size());
                const reception how = receive(dossier, mode, party, issue, option, silent[party] != 0, provisos);
                if (how == reception::refused)
                    refusing.insert(party);
                else if (how == reception::conditional)
                    constraints.push_back(
                        {static_cast<std::uint32_t>(party), which, begin, static_cast<std::uint32_t>(listed.size())});
            }
            if (!carries(parties, refusing) ||
                differs_in_nothing(issue, static_cast<model::option_index>(option), refusing, constraints_before)) {
                while (constraints.size() > constraints_before)
                    constraints.pop_back();
                listed.resize(listed_before, 0);
                continue;
            }
            choices.push_back({static_cast<model::option_index>(option), false, true, refusing});
            choice_issue.push_back(static_cast<std::uint32_t>(issue));
        }
        choices_begin.push_back(static_cast<std::uint32_t>(choices.size()));
    }

    // Is there a choice on the issue already that the same parties refuse, on the same conditions, and that no
    // condition tells apart? A quantity of a thousand options has a few choices.
    constexpr bool differs_in_nothing(std::size_t issue, model::option_index option,
                                      const model::participant_set& refusing, std::size_t own_constraints) const
    {
        for (std::uint32_t which = choices_begin[issue] + 1; which < choices.size(); ++which) {
            if (choices[which].refusing != refusing || !has_same_provisos(which, own_constraints))
                continue;
            bool same = true;
            for (std::size_t node = 0; node < nodes.size() && same; ++node)
                same = !model::is_leaf(nodes[node]) || model::issue_of(nodes[node]) != issue ||
                       model::evaluate_leaf(nodes[node], option) ==
                           model::evaluate_leaf(nodes[node], choices[which].option);
            if (same)
                return true;
        }
        return false;
    }
    constexpr bool has_same_provisos(std::uint32_t which, std::size_t own) const
    {
        for (std::size_t i = 0; i < constraints.size(); ++i) {
            if (constraints[i].guard != which)
                continue;
            if (own == constraints.size() || constraints[own].party != constraints[i].party ||
                !lists_all_of(constraints[own], constraints[i]) || !lists_all_of(constraints[i], constraints[own]))
                return false;
            ++own;
        }
        return own == constraints.size();
    }
};

}

#endif
