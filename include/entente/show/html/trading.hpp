#ifndef ENTENTE_SHOW_HTML_TRADING_HPP
#define ENTENTE_SHOW_HTML_TRADING_HPP

// The part of the page that tells what there is to gain over the status quo: the value of linkage, and trades.

#include <entente/show/analysis.hpp>
#include <entente/show/html/parts.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/trading_tables.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

template <character_output Out>
class html_trading {
public:
    html_trading(const analysis& shown, Out out) : shown_{shown}, sink_{std::move(out)} {}

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
        sink_.put("<h3>The value of linkage</h3>\n<p class=\"quiet\">", linkage_worth_words(shown_), "</p>\n");
        if (!linkage_worth_refusal(shown_).empty())
            return;
        write_numbers("The value of linkage", table_of_linkage_worth(shown_));
        const number_table losses = table_of_losses(shown_);
        if (losses.rows.empty())
            return;
        sink_.put("<details>\n<summary>What would be lost if an issue stayed as it is</summary>\n");
        write_numbers("Lost if an issue stayed as it is", losses);
        sink_.put("</details>\n");
    }

    void write_numbers(std::string_view label, const number_table& table)
    {
        begin_wide(sink_, label);
        sink_.put("<table class=\"sortable\">\n<thead><tr>");
        for (const std::string& cell : table.head)
            sink_.put("<th scope=\"col\"", &cell == table.head.data() ? "" : " class=\"number\"", ">", html_name(cell),
                      "</th>");
        sink_.put("</tr></thead>\n<tbody>\n");
        for (const number_table::row& cells : table.rows) {
            sink_.put("<tr><th scope=\"row\">", html_name(cells[0]), "</th>");
            for (std::size_t column = 1; column < cells.size(); ++column)
                sink_.put("<td class=\"number\">", cells[column], "</td>");
            sink_.put("</tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n");
    }

    void write_trades()
    {
        sink_.put(
            "<h3>Trades from the status quo</h3>\n<p class=\"quiet\">The least that has to move together for nobody "
            "to lose and somebody to gain. In a logroll, two parties at least each give, on different "
            "issues; otherwise they just gain together. ",
            trades_remark(shown_), "</p>\n");
        if (shown_.trades.empty())
            return;
        begin_wide(sink_, "Trades from the status quo");
        sink_.put(
            "<table class=\"sortable\">\n<thead><tr><th scope=\"col\">What moves</th><th scope=\"col\">Kind</th>");
        for (const std::string& party : shown_.parties)
            sink_.put("<th scope=\"col\" class=\"number\">", html_name(party), " gains</th>");
        sink_.put("</tr></thead>\n<tbody>\n");
        for (const told_trade& trade : told_trades(shown_)) {
            sink_.put("<tr><td><ul>");
            for (const told_trade::move& move : trade.moves)
                sink_.put("<li>", html_name(move.issue), ": ", html_name(move.option), "</li>");
            sink_.put("</ul></td><td>", trade.kind, "</td>");
            for (const std::string& gain : trade.gains)
                sink_.put("<td class=\"number\">", gain, "</td>");
            sink_.put("</tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n");
        if (shown_.trades.size() > most_trades_in_documents)
            sink_.put("<p class=\"quiet\">And ", shown_.trades.size() - most_trades_in_documents, " more.</p>\n");
    }

    const analysis& shown_;
    text_sink<Out> sink_;
};

// Of an analysis with worth.
template <character_output Out>
Out write_html_trading(const analysis& shown, Out out)
{
    return html_trading<Out>{shown, std::move(out)}.write();
}

}

#endif
