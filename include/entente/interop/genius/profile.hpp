#ifndef ENTENTE_INTEROP_GENIUS_PROFILE_HPP
#define ENTENTE_INTEROP_GENIUS_PROFILE_HPP

// What a GENIUS profile file says: what packages are worth to one party.

#include <entente/interop/genius/domain.hpp>
#include <entente/interop/genius/number.hpp>
#include <entente/interop/genius/parts.hpp>
#include <entente/interop/genius/text.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

inline genius_number evaluated_triangle(const genius_number& at, const genius_number& least,
                                        const genius_number& greatest, const genius_number& top)
{
    if (at < least)
        return {};
    if (at < top)
        return (at - least) / (top - least);
    return at < greatest ? (greatest - at) / (greatest - top) : genius_number{};
}

class genius_profile_reader {
public:
    genius_profile_reader(const genius_document& from, const genius_domain& domain) : from_{from}, domain_{domain} {}
    genius_profile_reader(const genius_profile_reader&) = delete;
    genius_profile_reader& operator=(const genius_profile_reader&) = delete;

    // A profile whose type says nothing else: weights, and evaluations by issue.
    genius_fault read_additive(genius_profile& profile)
    {
        std::map<int, genius_number> weights;
        std::map<int, pugi::xml_node> issues;
        const auto read_index = [&](pugi::xml_node element, int& index) {
            long long whole = 0;
            genius_fault fault = read_whole(from_, element, "index", whole);
            index = static_cast<int>(whole);
            return fault;
        };
        genius_fault fault = visit_in_objectives(from_.root(), "weight", [&](pugi::xml_node element) {
            int index = 0;
            const genius_fault wrong = read_index(element, index);
            return wrong ? wrong : read_number(from_, element, "value", weights[index]);
        });
        if (!fault)
            fault = visit_in_objectives(from_.root(), "issue", [&](pugi::xml_node element) {
                int index = 0;
                genius_fault wrong = read_index(element, index);
                issues[index] = element;
                return wrong;
            });
        for (const genius_issue& issue : domain_.issues) {
            if (fault)
                break;
            const auto found = issues.find(issue.index);
            if (found == issues.end())
                return from_.fault(from_.root(), "the profile says nothing of " + in_quotes(issue.name) +
                                                     ", the issue with the index " + std::to_string(issue.index));
            profile.worth.emplace_back();
            fault = evaluate(issue, found->second, profile.worth.back(), profile.without_evaluation);
            for (genius_number& number : profile.worth.back())
                number = number * weights[issue.index];
        }
        return fault;
    }

    // The reservation value is 0, and the discount factor 1, where the file has none that GENIUS would take. What it
    // has instead is told in `ignored`.
    genius_fault read_fallbacks(genius_profile& profile, std::vector<genius_fault>& ignored) const
    {
        const pugi::xml_node least = from_.root().child("reservation");
        if (const pugi::xml_attribute given = least.attribute("value"); given) {
            const decimal_fault found = genius_number::read(given.value(), profile.reservation);
            // Too large a number would not mean the same as 0.
            if (found == decimal_fault::out_of_range)
                return read_number(from_, least, "value", profile.reservation);
            if (found != decimal_fault::none)
                ignored.push_back(from_.fault(least, "the reservation value " + in_quotes(given.value()) +
                                                         " is no decimal number, and taken as 0"));
        }
        const pugi::xml_node shrinks = from_.root().child("discount_factor");
        const pugi::xml_attribute given = shrinks.attribute("value");
        genius_number factor;
        if (genius_number::read(given.value(), factor) == decimal_fault::none && genius_number{0} < factor &&
            !(genius_number{1} < factor))
            profile.discount = factor;
        else if (given)
            ignored.push_back(from_.fault(shrinks, "the discount factor " + in_quotes(given.value()) +
                                                       " is not above 0 and at most 1, and taken as 1"));
        return {};
    }

private:
    genius_fault evaluate(const genius_issue& issue, pugi::xml_node element, std::vector<genius_number>& worth,
                          std::size_t& without)
    {
        genius_kind kind = genius_kind::discrete;
        genius_fault fault = read_kind(from_, element, kind);
        if (!fault && kind != issue.kind)
            fault = from_.fault(element, in_quotes(issue.name) + " is of another type in the domain");
        if (fault)
            return fault;
        switch (kind) {
        case genius_kind::discrete: return evaluate_values(issue, element, worth, without);
        case genius_kind::integer: return evaluate_integers(issue, element, worth);
        case genius_kind::real: break;
        }
        return evaluate_reals(issue, element, worth);
    }

