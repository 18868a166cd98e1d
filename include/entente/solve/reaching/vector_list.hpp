#ifndef ENTENTE_SOLVE_REACHING_VECTOR_LIST_HPP
#define ENTENTE_SOLVE_REACHING_VECTOR_LIST_HPP

// Utility vectors of partial packages, put in order and thinned out.

#include <entente/model/natural.hpp>
#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Vectors, one behind the other, and with each of them a number of packages where these are counted.
template <class Asked = void>
struct vector_list {
    std::vector<units> vectors;
    vector_for<Asked, natural> counts;

    constexpr std::size_t size(std::size_t parties) const { return vectors.size() / parties; }
    constexpr void clear()
    {
        vectors.clear();
        counts.clear();
    }
    constexpr void append(const vector_list& more)
    {
        vectors.insert(vectors.end(), more.vectors.begin(), more.vectors.end());
        for (const natural& count : more.counts)
            counts.push_back(count);
    }
};

// Keeps its scratch, so that nothing is allocated once it is warm.
template <class Asked = void>
class vector_sorter {
public:
    // Sorts the vectors, in ascending order, and makes one of equal ones.
    constexpr void tidy(vector_list<Asked>& list, std::size_t parties)
    {
        const std::size_t size = list.size(parties);
        if (size < 2)
            return;
        order_.resize(size, 0);
        for (std::size_t place = 0; place < size; ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        const units* vectors = list.vectors.data();
        const auto compare = [vectors, parties](std::uint32_t one, std::uint32_t other) {
            const units* left = vectors + one * parties;
            const units* right = vectors + other * parties;
            for (std::size_t party = 0; party < parties; ++party)
                if (left[party] != right[party])
                    return left[party] < right[party] ? -1 : 1;
            return 0;
        };
        model::sort(order_, [&compare](std::uint32_t one, std::uint32_t other) { return compare(one, other) < 0; });
        const bool is_counted = !list.counts.empty();
        sorted_.clear();
        for (std::size_t place = 0; place < size; ++place) {
            if (place > 0 && compare(order_[place - 1], order_[place]) == 0) {
                if (is_counted)
                    sorted_.counts.back() += list.counts[order_[place]];
                continue;
            }
            sorted_.vectors.insert(sorted_.vectors.end(), vectors + order_[place] * parties,
                                   vectors + (order_[place] + 1) * parties);
            if (is_counted)
                sorted_.counts.push_back(static_cast<natural&&>(list.counts[order_[place]]));
        }
        list.vectors.swap(sorted_.vectors);
        list.counts.swap(sorted_.counts);
    }

    // Drops vectors of a tidy list, without counts, that are no better for anybody than another one. Each is held
    // against those greater in order, which alone can dominate it; past a size the list is left as it is, for it costs
    // the square.
    constexpr void drop_dominated(vector_list<Asked>& list, std::size_t parties)
    {
        const std::size_t size = list.size(parties);
        if (size < 2 || size > 512)
            return;
        sorted_.clear();
        for (std::size_t own = size; own-- > 0;) {
            const units* vector = list.vectors.data() + own * parties;
            bool out = false;
            for (std::size_t other = 0; other < sorted_.size(parties) && !out; ++other) {
                const units* its = sorted_.vectors.data() + other * parties;
                bool all = true;
                for (std::size_t party = 0; party < parties && all; ++party)
                    all = its[party] >= vector[party];
                out = all;
            }
            if (!out)
                sorted_.vectors.insert(sorted_.vectors.end(), vector, vector + parties);
        }
        list.vectors.clear();
        for (std::size_t own = sorted_.size(parties); own-- > 0;)
            list.vectors.insert(list.vectors.end(),
                                sorted_.vectors.begin() + static_cast<std::ptrdiff_t>(own * parties),
                                sorted_.vectors.begin() + static_cast<std::ptrdiff_t>((own + 1) * parties));
    }

    // Keeps the `most` vectors of a list, without counts, that have the greatest keys: one for each vector.
    constexpr void keep_greatest(vector_list<Asked>& list, std::size_t parties, const std::vector<double>& keys,
                                 std::size_t most)
    {
        order_.resize(list.size(parties), 0);
        for (std::size_t place = 0; place < order_.size(); ++place)
            order_[place] = static_cast<std::uint32_t>(place);
        model::sort(order_, [&keys](std::uint32_t one, std::uint32_t other) { return keys[one] > keys[other]; });
        sorted_.clear();
        for (std::size_t place = 0; place < order_.size() && place < most; ++place)
            for (std::size_t party = 0; party < parties; ++party)
                sorted_.vectors.push_back(list.vectors[order_[place] * parties + party]);
        list.vectors.swap(sorted_.vectors);
    }

private:
    vector_list<Asked> sorted_;
    std::vector<std::uint32_t> order_;
};

}

#endif
