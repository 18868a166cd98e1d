#ifndef ENTENTE_SHOW_SVG_STYLE_HPP
#define ENTENTE_SHOW_SVG_STYLE_HPP

// How pictures look, in light and in dark, and the pieces that all of them are made of.
//
// Texts keep a contrast of at least 4.5 to what lies behind them, lines and marks one of 3 (WCAG 2.2, level AA);
// nothing is told by colour alone.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/wrapping.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// Where a picture goes: into a file of its own, or into a page that has the style already, there as wide as it needs to
// be or no wider than a phone.
enum class picture_place : unsigned char { file, page, phone };

namespace detail {

// Colours by name. `:root` is the picture itself in a file, and the document in a page.
inline constexpr std::string_view picture_colours =
    ":root{--back:#fff;--text:#1b2430;--quiet:#55606e;--rule:#d5dbe3;--mark:#1f5fbf;--mark-back:#e4edfb;"
    "--violet:#5a3fa0;--red:#b3261e;--dot:#7d8896;"
    "--restated:#5b6673;--restated-back:#e8ebef;--agreed:#1a6d36;--agreed-back:#dff3e4;"
    "--reconcilable:#0c626b;--reconcilable-back:#d9f1f3;--open:#785400;--open-back:#fff3cf;"
    "--unreconciled:#9c3e00;--unreconciled-back:#ffe6d5;--deadlocked:#a8211a;--deadlocked-back:#fde2e1}\n"
    "@media screen and (prefers-color-scheme:dark){:root{--back:#12171e;--text:#e8edf3;--quiet:#a7b2bf;--rule:#323b47;"
    "--mark:#7fb2ff;--mark-back:#1b2c47;--violet:#bda6ff;--red:#ff9a94;--dot:#8592a1;"
    "--restated:#b4bfcc;--restated-back:#2a313b;--agreed:#7bdb9f;--agreed-back:#173525;"
    "--reconcilable:#6fd4de;--reconcilable-back:#12363a;--open:#ecc65e;--open-back:#3a3012;"
    "--unreconciled:#f9ae75;--unreconciled-back:#40260f;--deadlocked:#ffa29c;--deadlocked-back:#431b1c}}\n"
    "@media print{:root{--back:#fff;--text:#000;--quiet:#444;--rule:#bbb}}\n";

inline constexpr std::string_view picture_rules =
    ".en{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;fill:var(--text);"
    "background:var(--back)}\n"
    ".en text{font-size:14px;unicode-bidi:isolate}.en .small{font-size:12px}.en .strong{font-weight:600}"
    ".en .title{font-size:15px;font-weight:600}.en .quiet{fill:var(--quiet)}\n"
    ".en .restated{fill:var(--restated-back);stroke:var(--restated)}"
    ".en .agreed{fill:var(--agreed-back);stroke:var(--agreed)}"
    ".en .reconcilable{fill:var(--reconcilable-back);stroke:var(--reconcilable)}"
    ".en .open{fill:var(--open-back);stroke:var(--open)}"
    ".en .unreconciled{fill:var(--unreconciled-back);stroke:var(--unreconciled)}"
    ".en .deadlocked{fill:var(--deadlocked-back);stroke:var(--deadlocked)}\n"
    ".en text.restated{fill:var(--restated);stroke:none}.en text.agreed{fill:var(--agreed);stroke:none}"
    ".en text.reconcilable{fill:var(--reconcilable);stroke:none}.en text.open{fill:var(--open);stroke:none}"
    ".en text.unreconciled{fill:var(--unreconciled);stroke:none}"
    ".en text.deadlocked{fill:var(--deadlocked);stroke:none}\n"
    ".en .rule{stroke:var(--rule);fill:none}.en .axis{stroke:var(--quiet);fill:none}"
    ".en .track{fill:var(--rule)}.en .bar{fill:var(--mark)}.en .blocks{fill:var(--red)}"
    ".en .card{fill:none;stroke:var(--rule)}.en .blocked{stroke:var(--red);stroke-width:2}\n"
    ".en .leads,.en .interacts,.en .implies,.en .provided,.en .redline{fill:none;stroke-width:1.8;stroke:var(--quiet)}"
    ".en .interacts{stroke:var(--violet);stroke-dasharray:7 4}.en .implies{stroke:var(--mark)}"
    ".en .provided{stroke-dasharray:2 4;stroke-linecap:round;stroke-width:2.4}"
    ".en .redline{stroke:var(--red);stroke-width:3.2}.en .tip{fill:var(--quiet);stroke:none}"
    ".en .tip-implies{fill:var(--back);stroke:var(--mark);stroke-width:1.4}\n"
    ".en .rational{fill:var(--mark-back)}.en .stairs{fill:none;stroke:var(--mark);stroke-width:2}"
    ".en .point{fill:var(--mark);stroke:var(--back)}.en .cloud{fill:var(--dot);opacity:.75}"
    ".en .least{stroke:var(--red);stroke-dasharray:6 4;fill:none}.en .quo{fill:var(--back);stroke:var(--text);"
    "stroke-width:2}.en .solution{fill:var(--back);stroke:var(--mark);stroke-width:2.5}"
    ".en .turn0{fill:var(--mark-back);stroke:var(--mark)}.en .turn1{fill:var(--open-back);stroke:var(--open)}"
    ".en .turn2{fill:var(--reconcilable-back);stroke:var(--reconcilable)}"
    ".en .turn3{fill:var(--restated-back);stroke:var(--restated)}"
    ".en .hearsay,.en .awaited{fill:none;stroke:var(--quiet);stroke-dasharray:4 3}"
    ".en .bullet{fill:var(--dot)}.en .end{stroke:var(--text);stroke-width:3;fill:none}\n"
    ".en .token{fill:var(--mark);stroke:var(--back);stroke-width:1.5}.en text.initial{fill:var(--back);font-weight:700}"
    ".en .leader{stroke:var(--quiet);fill:none}.en .halo{paint-order:stroke;stroke:var(--back);stroke-width:4px;"
    "stroke-linejoin:round}\n";

// Opens a picture with its name and what it tells, for those who hear it.
template <class Sink>
void begin_picture(Sink& sink, picture_place place, long long width, long long height, std::string_view title,
                   std::string_view description)
{
    sink.put("<svg class=\"en\"", place == picture_place::file ? " xmlns=\"http://www.w3.org/2000/svg\"" : "",
             " viewBox=\"0 0 ", width, " ", height, "\"");
    // In a page they shrink a little before they scroll.
    if (place == picture_place::file)
        sink.put(" width=\"", width, "\" height=\"", height, "\"");
    else if (place == picture_place::phone)
        sink.put(" style=\"width:100%;max-width:", width * 3 / 2, "px\"");
    else
        sink.put(" style=\"width:100%;min-width:", width * 4 / 5, "px;max-width:", width, "px\"");
    sink.put(" role=\"img\" aria-label=\"", xml_escaped(title), "\">\n<title>", xml_escaped(title), "</title>\n<desc>",
             xml_escaped(description), "</desc>\n");
    if (place == picture_place::file)
        sink.put("<style>\n", picture_colours, picture_rules,
                 "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"var(--back)\"/>\n");
}

// A line of text. `style` is a list of classes; `anchor` is "start", "middle" or "end". What the line stands for in
// full is told to those who point at it.
template <class Sink>
void put_line(Sink& sink, long long x, long long y, std::string_view style, std::string_view anchor,
              std::string_view text, std::string_view in_full = {})
{
    sink.put("<text x=\"", x, "\" y=\"", y, "\"");
    if (!style.empty())
        sink.put(" class=\"", style, "\"");
    if (anchor != "start")
        sink.put(" text-anchor=\"", anchor, "\"");
    sink.put(">", xml_escaped(text));
    if (!in_full.empty())
        sink.put("<title>", xml_escaped(in_full), "</title>");
    sink.put("</text>\n");
}

// A name over some lines, the first of them at `y`; the last of them tells it in full where there is no room for it.
// Returns how many lines there are.
template <class Sink>
std::size_t put_name(Sink& sink, long long x, long long y, std::string_view style, std::string_view anchor,
                     std::string_view name, std::size_t width, std::size_t lines, long long line_height = 18)
{
    const std::vector<std::string> made = wrapped(name, width, lines);
    const bool is_cut_off = !made.empty() && made.back().ends_with(ellipsis);
    for (std::size_t line = 0; line < made.size(); ++line)
        put_line(sink, x, y + static_cast<long long>(line) * line_height, style, anchor, made[line],
                 is_cut_off && line + 1 == made.size() ? name : std::string_view{});
    return made.size();
}

}

}

#endif
