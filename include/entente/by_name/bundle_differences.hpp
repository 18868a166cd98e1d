#ifndef ENTENTE_BY_NAME_BUNDLE_DIFFERENCES_HPP
#define ENTENTE_BY_NAME_BUNDLE_DIFFERENCES_HPP

// In what a bundle of types and a scenario differ, one sentence each.

#include <entente/by_name/issue_by_name.hpp>
#include <entente/by_name/names.hpp>
#include <entente/model/third_party_kind.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

enum class difference_kind : unsigned char {
    party_only_in_bundle,
    party_only_in_scenario,
    issue_only_in_bundle,
    issue_only_in_scenario,
    option_only_in_bundle,
    option_only_in_scenario,
    options_in_another_order,
    order_only_in_bundle, // its options are ordered there, and only there
    order_only_in_scenario,
    quantity_only_in_bundle,
    quantity_only_in_scenario,
    numbers_differ,
    role_only_in_bundle, // that a third party has: about an issue that both know, or for a party
    role_only_in_scenario,
};

// One thing in which a bundle and a scenario differ.
struct name_difference {
    difference_kind kind;
    std::string name;                           // of the party, issue, option or third party
    std::string issue = {};                     // whose option
    std::vector<std::string> suggestions = {};  // names on the other side that come close
    whole_numbers in_bundle = {};               // where numbers differ
    whole_numbers in_scenario = {};             // ...
    third_party_kind role = third_party_kind::host; // only on one side; `issue` is what it is about, or who it ratifies for

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
        case difference_kind::issue_only_in_bundle: return "the scenario has no issue " + called + close();
        case difference_kind::issue_only_in_scenario: return "the bundle has no issue " + called + close();
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
        case difference_kind::role_only_in_bundle: return "only in the bundle" + role_text() + close();
        case difference_kind::role_only_in_scenario: return "only in the scenario" + role_text() + close();
        }
        return {};
    }

    friend bool operator==(const name_difference&, const name_difference&) = default;

private:
    std::string role_text() const
    {
        constexpr std::array<std::string_view, 6> roles{" a host of ",      " a target of ",  " a mediator of ",
                                                        " an observer of ", " consent to ", " ratify for "};
        return (model::has_a_say(role) ? " does " : " is ") + in_quotes(name) +
               std::string{roles[static_cast<std::size_t>(role)]} + in_quotes(issue);
    }
    std::string close() const
    {
        std::string text;
        for (std::size_t place = 0; place < suggestions.size(); ++place)
            text += (place == 0 ? "; close to it: " : ", ") + in_quotes(suggestions[place]);
        return text;
    }
};

// All of them: parties first, then issues, each with its options, then third parties; those of the bundle before those of
// the scenario.
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

}

#endif
