#ifndef ENTENTE_INTEROP_JSON_TREE_HPP
#define ENTENTE_INTEROP_JSON_TREE_HPP

// A JSON text taken apart, with the place of each of its parts, and numbers as they are written.

#include <entente/version.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

enum class json_kind : unsigned char { null, boolean, number, text, array, object };

struct json_node {
    json_kind kind = json_kind::null;
    std::size_t offset = 0;            // in bytes, from the text's beginning
    bool flag = false;                 // of a boolean
    double number = 0;                 // of a number: the nearest that there is
    std::string text;                  // of a text; of a number, as it is written
    std::vector<std::size_t> children; // of an array or an object
    std::vector<std::string> keys;     // of an object, a key for each child
};

// The parts stand in one list, so that however deeply a text is nested, nothing here calls itself. The first is the
// whole.
class json_tree {
public:
    const json_node& operator[](std::size_t node) const { return nodes_[node]; }
    bool empty() const { return nodes_.empty(); }

    // Takes in the next part, in the order of the text.
    void add(json_node node)
    {
        const std::size_t place = nodes_.size();
        const bool opens = node.kind >= json_kind::array;
        nodes_.push_back(std::move(node));
        if (!open_.empty()) {
            json_node& parent = nodes_[open_.back().place];
            parent.children.push_back(place);
            if (parent.kind == json_kind::object)
                parent.keys.push_back(std::move(key_));
        }
        if (opens)
            open_.push_back({place, {}});
    }
    // The key of the next part. Returns false where the object has that key already. O(log keys) comparisons.
    bool add_key(std::string key)
    {
        if (!open_.back().keys.insert(key).second)
            return false;
        key_ = std::move(key);
        return true;
    }
    void close() { open_.pop_back(); }

    // An object's part by its key, or nullptr. O(keys).
    const json_node* find(const json_node& object, std::string_view key) const
    {
        for (std::size_t place = 0; place < object.keys.size(); ++place)
            if (object.keys[place] == key)
                return &nodes_[object.children[place]];
        return nullptr;
    }

private:
    // An object or an array that has not ended.
    struct open_part {
        std::size_t place;
        std::set<std::string> keys;
    };

    std::vector<json_node> nodes_;
    std::vector<open_part> open_;
    std::string key_;
};

}

// A file's text taken apart: json_file_from() in json.hpp makes one. Refers to the text. False where it is no JSON;
// then the reason is told, and where in the text.
struct json_file {
    std::string_view name; // what the file is called in messages
    std::string_view text;
    detail::json_tree parts;
    std::string reason;
    std::size_t offset = 0; // of what is wrong

    explicit operator bool() const { return reason.empty(); }
};

}

#endif
