#ifndef ENTENTE_MODEL_TEXT_VIEW_HPP
#define ENTENTE_MODEL_TEXT_VIEW_HPP

// Characters that belong to somebody else: what a name is.

#include <entente/version.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1::model {

// A std::string_view without its header, which costs a compiler a tenth of all that asks and answers. It becomes one
// wherever one is wanted, equals whatever has the same characters, and is written to streams as they write text.
class text_view {
public:
    constexpr text_view() = default;
    constexpr text_view(const char* data, std::size_t size) : data_{data}, size_{size} {}
    template <class Text>
        requires requires(const Text& text, const char*& data) { data = text.data(), text.size(); }
    constexpr explicit text_view(const Text& text) : data_{text.data()}, size_{text.size()}
    {
    }

    constexpr const char* data() const { return data_; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr const char* begin() const { return data_; }
    constexpr const char* end() const { return data_ + size_; }
    constexpr char operator[](std::size_t place) const { return data_[place]; }

    template <class View>
        requires(std::is_trivially_copyable_v<View> && std::is_constructible_v<View, const char*, std::size_t>)
    constexpr operator View() const
    {
        return View(data_, size_);
    }

    friend constexpr bool operator==(text_view one, text_view other)
    {
        for (std::size_t place = 0; place < one.size_ && one.size_ == other.size_; ++place)
            if (one.data_[place] != other.data_[place])
                return false;
        return one.size_ == other.size_;
    }
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
        const std::size_t missing = width > text.size_ ? width - text.size_ : 0;
        const bool is_left = (to.flags() & Stream::adjustfield) == Stream::left;
        for (std::size_t place = 0; place < missing && !is_left; ++place)
            to.put(to.fill());
        to.write(text.data_, static_cast<std::ptrdiff_t>(text.size_));
        for (std::size_t place = 0; place < missing && is_left; ++place)
            to.put(to.fill());
        return to;
    }

private:
    const char* data_ = nullptr;
    std::size_t size_ = 0;
};

}

#endif
