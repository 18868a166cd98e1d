#ifndef ENTENTE_BY_NAME_NAMES_HPP
#define ENTENTE_BY_NAME_NAMES_HPP

// Names that are known only at run time: a list that is searched, the names that come close to one that is not in it,
// and how a name is quoted in a sentence.

#include <entente/model/sorting.hpp>
#include <entente/version.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Names in the order in which they were given, each once. Any bytes make a name; two are the same if all bytes are.
class name_list {
public:
    name_list() = default;
    // Names may be repeated here: `repeated()` tells. O(n log n).
    explicit name_list(std::vector<std::string> names) : names_{std::move(names)}
    {
        sorted_.resize(names_.size());
        for (std::size_t place = 0; place < names_.size(); ++place)
            sorted_[place] = static_cast<std::uint32_t>(place);
        model::sort(sorted_, [&](std::uint32_t left, std::uint32_t right) {
            const int order = names_[left].compare(names_[right]);
            return order != 0 ? order < 0 : left < right;
        });
    }

    std::size_t size() const { return names_.size(); }
    bool empty() const { return names_.empty(); }
    const std::string& operator[](std::size_t place) const { return names_[place]; }
    auto begin() const { return names_.begin(); }
    auto end() const { return names_.end(); }

    // The name's place, or size() where it is not in the list. O(log n) comparisons.
    std::size_t find(std::string_view name) const
    {
        const auto at = lower_bound(name);
        return at != sorted_.end() && names_[*at] == name ? *at : names_.size();
    }
    // The place of the first name that stands in the list already when it comes, or size() where none does. O(n).
    std::size_t repeated() const
    {
        std::size_t first = names_.size();
        for (std::size_t place = 1; place < sorted_.size(); ++place)
            if (names_[sorted_[place]] == names_[sorted_[place - 1]])
                first = std::min(first, static_cast<std::size_t>(sorted_[place]));
        return first;
    }
    // Appends the name. Does nothing, and returns false, where it is in the list already. O(n), little of it.
    bool add(std::string_view name)
    {
        const auto at = lower_bound(name);
        if (at != sorted_.end() && names_[*at] == name)
            return false;
        sorted_.insert(at, static_cast<std::uint32_t>(names_.size()));
        names_.emplace_back(name);
        return true;
    }

    friend bool operator==(const name_list& left, const name_list& right) { return left.names_ == right.names_; }

private:
    std::vector<std::uint32_t>::const_iterator lower_bound(std::string_view name) const
    {
        return std::lower_bound(sorted_.begin(), sorted_.end(), name,
                                [&](std::uint32_t place, std::string_view sought) { return names_[place] < sought; });
    }

    std::vector<std::string> names_;
    std::vector<std::uint32_t> sorted_; // places, in the order of their names' bytes
};

namespace detail {

// What is compared of a name, so that long names cost no more than this.
inline constexpr std::size_t compared_bytes = 128;
inline constexpr std::size_t most_edits = 6;

constexpr char lower_case(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}
inline std::string compared_form(std::string_view name)
{
    std::string form{name.substr(0, compared_bytes)};
    for (char& letter : form)
        letter = lower_case(letter);
    return form;
}

// The least number of bytes to insert, to leave out or to replace that makes one text of the other; any number greater
// than `most` where it is greater than that. (V. I. Levenshtein, 1966.) O(length * most).
inline std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t most)
{
    const std::size_t gap = left.size() < right.size() ? right.size() - left.size() : left.size() - right.size();
    if (gap > most)
        return most + 1;
    std::vector<std::size_t> above(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1, most + 1);
    for (std::size_t column = 0; column <= right.size(); ++column)
        above[column] = column;
    for (std::size_t line = 1; line <= left.size(); ++line) {
        // Farther from the diagonal, the distance is greater than `most`.
        const std::size_t first = line > most ? line - most : 1;
        const std::size_t last = std::min(right.size(), line + most);
        row[first - 1] = first == 1 ? line : most + 1;
        for (std::size_t column = first; column <= last; ++column) {
            const std::size_t replaced = above[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
            const std::size_t removed = column == line + most ? most + 1 : above[column] + 1;
            row[column] = std::min({replaced, removed, row[column - 1] + 1});
        }
        std::swap(above, row);
    }
    return std::min(above[right.size()], most + 1);
}

// How far a name is from the one that was asked for, both in their compared forms: the less, the closer. At or beyond
// `not_close`, it is no suggestion. A name that contains the other one comes after all those that differ by few bytes.
inline constexpr std::size_t not_close = 1000;
inline std::size_t remoteness(std::string_view asked, std::string_view name)
{
    const std::size_t shorter = std::min(asked.size(), name.size());
    const std::size_t longer = std::max(asked.size(), name.size());
    const std::size_t most = std::min((longer + 1) / 3, most_edits);
    const std::size_t edits = edit_distance(asked, name, most);
    if (edits <= most)
        return edits;
    const bool contained = (asked.size() < name.size() ? name.find(asked) : asked.find(name)) != std::string_view::npos;
    return shorter >= 3 && contained ? most_edits + longer - shorter : not_close;
}

}

// The names that come closest to one that is not in the list, at most three, the closest first and ties in the list's
// order. Letters of either case are the same here, and of long names only the first 128 bytes count.
// O(names * 128 * 128) at worst.
inline std::vector<std::string> close_names(const name_list& names, std::string_view asked)
{
    constexpr std::size_t most_suggestions = 3;
    struct suggestion {
        std::size_t remoteness;
        std::size_t place;
    };
    std::vector<suggestion> best;
    const std::string form = detail::compared_form(asked);
    for (std::size_t place = 0; place < names.size(); ++place) {
        const std::size_t remoteness = detail::remoteness(form, detail::compared_form(names[place]));
        if (remoteness >= detail::not_close)
            continue;
        std::size_t rank = best.size();
        while (rank > 0 && remoteness < best[rank - 1].remoteness)
            --rank;
        best.insert(best.begin() + static_cast<std::ptrdiff_t>(rank), {remoteness, place});
        if (best.size() > most_suggestions)
            best.pop_back();
    }
    std::vector<std::string> found;
    for (const suggestion& each : best)
        found.push_back(names[each.place]);
    return found;
}

// The name as it stands in a sentence: in quotation marks, on one line, and not longer than 80 bytes or so. What does
// not print is written as \x and two digits; bytes of other alphabets are kept.
inline std::string in_quotes(std::string_view name)
{
    constexpr std::size_t most_bytes = 80;
    constexpr std::string_view digits = "0123456789abcdef";
    std::size_t end = name.size();
    if (end > most_bytes) {
        end = most_bytes;
        // Not within a letter of several bytes.
        while (end > most_bytes - 3 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
            --end;
    }
    std::string text{'"'};
    for (const char letter : name.substr(0, end)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte == 0x7F) {
            text += "\\x";
            text += digits[byte >> 4];
            text += digits[byte & 15];
            continue;
        }
        if (letter == '"' || letter == '\\')
            text += '\\';
        text += letter;
    }
    text += end < name.size() ? "...\"" : "\"";
    return text;
}

}

#endif
