#ifndef ENTENTE_SHOW_HTML_PARTS_HPP
#define ENTENTE_SHOW_HTML_PARTS_HPP

// What all parts of the page are made of.

#include <entente/show/escape.hpp>

#include <string>
#include <string_view>

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

}

#endif
