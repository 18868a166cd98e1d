#ifndef ENTENTE_TESTS_JSON_PARTS_HPP
#define ENTENTE_TESTS_JSON_PARTS_HPP

// JSON texts taken apart without a library, as far as the tests' own texts go: no escapes, no faults.

#include <entente/interop/json/tree.hpp>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

inline entente::detail::json_tree parts_of(std::string_view text)
{
    using namespace entente::detail;
    json_tree tree;
    bool is_key_next = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        json_node node;
        node.offset = at;
        if (letter == '{' || letter == '[') {
            node.kind = letter == '{' ? json_kind::object : json_kind::array;
            tree.add(std::move(node));
        } else if (letter == '}' || letter == ']') {
            tree.close();
        } else if (letter == '"') {
            const std::size_t end = text.find('"', at + 1);
            node.kind = json_kind::text;
            node.text = text.substr(at + 1, end - at - 1);
            is_key_next = text.substr(end + 1, 1) == ":";
            at = end;
            if (is_key_next)
                tree.add_key(node.text);
            else
                tree.add(std::move(node));
        } else if (std::string_view{" \n,:"}.find(letter) == std::string_view::npos) {
            const std::size_t end = text.find_first_of(" \n,]}", at);
            node.text = text.substr(at, end - at);
            node.kind = letter == 't' || letter == 'f' ? json_kind::boolean
                        : letter == 'n'                ? json_kind::null
                                                       : json_kind::number;
            node.flag = letter == 't';
            node.number = std::strtod(node.text.c_str(), nullptr);
            tree.add(std::move(node));
            at = end - 1;
        }
    }
    return tree;
}

#endif
