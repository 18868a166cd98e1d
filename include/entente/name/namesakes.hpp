#ifndef ENTENTE_NAME_NAMESAKES_HPP
#define ENTENTE_NAME_NAMESAKES_HPP

// Actors, issues or options that bear the same name: types tell them apart, but nobody who reads an answer or writes a
// file could.

#include <entente/name/type_index.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1::detail {

// The places of the first two names that are the same, the second greater; twice 0 where each name is there once.
// By a table of hashes, so that hundreds of names cost a constant little: O(characters), as a rule.
template <std::size_t Count>
constexpr std::array<std::size_t, 2> find_namesakes(const std::array<std::string_view, Count>& names)
{
    std::array<std::size_t, 2 * Count + 1> held{}; // a place and one more; 0 where a slot is free
    for (std::size_t place = 0; place < Count; ++place) {
        std::size_t slot = 0;
        for (const char character : names[place])
            slot = (31 * slot + static_cast<unsigned char>(character)) % held.size();
        for (; held[slot] != 0; slot = (slot + 1) % held.size())
            if (names[held[slot] - 1] == names[place])
                return {held[slot] - 1, place};
        held[slot] = place + 1;
    }
    return {};
}

template <class Named>
consteval std::string_view own_name()
{
    if constexpr (requires { Named::name; })
        return Named::name;
    else
        return {}; // it is refused for what it is
}
template <class One, class Other, bool Differ>
consteval void require_own_name()
{
    static_assert(Differ, "entente: these two bear the same name: write another in the actor<...> or issue<...> of one");
}
// Actors, or issues. One that is named twice is refused as such.
template <class... Named>
consteval void check_names(type_list<Named...>)
{
    constexpr auto same = find_namesakes<sizeof...(Named)>({own_name<Named>()...});
    if constexpr (same[1] != 0) {
        using one = typename type_list<Named...>::template at<same[0]>;
        using other = typename type_list<Named...>::template at<same[1]>;
        require_own_name<one, other, own_name<one>().empty() || std::is_same_v<one, other>>();
    }
}

}

#endif
