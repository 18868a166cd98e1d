#ifndef ENTENTE_INTEROP_GENIUS_TEXT_HPP
#define ENTENTE_INTEROP_GENIUS_TEXT_HPP

// The text of GENIUS's files as they are found: often no well-formed XML, and not in the encoding that they claim.

#include <entente/by_name/names.hpp>
#include <entente/interop/utf8.hpp>

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

// A file's text, and what to call the file in messages. A profile's party goes by this name too.
struct genius_text {
    std::string_view name;
    std::string_view text;
};

// What was wrong, and where: false where nothing was. The line counts from 1; it is 0 where the whole file is meant.
struct genius_fault {
    std::string file;
    std::size_t line = 0;
    std::string reason;

    explicit operator bool() const { return !reason.empty(); }
    // file:line: reason
    std::string sentence() const
    {
        return reason.empty() ? std::string{}
                              : file + (line == 0 ? std::string{} : ":" + std::to_string(line)) + ": " + reason;
    }
};

namespace detail {

inline constexpr std::size_t most_genius_bytes = std::size_t{16} << 20;

// What is not UTF-8 was written on a machine of western Europe: code page 1252.
inline std::string from_western(std::string_view text)
{
    // The bytes from 0x80 on that are not the letter of the same number.
    constexpr std::uint16_t letters[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D,   0x017E, 0x0178};
    std::string made;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        const unsigned letter = byte >= 0x80 && byte < 0xA0 ? letters[byte - 0x80] : byte;
        if (letter < 0x80) {
            made += each;
            continue;
        }
        if (letter < 0x800) {
            made += static_cast<char>(0xC0U | letter >> 6);
        } else {
            made += static_cast<char>(0xE0U | letter >> 12);
            made += static_cast<char>(0x80U | (letter >> 6 & 0x3FU));
        }
        made += static_cast<char>(0x80U | (letter & 0x3FU));
    }
    return made;
}

// The text with a space after each attribute that another one follows without: GENIUS does not miss it.
inline std::string with_spaces_between_attributes(std::string_view text)
{
    std::string made;
    made.reserve(text.size());
    std::size_t at = 0;
    const auto copy_past = [&](std::string_view end) {
        const std::size_t found = text.find(end, at);
        const std::size_t stop = found == std::string_view::npos ? text.size() : found + end.size();
        made.append(text.substr(at, stop - at));
        at = stop;
    };
    const auto is_next = [&](std::string_view what) { return text.substr(at, what.size()) == what; };
    while (at < text.size()) {
        if (text[at] != '<') {
            made += text[at++];
        } else if (is_next("<!--")) {
            copy_past("-->");
        } else if (is_next("<?")) {
            copy_past("?>");
        } else if (is_next("<![CDATA[")) {
            copy_past("]]>");
        } else {
            while (at < text.size() && text[at] != '>') {
                const char letter = text[at];
                made += text[at++];
                if (letter != '"' && letter != '\'')
                    continue;
                copy_past({&letter, 1});
                const bool parts = at == text.size() || static_cast<unsigned char>(text[at]) <= ' ' ||
                                   text[at] == '>' || text[at] == '/' || text[at] == '"' || text[at] == '\'';
                made += parts ? "" : " ";
            }
        }
    }
    return made;
}

// A file read as a tree. Refers to its own text; stays where it is.
class genius_document {
public:
    genius_document() = default;
    genius_document(const genius_document&) = delete;
    genius_document& operator=(const genius_document&) = delete;

    // Reads the text, or says why it can't be read. O(length), in time and in memory.
    genius_fault read(const genius_text& from)
    {
        name_ = from.name;
        if (from.text.size() > most_genius_bytes)
            return fault("the file is longer than 16 megabytes");
        if (from.text.find('\0') != std::string_view::npos)
            return fault("the file is no text: it has a byte that is zero");
        text_ = with_spaces_between_attributes(is_utf8(from.text) ? from.text : from_western(from.text));
        const pugi::xml_parse_result parsed =
            tree_.load_buffer(text_.data(), text_.size(), pugi::parse_escapes, pugi::encoding_utf8);
        if (parsed.status == pugi::status_no_document_element)
            return fault("the file has no element");
        if (!parsed)
            return fault_at(parsed.offset, std::string{"the file can't be read as XML: "} + parsed.description());
        return {};
    }

    pugi::xml_node root() const { return tree_.document_element(); }
    // Where the element stands.
    genius_fault fault(pugi::xml_node element, std::string reason) const
    {
        return fault_at(element.offset_debug(), std::move(reason));
    }
    genius_fault fault(std::string reason) const { return {std::string{name_}, 0, std::move(reason)}; }

private:
    genius_fault fault_at(std::ptrdiff_t offset, std::string reason) const
    {
        const std::size_t end = offset < 0 ? 0 : static_cast<std::size_t>(offset);
        std::size_t line = 1;
        for (std::size_t at = 0; at < end && at < text_.size(); ++at)
            line += text_[at] == '\n' ? 1U : 0U;
        return {std::string{name_}, line, std::move(reason)};
    }

    std::string_view name_;
    std::string text_;
    pugi::xml_document tree_;
};

// Is the element's name, or an attribute's value, the one that is meant? Letters of either case are the same.
inline bool is_called(std::string_view name, std::string_view meant)
{
    if (name.size() != meant.size())
        return false;
    for (std::size_t place = 0; place < name.size(); ++place)
        if (lower_case(name[place]) != lower_case(meant[place]))
            return false;
    return true;
}

}

}

#endif
