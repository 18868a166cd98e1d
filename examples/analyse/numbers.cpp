#include "numbers.hpp"

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <iterator>

namespace analyse {

std::string exact_number(double number)
{
    // 17 digits tell every number from its neighbours; most need fewer.
    std::array<char, 40> text{};
    for (int digits = 15; digits <= 17; ++digits) {
        std::snprintf(text.data(), text.size(), "%.*g", digits, number);
        const double again = std::strtod(text.data(), nullptr);
        if (!(again < number) && !(number < again))
            break;
    }
    return text.data();
}

std::string short_points(entente::model::units worth, entente::model::units units_per_point)
{
    std::array<char, 60> text{};
    std::snprintf(text.data(), text.size(), "%.4f", static_cast<double>(worth) / static_cast<double>(units_per_point));
    std::string digits{text.data()};
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string digits_of(const entente::natural& number)
{
    std::string digits;
    number.write(std::back_inserter(digits));
    return digits;
}

std::string readable(const entente::natural& number)
{
    const std::string digits = digits_of(number);
    if (digits.size() > 18)
        return digits.substr(0, 1) + '.' + digits.substr(1, 2) + " x 10^" + std::to_string(digits.size() - 1);
    std::string text;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        if (place > 0 && (digits.size() - place) % 3 == 0)
            text += ',';
        text += digits[place];
    }
    return text;
}

}
