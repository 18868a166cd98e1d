#ifndef ENTENTE_MODEL_NATURAL_HPP
#define ENTENTE_MODEL_NATURAL_HPP

// Natural numbers of any size: how many packages there are, and products of many gains.

#include <entente/version.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

// A natural number without a limit. Sums and products cost time in proportion to the number of digits. A template, as
// solvers are, so that only who counts compiles it: see solve/asked.hpp.
template <class Asked>
class basic_natural {
public:
    constexpr basic_natural() = default;
    constexpr basic_natural(std::uint64_t value)
    {
        for (; value != 0; value >>= 32)
            limbs_.push_back(static_cast<std::uint32_t>(value));
    }

    constexpr basic_natural& operator+=(const basic_natural& other)
    {
        if (limbs_.size() < other.limbs_.size())
            limbs_.resize(other.limbs_.size(), 0);
        std::uint64_t carry = 0;
        for (std::size_t place = 0; place < limbs_.size() && (carry != 0 || place < other.limbs_.size()); ++place) {
            carry += limbs_[place];
            carry += place < other.limbs_.size() ? other.limbs_[place] : 0;
            limbs_[place] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0)
            limbs_.push_back(static_cast<std::uint32_t>(carry));
        return *this;
    }
    friend constexpr basic_natural operator+(basic_natural left, const basic_natural& right) { return left += right; }

    friend constexpr basic_natural operator*(const basic_natural& left, const basic_natural& right)
    {
        basic_natural product;
        product.limbs_.assign(left.limbs_.size() + right.limbs_.size(), 0);
        for (std::size_t i = 0; i < left.limbs_.size(); ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; j < right.limbs_.size() || carry != 0; ++j) {
                carry += product.limbs_[i + j];
                carry += j < right.limbs_.size() ? std::uint64_t{left.limbs_[i]} * right.limbs_[j] : 0;
                product.limbs_[i + j] = static_cast<std::uint32_t>(carry);
                carry >>= 32;
            }
        }
        product.trim();
        return product;
    }
    constexpr basic_natural& operator*=(const basic_natural& other) { return *this = *this * other; }

    friend constexpr bool operator==(const basic_natural&, const basic_natural&) = default;
    friend constexpr std::strong_ordering operator<=>(const basic_natural& left, const basic_natural& right)
    {
        if (left.limbs_.size() != right.limbs_.size())
            return left.limbs_.size() <=> right.limbs_.size();
        for (std::size_t place = left.limbs_.size(); place-- > 0;)
            if (left.limbs_[place] != right.limbs_[place])
                return left.limbs_[place] <=> right.limbs_[place];
        return std::strong_ordering::equal;
    }

    // The number where it is at most `most`, and `most` where it is greater.
    constexpr std::uint64_t at_most(std::uint64_t most) const
    {
        if (basic_natural{most} < *this)
            return most;
        std::uint64_t value = 0;
        for (std::size_t place = limbs_.size(); place-- > 0;)
            value = value << 32 | limbs_[place];
        return value;
    }
    // The nearest double, or so: exact below 2^53. Infinite past its range.
    constexpr double approximately() const
    {
        double value = 0;
        for (std::size_t place = limbs_.size(); place-- > 0;)
            value = value * 4294967296.0 + limbs_[place];
        return value;
    }

    // Decimal digits, the most significant first, to any output iterator of characters. O(digits^2).
    template <class Output>
    constexpr Output write(Output out) const
    {
        std::vector<unsigned char> digits;
        std::vector<std::uint32_t> rest = limbs_;
        while (!rest.empty()) {
            std::uint64_t remainder = 0;
            for (std::size_t place = rest.size(); place-- > 0;) {
                remainder = remainder << 32 | rest[place];
                rest[place] = static_cast<std::uint32_t>(remainder / 1'000'000'000);
                remainder %= 1'000'000'000;
            }
            while (!rest.empty() && rest.back() == 0)
                rest.pop_back();
            for (int digit = 0; digit < 9 && (remainder != 0 || !rest.empty()); ++digit, remainder /= 10)
                digits.push_back(static_cast<unsigned char>(remainder % 10));
        }
        if (digits.empty())
            digits.push_back(0);
        for (std::size_t place = digits.size(); place-- > 0;)
            *out++ = static_cast<char>('0' + digits[place]);
        return out;
    }

private:
    constexpr void trim()
    {
        while (!limbs_.empty() && limbs_.back() == 0)
            limbs_.pop_back();
    }

    std::vector<std::uint32_t> limbs_; // the least significant first; none for zero
};

using natural = basic_natural<void>;

}

#endif
