#ifndef ENTENTE_BY_NAME_ANSWERS_HPP
#define ENTENTE_BY_NAME_ANSWERS_HPP

// What a scenario answers with: names, sets of names, or a sentence where a name that it was asked about is unknown.

#include <entente/by_name/heard.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// An answer to a question that names something. False where a name is unknown: then `why` says which, and the value is
// the default one.
template <class Value>
struct asked {
    heard why;
    Value value{};

    explicit operator bool() const { return static_cast<bool>(why); }
    const Value& operator*() const& { return value; }
    // By value, so that `for (... : *question(...))` goes through an answer that is still there.
    Value operator*() && { return std::move(value); }
    const Value* operator->() const { return &value; }
    std::string sentence() const { return why.sentence(); }

    friend bool operator==(const asked&, const asked&) = default;
};

// Names of issues, or of parties, in the scenario's order unless the question is about another.
using names_found = std::vector<std::string>;

// Sets of issues, as many as were asked for: `complete` tells whether these are all.
struct name_sets {
    std::vector<names_found> sets;
    bool complete = true;

    std::size_t size() const { return sets.size(); }
    bool empty() const { return sets.empty(); }
    const names_found& operator[](std::size_t place) const { return sets[place]; }
    auto begin() const { return sets.begin(); }
    auto end() const { return sets.end(); }

    // Keeps the set if there is room. Returns whether there is room for another.
    bool add(names_found set, std::size_t most)
    {
        if (sets.size() >= most) {
            complete = false;
            return false;
        }
        sets.push_back(std::move(set));
        return true;
    }
    friend bool operator==(const name_sets&, const name_sets&) = default;
};

// A package, or a part of one: by issue, the option's name, or nothing where the issue is set aside.
struct package_found {
    bool exists = false;
    std::vector<std::string> options;

    explicit operator bool() const { return exists; }
    friend bool operator==(const package_found&, const package_found&) = default;
};

}

#endif
