#ifndef ENTENTE_INTEROP_JSON_CONDITIONS_HPP
#define ENTENTE_INTEROP_JSON_CONDITIONS_HPP

// Conditions in a JSON text: {"issue": "Tariff", "at_most": 20}, {"all": [...]}, {"any": [...]}, {"not": ...}.

#include <entente/by_name/condition_lowering.hpp>
#include <entente/interop/json/access.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_conditions : protected json_access {
protected:
    using json_access::json_access;

    condition_by_name condition(const json_node& object, std::string_view key)
    {
        const json_node* found = tree_.find(object, key);
        if (found == nullptr)
            stop(object, "the key " + in_quotes(key) + " is missing here");
        return goes_on() ? condition(*found) : condition_by_name{};
    }
    // A condition, however deep: what waits for its parts stands in a list.
    condition_by_name condition(const json_node& whole)
    {
        struct joint {
            const json_node* parts; // the array of its operands
            std::string_view kind;
            std::size_t next = 0;
            condition_by_name made = {};
        };
        std::vector<joint> waiting;
        std::size_t terms = 0;
        const json_node* here = &whole;
        while (goes_on()) {
            // One part is read: a leaf, or the beginning of a joint.
            condition_by_name made;
            if (!is_object(*here, {"issue", "is", "one_of", "at_most", "at_least", "between", "all", "any", "not"}))
                break;
            if (const std::string_view kind = joint_of(*here); !kind.empty()) {
                const json_node* parts = tree_.find(*here, kind);
                if (here->keys.size() != 1 ||
                    (kind != "not" && (parts->kind != json_kind::array || parts->children.empty())))
                    stop(*here, "\"all\" and \"any\" have a list of conditions, and \"not\" has one");
                waiting.push_back({parts, kind});
                here = kind == "not" ? parts : goes_on() ? &tree_[parts->children[0]] : nullptr;
                continue;
            }
            made = leaf(*here, terms);
            if (terms > most_condition_terms)
                stop(*here, std::string{sentence_of(unheard::condition_is_too_long)});
            // What it completes is complete.
            while (goes_on()) {
                if (waiting.empty())
                    return made;
                joint& outer = waiting.back();
                if (outer.kind == "not")
                    made = !std::move(made);
                else
                    made = outer.kind == "all" ? std::move(outer.made) && std::move(made)
                                               : std::move(outer.made) || std::move(made);
                if (outer.kind != "not" && ++outer.next < outer.parts->children.size()) {
                    outer.made = std::move(made);
                    here = &tree_[outer.parts->children[outer.next]];
                    break;
                }
                waiting.pop_back();
            }
        }
        return {};
    }

private:
    std::string_view joint_of(const json_node& node) const
    {
        for (const std::string_view kind : {"all", "any", "not"})
            if (tree_.find(node, kind) != nullptr)
                return kind;
        return {};
    }
    condition_by_name leaf(const json_node& node, std::size_t& terms)
    {
        std::string issue = text(node, "issue");
        if (goes_on() && node.keys.size() != 2)
            stop(node, "a term has an issue, and says of it one thing");
        if (!goes_on())
            return {};
        ++terms;
        if (tree_.find(node, "is") != nullptr)
            return condition_by_name::term(std::move(issue), option(node, "is"));
        if (tree_.find(node, "at_most") != nullptr)
            return condition_by_name::at_most(std::move(issue), option(node, "at_most"));
        if (tree_.find(node, "at_least") != nullptr)
            return condition_by_name::at_least(std::move(issue), option(node, "at_least"));
        const bool is_list = tree_.find(node, "one_of") != nullptr;
        std::vector<std::string> options;
        each(
            node, is_list ? "one_of" : "between", [&](const json_node& part) { options.push_back(option(part)); },
            true);
        if (goes_on() && (is_list ? options.empty() : options.size() != 2))
            stop(node, is_list ? "an option is expected here" : "two bounds are expected here");
        if (!goes_on())
            return {};
        if (!is_list)
            return condition_by_name::between(std::move(issue), options[0], options[1]);
        terms += options.size() - 1;
        condition_by_name made;
        for (std::string& option : options)
            made = std::move(made) || condition_by_name::term(issue, std::move(option));
        return made;
    }
};

}

#endif
