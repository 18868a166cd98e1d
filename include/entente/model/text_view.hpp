#ifndef ENTENTE_MODEL_TEXT_VIEW_HPP
#define ENTENTE_MODEL_TEXT_VIEW_HPP

// Characters that belong to somebody else: what a name is.

#include <entente/model/span.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1::model {

// A std::string_view without its header, which costs a compiler a tenth of all that asks and answers. It becomes one
// wherever one is wanted, equals whatever has the same characters, and is written to streams as they write text.
class text_view : public span<const char> {
public:
    constexpr text_view() = default;
    constexpr text_view(const char* data, std::size_t size) : span{data, size} {}
    template <class Text>
        requires requires(const Text& text, const char*& data) { data = text.data(), text.size(); }
    constexpr explicit text_view(const Text& text) : span{text.data(), text.size()}
    {
    }

    template <class View>
        requires(std::is_trivially_copyable_v<View> && std::is_constructible_v<View, const char*, std::size_t>)
    constexpr operator View() const
    {
        return View(data(), size());
    }

    friend constexpr bool operator==(text_view one, text_view other) { return one.equals(other); }
    template <class Text>
        requires std::is_constructible_v<text_view, const Text&>
    friend constexpr bool operator==(text_view one, const Text& other)
    {
        return one == text_view{other};
    }
    template <std::size_t Size>
    friend constexpr bool operator==(text_view one, const char (&literal)[Size])
    {
        return one == text_view{literal, Size - 1};
    }

    template <class Stream>
        requires requires(Stream& to) { to.put(to.fill()), to.width(0), to.flags(); }
    friend Stream& operator<<(Stream& to, text_view text)
    {
        const auto width = static_cast<std::size_t>(to.width(0));
        std::size_t missing = width > text.size() ? width - text.size() : 0;
        const bool is_left = (to.flags() & Stream::adjustfield) == Stream::left;
        for (; !is_left && missing > 0; --missing)
            to.put(to.fill());
        to.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
        for (; missing > 0; --missing)
            to.put(to.fill());
        return to;
    }
};

}

#endif
