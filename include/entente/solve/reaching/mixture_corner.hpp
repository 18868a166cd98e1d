#ifndef ENTENTE_SOLVE_REACHING_MIXTURE_CORNER_HPP
#define ENTENTE_SOLVE_REACHING_MIXTURE_CORNER_HPP

// Corners of weights over what is demanded of many issues: what a simplex method goes from and to. See mixture_bound.hpp.

#include <entente/version.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Issues without linkages, and rows of demands on them: the sum of the taken options' worth less what is asked. The
// least of the rows that share is to be as great as possible, and none of the others below zero. Options can be closed
// and opened again. Numbers are to be of about the size of 1.
struct mixture_demands {
    std::size_t rows = 0;
    std::vector<std::uint32_t> option_begin{0}; // an entry per issue and one more
    std::vector<double> worth;                  // [option * rows + row]
    std::vector<double> asked;                  // by row
    std::vector<unsigned char> shares;          // by row; one at least
    std::vector<unsigned char> is_open;         // by option; one at least of each issue
    std::vector<unsigned char> is_free;         // by issue: is more than one option open?

    constexpr std::size_t issues() const { return option_begin.size() - 1; }
    constexpr double sum_under(const double* weights, std::uint32_t option) const
    {
        double sum = 0;
        for (std::size_t row = 0; row < rows; ++row)
            sum += weights[row] * worth[option * rows + row];
        return sum;
    }
};

// Weights that so many ties determine as there are rows but one: an option that is as good as its issue's base, or a
// row that has no weight.
struct mixture_corner {
    static constexpr std::uint32_t no_issue = 0xFFFFFFFF;

    struct tie {
        std::uint32_t issue = no_issue;
        std::uint32_t which = 0; // the option, or the row
    };

    std::vector<double> weights; // by row; those of rows that share sum to 1
    std::vector<tie> ties;
    std::vector<std::uint32_t> base; // by issue: a best option under the weights
};

// The equations that a corner's ties are: one line for the sum of the weights, then one for each tie.
template <class Asked = void>
class tie_equations {
public:
    constexpr explicit tie_equations(const mixture_demands& demands)
        : demands_{demands}, rows_{demands.rows}, matrix_(2 * rows_ * rows_, 0)
    {
    }

    // Finds the weights that the ties determine; returns false where they do not. O(rows^3).
    constexpr bool determine(mixture_corner& corner)
    {
        for (double& each : matrix_)
            each = 0;
        for (std::size_t line = 0; line < rows_; ++line) {
            double* its = matrix_.data() + 2 * line * rows_;
            fill_line(corner, line, its);
            its[rows_ + line] = 1;
        }
        for (std::size_t column = 0; column < rows_; ++column)
            if (!eliminate(column))
                return false;
        for (std::size_t row = 0; row < rows_; ++row)
            corner.weights[row] = inverse(row, 0);
        return true;
    }
    // How a row's weight changes along the edge that leaves the tie of a line; line 0 has the weights themselves.
    constexpr double inverse(std::size_t row, std::size_t line) const
    {
        return matrix_[2 * row * rows_ + rows_ + line];
    }

private:
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }

    constexpr void fill_line(const mixture_corner& corner, std::size_t line, double* its) const
    {
        if (line == 0) {
            for (std::size_t row = 0; row < rows_; ++row)
                its[row] = demands_.shares[row] != 0 ? 1 : 0;
            return;
        }
        const mixture_corner::tie held = corner.ties[line - 1];
        if (held.issue == mixture_corner::no_issue) {
            its[held.which] = 1;
            return;
        }
        const double* worth = demands_.worth.data() + held.which * rows_;
        const double* base = demands_.worth.data() + corner.base[held.issue] * rows_;
        for (std::size_t row = 0; row < rows_; ++row)
            its[row] = worth[row] - base[row];
    }
    // A step of Gauss and Jordan's.
    constexpr bool eliminate(std::size_t column)
    {
        const std::size_t width = 2 * rows_;
        std::size_t pivot = column;
        for (std::size_t line = column + 1; line < rows_; ++line)
            if (size_of(matrix_[line * width + column]) > size_of(matrix_[pivot * width + column]))
                pivot = line;
        if (size_of(matrix_[pivot * width + column]) < 1e-10)
            return false;
        double* own = matrix_.data() + column * width;
        double* chosen = matrix_.data() + pivot * width;
        const double factor = 1 / chosen[column];
        for (std::size_t place = 0; place < width; ++place) {
            const double moved = own[place];
            own[place] = chosen[place] * factor;
            if (chosen != own)
                chosen[place] = moved;
        }
        for (std::size_t line = 0; line < rows_; ++line) {
            double* other = matrix_.data() + line * width;
            const double times = other[column];
            if (line == column || times == 0)
                continue;
            for (std::size_t place = 0; place < width; ++place)
                other[place] -= times * own[place];
        }
        return true;
    }

    const mixture_demands& demands_;
    std::size_t rows_;
    std::vector<double> matrix_; // the lines of the ties, and beside them the inverse
};

}

#endif
