#ifndef ENTENTE_SHOW_MARKDOWN_TRADING_HPP
#define ENTENTE_SHOW_MARKDOWN_TRADING_HPP

// The part of the document that tells what there is to gain over the status quo: the value of linkage, and trades.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/markdown/parts.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/trading_tables.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

template <character_output Out>
class markdown_trading {
public:
    markdown_trading(const analysis& shown, Out out) : shown_{shown}, sink_{std::move(out)} {}

    Out write() &&
    {
        write_linkage_worth();
        if (shown_.trades_status != certainty::refused)
            write_trades();
        return std::move(sink_).end();
    }

private:
    void write_linkage_worth()
    {
        sink_.put("## The value of linkage\n\n", linkage_worth_words(shown_), "\n\n");
        if (!linkage_worth_refusal(shown_).empty())
            return;
        write_numbers(table_of_linkage_worth(shown_));
        const number_table losses = table_of_losses(shown_);
        if (losses.rows.empty())
            return;
        sink_.put("What would be lost if an issue stayed as it is:\n\n");
        write_numbers(losses);
    }

    void write_numbers(const number_table& table)
    {
        put_markdown_row(sink_, table.head);
        put_markdown_rule(sink_, 1, table.head.size() - 1);
        for (const number_table::row& cells : table.rows)
            put_markdown_row(sink_, cells);
        sink_.put("\n");
    }

    void write_trades()
    {
        sink_.put(
            "## Trades from the status quo\n\nThe least that has to move together for nobody to lose and somebody "
            "to gain.",
            trades_remark(shown_).empty() ? "" : " ", trades_remark(shown_), "\n\n");
        if (shown_.trades.empty())
            return;
        sink_.put("| What moves | Kind |");
        for (const std::string& party : shown_.parties)
            sink_.put(" ", markdown_escaped(party), " gains |");
        sink_.put("\n");
        put_markdown_rule(sink_, 2, shown_.parties.size());
        for (const told_trade& trade : told_trades(shown_)) {
            sink_.put("|");
            for (const told_trade::move& move : trade.moves)
                sink_.put(&move == trade.moves.data() ? " " : "; ", markdown_escaped(move.issue), ": ",
                          markdown_escaped(move.option));
            sink_.put(" | ", trade.kind, " |");
            for (const std::string& gain : trade.gains)
                sink_.put(" ", gain, " |");
            sink_.put("\n");
        }
        if (shown_.trades.size() > most_trades_in_documents)
            sink_.put("\nAnd ", shown_.trades.size() - most_trades_in_documents, " more.\n");
        sink_.put("\n");
    }

    const analysis& shown_;
    text_sink<Out> sink_;
};

// Of an analysis with worth.
template <character_output Out>
Out write_markdown_trading(const analysis& shown, Out out)
{
    return markdown_trading<Out>{shown, std::move(out)}.write();
}

}

#endif
