#ifndef ENTENTE_MODEL_FRACTION_HPP
#define ENTENTE_MODEL_FRACTION_HPP

// Parts of a whole, exactly: probabilities, and what is expected under them.

#include <entente/version.hpp>

#include <compare>
#include <cstdint>

namespace entente::inline v0_1 {

// `numerator / denominator`. The denominator is from 1 to a million, so that any two fractions compare exactly.
struct fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    constexpr explicit operator double() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    friend constexpr bool operator==(const fraction& left, const fraction& right) { return (left <=> right) == 0; }
    // Whole parts are compared first, so that nothing overflows.
    friend constexpr std::strong_ordering operator<=>(const fraction& left, const fraction& right)
    {
        const std::int64_t one = left.whole();
        const std::int64_t other = right.whole();
        if (one != other)
            return one <=> other;
        return (left.numerator - one * left.denominator) * right.denominator <=>
               (right.numerator - other * right.denominator) * left.denominator;
    }

private:
    // Rounded down.
    constexpr std::int64_t whole() const
    {
        return numerator / denominator - (numerator % denominator < 0 ? 1 : 0);
    }
};

}

#endif
