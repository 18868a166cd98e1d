#ifndef ENTENTE_BY_NAME_DIFFERENCES_HPP
#define ENTENTE_BY_NAME_DIFFERENCES_HPP

// Does a scenario, read from a file for instance, speak of what a bundle of types speaks of?

#include <entente/ask/third_parties.hpp>
#include <entente/by_name/bundle_differences.hpp>
#include <entente/by_name/issue_by_name.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/domain.hpp>
#include <entente/name/type_index.hpp>

#include <compare>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

// That somebody is a third party of this kind to one issue, or for one party.
struct named_role {
    std::string who;
    third_party_kind kind;
    std::string about;

    friend auto operator<=>(const named_role&, const named_role&) = default;
};
// What a bundle's types are called.
struct named_bundle {
    std::vector<std::string> parties;
    std::vector<issue_by_name> issues;
    std::set<named_role> roles;
};

template <class Issue>
issue_by_name issue_called()
{
    using domain = domain_of<Issue>;
    if constexpr (requires { domain::name_at(0); }) {
        std::vector<std::string> options;
        for (std::size_t option = 0; option < domain::size; ++option)
            options.emplace_back(domain::name_at(option));
        return {std::string{Issue::name}, domain::ordered ? issue_kind::ordered : issue_kind::nominal,
                std::move(options)};
    } else {
        const long long first = domain::value_at(0);
        const long long step = domain::size > 1 ? domain::value_at(1) - first : 1;
        return {std::string{Issue::name}, whole_numbers{first, domain::value_at(domain::size - 1), step}};
    }
}
template <class B>
std::set<named_role> roles_called()
{
    std::set<named_role> found;
    for (const third_party<B>& role : entente::third_parties_of<B>()) {
        const std::string who{role.who.name()};
        if (role.kind == third_party_kind::ratifies)
            for (const party_in<B> party : role.principal)
                found.insert({who, role.kind, std::string{party.name()}});
        else
            for (const issue_in<B> issue : role.issues)
                found.insert({who, role.kind, std::string{issue.name()}});
    }
    return found;
}
inline std::set<named_role> roles_of(const bundle_by_name& bundle)
{
    std::set<named_role> found;
    for (const third_party_by_name& role : bundle.third_parties())
        if (role.kind == third_party_kind::ratifies)
            found.insert({role.who, role.kind, role.principal});
        else
            for (std::size_t issue = 0; issue < bundle.issues(); ++issue)
                if (role.is_about(issue))
                    found.insert({role.who, role.kind, bundle.issue(issue).name()});
    return found;
}
template <class B, class... Parties, class... Issues>
named_bundle named(type_list<Parties...>, type_list<Issues...>)
{
    return {{std::string{Parties::name}...}, {issue_called<Issues>()...}, roles_called<B>()};
}

class comparison {
public:
    comparison(const named_bundle& bundle, const bundle_by_name& other) : bundle_{bundle}, other_{other} {}

    bundle_differences find()
    {
        std::vector<std::string> issues;
        for (const issue_by_name& issue : bundle_.issues)
            issues.push_back(issue.name());
        compare_names(bundle_.parties, other_.parties(), difference_kind::party_only_in_bundle,
                      difference_kind::party_only_in_scenario, {});
        compare_names(issues, other_.issue_names(), difference_kind::issue_only_in_bundle,
                      difference_kind::issue_only_in_scenario, {});
        for (const issue_by_name& issue : bundle_.issues)
            if (const std::size_t place = other_.issue_names().find(issue.name()); place < other_.issues())
                compare_issues(issue, other_.issue(place));
        const std::set<named_role> others = roles_of(other_);
        compare_roles(bundle_.roles, others, difference_kind::role_only_in_bundle);
        compare_roles(others, bundle_.roles, difference_kind::role_only_in_scenario);
        return std::move(found_);
    }

private:
    void compare_names(const std::vector<std::string>& own, const name_list& others, difference_kind only_in_bundle,
                       difference_kind only_in_scenario, const std::string& issue)
    {
        name_list known;
        for (const std::string& name : own) {
            known.add(name);
            if (others.find(name) == others.size())
                found_.add({only_in_bundle, name, issue, close_names(others, name)});
        }
        for (const std::string& name : others)
            if (known.find(name) == known.size())
                found_.add({only_in_scenario, name, issue, close_names(known, name)});
    }
    // What is about an issue, or a party, of one side alone is told with that.
    void compare_roles(const std::set<named_role>& own, const std::set<named_role>& others, difference_kind kind)
    {
        name_list known;
        for (const named_role& each : others)
            known.add(each.who);
        for (const named_role& each : own) {
            if (others.contains(each) || !is_shared(each))
                continue;
            const bool is_known = known.find(each.who) < known.size();
            name_difference found{kind, each.who, each.about};
            found.suggestions = is_known ? std::vector<std::string>{} : close_names(known, each.who);
            found.role = each.kind;
            found_.add(std::move(found));
        }
    }
    bool is_shared(const named_role& role) const
    {
        const auto is_called = [&role](const auto& names, const auto& name_of) {
            for (const auto& each : names)
                if (name_of(each) == role.about)
                    return true;
            return false;
        };
        if (role.kind == third_party_kind::ratifies)
            return other_.parties().find(role.about) < other_.parties().size() &&
                   is_called(bundle_.parties, [](std::string_view name) { return name; });
        return other_.issue_names().find(role.about) < other_.issues() &&
               is_called(bundle_.issues, [](const issue_by_name& its) -> std::string_view { return its.name(); });
    }
    void compare_issues(const issue_by_name& own, const issue_by_name& other)
    {
        const bool is_quantity = own.kind() == issue_kind::quantity;
        if (is_quantity != (other.kind() == issue_kind::quantity))
            return found_.add({is_quantity ? difference_kind::quantity_only_in_bundle
                                           : difference_kind::quantity_only_in_scenario,
                               own.name()});
        if (is_quantity) {
            if (!has_same_numbers(own, other))
                found_.add({difference_kind::numbers_differ, own.name(), {}, {}, own.numbers(), other.numbers()});
            return;
        }
        if (own.is_ordered() != other.is_ordered())
            found_.add({own.is_ordered() ? difference_kind::order_only_in_bundle
                                         : difference_kind::order_only_in_scenario,
                        own.name()});
        const std::vector<std::string> options{own.options().begin(), own.options().end()};
        compare_names(options, other.options(), difference_kind::option_only_in_bundle,
                      difference_kind::option_only_in_scenario, own.name());
        std::size_t next = 0;
        for (const std::string& option : options) {
            const std::size_t place = other.find(option);
            if (place == other.size())
                continue;
            if (place < next)
                return found_.add({difference_kind::options_in_another_order, own.name()});
            next = place;
        }
    }
    // A quantity may be written to end between two steps, or with a step that it never takes.
    static bool has_same_numbers(const issue_by_name& own, const issue_by_name& other)
    {
        const std::size_t size = own.size();
        return size == other.size() && own.option(0) == other.option(0) &&
               own.option(size - 1) == other.option(size - 1);
    }

    const named_bundle& bundle_;
    const bundle_by_name& other_;
    bundle_differences found_;
};

}

// In what a bundle's parties, issues, options and third parties, by their names, differ from a scenario's. In which order
// they come makes no difference, and neither do linkages, nor anything said. O(names * log names), and what
// close_names() costs for each name that is on one side only.
template <bundle_type B>
bundle_differences differences(const scenario& other)
{
    const detail::named_bundle named = detail::named<B>(typename B::party_types{}, typename B::issue_types{});
    return detail::comparison{named, other.bundle()}.find();
}

}

#endif
