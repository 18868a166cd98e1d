#ifndef ENTENTE_SHOW_TRADING_TABLES_HPP
#define ENTENTE_SHOW_TRADING_TABLES_HPP

// What linkage is worth and what could be traded, as tables for documents to lay out.

#include <entente/show/analysis.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Trades that documents tell of: the rest is counted.
inline constexpr std::size_t most_trades_in_documents = 20;

// Cells are plain texts, to be escaped; all but the first of a row are numbers.
struct number_table {
    using row = std::vector<std::string>;

    row head;
    std::vector<row> rows;
};

// A change: what is more begins with a plus.
inline std::string change_text(model::units units, model::units per_point, int digits)
{
    return (units > 0 ? "+" : "") + points_text(units, per_point, digits);
}

// Why there is nothing to tell of the value of linkage, in a sentence; empty where there is.
inline std::string_view linkage_worth_refusal(const analysis& shown)
{
    if (shown.linkage.status == certainty::exact)
        return {};
    for (const analysed_issue& issue : shown.issues)
        if (issue.status_quo == nowhere)
            return "It is not defined: not every issue has a status quo to settle the parts from.";
    return "It could not be worked out.";
}

// What the value of linkage tells, or why there is nothing to tell.
inline std::string linkage_worth_words(const analysis& shown)
{
    std::string words{linkage_worth_refusal(shown)};
    if (words.empty())
        words = "What each party gains by settling all issues in one package, over settling the parts apart, from the "
                "status quo.";
    if (shown.linkage.does_not_combine)
        words.append(" Parts settled apart don't go together: apart, only what is agreed is settled.");
    return words;
}

// By party. Of a worth that is exact.
inline number_table table_of_linkage_worth(const analysis& shown)
{
    const int digits = digits_of_points(shown);
    const analysed_linkage_worth& worth = shown.linkage;
    number_table made{{"Party", "Settled apart", "In one package", "Value of linkage", "By trade alone"}, {}};
    for (std::size_t party = 0; party < shown.parties.size(); ++party)
        made.rows.push_back({shown.parties[party], points_text(worth.apart[party], shown.units_per_point, digits),
                             points_text(worth.together[party], shown.units_per_point, digits),
                             change_text(worth.value[party], shown.units_per_point, digits),
                             change_text(worth.from_trade_alone[party], shown.units_per_point, digits)});
    return made;
}

// By issue, without those that nobody would miss. Of a worth that is exact.
inline number_table table_of_losses(const analysis& shown)
{
    const int digits = digits_of_points(shown);
    number_table made{{"Issue"}, {}};
    made.head.insert(made.head.end(), shown.parties.begin(), shown.parties.end());
    for (std::size_t issue = 0; issue < shown.issues.size(); ++issue) {
        const std::vector<model::units>& losses = shown.linkage.losses[issue];
        if (std::all_of(losses.begin(), losses.end(), [](model::units each) { return each == 0; }))
            continue;
        number_table::row cells{shown.issues[issue].name};
        for (const model::units each : losses)
            cells.push_back(points_text(each, shown.units_per_point, digits));
        made.rows.push_back(std::move(cells));
    }
    return made;
}

constexpr std::string_view word_for(const analysed_trade& trade) { return trade.is_logroll ? "logroll" : "joint gain"; }

// A trade in words, to be escaped.
struct told_trade {
    struct move {
        std::string issue;
        std::string option;
    };

    std::vector<move> moves;
    std::string_view kind;
    std::vector<std::string> gains; // by party
};

// Those that documents tell of.
inline std::vector<told_trade> told_trades(const analysis& shown)
{
    const int digits = digits_of_points(shown);
    std::vector<told_trade> told;
    for (const analysed_trade& trade : shown.trades) {
        if (told.size() == most_trades_in_documents)
            break;
        told_trade made{{}, word_for(trade), {}};
        for (std::size_t move = 0; move < trade.issues.size(); ++move) {
            const analysed_issue& issue = shown.issues[trade.issues[move]];
            made.moves.push_back({issue.name, std::string{option_or(issue, trade.options[move], "\xE2\x80\x94")}});
        }
        for (const model::units gain : trade.gains)
            made.gains.push_back(change_text(gain, shown.units_per_point, digits));
        told.push_back(std::move(made));
    }
    return told;
}

// What there is to say where no trade is told of, or where there may be more.
inline std::string_view trades_remark(const analysis& shown)
{
    const bool is_complete = shown.trades_status == certainty::exact;
    if (shown.trades.empty())
        return is_complete ? "There are none." : "None was found.";
    return is_complete ? "" : "There may be others: the search was cut short.";
}

}

#endif
