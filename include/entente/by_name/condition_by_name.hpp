#ifndef ENTENTE_BY_NAME_CONDITION_BY_NAME_HPP
#define ENTENTE_BY_NAME_CONDITION_BY_NAME_HPP

// Conditions whose issues and options are named by strings.
//
//   issue_named{"Tariff"} <= "20" && !(issue_named{"Court"} == "national")

#include <entente/version.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// One part of a condition: a leaf, or a joint of the parts before it.
struct condition_step {
    enum class kind : unsigned char { term, at_most, at_least, between, negation, both, either };

    kind what = kind::term;
    std::string issue; // of a leaf
    std::string least; // the option of a term; a bound
    std::string most;  // the upper bound

    friend bool operator==(const condition_step&, const condition_step&) = default;
};

// A condition that knows no bundle yet: names are looked up where it is used. Empty if made by default.
class condition_by_name {
public:
    using kind = condition_step::kind;

    condition_by_name() = default;
    static condition_by_name term(std::string issue, std::string option)
    {
        return {{kind::term, std::move(issue), std::move(option), {}}};
    }
    // On issues with an order. Of a quantity, a bound may be any whole number.
    static condition_by_name at_most(std::string issue, std::string option)
    {
        return {{kind::at_most, std::move(issue), {}, std::move(option)}};
    }
    static condition_by_name at_least(std::string issue, std::string option)
    {
        return {{kind::at_least, std::move(issue), std::move(option), {}}};
    }
    // Both bounds are included.
    static condition_by_name between(std::string issue, std::string least, std::string most)
    {
        return {{kind::between, std::move(issue), std::move(least), std::move(most)}};
    }

    bool empty() const { return steps_.empty(); }
    // In postfix order: a negation follows its operand, a joint its two.
    const std::vector<condition_step>& steps() const { return steps_; }

    // Joins an empty condition to nothing: the other one stays as it is. O(terms of the right operand).
    friend condition_by_name operator&&(condition_by_name left, condition_by_name right)
    {
        return joined(std::move(left), std::move(right), kind::both);
    }
    friend condition_by_name operator||(condition_by_name left, condition_by_name right)
    {
        return joined(std::move(left), std::move(right), kind::either);
    }
    friend condition_by_name operator!(condition_by_name operand)
    {
        if (!operand.empty())
            operand.steps_.push_back({kind::negation, {}, {}, {}});
        return operand;
    }
    friend bool operator==(const condition_by_name&, const condition_by_name&) = default;

private:
    condition_by_name(condition_step step) { steps_.push_back(std::move(step)); }

    static condition_by_name joined(condition_by_name left, condition_by_name right, kind how)
    {
        if (left.empty() || right.empty())
            return left.empty() ? right : left;
        for (condition_step& step : right.steps_)
            left.steps_.push_back(std::move(step));
        left.steps_.push_back({how, {}, {}, {}});
        return left;
    }

    std::vector<condition_step> steps_;
};

// An issue by its name, to be compared with an option's name, or with a quantity's number.
struct issue_named {
    std::string name;

    explicit issue_named(std::string given) : name{std::move(given)} {}

    friend condition_by_name operator==(issue_named issue, std::string option)
    {
        return condition_by_name::term(std::move(issue.name), std::move(option));
    }
    friend condition_by_name operator!=(issue_named issue, std::string option)
    {
        return !condition_by_name::term(std::move(issue.name), std::move(option));
    }
    friend condition_by_name operator<=(issue_named issue, std::string option)
    {
        return condition_by_name::at_most(std::move(issue.name), std::move(option));
    }
    friend condition_by_name operator>=(issue_named issue, std::string option)
    {
        return condition_by_name::at_least(std::move(issue.name), std::move(option));
    }
    friend condition_by_name between(issue_named issue, std::string least, std::string most)
    {
        return condition_by_name::between(std::move(issue.name), std::move(least), std::move(most));
    }

    friend condition_by_name operator==(issue_named issue, std::integral auto number)
    {
        return std::move(issue) == std::to_string(number);
    }
    friend condition_by_name operator!=(issue_named issue, std::integral auto number)
    {
        return std::move(issue) != std::to_string(number);
    }
    friend condition_by_name operator<=(issue_named issue, std::integral auto number)
    {
        return std::move(issue) <= std::to_string(number);
    }
    friend condition_by_name operator>=(issue_named issue, std::integral auto number)
    {
        return std::move(issue) >= std::to_string(number);
    }
    friend condition_by_name between(issue_named issue, std::integral auto least, std::integral auto most)
    {
        return between(std::move(issue), std::to_string(least), std::to_string(most));
    }
};

}

#endif
