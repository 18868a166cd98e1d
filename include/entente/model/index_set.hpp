#ifndef ENTENTE_MODEL_INDEX_SET_HPP
#define ENTENTE_MODEL_INDEX_SET_HPP

// A set of small indices: one bit each, in words of 64. What issue sets, party sets and rows of a graph are made of.

#include <entente/version.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::model {

// How many 64-bit words hold `bits` bits.
constexpr std::size_t words_for(std::size_t bits) { return bits == 0 ? 1 : (bits + 63) / 64; }

// A set of indices below 64 * Words. A value: copies are independent. Every operation costs O(Words); an index that
// does not fit must not be given.
template <std::size_t Words>
struct index_set {
    std::uint64_t words[Words]{};

    // Walks the members in ascending order.
    class iterator {
    public:
        using value_type = std::size_t;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() = default;
        constexpr iterator(const std::uint64_t* set, std::size_t word) : set_{set}, word_{word} { skip_empty_words(); }

        constexpr std::size_t operator*() const
        {
            return word_ * 64 + static_cast<std::size_t>(std::countr_zero(rest_));
        }
        constexpr iterator& operator++()
        {
            rest_ &= rest_ - 1;
            if (rest_ == 0) {
                ++word_;
                skip_empty_words();
            }
            return *this;
        }
        constexpr iterator operator++(int)
        {
            iterator before = *this;
            ++*this;
            return before;
        }
        constexpr bool operator==(const iterator& other) const { return word_ == other.word_ && rest_ == other.rest_; }

    private:
        constexpr void skip_empty_words()
        {
            while (word_ < Words && (rest_ = set_[word_]) == 0)
                ++word_;
        }

        const std::uint64_t* set_ = nullptr;
        std::size_t word_ = Words;
        std::uint64_t rest_ = 0;
    };

    // The set {0, ..., count - 1}.
    static constexpr index_set first(std::size_t count)
    {
        index_set all;
        for (std::size_t word = 0; word < Words && word * 64 < count; ++word)
            all.words[word] = count - word * 64 >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << (count % 64)) - 1;
        return all;
    }

    constexpr bool contains(std::size_t index) const { return (words[index / 64] >> (index % 64) & 1) != 0; }
    constexpr void insert(std::size_t index) { words[index / 64] |= std::uint64_t{1} << (index % 64); }
    constexpr void erase(std::size_t index) { words[index / 64] &= ~(std::uint64_t{1} << (index % 64)); }

    constexpr bool empty() const
    {
        for (const std::uint64_t word : words)
            if (word != 0)
                return false;
        return true;
    }
    constexpr std::size_t size() const
    {
        int count = 0;
        for (const std::uint64_t word : words)
            count += std::popcount(word);
        return static_cast<std::size_t>(count);
    }
    constexpr bool is_subset_of(const index_set& other) const
    {
        for (std::size_t word = 0; word < Words; ++word)
            if ((words[word] & ~other.words[word]) != 0)
                return false;
        return true;
    }

    constexpr index_set& operator|=(const index_set& other)
    {
        for (std::size_t word = 0; word < Words; ++word)
            words[word] |= other.words[word];
        return *this;
    }
    constexpr index_set& operator&=(const index_set& other)
    {
        for (std::size_t word = 0; word < Words; ++word)
            words[word] &= other.words[word];
        return *this;
    }
    constexpr index_set& operator-=(const index_set& other)
    {
        for (std::size_t word = 0; word < Words; ++word)
            words[word] &= ~other.words[word];
        return *this;
    }
    friend constexpr index_set operator|(index_set left, const index_set& right) { return left |= right; }
    friend constexpr index_set operator&(index_set left, const index_set& right) { return left &= right; }
    friend constexpr index_set operator-(index_set left, const index_set& right) { return left -= right; }
    friend constexpr bool operator==(const index_set&, const index_set&) = default;

    constexpr iterator begin() const { return iterator{words, 0}; }
    constexpr iterator end() const { return {}; }
};

}

#endif
