#ifndef ENTENTE_MODEL_BIT_MATRIX_HPP
#define ENTENTE_MODEL_BIT_MATRIX_HPP

// A relation among a few indices: one bit for each ordered pair. What a graph is to the algorithms.

#include <entente/model/index_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// A matrix of any size, seen: `stride` words a row. Refers to a bit_matrix that must outlive it.
struct bit_matrix_view {
    const std::uint64_t* words;
    std::size_t size;
    std::size_t stride;

    constexpr bool contains(std::size_t from, std::size_t to) const
    {
        return (words[from * stride + to / 64] >> (to % 64) & 1) != 0;
    }
    // The least `to` at or after `start` with from -> to, or `size` where there is none.
    constexpr std::size_t next(std::size_t from, std::size_t start) const
    {
        if (start >= size)
            return size;
        std::size_t word = start / 64;
        std::uint64_t rest = words[from * stride + word] & (~std::uint64_t{0} << (start % 64));
        while (rest == 0) {
            if (++word == stride)
                return size;
            rest = words[from * stride + word];
        }
        return word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
    }
};

// A square of Size x Size bits, all clear at first.
template <std::size_t Size>
struct bit_matrix {
    static constexpr std::size_t stride = words_for(Size);
    using row_type = index_set<stride>;

    std::uint64_t words[(Size == 0 ? 1 : Size) * stride]{};

    constexpr bool contains(std::size_t from, std::size_t to) const { return view().contains(from, to); }
    constexpr void insert(std::size_t from, std::size_t to)
    {
        words[from * stride + to / 64] |= std::uint64_t{1} << (to % 64);
    }
    constexpr row_type row(std::size_t from) const
    {
        row_type copy;
        for (std::size_t word = 0; word < stride; ++word)
            copy.words[word] = words[from * stride + word];
        return copy;
    }

    constexpr bit_matrix& operator|=(const bit_matrix& other)
    {
        for (std::size_t word = 0; word < Size * stride; ++word)
            words[word] |= other.words[word];
        return *this;
    }
    constexpr bit_matrix transposed() const
    {
        bit_matrix result;
        for (std::size_t from = 0; from < Size; ++from)
            for (std::size_t to = view().next(from, 0); to < Size; to = view().next(from, to + 1))
                result.insert(to, from);
        return result;
    }
    constexpr bit_matrix_view view() const { return {words, Size, stride}; }

    friend constexpr bool operator==(const bit_matrix&, const bit_matrix&) = default;
};

}

#endif
