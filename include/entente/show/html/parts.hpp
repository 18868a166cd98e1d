#ifndef ENTENTE_SHOW_HTML_PARTS_HPP
#define ENTENTE_SHOW_HTML_PARTS_HPP

// What all parts of the page are made of.

#include <entente/show/escape.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

// A name of the host's: no markup, and what it does to the direction of writing ends with it.
inline std::string html_name(std::string_view text) { return "<bdi>" + xml_escaped(text) + "</bdi>"; }

// In place of what is not there.
inline constexpr std::string_view html_nothing = "\xE2\x80\x94";

// Begins a part that scrolls by itself where it is wider than the page, by keyboard, too. </div> ends it.
// Where something narrower is shown on a phone, this one is not.
template <class Sink>
void begin_wide(Sink& sink, std::string_view label, bool is_for_phones = true)
{
    sink.put("<div class=\"wide", is_for_phones ? "" : " broad", "\" tabindex=\"0\" role=\"region\" aria-label=\"",
             label, "\">\n");
}

// A picture twice, for wide windows and for phones: the page shows one of them. `draw` is given an output and a place.
template <character_output Out, class Draw>
text_sink<Out> with_both_pictures(text_sink<Out> sink, std::string_view label, Draw draw)
{
    begin_wide(sink, label, false);
    sink = text_sink<Out>{draw(std::move(sink).end(), picture_place::page)};
    sink.put("</div>\n<div class=\"narrow\">\n");
    sink = text_sink<Out>{draw(std::move(sink).end(), picture_place::phone)};
    sink.put("</div>\n");
    return sink;
}

}

#endif
