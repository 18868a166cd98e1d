#ifndef ENTENTE_NAME_NAME_LITERAL_HPP
#define ENTENTE_NAME_NAME_LITERAL_HPP

// A string literal as a template argument: what lets `actor<"Russia">` be written.

#include <entente/version.hpp>

#include <cstddef>
#include <string_view>

namespace entente::inline v0_1 {

template <std::size_t Size>
struct name_literal {
    char characters[Size]{};

    consteval name_literal(const char (&literal)[Size])
    {
        for (std::size_t i = 0; i < Size; ++i)
            characters[i] = literal[i];
    }

    constexpr std::string_view view() const { return {characters, Size - 1}; }
};

}

#endif
