#ifndef ENTENTE_SHOW_SVG_OUTCOME_MARKS_HPP
#define ENTENTE_SHOW_SVG_OUTCOME_MARKS_HPP

// The outcomes that are marked in a picture of the frontier, and what they are called there.

#include <entente/show/analysis.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

struct outcome_mark {
    model::units across;
    model::units up;
    std::string words;
    std::string initials;
    std::string_view style; // "quo" or "solution"
};

constexpr std::string_view initial_of(bargaining_solution rule) { return word_for(rule).substr(0, 1); }
inline constexpr std::string_view status_quo_initial = "S";
inline constexpr std::string_view no_deal_initial = "D";

// As two of the parties see them. What is the same to both shares a mark.
inline std::vector<outcome_mark> outcome_marks(const analysis& shown, std::size_t one, std::size_t other)
{
    std::vector<outcome_mark> made;
    const auto add = [&](const std::vector<model::units>& utilities, std::string_view words, std::string_view initial,
                         std::string_view style) {
        if (utilities.size() != shown.parties.size())
            return;
        for (outcome_mark& known : made)
            if (known.across == utilities[one] && known.up == utilities[other]) {
                known.words.append(", ").append(words);
                known.initials.append(initial);
                known.style = style;
                return;
            }
        made.push_back({utilities[one], utilities[other], std::string{words}, std::string{initial}, style});
    };
    add(shown.status_quo.utilities, "status quo", status_quo_initial, "quo");
    add(shown.disagreement, "no deal", no_deal_initial, "quo");
    for (const analysed_solution& solution : shown.solutions)
        add(solution.outcome.utilities, word_for(solution.rule), initial_of(solution.rule), "solution");
    return made;
}

// What the initials stand for: "N: Nash, S: status quo".
inline std::string initials_text(const analysis& shown)
{
    std::string text;
    const auto add = [&](std::string_view initial, std::string_view words) {
        text.append(text.empty() ? "" : ", ").append(initial).append(": ").append(words);
    };
    for (const analysed_solution& solution : shown.solutions)
        add(initial_of(solution.rule), word_for(solution.rule));
    if (!shown.status_quo.utilities.empty())
        add(status_quo_initial, "status quo");
    if (!shown.disagreement.empty())
        add(no_deal_initial, "no deal");
    return text;
}

}

#endif
