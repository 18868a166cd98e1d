#ifndef ENTENTE_SHOW_DOT_HPP
#define ENTENTE_SHOW_DOT_HPP

// The linkage graph in the language of Graphviz.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>
#include <entente/show/wrapping.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

// Fill and line of a standing's box.
constexpr std::string_view dot_colours(standing value)
{
    switch (value) {
    case standing::restated: return "fillcolor=\"#e8ebef\", color=\"#5b6673\"";
    case standing::agreed: return "fillcolor=\"#dff3e4\", color=\"#1f7a3d\"";
    case standing::reconcilable: return "fillcolor=\"#d9f1f3\", color=\"#0e6e78\"";
    case standing::open: return "fillcolor=\"#fff3cf\", color=\"#8a6100\"";
    case standing::unreconciled: return "fillcolor=\"#ffe3cf\", color=\"#a84300\"";
    case standing::deadlocked: break;
    }
    return "fillcolor=\"#fbdcdc\", color=\"#b3261e\"";
}

constexpr std::string_view dot_line(linkage_kind value)
{
    switch (value) {
    case linkage_kind::leads_to: return "style=solid, penwidth=1.6";
    case linkage_kind::interacts: return "style=dashed, color=\"#5a3fa0\", fontcolor=\"#5a3fa0\"";
    case linkage_kind::implies: return "style=solid, arrowhead=empty, color=\"#1f5fbf\", fontcolor=\"#1f5fbf\"";
    case linkage_kind::provided: return "style=dotted, penwidth=1.6, arrowhead=vee";
    case linkage_kind::red_line: break;
    }
    return "style=bold, color=\"#b3261e\", fontcolor=\"#b3261e\", arrowhead=tee, arrowtail=tee";
}

template <class Sink>
void put_dot_issue(Sink& sink, const analysed_issue& issue, std::size_t place)
{
    sink.put("  i", place, " [label=\"");
    for (const std::string& line : wrapped(issue.name, 1400, 4))
        sink.put(dot_escaped(line), "\\n");
    sink.put(word_for(issue.stands), issue.blocks ? ", blocks" : "", issue.is_cut ? ", cut issue" : "",
             "\", tooltip=\"", dot_escaped(issue.name), "\", ", dot_colours(issue.stands),
             issue.is_cut ? ", shape=octagon" : "", issue.blocks ? ", penwidth=3" : "", "];\n");
}

}

// Issues are coloured by standing, which is also written below their names; those that block have a thick border, and
// cut issues eight corners. Kinds of linkage differ by line, and are written beside it with the parties that assert
// them. Issues that linkages hold together share a frame. Bytes are the same everywhere.
template <character_output Out>
Out write_dot(const analysis& shown, Out out)
{
    detail::text_sink<Out> sink{std::move(out)};
    sink.put("digraph linkages {\n  graph [rankdir=LR, fontname=\"Helvetica\", tooltip=\"", dot_escaped(shown.title),
             "\", nodesep=0.35, ranksep=0.9];\n"
             "  node [shape=box, style=filled, fontname=\"Helvetica\", fontsize=12, margin=\"0.16,0.08\"];\n"
             "  edge [fontname=\"Helvetica\", fontsize=10, color=\"#404a57\", fontcolor=\"#404a57\"];\n");
    std::vector<std::vector<std::size_t>> groups(shown.issues.size());
    for (std::size_t issue = 0; issue < shown.issues.size(); ++issue)
        groups[shown.issues[issue].group].push_back(issue);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const bool is_framed = groups[group].size() > 1;
        if (is_framed)
            sink.put("  subgraph cluster_", group,
                     " {\n  style=rounded; color=\"#b9c1cc\"; tooltip=\"linked issues\";\n");
        for (const std::size_t issue : groups[group])
            detail::put_dot_issue(sink, shown.issues[issue], issue);
        if (is_framed)
            sink.put("  }\n");
    }
    for (const analysed_link& link : shown.links) {
        sink.put("  i", link.from, " -> i", link.to, " [", detail::dot_line(link.kind),
                 !link.goes_both_ways                  ? ""
                 : link.kind == linkage_kind::red_line ? ", dir=both"
                                                       : ", dir=none",
                 ", label=\"", detail::word_for(link));
        for (const std::string& line : detail::wrapped(detail::asserting_parties(shown, link), 1400, 2))
            sink.put("\\n", dot_escaped(line));
        sink.put("\"];\n");
    }
    sink.put("}\n");
    return std::move(sink).end();
}

// The same as a string.
inline std::string to_dot(const analysis& shown)
{
    std::string text;
    write_dot(shown, std::back_inserter(text));
    return text;
}

}

#endif
