#ifndef ENTENTE_SHOW_HTML_COURSE_HPP
#define ENTENTE_SHOW_HTML_COURSE_HPP

// The part of the page that tells how things came about: the time line, and what it shows as tables.

#include <entente/show/html/parts.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/svg/timeline.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/timeline.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

template <character_output Out>
class html_course {
public:
    html_course(const timeline& told, Out out) : told_{told}, sink_{std::move(out)} {}

    Out write() &&
    {
        sink_.put("<section id=\"course\">\n<h2>Who moved when</h2>\n<p class=\"quiet\">The days on which something was "
                  "said or done. A dashed card is what another side says of the party; a dashed bar is the time in "
                  "which an answer is hoped for.</p>\n");
        sink_ = with_both_pictures(std::move(sink_), "The time line", [&](Out out, picture_place place) {
            return write_svg_timeline(told_, std::move(out), place);
        });
        write_moves();
        if (!told_.proposals.empty())
            write_proposals();
        sink_.put("</section>\n");
        return std::move(sink_).end();
    }

private:
    std::string party(std::size_t place) const
    {
        return place == nowhere ? std::string{"all sides"} : html_name(told_.parties[place]);
    }
    void write_moves()
    {
        sink_.put("<details>\n<summary>What was said and done as a table</summary>\n");
        begin_wide(sink_, "What was said and done");
        sink_.put("<table>\n<thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Party</th>"
                  "<th scope=\"col\">What</th><th scope=\"col\">Told by</th></tr></thead>\n<tbody>\n");
        for (const timeline_move& move : told_.moves) {
            sink_.put("<tr><td>", day_text(move.date), "</td><td>", party(move.party), "</td><td>",
                      html_name(move.verb), "<ul>");
            for (const std::string& object : move.objects)
                sink_.put("<li>", html_name(object), "</li>");
            sink_.put("</ul></td><td>", move.source.empty() ? std::string{html_nothing} : html_name(move.source),
                      "</td></tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n</details>\n");
    }

    void write_proposals()
    {
        sink_.put("<details>\n<summary>The proposals as a table</summary>\n");
        begin_wide(sink_, "Proposals");
        sink_.put(
            "<table>\n<thead><tr><th scope=\"col\">Proposal</th><th scope=\"col\">By</th><th scope=\"col\">To</th>"
            "<th scope=\"col\">What befell it</th><th scope=\"col\">Whose turn it is</th>"
            "<th scope=\"col\">Answer hoped for by</th></tr></thead>\n<tbody>\n");
        for (const timeline_proposal& proposal : told_.proposals) {
            sink_.put("<tr><th scope=\"row\">", html_name(proposal.name), "</th><td>", party(proposal.by), "</td><td>",
                      party(proposal.to), "</td><td><ul>");
            for (const timeline_event& event : proposal.events)
                sink_.put("<li>", day_text(event.date), ": ", html_name(event.words), "</li>");
            const bool is_open = proposal.ended == model::no_day && !proposal.turns.empty();
            sink_.put("</ul></td><td>", is_open ? party(proposal.turns.back().party) : "ended", "</td><td>",
                      proposal.expected == model::no_day ? std::string{html_nothing} : day_text(proposal.expected),
                      "</td></tr>\n");
        }
        sink_.put("</tbody>\n</table>\n</div>\n</details>\n");
    }

    const timeline& told_;
    text_sink<Out> sink_;
};

// The section. Of a time line that is not empty.
template <character_output Out>
Out write_html_course(const timeline& told, Out out)
{
    return html_course<Out>{told, std::move(out)}.write();
}

}

#endif
