#ifndef ENTENTE_SOLVE_BARGAINING_ISSUE_TABLES_HPP
#define ENTENTE_SOLVE_BARGAINING_ISSUE_TABLES_HPP

// What one issue adds to a package: its own worth, and that of the joint tables that it is in.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Keeps a reference to the problem.
template <class Asked = void>
class issue_tables {
public:
    constexpr explicit issue_tables(const problem& posed) : posed_{posed}, touching_(posed.issues())
    {
        for (std::uint32_t which = 0; which < posed.tables.size(); ++which)
            for (const std::uint32_t issue : posed.scope(posed.tables[which]))
                touching_[issue].push_back(which);
    }

    // What the party's utility has of the issue in a package, with all that it is joined to. O(tables of the issue).
    constexpr units worth(std::size_t party, std::size_t issue, span<const option_index> options) const
    {
        units sum = posed_.worth_of(party, issue, options[issue]);
        for (const std::uint32_t which : touching_[issue])
            sum += posed_.worth_in(posed_.tables[which], party, options);
        return sum;
    }
    // Does the package break no constraint on the issue?
    constexpr bool is_allowed(std::size_t issue, span<const option_index> options) const
    {
        for (const std::uint32_t which : touching_[issue])
            if (posed_.forbids(posed_.tables[which], options))
                return false;
        return true;
    }
    // Is there a table that both are in?
    constexpr bool are_linked(std::size_t issue, std::size_t other) const
    {
        for (const std::uint32_t which : touching_[issue])
            for (const std::uint32_t its : posed_.scope(posed_.tables[which]))
                if (its == other)
                    return true;
        return false;
    }

private:
    const problem& posed_;
    std::vector<std::vector<std::uint32_t>> touching_; // by issue: the tables that it is in
};

}

#endif
