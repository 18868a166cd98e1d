#ifndef ENTENTE_INTEROP_JSON_ACCESS_HPP
#define ENTENTE_INTEROP_JSON_ACCESS_HPP

// The parts of a JSON text, asked for what they should be; where one is something else, that is told with its place.

#include <entente/by_name/decimal.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/interop/scenario_from_text.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_access {
protected:
    json_access(std::string_view text, const json_tree& tree) : text_{text}, tree_{tree} {}

    bool goes_on() const { return static_cast<bool>(result_); }
    void stop(const json_node& at, std::string why) { result_.stop(text_, at.offset, std::move(why)); }
    void check(const json_node& at, const heard& answer)
    {
        if (!answer)
            stop(at, answer.sentence());
    }

    // Is it an object with no keys but these? Told where it is not.
    bool is_object(const json_node& node, std::initializer_list<std::string_view> known)
    {
        if (!goes_on())
            return false;
        if (node.kind != json_kind::object) {
            stop(node, "an object is expected here");
            return false;
        }
        for (std::size_t place = 0; place < node.keys.size(); ++place) {
            bool found = false;
            for (const std::string_view key : known)
                found = found || key == node.keys[place];
            if (!found)
                stop(tree_[node.children[place]], "the key " + in_quotes(node.keys[place]) + " is unknown here");
        }
        return goes_on();
    }
    // The object's part of that kind; nullptr, and told, where it has none.
    const json_node* field(const json_node& object, std::string_view key, json_kind kind)
    {
        const json_node* found = tree_.find(object, key);
        if (found == nullptr)
            stop(object, "the key " + in_quotes(key) + " is missing here");
        else if (found->kind != kind)
            stop(*found, kind == json_kind::text     ? "a text is expected here"
                         : kind == json_kind::number ? "a number is expected here"
                         : kind == json_kind::object ? "an object is expected here"
                                                     : "an array is expected here");
        return goes_on() ? found : nullptr;
    }
    std::string text(const json_node& object, std::string_view key)
    {
        const json_node* found = field(object, key, json_kind::text);
        return found != nullptr ? found->text : std::string{};
    }
    // Calls `visit` with every part of an array, until something is told.
    template <class Visitor>
    void each(const json_node& object, std::string_view key, Visitor visit, bool is_needed = false)
    {
        if (!goes_on() || (!is_needed && tree_.find(object, key) == nullptr))
            return;
        if (const json_node* array = field(object, key, json_kind::array); array != nullptr)
            for (const std::size_t child : array->children)
                if (goes_on())
                    visit(tree_[child]);
    }
    std::vector<std::string> texts(const json_node& object, std::string_view key)
    {
        std::vector<std::string> found;
        each(
            object, key,
            [&](const json_node& node) {
                if (node.kind != json_kind::text)
                    stop(node, "a text is expected here");
                found.push_back(node.text);
            },
            true);
        return found;
    }
    long long whole(const json_node& node)
    {
        const std::optional<long long> number = node.kind == json_kind::number ? whole_number(node.text) : std::nullopt;
        const bool has_other_letters = node.text.find_first_not_of("-0123456789") != node.text.npos;
        if (!number)
            stop(node, node.kind != json_kind::number || has_other_letters ? "a whole number is expected here"
                                                                           : "the number is out of range");
        return number.value_or(0);
    }
    // An option's name; that of a quantity may be a number.
    std::string option(const json_node& node)
    {
        if (node.kind != json_kind::text && node.kind != json_kind::number)
            stop(node, "the name of an option is expected here");
        return node.text;
    }
    std::string option(const json_node& object, std::string_view key)
    {
        const json_node* found = tree_.find(object, key);
        if (found == nullptr)
            stop(object, "the key " + in_quotes(key) + " is missing here");
        return found != nullptr ? option(*found) : std::string{};
    }
    // A number of points: a decimal, which is taken as just that number, or {"units": 7}.
    model::units units(const json_node& node)
    {
        model::units found = 0;
        if (node.kind == json_kind::object) {
            if (is_object(node, {"units"}))
                if (const json_node* number = field(node, "units", json_kind::number); number != nullptr)
                    found = whole(*number);
            return found;
        }
        if (node.kind != json_kind::number) {
            stop(node, "a number of points is expected here");
            return found;
        }
        const decimal_fault fault = to_units(node.text, result_.made.units_per_point(), found);
        if (fault != decimal_fault::none)
            stop(node, std::string{sentence_of(fault)});
        return found;
    }
    std::vector<model::units> numbers(const json_node& object, std::string_view key)
    {
        std::vector<model::units> found;
        each(
            object, key, [&](const json_node& node) { found.push_back(units(node)); }, true);
        return found;
    }

    std::string_view text_;
    const json_tree& tree_;
    scenario_from_text result_;
};

}

#endif
