#ifndef ENTENTE_SOLVE_FRONTIERS_DOMINANCE_TREE_HPP
#define ENTENTE_SOLVE_FRONTIERS_DOMINANCE_TREE_HPP

// Points of several parties, and a tree that tells whether one of many is at least as good for everybody.

#include <entente/model/problem.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// A utility for each party, then their sum, then zeros. The sum makes "better for somebody, worse for nobody" a mere
// comparison too: no utility less, and the sum greater.
template <class Value, std::size_t Width>
struct point_of_many {
    std::array<Value, Width> of{};

    friend constexpr point_of_many operator+(const point_of_many& one, const point_of_many& other)
    {
        point_of_many sum;
        for (std::size_t place = 0; place < Width; ++place)
            sum.of[place] = static_cast<Value>(one.of[place] + other.of[place]);
        return sum;
    }
    friend constexpr point_of_many operator-(const point_of_many& one, const point_of_many& other)
    {
        point_of_many difference;
        for (std::size_t place = 0; place < Width; ++place)
            difference.of[place] = static_cast<Value>(one.of[place] - other.of[place]);
        return difference;
    }
    constexpr bool is_no_less_than(const point_of_many& other) const
    {
        bool all = true;
        for (std::size_t place = 0; place < Width; ++place)
            all = all & (of[place] >= other.of[place]);
        return all;
    }
    friend constexpr bool operator==(const point_of_many&, const point_of_many&) = default;
};

// A k-d tree (J. L. Bentley, 1975) that is built once: the median along the longest side splits. Leaves hold up to 32
// points, coordinate by coordinate, so that several are compared at a time.
template <class Value, std::size_t Width>
class dominance_tree {
public:
    using point = point_of_many<Value, Width>;

