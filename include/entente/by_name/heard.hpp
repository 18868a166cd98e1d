#ifndef ENTENTE_BY_NAME_HEARD_HPP
#define ENTENTE_BY_NAME_HEARD_HPP

// What becomes of something that a scenario is told: taken, or not, and why not, in a sentence.

#include <entente/by_name/names.hpp>
#include <entente/by_name/sentences.hpp>
#include <entente/model/clause.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/record.hpp>
#include <entente/model/stakes.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// The answer to everything that a scenario is told or asked by name. True where it was taken; otherwise the scenario is
// as it was, and `why` and the names say what was wrong.
struct heard {
    unheard why = unheard::none;
    refusal of_clause = refusal::none;               // where why is clause_contradicts
    record_refusal of_record = record_refusal::none; // where why is entry_is_refused
    worth_refusal of_worth = worth_refusal::none;    // where why is worth_is_refused
    problem_fault of_problem = problem_fault::none;  // where why is no_problem_can_be_posed
    std::string name;                                // which party, issue, option, proposal or number it is about
    std::string issue;                               // whose option; or the other issue
    std::vector<std::string> suggestions;            // known names that come close to an unknown one

    explicit operator bool() const { return why == unheard::none; }

    // Why not, in a sentence; empty where it was taken.
    std::string sentence() const
    {
        if (why == unheard::none)
            return {};
        std::string text;
        if (!name.empty() || why == unheard::unknown_party || why == unheard::unknown_issue ||
            why == unheard::unknown_option || (why >= unheard::unknown_source && why <= unheard::unknown_meeting))
            text += in_quotes(name);
        if (!issue.empty()) {
            text += text.empty() ? "" : why == unheard::unknown_option ? " of " : ", ";
            text += in_quotes(issue);
        }
        text += text.empty() ? "" : ": ";
        switch (why) {
        case unheard::clause_contradicts: text += sentence_of(of_clause); break;
        case unheard::entry_is_refused: text += sentence_of(of_record); break;
        case unheard::worth_is_refused: text += sentence_of(of_worth); break;
        case unheard::no_problem_can_be_posed: text += sentence_of(of_problem); break;
        default: text += sentence_of(why);
        }
        for (std::size_t place = 0; place < suggestions.size(); ++place) {
            text += place == 0 ? "; close to it: " : ", ";
            text += in_quotes(suggestions[place]);
        }
        return text;
    }

    friend bool operator==(const heard&, const heard&) = default;
};

namespace detail {

inline heard not_heard(unheard why, std::string_view name = {}, std::string_view issue = {},
                       std::vector<std::string> suggestions = {})
{
    heard answer;
    answer.why = why;
    answer.name = name;
    answer.issue = issue;
    answer.suggestions = std::move(suggestions);
    return answer;
}

}

}

#endif
