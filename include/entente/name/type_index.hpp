#ifndef ENTENTE_NAME_TYPE_INDEX_HPP
#define ENTENTE_NAME_TYPE_INDEX_HPP

// From a type to its place in a list, and back, by overload resolution on inherited slots: the compiler's own lookup,
// which stays cheap for lists of hundreds.

#include <entente/version.hpp>

#include <cstddef>
#include <utility>

namespace entente::inline v0_1::detail {

template <class T>
struct type_of {
    using type = T;
};

template <std::size_t Index, class T>
struct slot {};

template <class Indices, class... Ts>
struct slots;
template <std::size_t... Index, class... Ts>
struct slots<std::index_sequence<Index...>, Ts...> : slot<Index, Ts>... {};

template <class T, std::size_t Index>
consteval std::size_t slot_index(const slot<Index, T>*)
{
    return Index;
}
template <std::size_t Index, class T>
consteval type_of<T> slot_type(const slot<Index, T>*)
{
    return {};
}

template <class... Ts>
struct type_list {
    using slots_type = slots<std::make_index_sequence<sizeof...(Ts)>, Ts...>;
    static constexpr std::size_t size = sizeof...(Ts);

    // Is T in the list, and only once?
    template <class T>
    static constexpr bool has_once = requires(const slots_type* list) { slot_index<T>(list); };
    template <class T>
    static constexpr std::size_t index = slot_index<T>(static_cast<const slots_type*>(nullptr));
    template <std::size_t Index>
    using at = typename decltype(slot_type<Index>(static_cast<const slots_type*>(nullptr)))::type;
};

}

#endif
