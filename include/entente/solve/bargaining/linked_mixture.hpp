#ifndef ENTENTE_SOLVE_BARGAINING_LINKED_MIXTURE_HPP
#define ENTENTE_SOLVE_BARGAINING_LINKED_MIXTURE_HPP

// How great a least share mixtures of packages can have where issues are linked, with some options left out.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/share_demands.hpp>
#include <entente/solve/reaching/mixed_packages.hpp>
#include <entente/solve/reaching/open_sums.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

namespace entente::inline v0_1::solve {

// Column generation: the package with the greatest sum under the mixture's weights is the next to be mixed, and that sum
// is a bound, whatever rounding did to the weights (G. B. Dantzig and P. Wolfe, Decomposition principle for linear
// programs, 1960). Packages that are mixed stay a start when options are left out, or come back.
template <class Asked = void>
class linked_mixture {
public:
    using basis = typename mixed_packages<Asked>::basis;

    linked_mixture(const linked_mixture&) = delete;
    linked_mixture& operator=(const linked_mixture&) = delete;
    // See share_rows_of.
    constexpr linked_mixture(const plan& on, const criterion& prefer, span<const units> floors, double least)
        : plan_{on}, asked_{share_rows_of<Asked>(on, prefer, floors, least)}, demands_{asked_.demands},
          mixed_{demands_.shares}, sums_{on}
    {
        for (const bucket& at : on.buckets)
            demands_.option_begin.push_back(demands_.option_begin.back() + at.options);
        demands_.is_open.assign(demands_.option_begin.back(), 1);
        greatest_.assign(demands_.is_open.size(), 0);
        best_weights_.assign(demands_.rows + 1, 1);
        for (std::size_t row = 0; row < demands_.rows; ++row)
            above_.push_back(demands_.shares[row] != 0 ? 0 : 1);
        // Something to begin with, that is no package.
        mixed_.set_out(mixed_.add(above_), true);
        packages_.assign(on.buckets.size(), 0);
        is_held_.assign(1, 1);
    }

    // Options are numbered bucket by bucket.
    constexpr std::uint32_t option_begin(std::size_t place) const { return demands_.option_begin[place]; }
    constexpr std::size_t options() const { return demands_.is_open.size(); }
    constexpr bool is_open(std::uint32_t option) const { return demands_.is_open[option] != 0; }
    // One at least of each issue has to stay open.
    constexpr void set_open(std::uint32_t option, bool open) { demands_.is_open[option] = open ? 1 : 0; }
    // The share that counts as 1.
    constexpr double size() const { return asked_.size; }

    constexpr basis first_basis() const { return mixed_.first_basis(0); }
    // Forgets which packages have to stay; and has those of a basis stay that will be gone back to.
    constexpr void release()
    {
        is_held_.assign(mixed_.columns(), 0);
        is_held_[0] = 1;
    }
    constexpr void hold(const basis& own)
    {
        for (const std::uint32_t which : own)
            if (mixed_.is_column(which))
                is_held_[mixed_.column_of(which)] = 1;
    }

