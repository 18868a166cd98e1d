#ifndef ENTENTE_SOLVE_BARGAINING_LOCAL_SEARCH_HPP
#define ENTENTE_SOLVE_BARGAINING_LOCAL_SEARCH_HPP

// Betters a package by changing one issue at a time: where a search for the best begins.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/issue_tables.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// The feasible package that no change of one issue betters, reached from a feasible one by taking every better change
// as it is met. First comes how far the parties are below their floors, in all and by the criterion's units, then the
// criterion. At most `most_rounds` rounds over the issues. O(rounds * options * (tables of an issue + parties)).
template <class Asked = void>
class local_search {
public:
    local_search(const local_search&) = delete;
    local_search& operator=(const local_search&) = delete;
    constexpr local_search(const problem& posed, const criterion& prefer, span<const units> floors)
        : posed_{posed}, prefer_{prefer}, floors_{floors}, tables_{posed}
    {
    }

    constexpr void improve(span<option_index> options, int most_rounds)
    {
        std::vector<units> now = utilities(options);
        std::vector<units> next(posed_.parties, 0);
        bool moved = true;
        for (int round = 0; moved && round < most_rounds; ++round) {
            moved = false;
            for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
                for (std::size_t option = 0; option < posed_.options(issue); ++option) {
                    if (option == options[issue])
                        continue;
                    const option_index before = options[issue];
                    for (std::size_t party = 0; party < posed_.parties; ++party)
                        next[party] = now[party] - tables_.worth(party, issue, options);
                    options[issue] = static_cast<option_index>(option);
                    if (tables_.is_allowed(issue, options)) {
                        for (std::size_t party = 0; party < posed_.parties; ++party)
                            next[party] += tables_.worth(party, issue, options);
                        if (is_better(next, now)) {
                            now = next;
                            moved = true;
                            continue;
                        }
                    }
                    options[issue] = before;
                }
        }
    }
    constexpr std::vector<units> utilities(span<const option_index> options) const
    {
        std::vector<units> all;
        for (std::size_t party = 0; party < posed_.parties; ++party)
            all.push_back(posed_.utility(party, options));
        return all;
    }
    constexpr bool reaches_floors(span<const units> outcome) const
    {
        for (std::size_t party = 0; party < outcome.size(); ++party)
            if (outcome[party] < floors_[party])
                return false;
        return true;
    }

private:
    constexpr double missing(span<const units> outcome) const
    {
        double sum = 0;
        for (std::size_t party = 0; party < outcome.size(); ++party)
            if (outcome[party] < floors_[party])
                sum += static_cast<double>(floors_[party] - outcome[party]) /
                       static_cast<double>(prefer_.unit[party] > 0 ? prefer_.unit[party] : 1);
        return sum;
    }
    constexpr bool is_better(span<const units> one, span<const units> other) const
    {
        const double left = missing(one);
        const double right = missing(other);
        if (left > 0 || right > 0)
            return left < right;
        return approximately_better(one, other);
    }
    // Products in floating point: a step that is missed for their rounding costs no exactness.
    constexpr bool approximately_better(span<const units> one, span<const units> other) const
    {
        if (prefer_.by != criterion::kind::product)
            return prefer_.compare(one, other) > 0;
        double ratio = 1;
        for (std::size_t party = 0; party < one.size(); ++party)
            ratio *= static_cast<double>(one[party] - prefer_.origin[party]) /
                     static_cast<double>(other[party] - prefer_.origin[party]);
        return ratio > 1 + 1e-12;
    }

    const problem& posed_;
    const criterion& prefer_;
    span<const units> floors_;
    issue_tables<Asked> tables_;
};

}

#endif
