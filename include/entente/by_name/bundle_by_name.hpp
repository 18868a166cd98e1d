#ifndef ENTENTE_BY_NAME_BUNDLE_BY_NAME_HPP
#define ENTENTE_BY_NAME_BUNDLE_BY_NAME_HPP

// Parties, issues and linkages that are known only at run time.

#include <entente/by_name/actors_by_name.hpp>
#include <entente/by_name/condition_lowering.hpp>
#include <entente/by_name/heard.hpp>
#include <entente/by_name/issue_by_name.hpp>
#include <entente/by_name/third_parties_by_name.hpp>
#include <entente/model/layout.hpp>
#include <entente/model/problem_builder.hpp>
#include <entente/model/span.hpp>
#include <entente/model/successors.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

inline constexpr std::size_t most_issues_by_name = model::most_bargaining_issues;
inline constexpr std::size_t most_options_by_name = 60'000;

// What is negotiated, by whom, and how the issues are linked.
class bundle_by_name {
public:
    // A condition that no package meets; `is_implication`: written as "this term, and not what it implies".
    struct constraint {
        model::node_range nodes;
        bool is_implication = false;

        friend bool operator==(const constraint&, const constraint&) = default;
    };

    // Who must agree; behind the parties, the third parties that have a say; behind those, all others.
    const name_list& parties() const { return actors_.parties(); }
    const name_list& participants() const { return actors_.participants(); }
    const name_list& actors() const { return actors_.all(); }
    const name_list& issue_names() const { return issue_names_; }
    std::size_t issues() const { return issues_.size(); }
    const issue_by_name& issue(std::size_t place) const { return issues_[place]; }

    heard add_party(std::string_view name)
    {
        if ((participants().size() + 1) * option_begin_.back() > model::most_numbers)
            return detail::not_heard(unheard::too_many_options_in_all, name);
        return actors_.add_party(name, issues());
    }
    heard add_issue(issue_by_name added)
    {
        const std::string& name = added.name();
        if (name.empty())
            return detail::not_heard(unheard::name_is_empty);
        if (issue_names_.find(name) != issue_names_.size())
            return detail::not_heard(unheard::issue_named_twice, name);
        if (issues_.size() == most_issues_by_name)
            return detail::not_heard(unheard::too_many_issues, name);
        if (heard answer = check_options(added); !answer)
            return answer;
        if (std::max<std::size_t>(1, participants().size()) * (option_begin_.back() + added.size()) > model::most_numbers)
            return detail::not_heard(unheard::too_many_options_in_all, name);
        issue_names_.add(name);
        option_begin_.push_back(option_begin_.back() + static_cast<std::uint32_t>(added.size()));
        successors_.emplace_back();
        issues_.push_back(std::move(added));
        actors_.add_issue(issues());
        return {};
    }

    // Somebody who is concerned without being a party. Saying it again changes nothing.
    heard add_third_party(std::string_view name, third_party_kind kind, const std::vector<std::string>& about)
    {
        third_party_by_name made;
        heard answer = detail::make_third_party(name, kind, about, parties(), issue_names_, made);
        return answer ? add_role(std::move(made)) : answer;
    }
    heard add_ratifier(std::string_view name, std::string_view party)
    {
        third_party_by_name made;
        heard answer = detail::make_ratifier(name, party, parties(), made);
        return answer ? add_role(std::move(made)) : answer;
    }
    // The roles of third parties, as they were told. One may have several.
    const std::vector<third_party_by_name>& third_parties() const { return actors_.roles(); }

    // Sequential: progress on the first issue opens the second. Saying it again changes nothing. O(linkages).
    heard leads_to(std::string_view first, std::string_view second)
    {
        std::size_t from = 0;
        std::size_t to = 0;
        heard answer = find_issue(first, from);
        if (answer)
            answer = find_issue(second, to);
        if (!answer)
            return answer;
        if (from == to)
            return detail::not_heard(unheard::issue_leads_to_itself, first);
        if (model::leads_on(successors_, to, from))
            return detail::not_heard(unheard::issues_lead_in_a_circle, first, second);
        std::vector<std::uint32_t>& known = successors_[from];
        const auto place = std::lower_bound(known.begin(), known.end(), static_cast<std::uint32_t>(to));
        if (place == known.end() || *place != to)
            known.insert(place, static_cast<std::uint32_t>(to));
        return {};
    }
    // Substantive: what one issue's outcome is worth depends on the others'.
    heard interacts(model::span<const std::string> names)
    {
        std::vector<std::uint32_t> group;
        for (const std::string& name : names) {
            std::size_t place = 0;
            if (heard answer = find_issue(name, place); !answer)
                return answer;
            const auto at = std::lower_bound(group.begin(), group.end(), static_cast<std::uint32_t>(place));
            if (at != group.end() && *at == place)
                return detail::not_heard(unheard::interacts_names_an_issue_twice, name);
            group.insert(at, static_cast<std::uint32_t>(place));
        }
        if (group.size() < 2)
            return detail::not_heard(unheard::interacts_with_itself_alone, group.empty() ? "" : names[0]);
        if (std::find(interacting_.begin(), interacting_.end(), group) == interacting_.end())
            interacting_.push_back(std::move(group));
        return {};
    }
    // Logical: no package has the term without the condition.
    heard implies(const condition_by_name& term, const condition_by_name& condition)
    {
        if (term.steps().size() != 1 || term.steps()[0].what != condition_step::kind::term)
            return detail::not_heard(unheard::implied_by_more_than_a_term);
        if (condition.empty())
            return detail::not_heard(unheard::condition_is_empty);
        return rule_out(term && !condition, true);
    }
    // No package meets the condition.
    heard forbid(const condition_by_name& condition) { return rule_out(condition, false); }

