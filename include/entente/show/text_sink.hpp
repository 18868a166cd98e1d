#ifndef ENTENTE_SHOW_TEXT_SINK_HPP
#define ENTENTE_SHOW_TEXT_SINK_HPP

// Characters into any output iterator, the same bytes everywhere: no streams, no locale, no floating point.

#include <entente/model/problem.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

// What takes characters: the iterator of a string, of a stream's buffer, or the host's own.
template <class Out>
concept character_output = std::output_iterator<Out, char>;

namespace detail {

// A whole number of tenths, as a decimal.
struct tenths {
    long long value;
};

// `count` / `of` as a decimal with at most so many digits behind the point, to the nearest, halves away from zero; no
// zeros at its end. `of` is positive, and `count` times the power of ten fits.
inline std::string decimal_text(long long count, long long of, int digits)
{
    const bool is_negative = count < 0;
    unsigned long long rest =
        is_negative ? 0ULL - static_cast<unsigned long long>(count) : static_cast<unsigned long long>(count);
    const auto whole = static_cast<unsigned long long>(of);
    unsigned long long power = 1;
    for (int digit = 0; digit < digits; ++digit)
        power *= 10;
    unsigned long long before = rest / whole;
    rest %= whole;
    unsigned long long behind = rest * power / whole;
    if (rest * power % whole >= whole - whole / 2)
        ++behind;
    if (behind == power) {
        behind = 0;
        ++before;
    }
    std::string text = is_negative && (before > 0 || behind > 0) ? "-" : "";
    text += std::to_string(before);
    if (behind > 0) {
        std::string fraction = std::to_string(behind);
        fraction.insert(0, static_cast<std::size_t>(digits) - fraction.size(), '0');
        while (fraction.back() == '0')
            fraction.pop_back();
        text += '.';
        text += fraction;
    }
    return text;
}

// A number of points, to the hundredth, or as closely as is asked for, which is a millionth at most. Units stay within
// 2^41, and so do the units of a point.
inline std::string points_text(model::units units, model::units per_point, int digits = 2)
{
    return decimal_text(units, per_point, digits);
}

template <character_output Out>
class text_sink {
public:
    explicit text_sink(Out out) : out_{std::move(out)} {}

    template <class... Parts>
    void put(const Parts&... parts)
    {
        (write(parts), ...);
    }
    Out end() && { return std::move(out_); }

private:
    void write(std::string_view text)
    {
        for (const char c : text) {
            *out_ = c;
            ++out_;
        }
    }
    void write(tenths number) { write(decimal_text(number.value, 10, 1)); }
    template <std::integral Number>
    void write(Number number)
    {
        char digits[24];
        const std::to_chars_result end = std::to_chars(digits, digits + sizeof digits, number);
        write(std::string_view{digits, static_cast<std::size_t>(end.ptr - digits)});
    }

    Out out_;
};

}

}

#endif
