#ifndef ENTENTE_SOLVE_REACHING_BOUNDED_JOIN_HPP
#define ENTENTE_SOLVE_REACHING_BOUNDED_JOIN_HPP

// Adds up the parts of a package, and keeps the sums that can still meet all of some bounds.

#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/reaching/partner_tree.hpp>
#include <entente/solve/reaching/vector_list.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Bounds that a package must meet, all of them: under each lane's weights, at least so much.
struct lower_bounds {
    weighted_sums sums; // weighed outward too
    std::vector<units> least;

    // By how much a vector exceeds what is needed in every lane, in steps of a party: the more, the likelier that it is
    // part of a package that meets the bounds.
    constexpr double excess(span<const units> needed, const units* vector, std::size_t parties) const
    {
        double least_excess = 0;
        for (std::size_t lane = 0; lane < needed.size(); ++lane) {
            units sum = -needed[lane];
            units weight = 0;
            for (std::size_t party = 0; party < parties; ++party) {
                sum += sums.weights(lane)[party] * vector[party];
                weight += sums.weights(lane)[party];
            }
            const double its = static_cast<double>(sum) / static_cast<double>(weight);
            least_excess = lane == 0 || its < least_excess ? its : least_excess;
        }
        return least_excess;
    }
    // Keeps the likeliest of the vectors. Returns whether that is all of them.
    template <class Asked>
    constexpr bool keep_likeliest(vector_list<Asked>& list, span<const units> needed, std::size_t parties,
                                  std::size_t most, vector_sorter<Asked>& sorter) const
    {
        if (list.size(parties) <= most)
            return true;
        std::vector<double> keys;
        for (std::size_t which = 0; which < list.size(parties); ++which)
            keys.push_back(excess(needed, list.vectors.data() + which * parties, parties));
        sorter.keep_greatest(list, parties, keys, most);
        return false;
    }
};

// The vectors that a part of a package can have, and the most that they come to, by lane.
struct vector_run {
    const units* vectors = nullptr;
    const natural* counts = nullptr; // none where packages are not counted
    std::size_t size = 0;
    const units* greatest = nullptr;
};

template <class Asked = void>
class bounded_join {
public:
    // For sums under these lanes; at most so many of them. `is_counted`: the runs have counts.
    constexpr void begin(const weighted_sums& sums, std::size_t most, bool is_counted)
    {
        sums_ = &sums;
        most_ = most;
        is_counted_ = is_counted;
    }
    // Puts into `into` every sum of `local` and one vector of each run that has `needed` in every lane; gives up, and
    // returns false, where they become too many. Sorts the runs. O(sums tried * lanes * parties).
    constexpr bool add(span<const units> local, span<const units> needed, vector_for<Asked, vector_run>& runs,
                       vector_list<Asked>& into)
    {
        needed_ = needed;
        parties_ = local.size();
        model::sort(runs, [](const vector_run& one, const vector_run& other) { return one.size < other.size; });
        rest_.assign(needed.size(), 0);
        for (const vector_run& run : runs)
            for (std::size_t lane = 0; lane < rest_.size(); ++lane)
                rest_[lane] += run.greatest[lane];
        joined_.clear();
        joined_.vectors.assign(local.begin(), local.end());
        if (is_counted_)
            joined_.counts.emplace_back(1);
        for (std::size_t run = 0; run < runs.size(); ++run) {
            const bool is_last = run + 1 == runs.size();
            next_.clear();
            if (!join(runs[run], is_last ? into : next_))
                return false;
            if (is_last)
                break;
            sorter_.tidy(next_, parties_);
            joined_.vectors.swap(next_.vectors);
            joined_.counts.swap(next_.counts);
        }
        if (runs.empty())
            into.append(joined_);
        return true;
    }

private:
    static constexpr std::size_t most_pairs_tried = 8192;

    constexpr bool join(const vector_run& run, vector_list<Asked>& into)
    {
        for (std::size_t lane = 0; lane < rest_.size(); ++lane)
            rest_[lane] -= run.greatest[lane];
        const std::size_t own = joined_.size(parties_);
        return own * run.size > most_pairs_tried && !needed_.empty() ? look_for_pairs(run, into) : try_all_pairs(run, into);
    }
    constexpr bool try_all_pairs(const vector_run& run, vector_list<Asked>& into)
    {
        for (std::size_t own = 0; own < joined_.size(parties_); ++own) {
            for (std::size_t its = 0; its < run.size; ++its) {
                const std::size_t begin = into.vectors.size();
                into.vectors.resize(begin + parties_, 0);
                for (std::size_t party = 0; party < parties_; ++party)
                    into.vectors[begin + party] =
                        joined_.vectors[own * parties_ + party] + run.vectors[its * parties_ + party];
                if (!passes(into.vectors.data() + begin))
                    into.vectors.resize(begin);
                else if (is_counted_)
                    into.counts.push_back(joined_.counts[own] * run.counts[its]);
            }
            if (into.size(parties_) > most_)
                return false;
        }
        return true;
    }
    // Where there are many, a tree over the run tells which of its vectors fit.
    constexpr bool look_for_pairs(const vector_run& run, vector_list<Asked>& into)
    {
        const std::size_t lanes = needed_.size();
        const std::size_t size = joined_.size(parties_);
        const std::vector<units> sums = sums_of(joined_.vectors.data(), size);
        std::vector<double> room(lanes, 1);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            for (std::size_t own = 0; own < size; ++own) {
                const units over = sums[own * lanes + lane] + run.greatest[lane] + rest_[lane] - needed_[lane];
                room[lane] = room[lane] < static_cast<double>(over) ? static_cast<double>(over) : room[lane];
            }
        partners_.build(sums_of(run.vectors, run.size), room);
        std::vector<units> missing(lanes, 0);
        for (std::size_t own = 0; own < size; ++own) {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                missing[lane] = needed_[lane] - rest_[lane] - sums[own * lanes + lane];
            partners_.visit(missing, [&](std::uint32_t its) {
                for (std::size_t party = 0; party < parties_; ++party)
                    into.vectors.push_back(joined_.vectors[own * parties_ + party] +
                                           run.vectors[its * parties_ + party]);
                if (is_counted_)
                    into.counts.push_back(joined_.counts[own] * run.counts[its]);
                return into.size(parties_) <= most_;
            });
            if (into.size(parties_) > most_)
                return false;
        }
        return true;
    }
    constexpr std::vector<units> sums_of(const units* vectors, std::size_t size) const
    {
        const std::size_t lanes = needed_.size();
        std::vector<units> sums(size * lanes, 0);
        for (std::size_t which = 0; which < size; ++which)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                for (std::size_t party = 0; party < parties_; ++party)
                    sums[which * lanes + lane] += sums_->weights(lane)[party] * vectors[which * parties_ + party];
        return sums;
    }
    constexpr bool passes(const units* vector) const
    {
        for (std::size_t lane = 0; lane < needed_.size(); ++lane) {
            const units* weights = sums_->weights(lane).data();
            units sum = rest_[lane];
            for (std::size_t party = 0; party < parties_; ++party)
                sum += weights[party] * vector[party];
            if (sum < needed_[lane])
                return false;
        }
        return true;
    }

    const weighted_sums* sums_ = nullptr;
    std::size_t most_ = 0;
    bool is_counted_ = false;
    span<const units> needed_;
    std::size_t parties_ = 0;
    std::vector<units> rest_; // what the runs that are not joined yet can add, by lane
    vector_list<Asked> joined_;      // the sums over the runs joined so far
    vector_list<Asked> next_;
    partner_tree<Asked> partners_;
    vector_sorter<Asked> sorter_;
};

}

#endif