    // By issue, the issues that it leads to, in ascending order.
    model::span<const std::uint32_t> successors(std::size_t issue) const { return successors_[issue]; }
    // The issues that interact, each group in ascending order.
    const std::vector<std::vector<std::uint32_t>>& interacting() const { return interacting_; }
    const std::vector<constraint>& constraints() const { return constraints_; }

    // Do all of the condition's issues lie in one linkage that says they interact? True of a single issue.
    bool may_be_valued_together(model::condition_view condition) const
    {
        if (model::is_about_one_issue(condition))
            return true;
        for (const std::vector<std::uint32_t>& group : interacting_) {
            bool all = true;
            for (const model::condition_node node : condition)
                all = all &&
                      (!model::is_leaf(node) || std::binary_search(group.begin(), group.end(), model::issue_of(node)));
            if (all)
                return true;
        }
        return false;
    }

    // Looks a name up: its place is written where it is known; otherwise names that come close are suggested.
    heard find_party(std::string_view name, std::size_t& place) const { return actors_.find_party(name, place); }
    heard find_participant(std::string_view name, std::size_t& place) const
    {
        return actors_.find_participant(name, place);
    }
    heard find_actor(std::string_view name, std::size_t& place) const { return actors_.find_actor(name, place); }
    heard find_issue(std::string_view name, std::size_t& place) const
    {
        place = issue_names_.find(name);
        return place < issues_.size()
                   ? heard{}
                   : detail::not_heard(unheard::unknown_issue, name, {}, close_names(issue_names_, name));
    }
    heard find_term(std::string_view issue, std::string_view option, std::size_t& at, std::size_t& place) const
    {
        if (heard answer = find_issue(issue, at); !answer)
            return answer;
        place = issues_[at].find(option);
        return place < issues_[at].size()
                   ? heard{}
                   : detail::not_heard(unheard::unknown_option, option, issue, issues_[at].close_to(option));
    }

    // Appends the condition's nodes; leaves them as they are where a name is unknown.
    heard lower(const condition_by_name& condition, std::vector<model::condition_node>& nodes) const
    {
        const auto leaf_of = [&](const condition_step& step, model::node_kind outer, model::condition_node& node) {
            std::size_t place = 0;
            const heard answer = find_issue(step.issue, place);
            return answer ? detail::lower_leaf(step, issues_[place], place, outer, node) : answer;
        };
        return detail::lower_condition(condition, leaf_of, nodes);
    }
    // The condition that lowers to these nodes, of which there must be one at least.
    condition_by_name raise(model::condition_view nodes) const
    {
        return detail::raised(nodes, [&](std::size_t place) -> const issue_by_name& { return issues_[place]; });
    }

    // The bundle as the algorithms see it: of what is said, by whoever has a say; and of what it is worth, to the parties.
    // Refers to this object, until it changes.
    model::layout_view layout() const
    {
        return {participants().size(), issues_.size(), option_begin_, forbidden_, nodes_, actors_.voiceless()};
    }
    model::layout_view worth_layout() const
    {
        return {parties().size(), issues_.size(), option_begin_, forbidden_, nodes_};
    }

    friend bool operator==(const bundle_by_name&, const bundle_by_name&) = default;

private:
    heard add_role(third_party_by_name role)
    {
        const bool gains_a_say = role.has_a_say() && participants().find(role.who) == participants().size();
        if (gains_a_say && (participants().size() + 1) * option_begin_.back() > model::most_numbers)
            return detail::not_heard(unheard::too_many_options_in_all, role.who);
        return actors_.add_role(std::move(role), issues());
    }
    static heard check_options(const issue_by_name& added)
    {
        const std::string& name = added.name();
        if (added.kind() == issue_kind::quantity) {
            const whole_numbers& numbers = added.numbers();
            return numbers.from > numbers.to ? detail::not_heard(unheard::quantity_runs_backwards, name)
                   : numbers.step <= 0       ? detail::not_heard(unheard::quantity_without_steps, name)
                   : numbers.steps_up_to(numbers.to) >= most_options_by_name
                       ? detail::not_heard(unheard::too_many_options, name)
                       : heard{};
        }
        if (added.size() == 0)
            return detail::not_heard(unheard::issue_without_options, name);
        if (added.size() > most_options_by_name)
            return detail::not_heard(unheard::too_many_options, name);
        if (added.options().find("") != added.size())
            return detail::not_heard(unheard::name_is_empty, {}, name);
        const std::size_t repeated = added.options().repeated();
        return repeated == added.size()
                   ? heard{}
                   : detail::not_heard(unheard::option_named_twice, added.options()[repeated], name);
    }
    heard rule_out(const condition_by_name& condition, bool is_implication)
    {
        const std::size_t begin = nodes_.size();
        if (heard answer = lower(condition, nodes_); !answer)
            return answer;
        const model::condition_view added = model::span{nodes_}.subspan(begin);
        for (const model::node_range known : forbidden_) {
            const model::condition_view other = model::span{nodes_}.subspan(known.begin, known.size);
            if (std::equal(added.begin(), added.end(), other.begin(), other.end())) {
                nodes_.resize(begin);
                return {};
            }
        }
        forbidden_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(added.size())});
        constraints_.push_back({forbidden_.back(), is_implication});
        return {};
    }

    detail::actors_by_name actors_;
    name_list issue_names_;
    std::vector<issue_by_name> issues_;
    std::vector<std::uint32_t> option_begin_{0};
    std::vector<std::vector<std::uint32_t>> successors_;
    std::vector<std::vector<std::uint32_t>> interacting_;
    std::vector<constraint> constraints_;
    std::vector<model::node_range> forbidden_; // those of the constraints
    std::vector<model::condition_node> nodes_;
};

}

#endif
