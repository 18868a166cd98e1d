#ifndef ENTENTE_SOLVE_FRONTIERS_DOMINANCE_TREE_HPP
#define ENTENTE_SOLVE_FRONTIERS_DOMINANCE_TREE_HPP

// Points of several parties, in a tree that tells whether one of many is at least as good for everybody.

#include <entente/model/problem.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

inline constexpr std::size_t block_lanes = 16;

// Which of a block's points are no less than the one that is asked for, in any coordinate? A bit for each. Differences
// tell by their sign, so that no number may pass half of what `Value` holds. The number of coordinates is `Known` where
// that is not 0: such loops take a few machine instructions.
template <std::size_t Known, class Value>
constexpr std::uint32_t lanes_no_less(const Value* block, const Value* asked, std::size_t coordinates)
{
    std::array<Value, block_lanes> short_by{};
    if constexpr (Known == 0)
        for (std::size_t coordinate = 0; coordinate < coordinates; ++coordinate)
            for (std::size_t lane = 0; lane < block_lanes; ++lane)
                short_by[lane] |= static_cast<Value>(block[coordinate * block_lanes + lane] - asked[coordinate]);
    else
        for (std::size_t lane = 0; lane < block_lanes; ++lane) {
            Value any = static_cast<Value>(block[lane] - asked[0]);
            for (std::size_t coordinate = 1; coordinate < Known; ++coordinate)
                any |= static_cast<Value>(block[coordinate * block_lanes + lane] - asked[coordinate]);
            short_by[lane] = any;
        }
    // Mostly none is, which is found out without a branch for each.
    Value all = -1;
    for (std::size_t lane = 0; lane < block_lanes; ++lane)
        all &= short_by[lane];
    if (all < 0)
        return 0;
    std::uint32_t found = 0;
    for (std::size_t lane = 0; lane < block_lanes; ++lane)
        found |= (short_by[lane] < 0 ? std::uint32_t{0} : std::uint32_t{1}) << lane;
    return found;
}

}

// Points that are told by a row of coordinates each, in blocks of 16: coordinate by coordinate, so that a whole block is
// compared at a time. Above 16 blocks stands a block of the most that each of them reaches in each coordinate, and so on
// up to a single one, as in an R-tree (A. Guttman, 1984). Blocks are filled up with points that are less than any.
template <class Value>
class dominance_tree {
public:
    static constexpr std::size_t lanes = detail::block_lanes;

    // Takes `size` rows in the given order, in which neighbours had better lie near each other. O(size * coordinates).
    constexpr void build(const Value* rows, const std::uint32_t* order, std::size_t size, std::size_t coordinates)
    {
        lay_out(size, coordinates);
        for (std::size_t place = 0; place < size; ++place)
            put(place, rows + order[place] * coordinates);
        for (std::size_t level = 1; level < levels_; ++level)
            for (std::size_t below = 0; below < begin_[level] - begin_[level - 1]; ++below)
                for (std::size_t coordinate = 0; coordinate < coordinates; ++coordinate) {
                    const Value* of = block(begin_[level - 1] + below) + coordinate * lanes;
                    Value most = of[0];
                    for (std::size_t lane = 1; lane < lanes; ++lane)
                        most = most < of[lane] ? of[lane] : most;
                    at(level, below)[coordinate * lanes] = most;
                }
    }
    // The same point by point, for who looks at blocks alone and never searches: places for points, and a point for one.
    constexpr void lay_out(std::size_t size, std::size_t coordinates)
    {
        size_ = size;
        coordinates_ = coordinates;
        levels_ = 0;
        std::size_t all = 0;
        for (std::size_t points = size; points != 0; points = points == 1 ? 0 : points) {
            begin_[levels_++] = static_cast<std::uint32_t>(all);
            points = (points + lanes - 1) / lanes;
            all += points;
        }
        values_.assign(all * lanes * coordinates, lowest);
    }
    constexpr void put(std::size_t place, const Value* row)
    {
        for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
            at(0, place)[coordinate * lanes] = row[coordinate];
    }

    constexpr std::size_t size() const { return size_; }
    constexpr std::size_t blocks() const { return (size_ + lanes - 1) / lanes; }
    // A block's first point, and any point: a coordinate stands `lanes` behind the one before it.
    constexpr const Value* block(std::size_t which) const { return values_.data() + which * coordinates_ * lanes; }
    constexpr const Value* of(std::size_t place) const { return block(place / lanes) + place % lanes; }

    // Which points of a block are no less than this one in any coordinate? A bit for each.
    constexpr std::uint32_t no_less_in(std::size_t which, const Value* asked) const
    {
        switch (coordinates_) {
        case 4: return detail::lanes_no_less<4>(block(which), asked, coordinates_);
        case 5: return detail::lanes_no_less<5>(block(which), asked, coordinates_);
        case 6: return detail::lanes_no_less<6>(block(which), asked, coordinates_);
        default: return detail::lanes_no_less<0>(block(which), asked, coordinates_);
        }
    }
    // Calls `accept(block, bits)` for blocks with such points until it returns true. Returns whether it did.
    template <class Accept>
    constexpr bool search(const Value* asked, const Accept& accept) const
    {
        switch (coordinates_) {
        case 4: return search_by<4>(asked, accept);
        case 5: return search_by<5>(asked, accept);
        case 6: return search_by<6>(asked, accept);
        default: return search_by<0>(asked, accept);
        }
    }

private:
    static constexpr Value lowest = -(static_cast<Value>(1) << (sizeof(Value) * 8 - 2));

    constexpr Value* at(std::size_t level, std::size_t place)
    {
        return values_.data() + (begin_[level] + place / lanes) * coordinates_ * lanes + place % lanes;
    }
    template <std::size_t Known, class Accept>
    constexpr bool search_by(const Value* asked, const Accept& accept) const
    {
        if (levels_ == 0)
            return false;
        // By level, the block that is looked at and what is still to be seen of it.
        std::array<std::uint32_t, most_levels> which{};
        std::array<std::uint32_t, most_levels> left{};
        std::size_t level = levels_ - 1;
        left[level] = detail::lanes_no_less<Known>(block(begin_[level]), asked, coordinates_);
        while (true) {
            if (level == 0 && left[0] != 0) {
                if (accept(which[0], left[0]))
                    return true;
                left[0] = 0;
            }
            while (left[level] == 0)
                if (++level == levels_)
                    return false;
            const auto lane = static_cast<std::uint32_t>(std::countr_zero(left[level]));
            left[level] &= left[level] - 1;
            const std::uint32_t child = which[level] * static_cast<std::uint32_t>(lanes) + lane;
            --level;
            which[level] = child;
            left[level] = detail::lanes_no_less<Known>(block(begin_[level] + child), asked, coordinates_);
        }
    }

    static constexpr std::size_t most_levels = 8; // of 2^32 points

    std::size_t size_ = 0;
    std::size_t coordinates_ = 0;
    std::size_t levels_ = 0;
    std::array<std::uint32_t, most_levels> begin_{}; // by level, the points' first: its first block
    std::vector<Value> values_;            // by block and coordinate
};

}

#endif
