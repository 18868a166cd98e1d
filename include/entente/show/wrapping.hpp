#ifndef ENTENTE_SHOW_WRAPPING_HPP
#define ENTENTE_SHOW_WRAPPING_HPP

// Names broken into lines that fit a picture's boxes, by an estimate of their width: pictures are drawn without fonts.

#include <entente/show/escape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Does the code point lie over the one before it: a combining mark, a joiner, a selector of variants?
constexpr bool is_combining(char32_t point)
{
    return (point >= 0x300 && point < 0x370) || (point >= 0x483 && point < 0x48A) ||
           (point >= 0x591 && point < 0x5BE) || (point >= 0x64B && point < 0x660) ||
           (point >= 0x1AB0 && point < 0x1B00) || (point >= 0x1DC0 && point < 0x1E00) ||
           (point >= 0x200B && point < 0x2010) || (point >= 0x202A && point < 0x202F) ||
           (point >= 0x2060 && point < 0x2070) || (point >= 0x20D0 && point < 0x2100) ||
           (point >= 0xFE00 && point < 0xFE10) || (point >= 0xFE20 && point < 0xFE30) ||
           (point >= 0xE0100 && point < 0xE01F0);
}

// How wide the code point is in a common sans serif, in hundredths of the font's size; rather more than less.
constexpr std::size_t width_of(char32_t point)
{
    if (is_combining(point))
        return 0;
    if (point >= 0x1100 && !(point >= 0x1E00 && point < 0x2E80))
        return 100;
    const std::string_view narrow = " !'(),./:;I[]fijlrt|";
    const std::string_view wide = "@MWmw%<>=+~#^";
    if (point < 0x80) {
        if (narrow.find(static_cast<char>(point)) != std::string_view::npos)
            return 34;
        if (wide.find(static_cast<char>(point)) != std::string_view::npos)
            return 98;
        return point >= 'A' && point <= 'Z' ? 72 : 58;
    }
    return 66;
}
constexpr std::size_t width_of(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t place = 0; place < text.size();)
        width += width_of(next_code_point(text, place));
    return width;
}

// The first part of a text that fits, in whole characters with their marks: how many bytes of it.
constexpr std::size_t bytes_that_fit(std::string_view text, std::size_t most)
{
    std::size_t width = 0;
    std::size_t place = 0;
    while (place < text.size()) {
        std::size_t next = place;
        width += width_of(next_code_point(text, next));
        if (width > most)
            return place;
        place = next;
    }
    return place;
}

inline constexpr std::string_view ellipsis = "\xE2\x80\xA6";

// The text in at most so many lines, each no wider than `most` hundredths of the font's size, broken at spaces where
// that is possible. What does not fit is left off, and an ellipsis says so.
inline std::vector<std::string> wrapped(std::string_view text, std::size_t most, std::size_t lines)
{
    std::vector<std::string> made;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && made.size() < lines) {
        std::size_t size = bytes_that_fit(text, most);
        if (size < text.size() && made.size() + 1 == lines) {
            size = bytes_that_fit(text, most - 90);
            made.push_back(std::string{text.substr(0, size)}.append(ellipsis));
            return made;
        }
        if (size < text.size()) {
            const std::size_t space = text.substr(0, size + 1).rfind(' ');
            size = space != std::string_view::npos && space > 0 ? space : size;
            if (size == 0)
                next_code_point(text, size);
        }
        made.emplace_back(text.substr(0, size));
        text.remove_prefix(size);
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
    }
    return made;
}

}

#endif