    // Finds the best mixture of packages of the open options, and returns the least bound: rounds end where that is below
    // `enough()`. `see(steps)` is called for packages that may have enough. What a round uses is taken from `nodes`,
    // until none are left: as many as take about the same time.
    template <class Enough, class Visitor>
    constexpr double descend(basis& from, Enough enough, std::size_t& nodes, Visitor see)
    {
        sums_.set_open(demands_.is_open);
        for (std::size_t column = 1; column < mixed_.columns(); ++column)
            mixed_.set_out(column, !has_open(column));
        if (!mixed_.set_basis(from))
            mixed_.set_basis(first_basis());
        double least = 1e300;
        const std::size_t most_rounds = 100 + 50 * demands_.rows;
        for (std::size_t round = 0; round < most_rounds; ++round) {
            mixed_.improve();
            const double bound = bound_under(mixed_.weights());
            const std::size_t used = 10 + sums_.cells() * plan_.parties / 1024;
            nodes -= used < nodes ? used : nodes;
            if (bound < least) {
                least = bound;
                best_weights_ = mixed_.weights();
            }
            if (least < enough() || least < -1e99)
                break;
            add_best();
            if (may_have(enough()))
                see(steps_);
            if (nodes == 0 || least < enough() || least - mixed_.value() < 1e-6 * (1 + size_of(least)))
                break;
        }
        from = mixed_.own();
        return least;
    }
    // What the bound is at most with an option; to be asked after look_closer.
    constexpr double greatest(std::uint32_t option) const { return greatest_[option]; }
    // How much of the mixture has it; and how far apart the packages in the mixture are about an issue.
    constexpr double part(std::uint32_t option) const { return part_[option]; }
    constexpr double spread(std::size_t place) const { return spread_[place]; }
    // After descend. O(cells).
    constexpr void look_closer()
    {
        bound_under(best_weights_);
        sums_.find_each(greatest_);
        for (double& each : greatest_)
            each += added_;
        part_.assign(options(), 0);
        spread_.assign(plan_.buckets.size(), 0);
        for (std::size_t place = 0; place < spread_.size(); ++place) {
            above_.assign(demands_.rows, 0);
            for (const bool is_mean_known : {false, true})
                for (std::size_t which = 0; which < mixed_.own().size(); ++which)
                    if (const double part = part_of(which); part > 0)
                        add_cell(place, packages_[mixed_.column_of(mixed_.own()[which]) * spread_.size() + place], part,
                                 is_mean_known);
        }
    }
    // After descend: what a step of each party weighs under the least bound. O(cells).
    constexpr const std::vector<double>& weights()
    {
        bound_under(best_weights_);
        return by_party_;
    }
    // All that were met, but for those that made room.
    constexpr std::vector<flat_package> known() const
    {
        std::vector<flat_package> all;
        for (std::size_t column = 1; column < mixed_.columns(); ++column)
            all.push_back(package_of(column));
        return all;
    }
    // Those in the mixture.
    constexpr std::vector<flat_package> packages() const
    {
        std::vector<flat_package> all;
        for (std::size_t which = 0; which < mixed_.own().size(); ++which)
            if (part_of(which) > 0)
                all.push_back(package_of(mixed_.column_of(mixed_.own()[which])));
        return all;
    }

private:
    static constexpr double size_of(double number) { return number < 0 ? -number : number; }
    constexpr bool has_open(std::size_t column) const
    {
        const std::uint32_t* cells = packages_.data() + column * plan_.buckets.size();
        for (std::size_t place = 0; place < plan_.buckets.size(); ++place)
            if (demands_.is_open[option_of(place, cells[place])] == 0)
                return false;
        return true;
    }
    constexpr flat_package package_of(std::size_t column) const
    {
        flat_package options(plan_.buckets.size(), 0);
        for (std::size_t place = 0; place < plan_.buckets.size(); ++place) {
            const bucket& at = plan_.buckets[place];
            options[at.issue] = static_cast<option_index>(packages_[column * plan_.buckets.size() + place] % at.options);
        }
        return options;
    }
    constexpr std::size_t option_of(std::size_t place, std::uint32_t cell) const
    {
        return demands_.option_begin[place] + cell % plan_.buckets[place].options;
    }