    // Evaluations are shares of the greatest one; of values that are written alike, the last one's counts.
    genius_fault evaluate_values(const genius_issue& issue, pugi::xml_node element, std::vector<genius_number>& worth,
                                 std::size_t& without) const
    {
        std::map<std::string_view, genius_number> known;
        for (const pugi::xml_node item : element.children("item")) {
            const std::string_view evaluation = item.attribute("evaluation").value();
            genius_number number;
            if (evaluation.empty() || evaluation == "null")
                continue;
            if (genius_fault fault = read_number(from_, item, "evaluation", number))
                return fault;
            known[item.attribute("value").value()] = number;
        }
        const genius_number* greatest = nullptr;
        for (const auto& each : known)
            if (greatest == nullptr || *greatest < each.second)
                greatest = &each.second;
        const bool is_void = greatest == nullptr || greatest->near() < 0.00001;
        for (const std::string& value : issue.values) {
            const auto found = known.find(value);
            without += found == known.end() ? 1U : 0U;
            worth.push_back(is_void || found == known.end() ? genius_number{} : found->second / *greatest);
        }
        return {};
    }

    genius_fault evaluate_integers(const genius_issue& issue, pugi::xml_node element,
                                   std::vector<genius_number>& worth) const
    {
        const pugi::xml_node evaluator = element.child("evaluator");
        genius_number slope;
        genius_number offset;
        long long least = issue.least;
        genius_fault fault;
        if (evaluator) {
            fault = read_number(from_, evaluator, "slope", slope);
            if (!fault)
                fault = read_number(from_, evaluator, "offset", offset);
        }
        if (!fault && !bounds_of(element).attribute("lowerbound").empty())
            fault = read_whole(from_, bounds_of(element), "lowerbound", least);
        for (long long value = issue.least; !fault && value <= issue.greatest; ++value)
            worth.push_back(within_0_and_1(offset + slope * genius_number{value - least}));
        return fault;
    }

    genius_fault evaluate_reals(const genius_issue& issue, pugi::xml_node element,
                                std::vector<genius_number>& worth) const
    {
        const pugi::xml_node evaluator = element.child("evaluator");
        const std::string_view type = evaluator.attribute("ftype").value();
        const int parameters = is_called(type, "constant")     ? 1
                               : is_called(type, "linear")     ? 2
                               : is_called(type, "triangular") ? 3
                                                               : 0;
        if (parameters == 0)
            return from_.fault(evaluator ? evaluator : element, "a real issue is evaluated by a function that is "
                                                                "linear, triangular or constant, and none is " +
                                                                    in_quotes(type));
        genius_number parameter[3];
        const char* const names[] = {"parameter0", "parameter1", "parameter2"};
        for (int which = 0; which < parameters; ++which)
            if (genius_fault fault = read_number(from_, evaluator, names[which], parameter[which]))
                return fault;
        for (const genius_number& at : issue.numbers)
            worth.push_back(parameters == 1   ? parameter[0]
                            : parameters == 2 ? within_0_and_1(parameter[0] + parameter[1] * at)
                                              : evaluated_triangle(at, parameter[0], parameter[1], parameter[2]));
        return {};
    }

    const genius_document& from_;
    const genius_domain& domain_;
};

}

#endif
