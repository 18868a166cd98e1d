#ifndef ENTENTE_SOLVE_REACHING_MIXTURE_STEP_HPP
#define ENTENTE_SOLVE_REACHING_MIXTURE_STEP_HPP

// Steps of a simplex method over weights: from one corner, along an edge on which a sum of greatest values falls, to
// the next. See mixture_bound.hpp.

#include <entente/solve/reaching/mixture_corner.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

template <class Asked = void>
class mixture_step {
public:
    enum class outcome : unsigned char { moved, endless, lost };

    mixture_step(const mixture_step&) = delete;
    mixture_step& operator=(const mixture_step&) = delete;
    constexpr explicit mixture_step(const mixture_demands& demands)
        : demands_{demands}, rows_{demands.rows}, ties_{demands}, edge_(rows_, 0), force_(rows_, 0), gradient_(rows_, 0),
          has_ties_(demands.issues(), 0)
    {
    }

    // Finds the weights that the ties determine; returns false where they do not. O(rows^3).
    constexpr bool invert(mixture_corner& corner) { return ties_.determine(corner); }

    // How the sum would change along each edge that leaves the corner. O(issues * rows).
    constexpr void find_forces(const mixture_corner& corner)
    {
        for (std::size_t row = 0; row < rows_; ++row)
            gradient_[row] = -demands_.asked[row];
        for (const std::uint32_t option : corner.base)
            for (std::size_t row = 0; row < rows_; ++row)
                gradient_[row] += demands_.worth[option * rows_ + row];
        for (std::size_t line = 0; line < rows_; ++line) {
            force_[line] = 0;
            for (std::size_t row = 0; row < rows_; ++row)
                force_[line] += ties_.inverse(row, line) * gradient_[row];
        }
    }
    // The sum at the corner, but for rounding.
    constexpr double value() const { return force_[0]; }
    // A tied option's part in the mixture that settles its issue.
    constexpr double part(std::size_t tie) const { return -force_[tie + 1]; }

    // The tie to give up, or as many as there are: none. Where a base has no part, another option becomes the base.
    constexpr std::size_t tie_to_leave(mixture_corner& corner)
    {
        constexpr double tolerance = 1e-8;
        std::size_t leaving = corner.ties.size();
        bool is_base = false;
        double most = tolerance;
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie) {
            const std::uint32_t issue = corner.ties[tie].issue;
            const double wrong = issue == mixture_corner::no_issue ? part(tie) : -part(tie);
            if (wrong > most) {
                most = wrong;
                leaving = tie;
                is_base = false;
            }
            if (issue == mixture_corner::no_issue)
                continue;
            double sum = -1;
            for (std::size_t other = 0; other < corner.ties.size(); ++other)
                sum += corner.ties[other].issue == issue ? part(other) : 0;
            if (sum > most) {
                most = sum;
                leaving = tie;
                is_base = true;
            }
        }
        if (is_base)
            exchange_base(corner, leaving);
        return leaving;
    }
    constexpr void exchange_base(mixture_corner& corner, std::size_t tie)
    {
        mixture_corner::tie& its = corner.ties[tie];
        const std::uint32_t base = corner.base[its.issue];
        corner.base[its.issue] = its.which;
        its.which = base;
    }

    // Leaves a tie along its edge, as long as the sum falls, to another corner; both invert and find_forces were called
    // before. `endless`: it falls for ever.
    constexpr outcome leave(mixture_corner& corner, std::size_t tie)
    {
        const bool is_back = force_[tie + 1] > 0;
        for (std::size_t row = 0; row < rows_; ++row)
            edge_[row] = is_back ? -ties_.inverse(row, tie + 1) : ties_.inverse(row, tie + 1);
        double slope = is_back ? -force_[tie + 1] : force_[tie + 1];
        const crossing end = end_of_edge(corner, tie);
        mark_ties(corner, tie);
        crossings_.clear();
        for (std::uint32_t issue = 0; issue < demands_.issues(); ++issue)
            if (demands_.is_free[issue] != 0)
                find_crossing(corner, tie, issue, 0);
        while (true) {
            std::size_t first = crossings_.size();
            for (std::size_t which = 0; which < crossings_.size(); ++which)
                if (first == crossings_.size() || crossings_[which].at < crossings_[first].at)
                    first = which;
            if (first == crossings_.size() || !(crossings_[first].at < end.at)) {
                if (end.to.which == mixture_corner::no_issue)
                    return outcome::endless;
                corner.ties[tie] = end.to;
                break;
            }
            const crossing met = crossings_[first];
            slope += met.bend;
            if (!(slope < 0) || has_ties_[met.to.issue] != 0) {
                corner.ties[tie] = met.to;
                break;
            }
            corner.base[met.to.issue] = met.to.which;
            crossings_[first] = crossings_.back();
            crossings_.pop_back();
            find_crossing(corner, tie, met.to.issue, met.at);
        }
        return invert(corner) ? outcome::moved : outcome::lost;
    }
    // Where the last step led to.
    constexpr const std::vector<double>& edge() const { return edge_; }

