#ifndef ENTENTE_BY_NAME_DIFFERENCES_HPP
#define ENTENTE_BY_NAME_DIFFERENCES_HPP

// Does a scenario, read from a file for instance, speak of what a bundle of types speaks of?

#include <entente/by_name/issue_by_name.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/domain.hpp>
#include <entente/name/type_index.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

enum class difference_kind : unsigned char {
    party_only_in_bundle,
    party_only_in_scenario,
    party_twice_in_bundle, // two types of one name, which no scenario can tell apart
    issue_only_in_bundle,
    issue_only_in_scenario,
    issue_twice_in_bundle,
    option_only_in_bundle,
    option_only_in_scenario,
    options_in_another_order,
    order_only_in_bundle, // its options are ordered there, and only there
    order_only_in_scenario,
    quantity_only_in_bundle,
    quantity_only_in_scenario,
    numbers_differ,
};

// One thing in which a bundle and a scenario differ.
struct name_difference {
    difference_kind kind;
    std::string name;                           // of the party, issue or option
    std::string issue = {};                     // whose option
    std::vector<std::string> suggestions = {};  // names on the other side that come close
    whole_numbers in_bundle = {};               // where numbers differ
    whole_numbers in_scenario = {};             // ...

    std::string sentence() const
    {
        const std::string called = in_quotes(name);
        const auto options = [&] { return " of the options of " + called; };
        const auto steps = [](const whole_numbers& numbers) {
            return "from " + std::to_string(numbers.from) + " to " + std::to_string(numbers.to) + " in steps of " +
                   std::to_string(numbers.step);
        };
        switch (kind) {
        case difference_kind::party_only_in_bundle: return "the scenario has no party " + called + close();
        case difference_kind::party_only_in_scenario: return "the bundle has no party " + called + close();
        case difference_kind::party_twice_in_bundle: return "the bundle has more than one party " + called;
        case difference_kind::issue_only_in_bundle: return "the scenario has no issue " + called + close();
        case difference_kind::issue_only_in_scenario: return "the bundle has no issue " + called + close();
        case difference_kind::issue_twice_in_bundle: return "the bundle has more than one issue " + called;
        case difference_kind::option_only_in_bundle:
            return "the scenario has no option " + called + " of " + in_quotes(issue) + close();
        case difference_kind::option_only_in_scenario:
            return "the bundle has no option " + called + " of " + in_quotes(issue) + close();
        case difference_kind::options_in_another_order: return "the options of " + called + " stand in another order";
        case difference_kind::order_only_in_bundle: return "only in the bundle does the order" + options() + " count";
        case difference_kind::order_only_in_scenario:
            return "only in the scenario does the order" + options() + " count";
        case difference_kind::quantity_only_in_bundle: return called + " is a quantity only in the bundle";
        case difference_kind::quantity_only_in_scenario: return called + " is a quantity only in the scenario";
        case difference_kind::numbers_differ:
            return called + " runs " + steps(in_bundle) + " in the bundle, and " + steps(in_scenario) +
                   " in the scenario";
        }
        return {};
    }

    friend bool operator==(const name_difference&, const name_difference&) = default;

private:
    std::string close() const
    {
        std::string text;
        for (std::size_t place = 0; place < suggestions.size(); ++place)
            text += (place == 0 ? "; close to it: " : ", ") + in_quotes(suggestions[place]);
        return text;
    }
};

// All of them: parties first, then issues, each with its options; those of the bundle before those of the scenario.
class bundle_differences {
public:
    bool empty() const { return all_.empty(); }
    std::size_t size() const { return all_.size(); }
    const name_difference& operator[](std::size_t place) const { return all_[place]; }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

    // A line for each; empty where nothing differs.
    std::string sentences() const
    {
        std::string text;
        for (const name_difference& each : all_)
            text += each.sentence() + '\n';
        return text;
    }

    void add(name_difference found) { all_.push_back(std::move(found)); }

private:
    std::vector<name_difference> all_;
};

namespace detail {

// What a bundle's types are called.
struct named_bundle {
    std::vector<std::string> parties;
    std::vector<issue_by_name> issues;
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
template <class... Parties, class... Issues>
named_bundle named(type_list<Parties...>, type_list<Issues...>)
{
    return {{std::string{Parties::name}...}, {issue_called<Issues>()...}};
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
                      difference_kind::party_only_in_scenario, difference_kind::party_twice_in_bundle, {});
        compare_names(issues, other_.issue_names(), difference_kind::issue_only_in_bundle,
                      difference_kind::issue_only_in_scenario, difference_kind::issue_twice_in_bundle, {});
        for (const issue_by_name& issue : bundle_.issues)
            if (const std::size_t place = other_.issue_names().find(issue.name()); place < other_.issues())
                compare_issues(issue, other_.issue(place));
        return std::move(found_);
    }

private:
    void compare_names(const std::vector<std::string>& own, const name_list& others, difference_kind only_in_bundle,
                       difference_kind only_in_scenario, difference_kind twice, const std::string& issue)
    {
        name_list known;
        for (const std::string& name : own)
            if (!known.add(name))
                found_.add({twice, name, issue});
            else if (others.find(name) == others.size())
                found_.add({only_in_bundle, name, issue, close_names(others, name)});
        for (const std::string& name : others)
            if (known.find(name) == known.size())
                found_.add({only_in_scenario, name, issue, close_names(known, name)});
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
        // An enum's enumerators have different names; where a host names them alike, the second is one too many.
        compare_names(options, other.options(), difference_kind::option_only_in_bundle,
                      difference_kind::option_only_in_scenario, difference_kind::option_only_in_bundle, own.name());
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

// In what the names of a bundle's parties, issues and options differ from a scenario's. In which order parties and
// issues come makes no difference, and neither do linkages, nor anything said. O(names * log names), and what
// close_names() costs for each name that is on one side only.
template <bundle_type B>
bundle_differences differences(const scenario& other)
{
    const detail::named_bundle named = detail::named(typename B::party_types{}, typename B::issue_types{});
    return detail::comparison{named, other.bundle()}.find();
}

}

#endif
