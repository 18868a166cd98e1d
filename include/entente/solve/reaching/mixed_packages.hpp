#ifndef ENTENTE_SOLVE_REACHING_MIXED_PACKAGES_HPP
#define ENTENTE_SOLVE_REACHING_MIXED_PACKAGES_HPP

// How much all can have at once by a mixture of packages: a linear programme with a column for each package met.

#include <entente/version.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Rows of demands: what packages have above what is asked. The least of the rows that share is to be as great as
// possible, and none of the others below zero. A primal simplex method (G. B. Dantzig, 1951), to which columns can be
// given while it runs (G. B. Dantzig and P. Wolfe, Decomposition principle for linear programs, 1960). Numbers are to be
// of about the size of 1.
template <class Asked = void>
class mixed_packages {
public:
    // What is in the basis: the least share, the slack of a row, or a column.
    static constexpr std::uint32_t level = 0;
    using basis = std::vector<std::uint32_t>;
    constexpr std::uint32_t slack(std::size_t row) const { return static_cast<std::uint32_t>(1 + row); }
    constexpr bool is_column(std::uint32_t which) const { return which > rows_; }
    constexpr std::size_t column_of(std::uint32_t which) const { return which - rows_ - 1; }

    mixed_packages(const mixed_packages&) = delete;
    mixed_packages& operator=(const mixed_packages&) = delete;
    // `shares`: by row; one at least.
    constexpr explicit mixed_packages(const std::vector<unsigned char>& shares)
        : shares_{shares}, rows_{shares.size()}, size_{shares.size() + 1}, inverse_(2 * size_ * size_, 0),
          price_(size_, 0), entering_(size_, 0)
    {
    }

    // Adds a column, and returns its number.
    constexpr std::size_t add(const std::vector<double>& above)
    {
        for (const double each : above)
            above_.push_back(each);
        is_out_.push_back(0);
        return is_out_.size() - 1;
    }
    // Puts another one in the place of a column that is not in the basis.
    constexpr void replace(std::size_t column, const std::vector<double>& above)
    {
        for (std::size_t row = 0; row < rows_; ++row)
            above_[column * rows_ + row] = above[row];
        is_out_[column] = 0;
    }
    constexpr std::size_t columns() const { return is_out_.size(); }
    // A column that is out costs more than what it can be worth.
    constexpr void set_out(std::size_t column, bool out) { is_out_[column] = out ? 1 : 0; }
    constexpr bool is_out(std::size_t column) const { return is_out_[column] != 0; }

    // A basis of one column, which has nothing less than zero where rows do not share.
    constexpr basis first_basis(std::size_t column) const
    {
        std::size_t least = rows_;
        for (std::size_t row = 0; row < rows_; ++row)
            if (shares_[row] != 0 && (least == rows_ || at(column, row) < at(column, least)))
                least = row;
        basis first{level};
        for (std::size_t row = 0; row < rows_; ++row)
            if (row != least)
                first.push_back(slack(row));
        first.push_back(static_cast<std::uint32_t>(rows_ + 1 + column));
        return first;
    }
    // Returns false where it is none, but for rounding.
    constexpr bool set_basis(const basis& own)
    {
        basis_ = own;
        return invert();
    }
    constexpr const basis& own() const { return basis_; }
    constexpr double part(std::size_t place) const { return inverse_[place * 2 * size_ + 2 * size_ - 1]; }

