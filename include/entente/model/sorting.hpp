#ifndef ENTENTE_MODEL_SORTING_HPP
#define ENTENTE_MODEL_SORTING_HPP

// Sorting and halving without a standard header: <algorithm> alone is longer than all of the solvers.

#include <entente/version.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::model {

// Sorts by merging: what is equal under `less` keeps its order. O(n log n), with as much memory again: that of `merged`.
template <class T, class Less>
constexpr void sort(std::vector<T>& values, Less less, std::vector<T>& merged)
{
    const std::size_t size = values.size();
    // Short runs by insertion first: that is most of the work where there are few values.
    constexpr std::size_t run = 8;
    for (std::size_t begin = 0; begin < size; begin += run)
        for (std::size_t place = begin + 1; place < size && place < begin + run; ++place)
            for (std::size_t at = place; at > begin && less(values[at], values[at - 1]); --at) {
                T moved = static_cast<T&&>(values[at]);
                values[at] = static_cast<T&&>(values[at - 1]);
                values[at - 1] = static_cast<T&&>(moved);
            }
    if (size <= run)
        return;
    merged = values;
    for (std::size_t width = run; width < size; width *= 2) {
        for (std::size_t begin = 0; begin < size; begin += 2 * width) {
            const std::size_t middle = begin + width < size ? begin + width : size;
            const std::size_t end = begin + 2 * width < size ? begin + 2 * width : size;
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t to = begin; to < end; ++to) {
                const bool from_right = left == middle || (right < end && less(values[right], values[left]));
                merged[to] = static_cast<T&&>(values[from_right ? right++ : left++]);
            }
        }
        values.swap(merged);
    }
}
template <class T, class Less>
constexpr void sort(std::vector<T>& values, Less less)
{
    std::vector<T> merged;
    model::sort(values, less, merged);
}

// Arranges a run of values so that none behind `middle` is less than one before it (C. A. R. Hoare, Find, 1961). O(n),
// but for rare orders.
template <class T, class Less>
constexpr void select(std::vector<T>& values, std::size_t begin, std::size_t middle, std::size_t end, Less less)
{
    while (end - begin > 1) {
        const T one = values[begin];
        const T other = values[begin + (end - begin) / 2];
        const T third = values[end - 1];
        const bool ascends = less(one, other);
        const T low = ascends ? one : other;
        const T high = ascends ? other : one;
        const T pivot = less(third, low) ? low : less(high, third) ? high : third;
        std::size_t left = begin;
        std::size_t right = end - 1;
        while (true) {
            while (less(values[left], pivot))
                ++left;
            while (less(pivot, values[right]))
                --right;
            if (left >= right)
                break;
            const T moved = values[left];
            values[left++] = values[right];
            values[right--] = moved;
        }
        // What stands before `cut` is no greater than the pivot, what stands after it no less; neither is empty.
        const std::size_t cut = right + 1 == end ? right : right + 1;
        if (middle < cut)
            end = cut;
        else
            begin = cut;
    }
}

}

#endif
