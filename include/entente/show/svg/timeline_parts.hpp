#ifndef ENTENTE_SHOW_SVG_TIMELINE_PARTS_HPP
#define ENTENTE_SHOW_SVG_TIMELINE_PARTS_HPP

// What time lines of any width are made of: cards for what was done, and meetings.

#include <entente/show/escape.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/svg/timeline_layout.hpp>
#include <entente/show/timeline.hpp>

#include <cstddef>
#include <string>

namespace entente::inline v0_1::detail {

inline std::string turn_class(std::size_t party) { return "turn" + std::to_string(party % 4); }

template <class Sink>
void put_card(Sink& sink, const timeline_card& card, long long x, long long y, long long width)
{
    sink.put("<rect class=\"card\" x=\"", x, "\" y=\"", y, "\" width=\"", width, "\" height=\"", card.height(),
             "\" rx=\"7\"/>\n");
    if (card.is_hearsay)
        sink.put("<rect class=\"hearsay\" x=\"", x, "\" y=\"", y, "\" width=\"", width, "\" height=\"", card.height(),
                 "\" rx=\"7\"/>\n");
    long long line = y + 19;
    for (const card_line& each : card.lines) {
        if (each.has_bullet)
            sink.put("<circle class=\"bullet\" cx=\"", x + 12, "\" cy=\"", line - 4, "\" r=\"2\"/>");
        put_line(sink, x + 9 + (each.is_indented ? card_indent : 0), line, each.style, "start", each.text);
        line += text_line;
    }
}

// The meeting's name in a bar, and below it who met about what.
template <class Sink>
void put_meeting(Sink& sink, const timeline_meeting& meeting, long long x, long long y, long long width)
{
    const auto lines = static_cast<long long>(name_of(meeting, width).size());
    sink.put("<g>\n<title>", xml_escaped(meeting.name), "</title>\n<rect class=\"turn3\" x=\"", x, "\" y=\"", y + 2,
             "\" width=\"", width, "\" height=\"", 10 + lines * text_line, "\" rx=\"13\"/>\n");
    long long line = y + 19;
    for (const std::string& part : name_of(meeting, width)) {
        put_line(sink, x + width / 2, line, "small strong", "middle", part);
        line += text_line;
    }
    line += 5;
    for (const std::string& words : words_of(meeting, width)) {
        put_line(sink, x + 10, line, "small quiet", "start", words);
        line += text_line;
    }
    sink.put("</g>\n");
}

}

#endif
