#ifndef ENTENTE_SHOW_MARKDOWN_HPP
#define ENTENTE_SHOW_MARKDOWN_HPP

// The analysis as a document in Markdown, to paste into a report.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/markdown/course.hpp>
#include <entente/show/markdown/parts.hpp>
#include <entente/show/markdown/trading.hpp>
#include <entente/show/solutions_table.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Rows of the frontier's table: the rest is counted.
inline constexpr std::size_t most_points_in_markdown = 50;

namespace detail {

template <character_output Out>
class markdown_document {
public:
    markdown_document(const analysis& shown, Out out) : shown_{shown}, sink_{std::move(out)} {}

    Out write() &&
    {
        sink_.put("# ", shown_.title.empty() ? std::string{"Negotiation"} : markdown_escaped(shown_.title), "\n\n");
        write_summary();
        write_board();
        if (!shown_.over_time.empty())
            sink_ = text_sink<Out>{write_markdown_course(shown_.over_time, std::move(sink_).end())};
        write_linkages();
        if (shown_.has_worth) {
            write_solutions();
            sink_ = text_sink<Out>{write_markdown_trading(shown_, std::move(sink_).end())};
            write_frontier();
        }
        return std::move(sink_).end();
    }

private:
    static std::string option(const analysed_issue& issue, std::size_t place)
    {
        return place < issue.options.size() ? markdown_escaped(issue.options[place]) : "\xE2\x80\x94";
    }
    std::string points(model::units units) const { return points_text(units, shown_.units_per_point, digits_); }

    void write_summary()
    {
        for (const standing value : all_standings) {
            std::string names;
            for (const std::size_t issue : shown_.agenda)
                if (shown_.issues[issue].stands == value)
                    names.append(names.empty() ? "" : ", ").append(markdown_escaped(shown_.issues[issue].name));
            if (!names.empty())
                sink_.put("- **", word_for(value), "**: ", names, "\n");
        }
        std::string blocking;
        for (const analysed_issue& issue : shown_.issues)
            if (issue.blocks)
                blocking.append(blocking.empty() ? "" : ", ").append(markdown_escaped(issue.name));
        sink_.put("\n",
                  blocking.empty() ? "Nothing blocks a package of all issues."
                                   : "In the way of a package of all issues: ",
                  blocking, blocking.empty() ? "\n\n" : ".\n\n");
        for (const std::string& note : shown_.notes)
            sink_.put("Note: ", markdown_escaped(note), ".\n\n");
    }

    void write_board()
    {
        sink_.put("## Positions\n\nIssues in the order of the agenda; saliences in brackets.\n\n| Issue | Standing | "
                  "Status quo |");
        for (const std::string& party : shown_.parties)
            sink_.put(" ", markdown_escaped(party), " |");
        sink_.put("\n");
        put_markdown_rule(sink_, 3 + shown_.parties.size(), 0);
        for (const std::size_t place : shown_.agenda) {
            const analysed_issue& issue = shown_.issues[place];
            sink_.put("| ", markdown_escaped(issue.name), " | ", word_for(issue.stands), issue.blocks ? ", blocks" : "",
                      issue.is_ready ? ", next to talk about" : "", " | ", option(issue, issue.status_quo), " |");
            for (std::size_t party = 0; party < shown_.parties.size(); ++party) {
                const analysed_position& said = shown_.position(party, place);
                sink_.put(" ", option(issue, said.option));
                if (said.salience != nowhere)
                    sink_.put(" (", said.salience, ")");
                sink_.put(" |");
            }
            sink_.put("\n");
        }
        sink_.put("\n");
    }

    void write_linkages()
    {
        sink_.put("## Linkages\n\n");
        for (const analysed_link& link : shown_.links) {
            sink_.put("- ", markdown_escaped(shown_.issues[link.from].name), " *", word_for(link), "* ",
                      markdown_escaped(shown_.issues[link.to].name));
            if (!link.asserted_by.empty())
                sink_.put(", says ", markdown_escaped(asserting_parties(shown_, link)));
            sink_.put("\n");
        }
        sink_.put(shown_.links.empty() ? "The issues are not linked.\n\n" : "\n");
    }

    void write_solutions()
    {
        sink_.put("## Packages that single themselves out\n\n");
        if (shown_.solutions.empty()) {
            sink_.put("There is none.\n\n");
            return;
        }
        const solutions_table table = table_of_solutions(shown_);
        put_markdown_row(sink_, table.head);
        put_markdown_rule(sink_, table.head.size(), 0);
        for (const solutions_table::row& cells : table.issues)
            put_markdown_row(sink_, cells);
        for (const solutions_table::row& cells : table.parties)
            put_markdown_row(sink_, cells, "**");
        sink_.put("\n");
        for (std::size_t party = 0; party < shown_.reservations.size(); ++party)
            sink_.put("- ", markdown_escaped(shown_.parties[party]), " walks away below ",
                      points(shown_.reservations[party]), " points.\n");
        sink_.put("\n");
    }

    void write_frontier()
    {
        sink_.put("## The frontier\n\n", shown_.frontier.size(), " outcomes on the frontier (",
                  word_for(shown_.frontier_status),
                  "), in points: none can be bettered for one party but at another's cost.\n\n");
        if (shown_.frontier.empty())
            return;
        sink_.put("|");
        for (const std::string& party : shown_.parties)
            sink_.put(" ", markdown_escaped(party), " |");
        sink_.put("\n");
        put_markdown_rule(sink_, 0, shown_.parties.size());
        std::size_t rows = 0;
        for (const analysed_outcome& outcome : shown_.frontier) {
            if (rows++ == most_points_in_markdown)
                break;
            sink_.put("|");
            for (const model::units utility : outcome.utilities)
                sink_.put(" ", points(utility), " |");
            sink_.put("\n");
        }
        if (shown_.frontier.size() > most_points_in_markdown)
            sink_.put("\nAnd ", shown_.frontier.size() - most_points_in_markdown, " more.\n");
    }

    const analysis& shown_;
    int digits_ = digits_of_points(shown_);
    text_sink<Out> sink_;
};

}

// Headings, lists and tables that CommonMark with GitHub's tables shows, and that people can read as they are.
template <character_output Out>
Out write_markdown(const analysis& shown, Out out)
{
    return detail::markdown_document<Out>{shown, std::move(out)}.write();
}
inline std::string to_markdown(const analysis& shown)
{
    std::string text;
    write_markdown(shown, std::back_inserter(text));
    return text;
}

}

#endif
