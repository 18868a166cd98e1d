#ifndef ENTENTE_BY_NAME_ISSUE_BY_NAME_HPP
#define ENTENTE_BY_NAME_ISSUE_BY_NAME_HPP

// An issue that is known only at run time: its name, its options and their order.

#include <entente/version.hpp>

#include <entente/by_name/names.hpp>

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// A whole number as a quantity's options are written: decimal, with a sign only if it is negative, and with no zero in
// front. Nothing where the text is none, or where the number does not fit.
inline std::optional<long long> whole_number(std::string_view text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || std::to_string(value) != text)
        return std::nullopt;
    return value;
}

// Whole numbers from the first up to the last, in equal steps: a quantity's options.
struct whole_numbers {
    long long from = 0;
    long long to = 0;
    long long step = 1;

    // How many: at least one, however it is written.
    unsigned long long count() const { return from <= to ? steps_up_to(to) + 1 : 1; }
    long long operator[](std::size_t place) const
    {
        return static_cast<long long>(static_cast<unsigned long long>(from) +
                                      place * static_cast<unsigned long long>(step));
    }
    // How many whole steps lead up to a number that is not below `from`. Unsigned inside, since the distance need not
    // fit a long long.
    unsigned long long steps_up_to(long long number) const
    {
        return (static_cast<unsigned long long>(number) - static_cast<unsigned long long>(from)) /
               static_cast<unsigned long long>(step > 0 ? step : 1);
    }

    friend bool operator==(const whole_numbers&, const whole_numbers&) = default;
};

enum class issue_kind : unsigned char { nominal, ordered, quantity };

class issue_by_name {
public:
    issue_by_name(std::string name, issue_kind kind, std::vector<std::string> options)
        : name_{std::move(name)}, kind_{kind}, options_{std::move(options)}
    {
    }
    issue_by_name(std::string name, whole_numbers numbers)
        : name_{std::move(name)}, kind_{issue_kind::quantity}, numbers_{numbers}
    {
    }

    const std::string& name() const { return name_; }
    issue_kind kind() const { return kind_; }
    bool is_ordered() const { return kind_ != issue_kind::nominal; }
    // How many options there are.
    std::size_t size() const
    {
        return kind_ == issue_kind::quantity ? static_cast<std::size_t>(numbers_.count()) : options_.size();
    }
    // The option's name; a quantity's is its decimal number. `place` is below size().
    std::string option(std::size_t place) const
    {
        return kind_ == issue_kind::quantity ? std::to_string(numbers_[place]) : options_[place];
    }
    // Empty for a quantity, whose options are numbers().
    const name_list& options() const { return options_; }
    const whole_numbers& numbers() const { return numbers_; }

    // The option's place, or size() where the issue has none of this name.
    std::size_t find(std::string_view option) const
    {
        if (kind_ != issue_kind::quantity)
            return options_.find(option);
        const std::optional<long long> number = whole_number(option);
        const std::size_t below = number ? floor_of(*number) : size();
        return below < size() && numbers_[below] == *number ? below : size();
    }
    // Names that come close to one that is no option; of a quantity, the numbers next to it.
    std::vector<std::string> close_to(std::string_view asked) const
    {
        if (kind_ != issue_kind::quantity)
            return close_names(options_, asked);
        const std::optional<long long> number = whole_number(asked);
        if (!number)
            return {};
        const std::size_t below = floor_of(*number);
        std::vector<std::string> found;
        if (below < size())
            found.push_back(option(below));
        const std::size_t above = below < size() ? below + 1 : 0;
        if (above < size())
            found.push_back(option(above));
        return found;
    }

    // Of an issue with an order: options from the first to the last; none where first > last.
    struct run {
        std::size_t first;
        std::size_t last;
    };
    // The options that lie within bounds: names of options, or, of a quantity, any whole numbers. A bound that is
    // neither is told by its place, 0 or 1, in `wrong`, which is otherwise 2.
    run within(const std::string* least, const std::string* greatest, int& wrong) const
    {
        wrong = 2;
        run found{0, size() - 1};
        if (kind_ != issue_kind::quantity) {
            if (least != nullptr)
                found.first = options_.find(*least);
            if (greatest != nullptr)
                found.last = options_.find(*greatest);
            if (least != nullptr && found.first == size())
                wrong = 0;
            else if (greatest != nullptr && found.last == size())
                wrong = 1;
            return found;
        }
        const std::optional<long long> from = least != nullptr ? whole_number(*least) : numbers_.from;
        const std::optional<long long> to = greatest != nullptr ? whole_number(*greatest) : numbers_.to;
        if (!from || !to) {
            wrong = from ? 1 : 0;
            return found;
        }
        const std::size_t below = floor_of(*from);
        found.first = below == size() ? 0 : numbers_[below] < *from ? below + 1 : below;
        found.last = floor_of(*to);
        return found.last == size() || found.first > found.last ? run{1, 0} : found;
    }

    friend bool operator==(const issue_by_name&, const issue_by_name&) = default;

private:
    // The place of the greatest option that is no greater than the number, or size() where there is none.
    std::size_t floor_of(long long number) const
    {
        if (number < numbers_.from)
            return size();
        return number >= numbers_.to ? size() - 1 : static_cast<std::size_t>(numbers_.steps_up_to(number));
    }

    std::string name_;
    issue_kind kind_;
    name_list options_;
    whole_numbers numbers_;
};

}

#endif
