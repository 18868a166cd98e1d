#ifndef ENTENTE_INTEROP_JSON_TEXT_HPP
#define ENTENTE_INTEROP_JSON_TEXT_HPP

// Names, numbers and conditions as JSON text.

#include <entente/by_name/condition_lowering.hpp>
#include <entente/by_name/issue_by_name.hpp>
#include <entente/model/condition.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// The text, which must be UTF-8, in quotation marks.
inline std::string json_quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string quoted{'"'};
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte == 0x7F) {
            quoted += "\\u00";
            quoted += digits[byte >> 4];
            quoted += digits[byte & 15];
            continue;
        }
        if (letter == '"' || letter == '\\')
            quoted += '\\';
        quoted += letter;
    }
    return quoted + '"';
}

// A finite number, so that the same one is read again.
inline std::string json_number(double number)
{
    // 17 digits tell every number from its neighbours; most need fewer.
    std::array<char, 40> text{};
    for (int digits = 15; digits <= 17; ++digits) {
        std::snprintf(text.data(), text.size(), "%.*g", digits, number);
        const double again = std::strtod(text.data(), nullptr);
        if (!(again < number) && !(number < again))
            break;
    }
    std::string found{text.data()};
    // A locale's decimal comma.
    for (char& letter : found)
        letter = letter == ',' ? '.' : letter;
    return found;
}

inline std::string json_leaf(model::condition_node node, const issue_by_name& issue)
{
    const auto option = [&](std::size_t place) {
        return issue.kind() == issue_kind::quantity ? issue.option(place) : json_quoted(issue.option(place));
    };
    const std::size_t first = model::first_of(node);
    const std::size_t last = model::last_of(node);
    std::string text = "{\"issue\": " + json_quoted(issue.name());
    if (first == last)
        text += ", \"is\": " + option(first);
    else if (first > last && issue.kind() == issue_kind::quantity) {
        const condition_by_name none = raised_leaf(node, issue);
        text += ", \"between\": [" + none.steps()[0].least + ", " + none.steps()[0].most + ']';
    } else if (first == 0)
        text += ", \"at_most\": " + option(last);
    else if (first < last && last + 1 == issue.size())
        text += ", \"at_least\": " + option(first);
    else
        text += ", \"between\": [" + option(first) + ", " + option(last) + ']';
    text += '}';
    return model::kind_of(node) == model::node_kind::within ? text : "{\"not\": " + text + '}';
}

// The condition of these nodes, of which there must be one at least. `issue_at(place)` is an issue_by_name. A joint of
// joints of its kind that lean to the left is written as one list. O(nodes).
template <class IssueAt>
std::string json_condition(model::condition_view nodes, IssueAt issue_at)
{
    // Where each node's own condition begins.
    std::vector<std::size_t> begins;
    std::vector<std::size_t> operands;
    for (std::size_t place = 0; place < nodes.size(); ++place) {
        begins.push_back(place);
        if (!model::is_leaf(nodes[place])) {
            operands.pop_back();
            begins[place] = operands.back();
            operands.pop_back();
        }
        operands.push_back(begins[place]);
    }
    // What is still to be written, the next last: a node, or, beyond them, a text that stands between.
    const std::size_t comma = nodes.size();
    const std::size_t end = nodes.size() + 1;
    std::vector<std::size_t> waiting{nodes.size() - 1};
    std::string text;
    while (!waiting.empty()) {
        const std::size_t here = waiting.back();
        waiting.pop_back();
        if (here >= nodes.size()) {
            text += here == comma ? ", " : "]}";
            continue;
        }
        const model::condition_node node = nodes[here];
        if (model::is_leaf(node)) {
            text += json_leaf(node, issue_at(model::issue_of(node)));
            continue;
        }
        text += model::kind_of(node) == model::node_kind::both ? "{\"all\": [" : "{\"any\": [";
        waiting.push_back(end);
        std::size_t left = here;
        while (!model::is_leaf(nodes[left]) && model::kind_of(nodes[left]) == model::kind_of(node)) {
            waiting.push_back(left - 1);
            waiting.push_back(comma);
            left = begins[left - 1] - 1;
        }
        waiting.push_back(left);
    }
    return text;
}

}

#endif
