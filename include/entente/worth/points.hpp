#ifndef ENTENTE_WORTH_POINTS_HPP
#define ENTENTE_WORTH_POINTS_HPP

// How a host writes numbers of points, one for each option of an issue or by a rule. A point is whatever the host takes
// it for; a party's points are compared with its own only, unless a question says otherwise.

#include <entente/version.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// What may stand for a number of points.
template <class T>
concept number_type = std::is_arithmetic_v<T> && !std::is_same_v<std::remove_cv_t<T>, bool>;

// What each of an issue's options is worth, in the options' order: points{60, 0}.
template <std::size_t Count>
struct points {
    double of[Count == 0 ? 1 : Count]{};

    template <number_type... Numbers>
    constexpr explicit points(Numbers... numbers) : of{static_cast<double>(numbers)...}
    {
    }
};
template <class... Numbers>
points(Numbers...) -> points<sizeof...(Numbers)>;

// How much an issue matters, and how good each of its options is: an option's points are weight x score / 100.
struct weight {
    double points;
    template <number_type Number>
    constexpr explicit weight(Number number) : points{static_cast<double>(number)}
    {
    }
};
template <std::size_t Count>
struct scores {
    double of[Count == 0 ? 1 : Count]{};

    template <number_type... Numbers>
    constexpr explicit scores(Numbers... numbers) : of{static_cast<double>(numbers)...}
    {
    }
};
template <class... Numbers>
scores(Numbers...) -> scores<sizeof...(Numbers)>;

// On an issue with an order: the points at its first option and at its last, with equal steps between, to the nearest
// ten-thousandth.
struct linear {
    double at_least = 0;
    double at_most = 0;
};

}

#endif
