#ifndef ENTENTE_SHOW_HTML_HPP
#define ENTENTE_SHOW_HTML_HPP

// The analysis as one page that needs nothing else.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/html/course.hpp>
#include <entente/show/html/data.hpp>
#include <entente/show/html/parts.hpp>
#include <entente/show/html/style.hpp>
#include <entente/show/html/summary.hpp>
#include <entente/show/html/trading.hpp>
#include <entente/show/solutions_table.hpp>
#include <entente/show/svg/board.hpp>
#include <entente/show/svg/frontier.hpp>
#include <entente/show/svg/graph.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Rows of the page's table of the frontier: the rest is counted, and there to be chosen in the picture.
inline constexpr std::size_t most_points_in_table = 100;

namespace detail {

template <character_output Out>
class html_page {
public:
    html_page(const analysis& shown, Out out) : shown_{shown}, sink_{std::move(out)} {}

    Out write() &&
    {
        const std::string title = shown_.title.empty() ? std::string{"Negotiation"} : xml_escaped(shown_.title);
        sink_.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';style-src 'unsafe-inline';"
                  "script-src 'unsafe-inline';img-src data:\">\n<link rel=\"icon\" href=\"data:,\">\n<title>",
                  title, "</title>\n<style>\n", picture_colours, picture_rules, page_rules,
                  "</style>\n</head>\n<body>\n<header>\n<h1><bdi>", title, "</bdi></h1>\n");
        const bool is_said = is_anything_said();
        sink_ = text_sink<Out>{write_html_summary(shown_, is_said, std::move(sink_).end())};
        sink_.put("</header>\n<main>\n");
        // What there is most to say of comes first.
        if (!is_said && shown_.has_worth)
            write_worth();
        write_board(is_said);
        if (!shown_.over_time.empty())
            sink_ = text_sink<Out>{write_html_course(shown_.over_time, std::move(sink_).end())};
        write_linkages();
        if (is_said && shown_.has_worth)
            write_worth();
        sink_.put("</main>\n<script>", page_script, "</script>\n</body>\n</html>\n");
        return std::move(sink_).end();
    }

private:
    static std::string name(std::string_view text) { return html_name(text); }
    static std::string option(const analysed_issue& issue, std::size_t place)
    {
        return place < issue.options.size() ? name(issue.options[place]) : std::string{html_nothing};
    }
    std::string points(model::units units) const { return points_text(units, shown_.units_per_point, digits_); }

    bool is_anything_said() const
    {
        for (const analysed_position& each : shown_.positions)
            if (each.option != nowhere)
                return true;
        for (const analysed_issue& issue : shown_.issues)
            if (issue.settled != nowhere)
                return true;
        return false;
    }

    template <class Draw>
    void put_both_pictures(std::string_view label, Draw draw)
    {
        sink_ = with_both_pictures(std::move(sink_), label, draw);
    }