private:
    // Where the edge meets another tie, and how much steeper it goes up from there.
    struct crossing {
        double at = 0;
        double bend = 0;
        mixture_corner::tie to = {mixture_corner::no_issue, mixture_corner::no_issue};
    };

    constexpr bool is_held(const mixture_corner& corner, std::size_t but, mixture_corner::tie wanted) const
    {
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie)
            if (tie != but && corner.ties[tie].issue == wanted.issue && corner.ties[tie].which == wanted.which)
                return true;
        return false;
    }
    // Where a row has no weight any more.
    constexpr crossing end_of_edge(const mixture_corner& corner, std::size_t leaving) const
    {
        crossing end;
        end.at = 1e300;
        for (std::uint32_t row = 0; row < rows_; ++row) {
            if (!(edge_[row] < -1e-12) || is_held(corner, leaving, {mixture_corner::no_issue, row}))
                continue;
            const double weight = corner.weights[row] > 0 ? corner.weights[row] : 0;
            if (weight / -edge_[row] < end.at)
                end = {weight / -edge_[row], 0, {mixture_corner::no_issue, row}};
        }
        return end;
    }
    constexpr void mark_ties(const mixture_corner& corner, std::size_t leaving)
    {
        for (unsigned char& each : has_ties_)
            each = 0;
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie)
            if (tie != leaving && corner.ties[tie].issue != mixture_corner::no_issue)
                has_ties_[corner.ties[tie].issue] = 1;
    }
    // The first option that becomes better than the issue's base.
    constexpr void find_crossing(const mixture_corner& corner, std::size_t leaving, std::uint32_t issue, double from)
    {
        const std::uint32_t base = corner.base[issue];
        const double value = demands_.sum_under(corner.weights.data(), base);
        const double rise = demands_.sum_under(edge_.data(), base);
        crossing first;
        first.at = 1e300;
        for (std::uint32_t option = demands_.option_begin[issue]; option < demands_.option_begin[issue + 1]; ++option) {
            if (demands_.is_open[option] == 0 || option == base)
                continue;
            const double bend = demands_.sum_under(edge_.data(), option) - rise;
            if (!(bend > 1e-12) || (has_ties_[issue] != 0 && is_held(corner, leaving, {issue, option})))
                continue;
            double at = (value - demands_.sum_under(corner.weights.data(), option)) / bend;
            at = at < from ? from : at;
            if (at < first.at || (at == first.at && bend > first.bend))
                first = {at, bend, {issue, option}};
        }
        if (first.to.issue != mixture_corner::no_issue)
            crossings_.push_back(first);
    }

    const mixture_demands& demands_;
    std::size_t rows_;
    tie_equations<Asked> ties_;
    std::vector<double> edge_;     // by row
    std::vector<double> force_;    // by line
    std::vector<double> gradient_; // by row
    std::vector<unsigned char> has_ties_; // by issue
    std::vector<crossing> crossings_;
};

}

#endif
