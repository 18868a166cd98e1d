#ifndef ENTENTE_SHOW_HTML_SUMMARY_HPP
#define ENTENTE_SHOW_HTML_SUMMARY_HPP

// The head of the page: how much is negotiated, what is in the way of it, how many issues stand where.

#include <entente/show/analysis.hpp>
#include <entente/show/html/parts.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace entente::inline v0_1::detail {

inline std::string blocking_issues_html(const analysis& shown)
{
    constexpr std::size_t most = 6;
    std::string names;
    std::size_t number = 0;
    for (const analysed_issue& issue : shown.issues)
        if (issue.blocks && ++number <= most)
            names.append(number == 1 ? "" : ", ").append(html_name(issue.name));
    return number <= most ? names : names.append(" and ").append(std::to_string(number - most)).append(" more");
}

// Where nobody has said anything, nothing is said of blocking and standings.
template <character_output Out>
Out write_html_summary(const analysis& shown, bool is_said, Out out)
{
    text_sink<Out> sink{std::move(out)};
    const auto put_number = [&](std::size_t number, const char* one, const char* many) {
        sink.put(number, number == 1 ? one : many);
    };
    sink.put("<p>");
    put_number(shown.parties.size(), " party, ", " parties, ");
    put_number(shown.issues.size(), " issue", " issues");
    if (!shown.links.empty()) {
        sink.put(", ");
        put_number(shown.links.size(), " linkage", " linkages");
    }
    sink.put(".");
    const std::string blocking = blocking_issues_html(shown);
    if (!blocking.empty())
        sink.put(" In the way of a package of all issues: ", blocking, ".");
    else if (is_said)
        sink.put(" Nothing blocks a package of all issues.");
    sink.put("</p>\n");
    for (const std::string& note : shown.notes)
        sink.put("<p class=\"note\">Note: ", html_name(note), ".</p>\n");
    if (!is_said && blocking.empty())
        return std::move(sink).end();
    sink.put("<ul class=\"tally\" aria-label=\"Issues by standing\">\n");
    for (const standing value : all_standings) {
        std::size_t number = 0;
        for (const analysed_issue& issue : shown.issues)
            number += issue.stands == value ? 1 : 0;
        if (number > 0)
            sink.put("<li class=\"badge ", word_for(value), "\">", number, " ", word_for(value), "</li>\n");
    }
    sink.put("</ul>\n");
    return std::move(sink).end();
}

}

#endif
