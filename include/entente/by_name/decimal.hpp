#ifndef ENTENTE_BY_NAME_DECIMAL_HPP
#define ENTENTE_BY_NAME_DECIMAL_HPP

// Numbers of points as decimals, in files and forms: read into units and written from them without a rounding.

#include <entente/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

enum class decimal_fault : unsigned char { none, no_number, finer_than_a_unit, out_of_range };

constexpr std::string_view sentence_of(decimal_fault fault)
{
    switch (fault) {
    case decimal_fault::none: return "read";
    case decimal_fault::no_number: return "this is no decimal number";
    case decimal_fault::finer_than_a_unit: return "a number is finer than a unit of a point";
    case decimal_fault::out_of_range: return "a number is out of range";
    }
    return "";
}

namespace detail {

// A decimal taken apart: 0.digits x 10^point, where the first and the last digit are not zero. Without digits, it is 0.
struct decimal {
    bool is_negative = false;
    std::string digits;
    long point = 0;
};

constexpr bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// Takes what JSON calls a number, and besides a plus sign, zeros in front, and a point that no digit stands before or
// after.
inline bool take_apart(std::string_view text, decimal& result)
{
    constexpr long most_exponent = 1'000'000'000;
    std::size_t at = 0;
    const auto next = [&] { return at < text.size() ? text[at] : '\0'; };
    if (next() == '-' || next() == '+')
        result.is_negative = text[at++] == '-';
    bool is_number = false;
    bool is_fraction = false;
    for (; is_digit(next()) || (next() == '.' && !is_fraction); ++at) {
        if (next() == '.') {
            is_fraction = true;
            continue;
        }
        is_number = true;
        if (next() != '0' || !result.digits.empty())
            result.digits += next();
        // Zeros behind the point move it, as long as nothing stands before them.
        if (!is_fraction)
            result.point += result.digits.empty() ? 0 : 1;
        else if (result.digits.empty())
            --result.point;
    }
    while (!result.digits.empty() && result.digits.back() == '0')
        result.digits.pop_back();
    if (is_number && (next() == 'e' || next() == 'E')) {
        ++at;
        const bool down = next() == '-';
        if (next() == '-' || next() == '+')
            ++at;
        is_number = is_digit(next());
        long exponent = 0;
        for (; is_digit(next()); ++at)
            exponent = exponent < most_exponent ? exponent * 10 + (next() - '0') : exponent;
        result.point += down ? -exponent : exponent;
    }
    return is_number && at == text.size();
}

}

// The number in units, if it is a whole number of them and within the range that any value may have. Written to
// `result` only where the answer is decimal_fault::none. O(length).
inline decimal_fault to_units(std::string_view text, model::units units_per_point, model::units& result)
{
    detail::decimal number;
    if (!detail::take_apart(text, number))
        return decimal_fault::no_number;
    if (number.digits.empty()) {
        result = 0;
        return decimal_fault::none;
    }
    if (number.point > 20)
        return decimal_fault::out_of_range;
    // What stands behind the point, times the units, as on paper: all that is left behind the point must be zeros.
    const auto whole_digits = static_cast<std::size_t>(number.point > 0 ? number.point : 0);
    model::units carried = 0;
    for (std::size_t place = number.digits.size(); place > whole_digits; --place) {
        carried += (number.digits[place - 1] - '0') * units_per_point;
        if (carried % 10 != 0)
            return decimal_fault::finer_than_a_unit;
        carried /= 10;
    }
    for (long zero = number.point; zero < 0; ++zero) {
        if (carried % 10 != 0)
            return decimal_fault::finer_than_a_unit;
        carried /= 10;
    }
    model::units points = 0;
    for (std::size_t place = 0; place < whole_digits; ++place) {
        points = points * 10 + (place < number.digits.size() ? number.digits[place] - '0' : 0);
        if (points > model::most_units)
            return decimal_fault::out_of_range;
    }
    if (points > (model::most_units - carried) / units_per_point)
        return decimal_fault::out_of_range;
    const model::units size = points * units_per_point + carried;
    result = number.is_negative ? -size : size;
    return decimal_fault::none;
}

// The number of points as the shortest decimal that is just that number; nothing where no decimal is, as for a third of
// a point.
inline std::optional<std::string> to_decimal(model::units units, model::units units_per_point)
{
    const auto of_point = static_cast<std::uint64_t>(units_per_point);
    const std::uint64_t size = units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    std::string text = (units < 0 ? "-" : "") + std::to_string(size / of_point);
    std::uint64_t rest = size % of_point;
    if (rest != 0)
        text += '.';
    // A unit of 2^-41 points has 41 decimal places, and none has more.
    for (int place = 0; rest != 0; ++place) {
        if (place == 42)
            return std::nullopt;
        rest *= 10;
        text += static_cast<char>('0' + rest / of_point);
        rest %= of_point;
    }
    return text;
}

}

#endif
