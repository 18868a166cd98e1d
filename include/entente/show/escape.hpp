#ifndef ENTENTE_SHOW_ESCAPE_HPP
#define ENTENTE_SHOW_ESCAPE_HPP

// Names inside other languages: XML and HTML, DOT, Markdown and JSON. A name is data there, whatever it contains.
//
// Names are taken as UTF-8. What is no UTF-8, and control characters that documents may not contain, come out as the
// replacement character U+FFFD; breaks and tabs as spaces, because every name is shown on one line. A direction of
// writing that a name begins and does not end is ended with the name, so that what follows is read as it is written.

#include <entente/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

inline constexpr char32_t replacement_character = 0xFFFD;

// The code point that begins at `place`, which moves behind it. `place` is inside the text.
constexpr char32_t next_code_point(std::string_view text, std::size_t& place)
{
    const auto byte_at = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte_at(place++);
    if (lead < 0x80)
        return lead == '\t' || lead == '\n' || lead == '\r' ? U' '
               : lead < 0x20 || lead == 0x7F                ? replacement_character
                                                            : char32_t{lead};
    const std::size_t more = lead >= 0xF0 && lead < 0xF5   ? 3
                             : lead >= 0xE0 && lead < 0xF0 ? 2
                             : lead >= 0xC2 && lead < 0xE0 ? 1
                                                           : 0;
    if (more == 0 || place + more > text.size())
        return replacement_character;
    char32_t point = lead & (0x3FU >> more);
    for (std::size_t at = 0; at < more; ++at) {
        const unsigned char next = byte_at(place + at);
        if ((next & 0xC0) != 0x80)
            return replacement_character;
        point = point << 6 | (next & 0x3FU);
    }
    const char32_t least[]{0, 0x80, 0x800, 0x10000};
    if (point < least[more] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000))
        return replacement_character;
    place += more;
    // Neither the second block of controls nor what Unicode calls no characters belongs into a document.
    if (point < 0xA0 || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point < 0xFDF0))
        return replacement_character;
    return point;
}

inline void append_code_point(std::string& text, char32_t point)
{
    const auto add = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 | point >> 6);
        add(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        add(0xE0 | point >> 12);
        add(0x80 | (point >> 6 & 0x3F));
        add(0x80 | (point & 0x3F));
    } else {
        add(0xF0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3F));
        add(0x80 | (point >> 6 & 0x3F));
        add(0x80 | (point & 0x3F));
    }
}

// The directions of writing that a text has begun and not ended: embeddings and overrides, which U+202C ends, and
// isolates, which U+2069 ends with all that begins within them (Unicode Standard Annex 9, section 3.3.2).
class open_directions {
public:
    void take(char32_t point)
    {
        const bool is_isolate = point >= 0x2066 && point <= 0x2068;
        if (is_isolate || point == 0x202A || point == 0x202B || point == 0x202D || point == 0x202E)
            ends_.push_back(is_isolate ? pop_isolate : pop_embedding);
        else if (point == pop_embedding && !ends_.empty() && ends_.back() == pop_embedding)
            ends_.pop_back();
        else if (const std::size_t isolate = ends_.rfind(pop_isolate);
                 point == pop_isolate && isolate != std::u32string::npos)
            ends_.erase(isolate);
    }
    void end(std::string& text) const
    {
        for (std::size_t which = ends_.size(); which > 0; --which)
            append_code_point(text, ends_[which - 1]);
    }

private:
    static constexpr char32_t pop_embedding = 0x202C;
    static constexpr char32_t pop_isolate = 0x2069;

    std::u32string ends_; // what ends them, in the order in which they began
};

// Every code point as `replace(point)` says, or as it is where that is empty.
template <class Replace>
std::string escaped(std::string_view name, Replace replace)
{
    std::string text;
    open_directions directions;
    for (std::size_t place = 0; place < name.size();) {
        const char32_t point = next_code_point(name, place);
        const std::string_view other = replace(point);
        if (other.empty())
            append_code_point(text, point);
        else
            text.append(other);
        directions.take(point);
    }
    directions.end(text);
    return text;
}

}

// In XML and HTML, between tags or inside a quoted attribute.
inline std::string xml_escaped(std::string_view name)
{
    return detail::escaped(name, [](char32_t point) -> std::string_view {
        switch (point) {
        case U'&': return "&amp;";
        case U'<': return "&lt;";
        case U'>': return "&gt;";
        case U'"': return "&quot;";
        case U'\'': return "&#39;";
        default: return {};
        }
    });
}

// Inside a DOT string in double quotes. Graphviz reads entities there, so that ampersands are escaped, too.
inline std::string dot_escaped(std::string_view name)
{
    return detail::escaped(name, [](char32_t point) -> std::string_view {
        switch (point) {
        case U'&': return "&amp;";
        case U'<': return "&lt;";
        case U'>': return "&gt;";
        case U'"': return "\\\"";
        case U'\\': return "\\\\";
        default: return {};
        }
    });
}

// Within a line or a table's cell of Markdown (CommonMark, and GitHub's tables and automatic links).
inline std::string markdown_escaped(std::string_view name)
{
    char32_t before = 0;
    return detail::escaped(name, [&before](char32_t point) -> std::string_view {
        const char32_t previous = before;
        before = point;
        switch (point) {
        case U'&': return "&amp;";
        case U'<': return "&lt;";
        case U'>': return "&gt;";
        case U'\\': return "\\\\";
        case U'`': return "\\`";
        case U'*': return "\\*";
        case U'_': return "\\_";
        case U'[': return "\\[";
        case U']': return "\\]";
        case U'#': return "\\#";
        case U'|': return "\\|";
        case U'~': return "\\~";
        case U'!': return "\\!";
        case U'@': return "\\@";
        case U'$': return "\\$";
        case U':': return "\\:";
        // What begins with "www." becomes a link otherwise.
        case U'.': return previous == U'w' || previous == U'W' ? "\\." : std::string_view{};
        default: return {};
        }
    });
}

// Inside a JSON string that stands in a script element of HTML: nothing in it ends the element.
inline std::string json_escaped(std::string_view name)
{
    return detail::escaped(name, [](char32_t point) -> std::string_view {
        switch (point) {
        case U'"': return "\\\"";
        case U'\\': return "\\\\";
        case U'&': return "\\u0026";
        case U'<': return "\\u003c";
        case U'>': return "\\u003e";
        case U'\x2028': return "\\u2028";
        case U'\x2029': return "\\u2029";
        default: return {};
        }
    });
}

}

#endif
