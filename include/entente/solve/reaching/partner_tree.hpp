#ifndef ENTENTE_SOLVE_REACHING_PARTNER_TREE_HPP
#define ENTENTE_SOLVE_REACHING_PARTNER_TREE_HPP

// Which of many points have enough in every coordinate.

#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// A k-d tree (J. L. Bentley, 1975) built once: the median along the longest side splits, and a node knows the most that
// its points have in each coordinate.
template <class Asked = void>
class partner_tree {
public:
    // `points[which * width + coordinate]`; a side counts by its length over `scale[coordinate]`, which is above zero.
    // O(n log n * width).
    constexpr void build(std::vector<units> points, span<const double> scale)
    {
        points_ = static_cast<std::vector<units>&&>(points);
        scale_ = scale;
        width_ = scale.size();
        order_.resize(points_.size() / width_, 0);
        for (std::size_t place = 0; place < order_.size(); ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        nodes_.clear();
        most_.clear();
        if (!order_.empty())
            split(0, static_cast<std::uint32_t>(order_.size()));
    }

    // Visits the index of every point that has `needed` in all coordinates, until the visitor returns false.
    template <class Visitor>
    constexpr void visit(span<const units> needed, Visitor visitor)
    {
        stack_.clear();
        if (!nodes_.empty())
            stack_.push_back(0);
        while (!stack_.empty()) {
            const std::uint32_t own = stack_.back();
            stack_.pop_back();
            if (!reaches(most_.data() + own * width_, needed))
                continue;
            const node& at = nodes_[own];
            if (at.right != 0) {
                stack_.push_back(at.right);
                stack_.push_back(own + 1);
                continue;
            }
            for (std::uint32_t place = at.begin; place < at.end; ++place)
                if (reaches(points_.data() + order_[place] * width_, needed) && !visitor(order_[place]))
                    return;
        }
    }

private:
    static constexpr std::uint32_t leaf_size = 16;

    // The left child stands right behind its parent.
    struct node {
        std::uint32_t right = 0; // 0: a leaf
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    constexpr bool reaches(const units* point, span<const units> needed) const
    {
        for (std::size_t coordinate = 0; coordinate < width_; ++coordinate)
            if (point[coordinate] < needed[coordinate])
                return false;
        return true;
    }
    constexpr units at(std::uint32_t place, std::size_t coordinate) const
    {
        return points_[order_[place] * width_ + coordinate];
    }

    constexpr void split(std::uint32_t begin, std::uint32_t end)
    {
        const auto own = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({0, begin, end});
        most_.resize(most_.size() + width_, 0);
        std::size_t longest = 0;
        double length = -1;
        for (std::size_t coordinate = 0; coordinate < width_; ++coordinate) {
            units least = at(begin, coordinate);
            units most = least;
            for (std::uint32_t place = begin + 1; place < end; ++place) {
                least = at(place, coordinate) < least ? at(place, coordinate) : least;
                most = most < at(place, coordinate) ? at(place, coordinate) : most;
            }
            most_[own * width_ + coordinate] = most;
            const double side = static_cast<double>(most - least) / scale_[coordinate];
            if (side > length) {
                length = side;
                longest = coordinate;
            }
        }
        if (end - begin <= leaf_size)
            return;
        const std::uint32_t middle = begin + (end - begin) / 2;
        model::select(order_, begin, middle, end, [this, longest](std::uint32_t one, std::uint32_t other) {
            return points_[one * width_ + longest] < points_[other * width_ + longest];
        });
        split(begin, middle);
        nodes_[own].right = static_cast<std::uint32_t>(nodes_.size());
        split(middle, end);
    }

    std::vector<units> points_;
    span<const double> scale_;
    std::size_t width_ = 0;
    std::vector<std::uint32_t> order_;
    std::vector<node> nodes_;
    std::vector<units> most_; // [node * width + coordinate]
    std::vector<std::uint32_t> stack_;
};

}

#endif
