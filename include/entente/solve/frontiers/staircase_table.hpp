#ifndef ENTENTE_SOLVE_FRONTIERS_STAIRCASE_TABLE_HPP
#define ENTENTE_SOLVE_FRONTIERS_STAIRCASE_TABLE_HPP

// A staircase as a table over all that the first party may get: where many of its entries are steps, many are reckoned at
// once, and none is merged.

#include <entente/solve/frontiers/staircase.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// Tells for each utility of the first party, up from 0, the most that the second gets beside so much or more. Both told
// from 0 in steps of one; entries have 16 bits where the second party's utilities fit. A table used before keeps its
// memory.
class staircase_table {
public:
    static constexpr units most = (units{1} << 31) - 1;

    // Takes a staircase. Nothing that is added later may lead beyond `reach_first` and `reach_second`, nor have a point
    // beyond `widest` for the first party; the second's reach is at most `most`. O(reach_first + widest).
    template <class Point>
    constexpr void begin(const std::vector<Point>& points, units reach_first, units reach_second, units widest)
    {
        is_narrow_ = reach_second <= units{0x7FFF};
        front_ = static_cast<std::size_t>(widest);
        size_ = static_cast<std::size_t>(points.front().first()) + 1;
        with_entries([&](auto& entries) {
            using entry = typename std::remove_reference_t<decltype(entries)>::value_type;
            // Where the first party cannot get so much stands less than all that can be added will make up for.
            entries.assign(front_ + static_cast<std::size_t>(reach_first) + 1 + lanes<entry>,
                           static_cast<entry>(-1 - reach_second));
            std::size_t place = front_;
            for (std::size_t point = points.size(); point-- > 0;)
                for (; place <= front_ + static_cast<std::size_t>(points[point].first()); ++place)
                    entries[place] = static_cast<entry>(points[point].second());
        });
    }
    // Adds an issue's options: a staircase. O(options * entries).
    template <class Point>
    constexpr void add(const std::vector<Point>& options)
    {
        size_ += static_cast<std::size_t>(options.front().first());
        with_entries([&](auto& entries) { add_to(entries, options); });
    }
    // Writes the staircase. O(entries).
    template <class Point>
    constexpr void list(std::vector<Point>& points)
    {
        points.clear();
        with_entries([&](const auto& entries) {
            units top = -1;
            for (std::size_t place = size_; place-- > 0;) {
                const units second = signed_of(entries[front_ + place]);
                if (second <= top)
                    continue;
                top = second;
                points.push_back({static_cast<units>(place), second});
            }
        });
    }

private:
    template <class Entry>
    static constexpr std::size_t lanes = 128 / sizeof(Entry);
    template <class Entry>
    static constexpr auto signed_of(Entry entry)
    {
        return static_cast<std::make_signed_t<Entry>>(entry);
    }

    template <class Entry, class Point>
    constexpr void add_to(std::vector<Entry>& entries, const std::vector<Point>& options)
    {
        using number = std::make_signed_t<Entry>;
        for (std::size_t place = 1; place <= static_cast<std::size_t>(options.front().first()); ++place)
            entries[front_ - place] = entries[front_];
        // From the top down, for what an entry becomes rests on those below it.
        for (std::size_t end = (size_ + lanes<Entry> - 1) / lanes<Entry> * lanes<Entry>; end != 0; end -= lanes<Entry>) {
            Entry* const into = entries.data() + front_ + end - lanes<Entry>;
            std::array<number, lanes<Entry>> best{};
            best.fill(static_cast<number>(1U << (8 * sizeof(Entry) - 1)));
            for (const Point option : options) {
                const Entry* const from = into - option.first();
                const auto second = static_cast<number>(option.second());
                for (std::size_t lane = 0; lane < lanes<Entry>; ++lane) {
                    const auto sum = static_cast<number>(signed_of(from[lane]) + second);
                    best[lane] = best[lane] < sum ? sum : best[lane];
                }
            }
            for (std::size_t lane = 0; lane < lanes<Entry>; ++lane)
                into[lane] = static_cast<Entry>(best[lane]);
        }
    }
    template <class Task>
    constexpr void with_entries(Task task)
    {
        if (is_narrow_)
            task(narrow_);
        else
            task(wide_);
    }

    bool is_narrow_ = false;
    std::size_t front_ = 0; // before it stand as many copies of the first entry as an option may ask for
    std::size_t size_ = 0;
    std::vector<std::uint16_t> narrow_; // with a sign, as are the others
    std::vector<std::uint32_t> wide_;
};

}

#endif