    // The best mixture's weights of the rows, to be asked after each change; and how good that mixture is.
    constexpr const std::vector<double>& weights() const { return price_; }
    constexpr double value() const { return value_; }
    // Goes on until no column that is known is worth taking into the mixture.
    constexpr void improve()
    {
        for (std::size_t step = 0; step < 20 * size_; ++step) {
            find_prices();
            std::uint32_t best = none;
            double most = 1e-9;
            for (std::size_t row = 0; row < rows_; ++row)
                if (-price_[row] > most) {
                    most = -price_[row];
                    best = slack(row);
                }
            if (best == none) {
                most = 1e-7;
                for (std::size_t column = 0; column < is_out_.size(); ++column)
                    if (is_out_[column] == 0 && worth(column) > most) {
                        most = worth(column);
                        best = static_cast<std::uint32_t>(rows_ + 1 + column);
                    }
            }
            if (best == none || !enter(best))
                break;
        }
        find_prices();
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    static constexpr double penalty = 1e5;

    constexpr double at(std::size_t column, std::size_t row) const { return above_[column * rows_ + row]; }
    constexpr double* line(std::size_t which) { return inverse_.data() + which * 2 * size_; }
    constexpr double cost(std::uint32_t which) const
    {
        return which == level ? 1 : is_column(which) && is_out_[column_of(which)] != 0 ? -penalty : 0;
    }
    // The entry of a basic or entering variable in an equation: a row's, or the last one's, which has the parts sum to 1.
    constexpr double entry(std::uint32_t which, std::size_t equation) const
    {
        if (which == level)
            return equation < rows_ && shares_[equation] != 0 ? -1 : 0;
        if (!is_column(which))
            return which == slack(equation) ? -1 : 0;
        return equation < rows_ ? at(column_of(which), equation) : 1;
    }
    constexpr void find_prices()
    {
        value_ = 0;
        for (std::size_t equation = 0; equation < size_; ++equation) {
            double sum = 0;
            for (std::size_t place = 0; place < size_; ++place)
                if (const double its = cost(basis_[place]); its != 0)
                    sum -= its * line(place)[size_ + equation];
            price_[equation] = sum;
        }
        value_ = -price_[rows_];
    }
    constexpr double worth(std::size_t column) const
    {
        double sum = price_[rows_];
        for (std::size_t row = 0; row < rows_; ++row)
            sum += price_[row] * at(column, row);
        return sum;
    }
    // Takes it into the basis; returns false where nothing can leave.
    constexpr bool enter(std::uint32_t which)
    {
        for (std::size_t place = 0; place < size_; ++place) {
            double sum = 0;
            for (std::size_t equation = 0; equation < size_; ++equation)
                sum += line(place)[size_ + equation] * entry(which, equation);
            entering_[place] = sum;
        }
        std::size_t leaving = size_;
        double least = 0;
        for (std::size_t place = 0; place < size_; ++place) {
            if (basis_[place] == level || !(entering_[place] > 1e-9))
                continue;
            const double ratio = (part(place) > 0 ? part(place) : 0) / entering_[place];
            if (leaving == size_ || ratio < least || (ratio == least && entering_[place] > entering_[leaving])) {
                leaving = place;
                least = ratio;
            }
        }
        if (leaving == size_)
            return false;
        basis_[leaving] = which;
        if (++changes_ % 64 == 0)
            return invert();
        double* own = line(leaving) + size_;
        for (std::size_t equation = 0; equation < size_; ++equation)
            own[equation] /= entering_[leaving];
        for (std::size_t place = 0; place < size_; ++place)
            if (place != leaving && entering_[place] != 0)
                for (std::size_t equation = 0; equation < size_; ++equation)
                    line(place)[size_ + equation] -= entering_[place] * own[equation];
        return true;
    }
    constexpr bool invert()
    {
        for (std::size_t equation = 0; equation < size_; ++equation)
            for (std::size_t place = 0; place < size_; ++place) {
                line(equation)[place] = entry(basis_[place], equation);
                line(equation)[size_ + place] = equation == place ? 1 : 0;
            }
        for (std::size_t column = 0; column < size_; ++column)
            if (!eliminate(column))
                return false;
        return true;
    }
    // A step of Gauss and Jordan's.
    constexpr bool eliminate(std::size_t column)
    {
        const auto size_of = [](double number) { return number < 0 ? -number : number; };
        std::size_t pivot = column;
        for (std::size_t other = column + 1; other < size_; ++other)
            if (size_of(line(other)[column]) > size_of(line(pivot)[column]))
                pivot = other;
        if (size_of(line(pivot)[column]) < 1e-10)
            return false;
        double* own = line(column);
        double* chosen = line(pivot);
        const double factor = 1 / chosen[column];
        for (std::size_t place = 0; place < 2 * size_; ++place) {
            const double moved = own[place];
            own[place] = chosen[place] * factor;
            if (chosen != own)
                chosen[place] = moved;
        }
        for (std::size_t other = 0; other < size_; ++other) {
            const double times = line(other)[column];
            if (other == column || times == 0)
                continue;
            for (std::size_t place = 0; place < 2 * size_; ++place)
                line(other)[place] -= times * own[place];
        }
        return true;
    }

    const std::vector<unsigned char>& shares_;
    std::size_t rows_;
    std::size_t size_; // equations
    std::vector<double> above_; // [column * rows + row]
    std::vector<unsigned char> is_out_;
    basis basis_;
    std::vector<double> inverse_; // the basis' equations, and beside them the inverse
    std::vector<double> price_;   // by equation
    std::vector<double> entering_;
    double value_ = 0;
    std::size_t changes_ = 0;
};

}

#endif
