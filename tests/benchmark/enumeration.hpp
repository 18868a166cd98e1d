#ifndef ENTENTE_TESTS_BENCHMARK_ENUMERATION_HPP
#define ENTENTE_TESTS_BENCHMARK_ENUMERATION_HPP

// The frontier of two parties by looking at every package, as fast as we know how to.

#include <entente/model/problem.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace measured {

// Half of the issues are combined once. Every combination of the others is added to these in one run over two arrays,
// without branches; then the best for the second party is noted under each number of points for the first. Numbers
// must not be negative, and no party's sum must exceed 32 bits. Joint values may link any issues.
class enumeration {
public:
    explicit enumeration(const entente::model::problem& posed)
        : posed_{posed}, taken_(posed.issues(), 0), outer_{posed.issues() / 2}
    {
        std::int32_t reach = 0;
        for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
            std::int32_t most = 0;
            for (std::size_t option = 0; option < posed.options(issue); ++option)
                most = most < worth(0, issue, option) ? worth(0, issue, option) : most;
            reach += most;
        }
        for (const entente::model::joint_table& table : posed.tables) {
            std::int32_t most = 0;
            for (std::size_t cell = 0; cell < table.cells; ++cell)
                most = most < joint(table, cell, 0) ? joint(table, cell, 0) : most;
            reach += most;
        }
        best_.assign(static_cast<std::size_t>(reach) + 1, -1);
    }

    // How many utility vectors no package dominates.
    std::size_t frontier_size()
    {
        combine_inner();
        do
            look_at_block();
        while (turn(0, outer_));
        std::size_t found = 0;
        std::int32_t top = -1;
        for (std::size_t first = best_.size(); first-- > 0;)
            if (best_[first] > top) {
                top = best_[first];
                ++found;
            }
        return found;
    }

private:
    std::int32_t worth(std::size_t party, std::size_t issue, std::size_t option) const
    {
        return static_cast<std::int32_t>(posed_.worth_of(party, issue, option));
    }
    std::int32_t joint(const entente::model::joint_table& table, std::size_t cell, std::size_t party) const
    {
        return static_cast<std::int32_t>(posed_.joint_worth[(table.cells_begin + cell) * posed_.parties + party]);
    }
    // The next combination of the issues in a range; false after the last one.
    bool turn(std::size_t begin, std::size_t end)
    {
        while (end > begin) {
            --end;
            if (++taken_[end] < posed_.options(end))
                return true;
            taken_[end] = 0;
        }
        return false;
    }
    bool reaches(const entente::model::joint_table& table, bool inner) const
    {
        for (const std::uint32_t issue : posed_.scope(table))
            if ((issue >= outer_) == inner)
                return true;
        return false;
    }
    void combine_inner()
    {
        for (std::size_t which = 0; which < posed_.tables.size(); ++which) {
            const bool inner = reaches(posed_.tables[which], true);
            const bool outer = reaches(posed_.tables[which], false);
            (inner && outer ? across_ : inner ? inner_tables_ : outer_tables_).push_back(which);
        }
        do {
            std::int32_t first = 0;
            std::int32_t second = 0;
            sum(outer_, posed_.issues(), inner_tables_, first, second);
            first_.push_back(first);
            second_.push_back(second);
            packages_.insert(packages_.end(), taken_.begin(), taken_.end());
        } while (turn(outer_, posed_.issues()));
        moved_first_.resize(first_.size());
        moved_second_.resize(first_.size());
    }
    void sum(std::size_t begin, std::size_t end, const std::vector<std::size_t>& tables, std::int32_t& first,
             std::int32_t& second) const
    {
        for (std::size_t issue = begin; issue < end; ++issue) {
            first += worth(0, issue, taken_[issue]);
            second += worth(1, issue, taken_[issue]);
        }
        for (const std::size_t which : tables) {
            const std::size_t cell = posed_.cell_of(posed_.tables[which], taken_);
            first += joint(posed_.tables[which], cell, 0);
            second += joint(posed_.tables[which], cell, 1);
        }
    }
    void look_at_block()
    {
        std::int32_t first = 0;
        std::int32_t second = 0;
        sum(0, outer_, outer_tables_, first, second);
        for (std::size_t inner = 0; inner < first_.size(); ++inner) {
            moved_first_[inner] = first_[inner] + first;
            moved_second_[inner] = second_[inner] + second;
        }
        if (!across_.empty())
            add_across();
        for (std::size_t inner = 0; inner < first_.size(); ++inner) {
            std::int32_t& best = best_[static_cast<std::size_t>(moved_first_[inner])];
            best = best < moved_second_[inner] ? moved_second_[inner] : best;
        }
    }
    void add_across()
    {
        std::vector<entente::model::option_index> package = taken_;
        for (std::size_t inner = 0; inner < first_.size(); ++inner) {
            for (std::size_t issue = outer_; issue < posed_.issues(); ++issue)
                package[issue] = packages_[inner * posed_.issues() + issue];
            for (const std::size_t which : across_) {
                const std::size_t cell = posed_.cell_of(posed_.tables[which], package);
                moved_first_[inner] += joint(posed_.tables[which], cell, 0);
                moved_second_[inner] += joint(posed_.tables[which], cell, 1);
            }
        }
    }

    const entente::model::problem& posed_;
    std::vector<entente::model::option_index> taken_;
    std::size_t outer_; // the issues from this one on are combined once
    std::vector<std::size_t> inner_tables_;
    std::vector<std::size_t> outer_tables_;
    std::vector<std::size_t> across_;
    std::vector<std::int32_t> first_; // by combination of the inner issues
    std::vector<std::int32_t> second_;
    std::vector<std::int32_t> moved_first_;
    std::vector<std::int32_t> moved_second_;
    std::vector<entente::model::option_index> packages_;
    std::vector<std::int32_t> best_; // for the second party, by what the first gets
};

}

#endif
