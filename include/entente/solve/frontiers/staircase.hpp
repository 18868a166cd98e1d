#ifndef ENTENTE_SOLVE_FRONTIERS_STAIRCASE_HPP
#define ENTENTE_SOLVE_FRONTIERS_STAIRCASE_HPP

// Undominated points of two parties: the first party's utility descends, the second's ascends, like a staircase.

#include <entente/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

using model::units;

// Two utilities in one number, which is compared and added as one. Each must stay below 2^31.
class packed_point {
public:
    static constexpr units most = (units{1} << 31) - 1;

    constexpr packed_point() = default;
    constexpr packed_point(units first, units second)
        : key_{static_cast<std::uint64_t>(first) << 32 | static_cast<std::uint64_t>(second)}
    {
    }
    constexpr units first() const { return static_cast<units>(key_ >> 32); }
    constexpr units second() const { return static_cast<units>(key_ & 0xFFFF'FFFF); }
    friend constexpr packed_point operator+(packed_point one, packed_point other)
    {
        one.key_ += other.key_;
        return one;
    }
    friend constexpr bool operator<(packed_point one, packed_point other) { return one.key_ < other.key_; }

private:
    std::uint64_t key_ = 0;
};

// The same for utilities of any size.
class wide_point {
public:
    static constexpr units most = units{1} << 61;

    constexpr wide_point() = default;
    constexpr wide_point(units first, units second) : first_{first}, second_{second} {}
    constexpr units first() const { return first_; }
    constexpr units second() const { return second_; }
    friend constexpr wide_point operator+(wide_point one, wide_point other)
    {
        return {one.first_ + other.first_, one.second_ + other.second_};
    }
    friend constexpr bool operator<(wide_point one, wide_point other)
    {
        return one.first_ < other.first_ || (one.first_ == other.first_ && one.second_ < other.second_);
    }

private:
    units first_ = 0;
    units second_ = 0;
};

// A run of a staircase, with a point that is added to each of its points.
template <class Point>
struct shifted_steps {
    const Point* points = nullptr;
    std::size_t size = 0;
    Point by;
};
template <class Point>
constexpr shifted_steps<Point> shifted(const std::vector<Point>& points, Point by = {})
{
    return {points.data(), points.size(), by};
}

// Writes the staircase of both to `out`, which has room for both, and returns its length. The merge decides by
// arithmetic and not by branches, which no processor could foresee. O(both sizes).
template <class Point>
constexpr std::size_t merge(shifted_steps<Point> one, shifted_steps<Point> other, Point* out)
{
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t size = 0;
    units top = -1;
    while (left < one.size && right < other.size) {
        const Point from_left = one.points[left] + one.by;
        const Point from_right = other.points[right] + other.by;
        const bool takes_right = from_left < from_right;
        const Point next = takes_right ? from_right : from_left;
        right += takes_right ? 1U : 0U;
        left += takes_right ? 0U : 1U;
        out[size] = next;
        const units second = next.second();
        size += second > top ? 1U : 0U;
        top = second > top ? second : top;
    }
    const bool rest_is_left = left < one.size;
    const shifted_steps<Point> rest = rest_is_left ? one : other;
    std::size_t at = rest_is_left ? left : right;
    while (at < rest.size && (rest.points[at] + rest.by).second() <= top)
        ++at;
    for (; at < rest.size; ++at)
        out[size++] = rest.points[at] + rest.by;
    return size;
}
// The same to a vector, which is none of the operands.
template <class Point>
constexpr void merge(shifted_steps<Point> one, shifted_steps<Point> other, std::vector<Point>& out)
{
    out.resize(one.size + other.size);
    out.resize(solve::merge(one, other, out.data()));
}

// Staircases that are lent and given back, so that no step of a long run allocates once it is warm.
template <class Point>
class staircase_pool {
public:
    constexpr std::vector<Point> take()
    {
        if (free_.empty())
            return {};
        std::vector<Point> taken = static_cast<std::vector<Point>&&>(free_.back());
        free_.pop_back();
        taken.clear();
        return taken;
    }
    constexpr void give(std::vector<Point>&& points) { free_.push_back(static_cast<std::vector<Point>&&>(points)); }

private:
    std::vector<std::vector<Point>> free_;
};

// The staircase of all sums of a point of one with a point of the other: copies of the longer one, shifted by the
// points of the shorter, are merged two by two. `sums` receives it, and must not be one of the operands.
// O(product of the sizes * log of the lesser).
template <class Point>
constexpr void add_staircases(const std::vector<Point>& one, const std::vector<Point>& other, std::vector<Point>& sums,
                              staircase_pool<Point>& pool)
{
    const bool one_is_longer = other.size() < one.size();
    const std::vector<Point>& longer = one_is_longer ? one : other;
    const std::vector<Point>& shorter = one_is_longer ? other : one;
    sums.clear();
    if (shorter.empty())
        return;
    // Rises like a binary counter: `levels[n]` holds the sums with 2^n points of the shorter one, or nothing.
    std::vector<std::vector<Point>> levels;
    const auto put = [&](std::vector<Point>&& carried) {
        for (std::size_t level = 0;; ++level) {
            if (level == levels.size())
                levels.emplace_back();
            if (levels[level].empty()) {
                levels[level] = static_cast<std::vector<Point>&&>(carried);
                return;
            }
            std::vector<Point> merged = pool.take();
            solve::merge(shifted(levels[level]), shifted(carried), merged);
            pool.give(static_cast<std::vector<Point>&&>(carried));
            pool.give(static_cast<std::vector<Point>&&>(levels[level]));
            levels[level] = {};
            carried = static_cast<std::vector<Point>&&>(merged);
        }
    };
    for (std::size_t at = 0; at < shorter.size(); at += 2) {
        const bool is_pair = at + 1 < shorter.size();
        std::vector<Point> next = pool.take();
        solve::merge(shifted(longer, shorter[at]),
                     is_pair ? shifted(longer, shorter[at + 1]) : shifted_steps<Point>{}, next);
        put(static_cast<std::vector<Point>&&>(next));
    }
    for (std::vector<Point>& level : levels) {
        if (level.empty())
            continue;
        if (sums.empty()) {
            sums.swap(level);
            continue;
        }
        std::vector<Point> merged = pool.take();
        solve::merge(shifted(sums), shifted(level), merged);
        sums.swap(merged);
        pool.give(static_cast<std::vector<Point>&&>(merged));
        pool.give(static_cast<std::vector<Point>&&>(level));
    }
}

}

#endif
