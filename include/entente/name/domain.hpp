#ifndef ENTENTE_NAME_DOMAIN_HPP
#define ENTENTE_NAME_DOMAIN_HPP

// About what: the ways in which an issue can be settled. Nothing but the traits in this header knows what a domain is
// made of.

#include <entente/model/condition.hpp>
#include <entente/name/enumerators.hpp>
#include <entente/name/namesakes.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

// A domain whose options are the enumerators of `Enum`, in an order that means something: `issue <= option` is a
// condition on it. A bare enum is nominal: its options are different, and that is all.
template <class Enum>
struct ordinal {};

// A domain of whole numbers: From, From + Step, ..., up to To. A tariff in tenths of a per cent, a number of days.
template <long long From, long long To, long long Step = 1>
struct quantity {};

// The domain's trait, empty for what is no domain: `value_type`, what the host writes; `size`, how many options;
// `ordered`; `index_of(value)`, the option's place, or `size` where the value is no option; `value_at(index)`; and
// `check()`, which says what is wrong with the domain, if anything. An enumerated domain also has `name_at(index)`.
template <class Domain>
struct domain_traits {};

// An index must fit model::option_index, whose greatest value means "unsettled".
inline constexpr std::size_t most_options = 0xFFFF;

namespace detail {

// How many whole steps lead from one number up to another. Unsigned inside, since the distance need not fit a long
// long.
constexpr unsigned long long steps_between(long long from, long long to, long long step)
{
    return (static_cast<unsigned long long>(to) - static_cast<unsigned long long>(from)) /
           static_cast<unsigned long long>(step > 0 ? step : 1);
}

template <class Enum>
concept scoped_enum = std::is_enum_v<Enum> && !std::is_convertible_v<Enum, std::underlying_type_t<Enum>>;

template <class Enum, bool Ordered>
struct enumerated_domain {
    using value_type = Enum;
    static constexpr bool ordered = Ordered;
    static constexpr std::size_t size = options_of<Enum>::values.size();

    static consteval void check()
    {
        static_assert(size > 0,
                      "entente: this enum has no enumerator between -16 and 111: specialise entente::options_of");
        static_assert(size < most_options, "entente: an issue has at most 65,534 options");
        static_assert(options_of<Enum>::names.size() == size, "entente: options_of needs as many names as values");
        static_assert(ascends(), "entente: the values in options_of must ascend, without repeats");
        static_assert(find_namesakes(options_of<Enum>::names)[1] == 0, "entente: two options in options_of bear the same name");
    }
    static constexpr std::size_t index_of(Enum value)
    {
        for (std::size_t i = 0; i < size; ++i)
            if (options_of<Enum>::values[i] == value)
                return i;
        return size;
    }
    static constexpr Enum value_at(std::size_t index) { return options_of<Enum>::values[index]; }
    static constexpr std::string_view name_at(std::size_t index) { return options_of<Enum>::names[index]; }

private:
    static consteval bool ascends()
    {
        for (std::size_t i = 1; i < size; ++i)
            if (options_of<Enum>::values[i] <= options_of<Enum>::values[i - 1])
                return false;
        return true;
    }
};

}

template <detail::scoped_enum Enum>
struct domain_traits<Enum> : detail::enumerated_domain<Enum, false> {};

template <detail::scoped_enum Enum>
struct domain_traits<ordinal<Enum>> : detail::enumerated_domain<Enum, true> {};

template <long long From, long long To, long long Step>
struct domain_traits<quantity<From, To, Step>> {
    using value_type = long long;
    static constexpr bool ordered = true;
    static constexpr std::size_t size =
        From <= To ? static_cast<std::size_t>(detail::steps_between(From, To, Step)) + 1 : 1;

    static consteval void check()
    {
        static_assert(From <= To, "entente: a quantity runs from its least value to its greatest");
        static_assert(Step > 0, "entente: a quantity's step is positive");
        static_assert(Step <= 0 || size < most_options, "entente: an issue has at most 65,534 options");
    }

    static constexpr std::size_t index_of(long long value)
    {
        const std::size_t index = floor_of(value);
        return index < size && value_at(index) == value ? index : size;
    }
    static constexpr long long value_at(std::size_t index)
    {
        return static_cast<long long>(static_cast<unsigned long long>(From) +
                                      index * static_cast<unsigned long long>(Step));
    }

    // The place of the greatest option that is no greater than `value`, or `size` where there is none.
    static constexpr std::size_t floor_of(long long value)
    {
        if (value < From)
            return size;
        return value >= To ? size - 1 : static_cast<std::size_t>(detail::steps_between(From, value, Step));
    }
};

template <class Domain>
concept domain_type = requires {
    typename domain_traits<Domain>::value_type;
    { domain_traits<Domain>::size } -> std::convertible_to<std::size_t>;
    { domain_traits<Domain>::ordered } -> std::convertible_to<bool>;
};

template <class Domain>
concept ordered_domain = domain_type<Domain> && domain_traits<Domain>::ordered;

}

#endif