    void write_board(bool is_said)
    {
        sink_.put("<section id=\"board\">\n<h2>Who holds what</h2>\n<p class=\"quiet\">",
                  is_said ? "A full mark is the party's own position on an issue's range, hollow ones are the others'. "
                            "Rows framed in red block a package of all issues.</p>\n"
                          : "Nobody has said anything on the issues.</p>\n");
        if (is_said)
            put_both_pictures("The board", [&](Out out, picture_place place) {
                return write_svg_board(shown_, std::move(out), place);
            });
        sink_.put("<details>\n<summary>The issues as a table</summary>\n");
        begin_wide(sink_, "Issues");
        sink_.put("<table class=\"sortable\">\n<thead><tr><th scope=\"col\">Issue</th><th scope=\"col\">Agenda</th>"
                  "<th scope=\"col\">Standing</th><th scope=\"col\">Blocks</th><th scope=\"col\">Pairs apart</th>"
                  "<th scope=\"col\">Status quo</th>");
        for (const std::string& party : shown_.parties)
            sink_.put("<th scope=\"col\">", name(party), "</th>");
        sink_.put("</tr></thead>\n<tbody>\n");
        std::size_t turn = 0;
        for (const std::size_t place : shown_.agenda) {
            const analysed_issue& issue = shown_.issues[place];
            sink_.put("<tr><th scope=\"row\">", name(issue.name), "</th><td class=\"number\">", ++turn,
                      "</td><td><span class=\"badge ", word_for(issue.stands), "\">", word_for(issue.stands),
                      "</span></td><td>", issue.blocks ? "yes" : "no", "</td><td class=\"number\">",
                      issue.contention.pairs_without_common_option, "</td><td>", option(issue, issue.status_quo),
                      "</td>");
            for (std::size_t party = 0; party < shown_.parties.size(); ++party)
                sink_.put("<td>", option(issue, shown_.position(party, place).option), "</td>");
            sink_.put("</tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n</details>\n</section>\n");
    }

    void write_linkages()
    {
        sink_.put("<section id=\"linkages\">\n<h2>What hangs together</h2>\n<p class=\"quiet\">");
        if (shown_.links.empty()) {
            sink_.put("The issues are not linked: each can be settled by itself.</p>\n</section>\n");
            return;
        }
        sink_.put("Issues with a thick border block; those with a double one are cut issues: without them, their group "
                  "falls apart.</p>\n");
        put_both_pictures("The linkages", [&](Out out, picture_place place) {
            return write_svg_graph(shown_, std::move(out), place);
        });
        sink_.put("<details>\n<summary>The linkages as a table</summary>\n");
        begin_wide(sink_, "Linkages");
        sink_.put("<table class=\"sortable\">\n<thead><tr><th scope=\"col\">Issue</th><th scope=\"col\">Linkage</th>"
                  "<th scope=\"col\">Other issue</th><th scope=\"col\">Asserted by</th></tr></thead>\n<tbody>\n");
        for (const analysed_link& link : shown_.links)
            sink_.put("<tr><td>", name(shown_.issues[link.from].name), "</td><td>", word_for(link), "</td><td>",
                      name(shown_.issues[link.to].name), "</td><td>",
                      link.asserted_by.empty() ? "\xE2\x80\x94" : name(asserting_parties(shown_, link)),
                      "</td></tr>\n");
        sink_.put("</tbody>\n</table>\n</div>\n</details>\n</section>\n");
    }

    void write_worth()
    {
        const page_data data{shown_};
        sink_.put("<section id=\"frontier\">\n<h2>What can be got</h2>\n<p class=\"quiet\">", shown_.frontier.size(),
                  shown_.frontier.size() == 1 ? " outcome is" : " outcomes are", " on the frontier (",
                  word_for(shown_.frontier_status), "): none can be bettered for one party but at another's cost.",
                  shown_.reservations.empty() ? "</p>\n" : " In the tinted area nobody walks away.</p>\n");
        put_both_pictures("The frontier", [&](Out out, picture_place place) {
            return write_svg_frontier(shown_, std::move(out), place);
        });
        write_choice();
        write_solutions();
        sink_ = text_sink<Out>{write_html_trading(shown_, std::move(sink_).end())};
        write_points(data);
        sink_.put("<script type=\"application/json\" id=\"frontier-data\">");
        data.write(sink_);
        sink_.put("</script>\n</section>\n");
    }

    // Filled by the script; hidden without it.
    void write_choice()
    {
        sink_.put("<div class=\"choice\" id=\"choice\" hidden>\n<h3>One outcome",
                  compares_ ? ", beside the status quo" : "", "</h3>\n<label for=\"point\">",
                  "Go along the frontier, or select a point in the picture</label>\n<input type=\"range\" id=\"point\" "
                  "min=\"0\" value=\"0\">\n<div class=\"rules\"></div>\n<p id=\"told\" aria-live=\"polite\"></p>\n");
        begin_wide(sink_, "The package chosen");
        sink_.put("<table>\n<thead><tr><th scope=\"col\">Issue</th>",
                  compares_ ? "<th scope=\"col\">Status quo</th>" : "", "<th scope=\"col\">In this package</th>");
        for (const std::string& party : shown_.parties)
            sink_.put("<th scope=\"col\" class=\"number\">", name(party),
                      shown_.status_quo.utilities.empty() ? " gets</th>" : " gains</th>");
        sink_.put(
            "</tr></thead>\n<tbody id=\"package\"></tbody>\n<tfoot id=\"totals\"></tfoot>\n</table>\n</div>\n</div>\n");
    }

    void write_solutions()
    {
        if (shown_.solutions.empty())
            return;
        sink_.put("<h3>Packages that single themselves out</h3>\n");
        begin_wide(sink_, "Solutions");
        const solutions_table table = table_of_solutions(shown_);
        sink_.put("<table>\n<thead><tr>");
        for (const std::string& cell : table.head)
            sink_.put("<th scope=\"col\">", name(cell), "</th>");
        sink_.put("</tr></thead>\n<tbody>\n");
        for (const solutions_table::row& cells : table.issues)
            put_row(cells);
        sink_.put("</tbody>\n<tfoot>\n");
        for (const solutions_table::row& cells : table.parties)
            put_row(cells);
        sink_.put("</tfoot>\n</table>\n</div>\n");
        if (shown_.reservations.empty())
            return;
        sink_.put("<p class=\"quiet\">");
        for (std::size_t party = 0; party < shown_.reservations.size(); ++party)
            sink_.put(party == 0 ? "" : ", ", name(shown_.parties[party]),
                      party == 0 ? " walks away below " : " below ", points(shown_.reservations[party]),
                      party == 0 ? " points" : "");
        sink_.put(".</p>\n");
    }

    void put_row(const solutions_table::row& cells)
    {
        sink_.put("<tr><th scope=\"row\">", name(cells[0]), "</th>");
        for (std::size_t column = 1; column < cells.size(); ++column)
            sink_.put("<td>", name(cells[column]), "</td>");
        sink_.put("</tr>\n");
    }

    void write_points(const page_data& data)
    {
        const std::size_t all = shown_.frontier.size();
        // Rows of many issues are long.
        const std::size_t few = 4'000 / (shown_.issues.size() + 1) + 1;
        const std::size_t most = few < most_points_in_table ? few : most_points_in_table;
        const std::size_t rows = all < most ? all : most;
        sink_.put("<details>\n<summary>The frontier as a table</summary>\n");
        begin_wide(sink_, "Outcomes of the frontier");
        sink_.put("<table class=\"sortable\">\n<thead><tr><th scope=\"col\">Outcome</th>");
        for (const std::string& party : shown_.parties)
            sink_.put("<th scope=\"col\">", name(party), "</th>");
        sink_.put("<th scope=\"col\">What changes</th></tr></thead>\n<tbody>\n");
        for (std::size_t which = 0; which < rows; ++which) {
            const analysed_outcome& outcome = shown_.frontier[which];
            sink_.put("<tr><td class=\"number\">", which + 1, "</td>");
            for (const model::units utility : outcome.utilities)
                sink_.put("<td class=\"number\">", points(utility), "</td>");
            sink_.put("<td>");
            bool is_first = true;
            for (std::size_t issue = 0; issue < outcome.options.size(); ++issue)
                if (outcome.options[issue] != shown_.issues[issue].status_quo) {
                    sink_.put(is_first ? "" : "; ", name(shown_.issues[issue].name), ": ",
                              option(shown_.issues[issue], outcome.options[issue]));
                    is_first = false;
                }
            sink_.put(!is_first ? "" : outcome.options.empty() ? "\xE2\x80\x94" : "nothing", "</td></tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n");
        if (all > rows)
            sink_.put("<p class=\"quiet\">And ", all - rows, " more.</p>\n");
        if (data.packages() < all)
            sink_.put("<p class=\"quiet\">Packages have been looked for behind the first ", data.packages(),
                      " outcomes.</p>\n");
        sink_.put("</details>\n");
    }

    const analysis& shown_;
    bool compares_ = has_status_quo(shown_); // some issue with it
    int digits_ = digits_of_points(shown_);
    text_sink<Out> sink_;
};

}

// The board, the time line where one is given, the linkages and the frontier with their tables, readable without
// scripting, in light and in dark, on paper and on a phone. With scripting, a point of the frontier that is chosen
// shows its package beside the status quo and what each party gains by it, issue by issue; pointing at an issue shows
// what it is linked to; tables sort. Loads nothing.
template <character_output Out>
Out write_html(const analysis& shown, Out out)
{
    return detail::html_page<Out>{shown, std::move(out)}.write();
}
inline std::string to_html(const analysis& shown)
{
    std::string text;
    write_html(shown, std::back_inserter(text));
    return text;
}

}

#endif
