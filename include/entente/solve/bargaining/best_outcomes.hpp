#ifndef ENTENTE_SOLVE_BARGAINING_BEST_OUTCOMES_HPP
#define ENTENTE_SOLVE_BARGAINING_BEST_OUTCOMES_HPP

// The best outcomes that a search has met, and what it may say of them when it ends.

#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/guess_scale.hpp>

#include <compare>
#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Asked = void>
class best_outcomes {
public:
    constexpr best_outcomes(const criterion& prefer, const guess_scale<Asked>& scale) : prefer_{prefer}, scale_{scale}
    {
    }

    constexpr const criterion& prefer() const { return prefer_; }
    constexpr const guess_scale<Asked>& scale() const { return scale_; }

    // Keeps an outcome that reaches the floors if it is as good as the best so far, and drops those that it betters.
    constexpr void take(const std::vector<units>& outcome)
    {
        if (!scale_.reaches_floors(outcome))
            return;
        if (has_any()) {
            const std::strong_ordering order = prefer_.compare(outcome, best_.back());
            if (order < 0)
                return;
            if (order > 0)
                best_.clear();
            for (const std::vector<units>& known : best_)
                if (known == outcome)
                    return;
        }
        best_.push_back(outcome);
        value_ = scale_.value_of(outcome);
    }
    constexpr bool has_any() const { return !best_.empty(); }
    // One of them.
    constexpr const std::vector<units>& best() const { return best_.back(); }
    // That of the best; 0 where there is none.
    constexpr double value() const { return value_; }

    // There are no others.
    constexpr outcomes found()
    {
        outcomes result;
        result.parties = prefer_.origin.size();
        model::sort(best_, [](const auto& one, const auto& other) { return other < one; });
        for (const std::vector<units>& each : best_)
            result.utilities.insert(result.utilities.end(), each.begin(), each.end());
        return result;
    }
    // There may be, but none with a value above the bound.
    constexpr outcomes unfinished(obstacle why, double bound)
    {
        outcomes result = found();
        result.why = why;
        result.status = has_any() ? certainty::bounded : certainty::truncated;
        if (has_any()) {
            const double size = value_ < 0 ? -value_ : value_;
            const double more = bound > value_ ? bound - value_ : 0;
            result.gap = size > 0 ? more / size : more;
        }
        return result;
    }

private:
    const criterion& prefer_;
    const guess_scale<Asked>& scale_;
    double value_ = 0;
    vector_for<Asked, std::vector<units>> best_; // all equally good
};

}

#endif
