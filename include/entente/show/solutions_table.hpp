#ifndef ENTENTE_SHOW_SOLUTIONS_TABLE_HPP
#define ENTENTE_SHOW_SOLUTIONS_TABLE_HPP

// The packages that single themselves out, side by side, for documents to lay out.

#include <entente/show/analysis.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Cells are plain texts, to be escaped. Behind the first column comes the status quo, where any issue has one, and a
// column for each solution; solutions that are the same share one.
struct solutions_table {
    using row = std::vector<std::string>;

    row head;
    std::vector<row> issues;  // the issue, and how it is settled
    std::vector<row> parties; // the party, and its points
};

inline solutions_table table_of_solutions(const analysis& shown)
{
    const bool compares = has_status_quo(shown);
    const int digits = digits_of_points(shown);
    const std::string none = "\xE2\x80\x94";
    solutions_table made;
    made.head.emplace_back("Issue");
    if (compares)
        made.head.emplace_back("Status quo");
    std::vector<const analysed_outcome*> columns;
    for (const analysed_solution& solution : shown.solutions) {
        std::size_t same = 0;
        while (same < columns.size() && (columns[same]->utilities != solution.outcome.utilities ||
                                         columns[same]->options != solution.outcome.options))
            ++same;
        if (same < columns.size()) {
            made.head[made.head.size() - columns.size() + same].append(", ").append(word_for(solution.rule));
        } else {
            columns.push_back(&solution.outcome);
            made.head.emplace_back(word_for(solution.rule));
        }
    }
    for (std::size_t place = 0; place < shown.issues.size(); ++place) {
        const analysed_issue& issue = shown.issues[place];
        solutions_table::row cells{issue.name};
        if (compares)
            cells.emplace_back(option_or(issue, issue.status_quo, none));
        for (const analysed_outcome* const each : columns)
            cells.emplace_back(option_or(issue, place < each->options.size() ? each->options[place] : nowhere, none));
        made.issues.push_back(std::move(cells));
    }
    const auto points = [&](const std::vector<model::units>& utilities, std::size_t party) {
        return party < utilities.size() ? points_text(utilities[party], shown.units_per_point, digits) : none;
    };
    for (std::size_t party = 0; party < shown.parties.size(); ++party) {
        solutions_table::row cells{"Points of " + shown.parties[party]};
        if (compares)
            cells.push_back(points(shown.status_quo.utilities, party));
        for (const analysed_outcome* const each : columns)
            cells.push_back(points(each->utilities, party));
        made.parties.push_back(std::move(cells));
    }
    return made;
}

}

#endif
