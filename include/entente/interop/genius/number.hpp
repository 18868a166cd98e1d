#ifndef ENTENTE_INTEROP_GENIUS_NUMBER_HPP
#define ENTENTE_INTEROP_GENIUS_NUMBER_HPP

// The numbers in GENIUS's files: decimals, and what they make when they are multiplied and divided. They are kept as
// fractions as long as these are small, so that what ties in the files ties here.

#include <entente/by_name/decimal.hpp>
#include <entente/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

// A fraction in lowest terms, or, where numerator or denominator would not fit, the nearest floating number.
class genius_number {
public:
    genius_number() = default;
    genius_number(std::int64_t whole) : above_{whole}, near_{static_cast<double>(whole)}
    {
        is_exact_ = whole >= -most && whole <= most;
    }

    bool is_exact() const { return is_exact_; }
    // Only of an exact number.
    std::int64_t numerator() const { return above_; }
    std::int64_t denominator() const { return below_; }
    double near() const { return near_; }

    // A decimal, as Java reads it, of 300 digits before the point at most. Blanks around it do not count. Written to
    // `result` only where the answer is decimal_fault::none. O(length).
    static decimal_fault read(std::string_view text, genius_number& result)
    {
        while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
            text.remove_prefix(1);
        while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
            text.remove_suffix(1);
        if (text.size() > 1 && (text.back() == 'd' || text.back() == 'D' || text.back() == 'f' || text.back() == 'F'))
            text.remove_suffix(1);
        decimal parts;
        constexpr long greatest_point = 300;
        if (!take_apart(text, parts))
            return decimal_fault::no_number;
        if (!parts.digits.empty() && parts.point > greatest_point)
            return decimal_fault::out_of_range;
        constexpr std::size_t most_digits = 18;
        const std::size_t kept = parts.digits.size() < most_digits ? parts.digits.size() : most_digits;
        std::int64_t mantissa = 0;
        for (std::size_t place = 0; place < kept; ++place)
            mantissa = mantissa * 10 + (parts.digits[place] - '0');
        mantissa = parts.is_negative ? -mantissa : mantissa;
        const long power = parts.point - static_cast<long>(kept);
        result = mantissa == 0 || parts.point < -greatest_point ? genius_number{} : scaled(mantissa, power);
        result.is_exact_ =
            mantissa == 0 || (result.is_exact_ && kept == parts.digits.size() && parts.point >= -greatest_point);
        return decimal_fault::none;
    }

    friend genius_number operator*(const genius_number& left, const genius_number& right)
    {
        genius_number product;
        product.near_ = left.near_ * right.near_;
        if (!left.is_exact_ || !right.is_exact_)
            return product.inexact();
        const std::int64_t one = std::gcd(left.above_, right.below_);
        const std::int64_t other = std::gcd(right.above_, left.below_);
        return product.become(left.above_ / one, right.above_ / other, left.below_ / other, right.below_ / one);
    }
    // The divisor is not zero.
    friend genius_number operator/(const genius_number& left, const genius_number& right)
    {
        genius_number inverse;
        inverse.near_ = 1 / right.near_;
        inverse.is_exact_ = right.is_exact_;
        inverse.above_ = right.above_ < 0 ? -right.below_ : right.below_;
        inverse.below_ = right.above_ < 0 ? -right.above_ : right.above_;
        genius_number quotient = left * inverse;
        quotient.near_ = quotient.is_exact_ ? quotient.near_ : left.near_ / right.near_;
        return quotient;
    }
    friend genius_number operator+(const genius_number& left, const genius_number& right)
    {
        genius_number sum;
        sum.near_ = left.near_ + right.near_;
        const std::int64_t common = std::gcd(left.below_, right.below_);
        std::int64_t one = 0;
        std::int64_t other = 0;
        if (!left.is_exact_ || !right.is_exact_ || !multiply(left.above_, right.below_ / common, one) ||
            !multiply(right.above_, left.below_ / common, other))
            return sum.inexact();
        const std::int64_t above = one + other;
        const std::int64_t shared = std::gcd(above, common);
        if (above == 0)
            return {};
        return sum.become(above / shared, 1, left.below_ / common, right.below_ / shared);
    }
    friend genius_number operator-(const genius_number& left, const genius_number& right)
    {
        return left + right * genius_number{-1};
    }
    // Exact where both numbers are.
    friend bool operator<(const genius_number& left, const genius_number& right)
    {
        const genius_number difference = left - right;
        return difference.is_exact_ ? difference.above_ < 0 : left.near_ < right.near_;
    }

    // In units, to the nearest, which `number x units_per_point` is exactly where the denominator divides the units.
    // The number must not leave the range of units.
    model::units in_units(model::units units_per_point) const
    {
        if (!is_exact_)
            return nearest(near_ * static_cast<double>(units_per_point));
        const std::int64_t whole = above_ / below_;
        const std::int64_t rest = above_ % below_;
        if (units_per_point % below_ == 0)
            return whole * units_per_point + rest * (units_per_point / below_);
        return whole * units_per_point +
               nearest(static_cast<double>(rest) / static_cast<double>(below_) * static_cast<double>(units_per_point));
    }

    // As a decimal with twelve places at most.
    std::string text() const
    {
        constexpr model::units places = 1'000'000'000'000;
        if (near_ >= 1e6 || near_ <= -1e6)
            return std::to_string(static_cast<long long>(near_ > 9e18 ? 9e18 : near_ < -9e18 ? -9e18 : near_));
        return to_decimal(in_units(places), places).value_or("");
    }

private:
    // Sums of two products of such numbers fit.
    static constexpr std::int64_t most = std::int64_t{1} << 61;

    static bool multiply(std::int64_t left, std::int64_t right, std::int64_t& product)
    {
        const std::int64_t size = left < 0 ? -left : left;
        const std::int64_t by = right < 0 ? -right : right;
        if (size != 0 && by > most / size)
            return false;
        product = left * right;
        return true;
    }
    static model::units nearest(double number)
    {
        const double greatest = 4e18;
        if (!(number < greatest && number > -greatest))
            return number < 0 ? -static_cast<model::units>(greatest) : static_cast<model::units>(greatest);
        const auto whole = static_cast<model::units>(number);
        const double rest = number - static_cast<double>(whole);
        return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole;
    }
    static genius_number scaled(std::int64_t mantissa, long power)
    {
        const genius_number number{mantissa};
        genius_number ten_to;
        ten_to.near_ = 1;
        ten_to.above_ = 1;
        for (long step = 0; step < (power < 0 ? -power : power); ++step) {
            ten_to.near_ *= 10;
            ten_to.is_exact_ = ten_to.is_exact_ && multiply(ten_to.above_, 10, ten_to.above_);
        }
        return power < 0 ? number / ten_to : number * ten_to;
    }
    genius_number& inexact()
    {
        is_exact_ = false;
        above_ = 0;
        below_ = 1;
        return *this;
    }
    genius_number& become(std::int64_t left, std::int64_t right, std::int64_t below_left, std::int64_t below_right)
    {
        if (!multiply(left, right, above_) || !multiply(below_left, below_right, below_))
            return inexact();
        is_exact_ = true;
        near_ = static_cast<double>(above_) / static_cast<double>(below_);
        return *this;
    }

    std::int64_t above_ = 0;
    std::int64_t below_ = 1;
    double near_ = 0;
    bool is_exact_ = true;
};

// No less than 0, and no more than 1.
inline genius_number within_0_and_1(const genius_number& number)
{
    return number < genius_number{0} ? genius_number{0} : genius_number{1} < number ? genius_number{1} : number;
}

}

#endif