    // The greatest sum above what is asked, whatever rounding did.
    constexpr double bound_under(const std::vector<double>& weights)
    {
        double all = 0;
        for (std::size_t row = 0; row < demands_.rows; ++row)
            all += demands_.shares[row] != 0 && weights[row] > 0 ? weights[row] : 0;
        // Lost in rounding.
        if (!(all > 1e-9 && all < 1e9))
            return 1e300;
        by_party_.assign(plan_.parties, 0);
        double asked = 0;
        double size = 1;
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            double weight = weights[row] > 0 ? weights[row] / all : 0;
            weight = weight < 1e9 ? weight : 1e9;
            by_party_[asked_.party_of[row]] += weight * asked_.factor[row];
            asked += weight * demands_.asked[row];
            size += size_of(weight * demands_.asked[row]);
        }
        const double sum = sums_.weigh(by_party_);
        added_ = 1e-12 * (size + size_of(sum)) - asked;
        return sum + added_;
    }
    constexpr void add_best()
    {
        sums_.find_best(cells_);
        steps_.assign(plan_.parties, 0);
        for (std::size_t place = 0; place < plan_.buckets.size(); ++place) {
            const units* local = plan_.local_of(plan_.buckets[place], cells_[place]);
            for (std::size_t party = 0; party < plan_.parties; ++party)
                steps_[party] += local[party];
        }
        for (std::size_t row = 0; row < demands_.rows; ++row)
            above_[row] = static_cast<double>(steps_[asked_.party_of[row]]) * asked_.factor[row] - demands_.asked[row];
        const std::size_t column = free_column();
        if (column == mixed_.columns()) {
            mixed_.add(above_);
            is_held_.push_back(0);
            for (const std::uint32_t cell : cells_)
                packages_.push_back(cell);
            return;
        }
        mixed_.replace(column, above_);
        for (std::size_t place = 0; place < cells_.size(); ++place)
            packages_[column * cells_.size() + place] = cells_[place];
    }
    // The oldest that nobody needs, where there are many; else a new one's number.
    constexpr std::size_t free_column()
    {
        constexpr std::size_t many = 200;
        const std::size_t columns = mixed_.columns();
        for (std::size_t tried = 0; columns >= many && tried < columns; ++tried) {
            oldest_ = oldest_ + 1 < columns ? oldest_ + 1 : 1;
            bool is_free = is_held_[oldest_] == 0;
            for (const std::uint32_t which : mixed_.own())
                is_free = is_free && !(mixed_.is_column(which) && mixed_.column_of(which) == oldest_);
            if (is_free)
                return oldest_;
        }
        return columns;
    }
    constexpr bool may_have(double enough) const
    {
        for (std::size_t row = 0; row < demands_.rows; ++row)
            if (above_[row] < (demands_.shares[row] != 0 ? enough : 0) - 1e-9 * (1 + size_of(demands_.asked[row])))
                return false;
        return true;
    }
    constexpr double part_of(std::size_t which) const
    {
        const bool is_package = mixed_.is_column(mixed_.own()[which]) && !mixed_.is_out(mixed_.column_of(mixed_.own()[which]));
        return is_package && mixed_.part(which) > 1e-7 ? mixed_.part(which) : 0;
    }
    constexpr void add_cell(std::size_t place, std::uint32_t cell, double part, bool is_mean_known)
    {
        part_[option_of(place, cell)] += is_mean_known ? 0 : part;
        const units* local = plan_.local_of(plan_.buckets[place], cell);
        for (std::size_t row = 0; row < demands_.rows; ++row) {
            const double its = static_cast<double>(local[asked_.party_of[row]]) * asked_.factor[row];
            if (is_mean_known)
                spread_[place] += part * size_of(its - above_[row]);
            else
                above_[row] += part * its;
        }
    }

    const plan& plan_;
    share_demands asked_;
    mixture_demands& demands_;
    mixed_packages<Asked> mixed_;
    open_sums<Asked> sums_;
    double added_ = 0; // to a sum: less what is asked, with what rounding may have done
    std::size_t oldest_ = 0;
    std::vector<unsigned char> is_held_;  // by column
    std::vector<std::uint32_t> packages_; // [column * buckets + place]: cells
    std::vector<std::uint32_t> cells_;
    std::vector<units> steps_;
    std::vector<double> above_;
    std::vector<double> by_party_;
    std::vector<double> best_weights_;
    std::vector<double> greatest_; // by option
    std::vector<double> part_;
    std::vector<double> spread_; // by bucket
};

}

#endif