    // `used` coordinates of each point differ from zero. O(n log n).
    constexpr void build(const std::vector<point>& points, std::size_t used)
    {
        used_ = used;
        order_.resize(points.size(), 0);
        for (std::size_t place = 0; place < points.size(); ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        nodes_.clear();
        if (!points.empty())
            split(points, 0, static_cast<std::uint32_t>(points.size()));
        stride_ = points.size() + lanes;
        coordinates_.assign(stride_ * used_, 0);
        for (std::size_t coordinate = 0; coordinate < used_; ++coordinate) {
            Value* to = coordinates_.data() + coordinate * stride_;
            for (std::size_t place = 0; place < points.size(); ++place)
                to[place] = points[order_[place]].of[coordinate];
            for (std::size_t place = points.size(); place < stride_; ++place)
                to[place] = lowest;
        }
    }
    constexpr bool is_built() const { return stride_ != 0; }

    // The points' indices, neighbours beside each other: asking in this order finds most answers at the last one's place.
    constexpr const std::vector<std::uint32_t>& order() const { return order_; }

    // Is a point of the tree no less than this one in any coordinate? `hint` is where the last such point was.
    constexpr bool has_no_less(const point& asked, std::uint32_t& hint) const
    {
        if (hint < order_.size() && covers(hint, asked))
            return true;
        std::uint32_t stack[64]; // deeper than any tree of 2^32 points; not set beforehand, for speed
        std::size_t depth = 0;
        if (!nodes_.empty())
            stack[depth++] = 0;
        while (depth > 0) {
            const std::uint32_t own = stack[--depth];
            const node& at = nodes_[own];
            if (!at.most.is_no_less_than(asked))
                continue;
            if (at.least.is_no_less_than(asked)) {
                hint = at.begin;
                return true;
            }
            if (at.right != 0) {
                stack[depth++] = at.right;
                stack[depth++] = own + 1;
                continue;
            }
            for (std::uint32_t begin = at.begin; begin < at.end; begin += lanes) {
                const std::uint32_t found = first_covering(begin, asked);
                if (found < at.end) {
                    hint = found;
                    return true;
                }
            }
        }
        return false;
    }

private:
    static constexpr std::uint32_t leaf_size = 32;
    static constexpr std::uint32_t lanes = 16;
    static constexpr Value lowest = -(static_cast<Value>(1) << (sizeof(Value) * 8 - 2));

    // The left child stands right behind its parent.
    struct node {
        point most;
        point least;
        std::uint32_t right = 0; // 0: a leaf
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    constexpr bool covers(std::uint32_t place, const point& asked) const
    {
        bool all = true;
        for (std::size_t coordinate = 0; coordinate < used_; ++coordinate)
            all = all & (coordinates_[coordinate * stride_ + place] >= asked.of[coordinate]);
        return all;
    }
    constexpr std::uint32_t first_covering(std::uint32_t begin, const point& asked) const
    {
        std::array<Value, lanes> short_by{};
        for (std::size_t coordinate = 0; coordinate < used_; ++coordinate) {
            const Value* from = coordinates_.data() + coordinate * stride_ + begin;
            const Value needed = asked.of[coordinate];
            for (std::size_t lane = 0; lane < lanes; ++lane)
                short_by[lane] = short_by[lane] | static_cast<Value>(from[lane] < needed);
        }
        // Mostly none covers it, which is found out without a branch for each.
        Value all_short = 1;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            all_short = all_short & short_by[lane];
        if (all_short != 0)
            return static_cast<std::uint32_t>(-1);
        std::uint32_t first = 0;
        while (short_by[first] != 0)
            ++first;
        return begin + first;
    }

    constexpr void split(const std::vector<point>& points, std::uint32_t begin, std::uint32_t end)
    {
        const std::size_t own = nodes_.size();
        nodes_.emplace_back();
        point most = points[order_[begin]];
        point least = most;
        for (std::uint32_t place = begin + 1; place < end; ++place)
            for (std::size_t coordinate = 0; coordinate < used_; ++coordinate) {
                const Value value = points[order_[place]].of[coordinate];
                most.of[coordinate] = most.of[coordinate] < value ? value : most.of[coordinate];
                least.of[coordinate] = value < least.of[coordinate] ? value : least.of[coordinate];
            }
        nodes_[own].most = most;
        nodes_[own].least = least;
        nodes_[own].begin = begin;
        nodes_[own].end = end;
        if (end - begin <= leaf_size)
            return;
        std::size_t longest = 0;
        for (std::size_t coordinate = 1; coordinate + 1 < used_; ++coordinate)
            if (most.of[coordinate] - least.of[coordinate] > most.of[longest] - least.of[longest])
                longest = coordinate;
        const std::uint32_t middle = begin + (end - begin) / 2;
        select(points, longest, begin, middle, end);
        split(points, begin, middle);
        nodes_[own].right = static_cast<std::uint32_t>(nodes_.size());
        split(points, middle, end);
    }

    // Arranges the order so that the greater values of a coordinate stand before `middle` (C. A. R. Hoare, Find, 1961).
    constexpr void select(const std::vector<point>& points, std::size_t coordinate, std::uint32_t begin,
                          std::uint32_t middle, std::uint32_t end)
    {
        while (end - begin > 1) {
            const Value one = points[order_[begin]].of[coordinate];
            const Value other = points[order_[begin + (end - begin) / 2]].of[coordinate];
            const Value third = points[order_[end - 1]].of[coordinate];
            const Value low = one < other ? one : other;
            const Value high = one < other ? other : one;
            const Value pivot = third < low ? low : high < third ? high : third;
            std::uint32_t left = begin;
            std::uint32_t right = end - 1;
            while (true) {
                while (points[order_[left]].of[coordinate] > pivot)
                    ++left;
                while (points[order_[right]].of[coordinate] < pivot)
                    --right;
                if (left >= right)
                    break;
                const std::uint32_t moved = order_[left];
                order_[left++] = order_[right];
                order_[right--] = moved;
            }
            // What stands before `cut` is no less than the pivot, what stands after it no greater; neither is empty.
            const std::uint32_t cut = right + 1 == end ? right : right + 1;
            if (middle < cut)
                end = cut;
            else
                begin = cut;
        }
    }

    std::size_t used_ = 0;
    std::size_t stride_ = 0;
    std::vector<std::uint32_t> order_;
    std::vector<node> nodes_;
    std::vector<Value> coordinates_; // by coordinate, in the tree's order
};

}

#endif
