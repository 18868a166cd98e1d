#ifndef ENTENTE_SOLVE_FRONTIERS_POINT_SIEVE_HPP
#define ENTENTE_SOLVE_FRONTIERS_POINT_SIEVE_HPP

// Lays points of several parties out in a tree, all of them or the undominated ones.

#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/frontiers/dominance_tree.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// A point is a row of coordinates: a utility for each party, then their sum. The sum makes "better for somebody, worse
// for nobody" a mere comparison too: no utility less, and the sum greater.
template <class Value>
class point_sieve {
public:
    static constexpr std::size_t few_points = 384;

    constexpr explicit point_sieve(std::size_t coordinates) : coordinates_{coordinates} {}

    // Adds a point, and returns its row to be filled, until another one is added.
    constexpr Value* add()
    {
        rows_.resize(rows_.size() + coordinates_, 0);
        return rows_.data() + (rows_.size() - coordinates_);
    }

    // Hands over all points, as they would stand in a k-d tree (J. L. Bentley, 1975). O(n log n).
    constexpr void take_all(dominance_tree<Value>& into)
    {
        put_in_order();
        into.build(rows_.data(), order_.data(), order_.size(), coordinates_);
        rows_.clear();
    }
    // Hands over the undominated points, each once. Each is looked up for itself, in tasks that may run in any order; few
    // are held against those with greater sums that stay.
    constexpr void take_undominated(const executor& threads, dominance_tree<Value>& into)
    {
        if (rows_.size() <= few_points * coordinates_)
            return sift_few(into);
        put_in_order();
        all_.build(rows_.data(), order_.data(), order_.size(), coordinates_);
        survives_.assign(order_.size(), 0);
        const std::size_t tasks = (order_.size() + task_size - 1) / task_size;
        if (threads.run != nullptr && tasks > 1)
            threads.run(threads.host, tasks, &point_sieve::run_task, this);
        else
            for (std::size_t task = 0; task < tasks; ++task)
                sift(task);
        std::size_t kept = 0;
        for (std::size_t place = 0; place < order_.size(); ++place)
            if (survives_[place] != 0)
                order_[kept++] = order_[place];
        into.build(rows_.data(), order_.data(), kept, coordinates_);
        rows_.clear();
    }

private:
    static constexpr std::size_t lanes = dominance_tree<Value>::lanes;
    static constexpr std::size_t task_size = 64 * lanes;

    constexpr void sift_few(dominance_tree<Value>& into)
    {
        const std::size_t size = rows_.size() / coordinates_;
        keys_.resize(size);
        for (std::size_t row = 0; row < size; ++row)
            keys_[row] = {rows_[(row + 1) * coordinates_ - 1], static_cast<std::uint32_t>(row)};
        model::sort(keys_, [](key one, key other) { return one.value > other.value; }, sorted_);
        all_.lay_out(size, coordinates_);
        order_.clear();
        for (const key each : keys_) {
            const Value* asked = rows_.data() + each.row * coordinates_;
            std::size_t block = 0;
            while (block * lanes < order_.size() && all_.no_less_in(block, asked) == 0)
                ++block;
            if (block * lanes < order_.size())
                continue;
            all_.put(order_.size(), asked);
            order_.push_back(each.row);
        }
        into.build(rows_.data(), order_.data(), order_.size(), coordinates_);
        rows_.clear();
    }
    static void run_task(void* self, std::size_t task) { static_cast<point_sieve*>(self)->sift(task); }
    constexpr void sift(std::size_t task)
    {
        const std::size_t end = (task + 1) * task_size < order_.size() ? (task + 1) * task_size : order_.size();
        std::array<Value, model::most_bargaining_parties + 1> better; // not set beforehand, for speed
        auto hint = static_cast<std::uint32_t>(task * task_size / lanes);
        for (std::size_t place = task * task_size; place < end; ++place) {
            const Value* asked = rows_.data() + order_[place] * coordinates_;
            for (std::size_t coordinate = 0; coordinate < coordinates_; ++coordinate)
                better[coordinate] = asked[coordinate];
            ++better[coordinates_ - 1];
            if (all_.no_less_in(hint, better.data()) != 0)
                continue;
            // A better point dominates; of equal ones the first stays.
            const auto own = static_cast<std::uint32_t>(place / lanes);
            const std::uint32_t before = (std::uint32_t{1} << place % lanes) - 1;
            const auto dominates = [&](std::uint32_t block, std::uint32_t found) {
                if (block >= own)
                    found = (block == own ? found & before : 0) | all_.no_less_in(block, better.data());
                if (found != 0)
                    hint = block;
                return found != 0;
            };
            survives_[place] = all_.search(asked, dominates) ? 0 : 1;
        }
    }

    constexpr void put_in_order()
    {
        order_.resize(rows_.size() / coordinates_, 0);
        for (std::size_t place = 0; place < order_.size(); ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        keys_.resize(order_.size());
        arrange(0, order_.size());
    }
    // The median along the longest side splits, at a place where blocks end, and blocks of blocks where there are many.
    constexpr void arrange(std::size_t begin, std::size_t end)
    {
        while (end - begin > lanes) {
            const std::size_t half = (end - begin) / 2;
            std::size_t unit = lanes;
            while (unit * lanes <= half)
                unit *= lanes;
            const std::size_t middle = begin + (half + unit / 2) / unit * unit;
            const std::size_t longest = longest_side(begin, end);
            for (std::size_t place = begin; place < end; ++place)
                keys_[place] = {rows_[order_[place] * coordinates_ + longest], order_[place]};
            model::select(keys_, begin, middle, end, [](key one, key other) { return one.value > other.value; });
            for (std::size_t place = begin; place < end; ++place)
                order_[place] = keys_[place].row;
            arrange(begin, middle);
            begin = middle;
        }
    }
    // Told from some of the points, for speed.
    constexpr std::size_t longest_side(std::size_t begin, std::size_t end) const
    {
        const std::size_t step = (end - begin + 63) / 64;
        std::size_t longest = 0;
        Value length = -1;
        for (std::size_t coordinate = 0; coordinate + 1 < coordinates_; ++coordinate) {
            Value most = rows_[order_[begin] * coordinates_ + coordinate];
            Value least = most;
            for (std::size_t place = begin; place < end; place += step) {
                const Value value = rows_[order_[place] * coordinates_ + coordinate];
                most = most < value ? value : most;
                least = value < least ? value : least;
            }
            if (most - least > length) {
                length = most - least;
                longest = coordinate;
            }
        }
        return longest;
    }

    struct key {
        Value value = 0;
        std::uint32_t row = 0;
    };

    std::size_t coordinates_;
    std::vector<Value> rows_;
    std::vector<std::uint32_t> order_;
    std::vector<key> keys_;
    std::vector<key> sorted_;
    dominance_tree<Value> all_;
    std::vector<unsigned char> survives_; // by place in the order
};

}

#endif
