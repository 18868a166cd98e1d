#ifndef ENTENTE_INTEROP_SCENARIO_FROM_TEXT_HPP
#define ENTENTE_INTEROP_SCENARIO_FROM_TEXT_HPP

// What a reader of files answers: a scenario, or where in the text it was stopped, and why.

#include <entente/by_name/scenario.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

// True where all of the text was read. Otherwise the place is that of what could not be read, and the scenario holds
// what stands before it.
struct scenario_from_text {
    scenario made;
    std::string reason;     // empty where all was read
    std::size_t offset = 0; // in bytes, from the text's beginning
    std::size_t line = 0;   // counted from 1
    std::size_t column = 0; // in bytes, counted from 1

    explicit operator bool() const { return reason.empty(); }
    const scenario& operator*() const { return made; }
    const scenario* operator->() const { return &made; }

    // Stops at a place of the text, unless it was stopped before.
    void stop(std::string_view text, std::size_t at, std::string why)
    {
        if (!reason.empty())
            return;
        reason = std::move(why);
        offset = at < text.size() ? at : text.size();
        line = 1;
        column = 1;
        for (const char letter : text.substr(0, offset)) {
            line += letter == '\n' ? 1U : 0U;
            column = letter == '\n' ? 1 : column + 1;
        }
    }
    // Where and why, as compilers write it: "moscow.json:12:5: no party has this name". Empty where all was read.
    std::string sentence(std::string_view file) const
    {
        if (reason.empty())
            return {};
        return std::string{file} + ':' + std::to_string(line) + ':' + std::to_string(column) + ": " + reason;
    }
};

}

#endif
