#ifndef ENTENTE_INTEROP_JSON_RECORD_ACCESS_HPP
#define ENTENTE_INTEROP_JSON_RECORD_ACCESS_HPP

// Dates, words, terms and probabilities in the record of a JSON text; where one is something else, that is told with its
// place.

#include <entente/by_name/record/entry.hpp>
#include <entente/interop/json/conditions.hpp>
#include <entente/interop/json/record_words.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/model/record.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_record_access : protected json_conditions {
protected:
    using json_conditions::json_conditions;

    bool has(const json_node& object, std::string_view key) const { return tree_.find(object, key) != nullptr; }
    std::string optional_text(const json_node& object, std::string_view key)
    {
        return has(object, key) ? text(object, key) : std::string{};
    }
    std::chrono::year_month_day date(const json_node& object, std::string_view key)
    {
        const std::string written = text(object, key);
        const std::optional<std::chrono::year_month_day> found = date_in(written);
        if (goes_on() && !found)
            stop(*tree_.find(object, key), "a date of the calendar is expected here, as \"2007-10-12\"");
        return found.value_or(std::chrono::year_month_day{});
    }
    template <class Enumeration, std::size_t Words>
    Enumeration word(const json_node& object, std::string_view key, const std::array<std::string_view, Words>& words)
    {
        const std::string written = text(object, key);
        const std::optional<Enumeration> found = value_of<Enumeration>(words, written);
        if (goes_on() && !found) {
            std::string expected;
            for (const std::string_view known : words)
                expected += (expected.empty() ? "" : ", ") + in_quotes(known);
            stop(*tree_.find(object, key), "one of these is expected here: " + expected);
        }
        return found.value_or(Enumeration{});
    }

    std::vector<term_by_name> terms(const json_node& object, std::string_view key)
    {
        std::vector<term_by_name> found;
        each(
            object, key,
            [&](const json_node& node) {
                if (!is_object(node, {"issue", "is", "until", "once"}))
                    return;
                term_by_name term{condition_by_name::term(text(node, "issue"), option(node, "is"))};
                read_force(node, term.when, term.contingency);
                found.push_back(std::move(term));
            },
            true);
        return found;
    }
    void read_force(const json_node& node, model::force& when, std::string& contingency)
    {
        if (has(node, "until") && has(node, "once"))
            return stop(node, "either \"until\" or \"once\" is expected here");
        if (!has(node, "until") && !has(node, "once"))
            return;
        when = has(node, "until") ? model::force::until_established : model::force::once_established;
        contingency = text(node, has(node, "until") ? "until" : "once");
    }

    // A fraction: [1, 4].
    void read_probability(const json_node& node, saying_by_name& said)
    {
        std::vector<long long> parts;
        each(node, "probability", [&](const json_node& part) { parts.push_back(whole(part)); });
        if (goes_on() && parts.size() != 2)
            stop(node, "the two numbers of a fraction are expected here");
        // Out of range in any case, whatever 32 bits hold.
        for (const long long part : parts)
            if (part < 0 || part > model::most_denominator)
                parts = {1, 0};
        if (goes_on()) {
            said.numerator = static_cast<std::uint32_t>(parts[0]);
            said.denominator = static_cast<std::uint32_t>(parts[1]);
        }
    }
};

}

#endif
