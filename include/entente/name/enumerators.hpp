#ifndef ENTENTE_NAME_ENUMERATORS_HPP
#define ENTENTE_NAME_ENUMERATORS_HPP

// The enumerators of a host's enum, with their names, read from the compiler.

#include <entente/version.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

// The compiler's spelling of all the values, in one instantiation: "... {moscow::access::none, (moscow::access)5}".
template <auto... Values>
consteval std::string_view spelling()
{
#if defined(_MSC_VER) && !defined(__clang__)
    return __FUNCSIG__;
#else
    return __PRETTY_FUNCTION__;
#endif
}

// Enumerators are looked for from here on; an underlying type that cannot hold the ends has a narrower window.
inline constexpr long long window_begin = -16;
inline constexpr long long window_end = 112;

template <class Enum>
inline constexpr long long window_first = [] {
    using underlying = std::underlying_type_t<Enum>;
    return std::is_signed_v<underlying> ? window_begin : 0;
}();
template <class Enum>
inline constexpr std::size_t window_size = [] {
    using underlying = std::underlying_type_t<Enum>;
    if constexpr (std::is_same_v<underlying, bool>)
        return std::size_t{2};
    else
        return static_cast<std::size_t>(window_end - window_first<Enum>);
}();

constexpr bool continues_identifier(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

// Cuts the spelling of `count` values into the names of those that are enumerators; the others stay empty. A value is
// one exactly if its spelling ends in an identifier: a cast such as (moscow::access)5 ends in a number.
template <std::size_t Count>
consteval std::array<std::string_view, Count> names_in(std::string_view spelled)
{
    std::array<std::string_view, Count> names{};
    // Backwards, because what stands before the list differs by compiler, and what stands behind it does not nest.
    std::size_t end = spelled.size();
    while (!continues_identifier(spelled[end - 1]))
        --end;
#if defined(__GNUC__) && !defined(__clang__)
    // g++ goes on after the list: "}; std::string_view = ...]".
    end = spelled.rfind('}') == std::string_view::npos ? end : spelled.rfind("};");
#elif defined(_MSC_VER) && !defined(__clang__)
    end = spelled.rfind('>');
#endif
    for (std::size_t left = Count; left-- > 0;) {
        std::size_t begin = end;
        while (continues_identifier(spelled[begin - 1]))
            --begin;
        if (begin < end && (spelled[begin] < '0' || spelled[begin] > '9'))
            names[left] = spelled.substr(begin, end - begin);
        // The comma before this value: one that is not inside the brackets of the enum's own name.
        int depth = 0;
        while (begin > 0 && (depth > 0 || spelled[begin - 1] != ',')) {
            const char c = spelled[--begin];
            depth += c == '>' || c == ')' || c == '}' ? 1 : c == '<' || c == '(' || c == '{' ? -1 : 0;
        }
        end = begin == 0 ? 0 : begin - 1;
    }
    return names;
}

template <class Enum, std::size_t... Offset>
consteval auto window_names(std::index_sequence<Offset...>)
{
    using underlying = std::underlying_type_t<Enum>;
    return names_in<sizeof...(Offset)>(
        spelling<static_cast<Enum>(static_cast<underlying>(window_first<Enum> + static_cast<long long>(Offset)))...>());
}

template <class Enum>
inline constexpr auto names_in_window = window_names<Enum>(std::make_index_sequence<window_size<Enum>>{});

template <class Enum>
consteval std::size_t count_in_window()
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < window_size<Enum>; ++offset)
        if (names_in_window<Enum>[offset].size() != 0)
            ++count;
    return count;
}

template <class Enum>
struct enumerators_of {
    static constexpr auto values = [] {
        std::array<Enum, detail::count_in_window<Enum>()> found{};
        std::size_t next = 0;
        for (std::size_t offset = 0; offset < detail::window_size<Enum>; ++offset)
            if (!detail::names_in_window<Enum>[offset].empty())
                found[next++] = static_cast<Enum>(static_cast<std::underlying_type_t<Enum>>(
                    detail::window_first<Enum> + static_cast<long long>(offset)));
        return found;
    }();
    static constexpr auto names = [] {
        std::array<std::string_view, values.size()> found{};
        std::size_t next = 0;
        for (std::size_t offset = 0; offset < detail::window_size<Enum>; ++offset)
            if (!detail::names_in_window<Enum>[offset].empty())
                found[next++] = detail::names_in_window<Enum>[offset];
        return found;
    }();
};

}

// The enumerators of `Enum` in ascending order of value, and their names. Read from the compiler for values from -16 to
// 111 (from 0 for an unsigned enum); two enumerators of one value are one option, under the first one's name. To give
// other names, or for values beyond, specialise it: a static constexpr array `values`, ascending and without repeats,
// and an array `names` of as many std::string_view, which are shown as they are.
template <class Enum>
struct options_of : detail::enumerators_of<Enum> {};

}

#endif
