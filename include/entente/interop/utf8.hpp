#ifndef ENTENTE_INTEROP_UTF8_HPP
#define ENTENTE_INTEROP_UTF8_HPP

// Which texts are Unicode: files claim it, and JSON demands it.

#include <entente/version.hpp>

#include <cstddef>
#include <string_view>

namespace entente::inline v0_1::detail {

// Is the text UTF-8 as RFC 3629 has it, without overlong forms, surrogates, or anything beyond U+10FFFF? JSON can say
// no other.
constexpr bool is_utf8(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    for (std::size_t at = 0; at < text.size();) {
        const unsigned first = byte(at);
        const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        const unsigned second = byte(at + 1);
        if (length == 0 || first > 0xF4 || (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
            (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return false;
        for (std::size_t next = 1; next < length; ++next)
            if ((byte(at + next) & 0xC0U) != 0x80U)
                return false;
        at += length;
    }
    return true;
}

}

#endif
