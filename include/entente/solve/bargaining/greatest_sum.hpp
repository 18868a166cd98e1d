#ifndef ENTENTE_SOLVE_BARGAINING_GREATEST_SUM_HPP
#define ENTENTE_SOLVE_BARGAINING_GREATEST_SUM_HPP

// The outcomes with the greatest weighted sum of utilities. What all parties get is summed before anything is
// eliminated, so that tables hold one number a cell; who gets what is looked up where the sum is the greatest.

#include <entente/model/span.hpp>
#include <entente/solve/elimination/plan.hpp>
#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/reaching/bounded_join.hpp>
#include <entente/solve/reaching/vector_list.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// The same packages, as one party's: what they are worth to it is the weighted sum of what they are worth to all.
template <class Asked = void>
constexpr problem summed(const problem& posed, span<const units> weights)
{
    const auto weigh = [&](const std::vector<units>& each) {
        std::vector<units> sums(each.size() / posed.parties, 0);
        for (std::size_t number = 0; number < sums.size(); ++number)
            for (std::size_t party = 0; party < posed.parties; ++party)
                sums[number] += weights[party] * each[number * posed.parties + party];
        return sums;
    };
    problem one;
    one.parties = 1;
    one.option_begin = posed.option_begin;
    one.worth = weigh(posed.worth);
    one.tables = posed.tables;
    one.scopes = posed.scopes;
    one.joint_worth = weigh(posed.joint_worth);
    one.forbidden = posed.forbidden;
    one.status_quo = posed.status_quo;
    one.fallbacks.resize(1);
    return one;
}

// `weights`: one for each party, none negative. O(cells), and the outcomes that tie.
template <class Asked = void>
class greatest_sum_search {
public:
    greatest_sum_search(const greatest_sum_search&) = delete;
    greatest_sum_search& operator=(const greatest_sum_search&) = delete;
    constexpr greatest_sum_search(const problem& posed, span<const units> weights, const limits& within)
        : posed_{posed}, within_{within}, made_{make_plan<Asked>(summed<Asked>(posed, weights), within)},
          taken_(posed.issues(), 0)
    {
    }

    constexpr outcomes find()
    {
        if (!made_)
            return outcomes::refusal(posed_, made_.why);
        outcomes found;
        found.parties = posed_.parties;
        const units alone = 1;
        sums_.weigh(plan_, {&alone, 1}, false);
        if (!is_sum(sums_.best(0)))
            return found;
        mark_best_cells();
        assign_tables();
        join_.begin(sums_, 4 * within_.points + 1024, false);
        lists_.resize(reached_ + 1);
        for (std::size_t place = 0; place < plan_.buckets.size() && why_ == obstacle::none; ++place)
            add_up(place);
        if (why_ != obstacle::none)
            return {certainty::truncated, why_, posed_.parties, {}, 0};
        const std::vector<units>& all = list_of(plan_.root(), 0).vectors;
        for (std::size_t begin = all.size(); begin > 0; begin -= posed_.parties)
            found.utilities.insert(found.utilities.end(),
                                   all.begin() + static_cast<std::ptrdiff_t>(begin - posed_.parties),
                                   all.begin() + static_cast<std::ptrdiff_t>(begin));
        return found;
    }

private:
    struct best_cell {
        std::size_t place; // of its bucket
        std::size_t cell;
    };

    // From the root, which cells the packages with the greatest sum fall into.
    constexpr void mark_best_cells()
    {
        number_.resize(plan_.states, 0);
        number_[plan_.root().states_begin] = ++reached_;
        for (std::size_t place = plan_.buckets.size(); place-- > 0;) {
            const bucket& at = plan_.buckets[place];
            for (std::size_t state = 0; state < at.states; ++state) {
                if (number_[at.states_begin + state] == 0)
                    continue;
                for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell) {
                    if (!plan_.is_open(at, cell) || sums_.sum_of(at, cell, 0) != sums_.inward(at, state)[0])
                        continue;
                    best_cells_.push_back({place, cell});
                    for (std::size_t child = 0; child < at.children; ++child) {
                        const std::size_t below = plan_.states_of_child(at, child)[cell];
                        std::uint32_t& its = number_[child_of(at, child).states_begin + below];
                        its = its == 0 ? ++reached_ : its;
                    }
                }
            }
        }
    }
    // A table counts where the first of its issues is eliminated.
    constexpr void assign_tables()
    {
        std::vector<std::size_t> place_of(posed_.issues(), 0);
        for (std::size_t place = 0; place < plan_.buckets.size(); ++place)
            place_of[plan_.buckets[place].issue] = place;
        tables_.resize(plan_.buckets.size());
        for (std::uint32_t which = 0; which < posed_.tables.size(); ++which) {
            std::size_t first = plan_.buckets.size();
            for (const std::uint32_t issue : posed_.scope(posed_.tables[which]))
                first = place_of[issue] < first ? place_of[issue] : first;
            tables_[first].push_back(which);
        }
    }

    // What the parties get in the best cells of a bucket and below, for each of its states that is reached.
    constexpr void add_up(std::size_t place)
    {
        const bucket& at = plan_.buckets[place];
        while (why_ == obstacle::none && !best_cells_.empty() && best_cells_.back().place == place) {
            const std::size_t state = best_cells_.back().cell / at.options;
            take(at, state);
            gathered_.clear();
            for (; !best_cells_.empty() && best_cells_.back().place == place &&
                   best_cells_.back().cell / at.options == state;
                 best_cells_.pop_back())
                add_cell(place, best_cells_.back().cell);
            sorter_.tidy(gathered_, posed_.parties);
            list_of(at, state).append(gathered_);
            kept_ += gathered_.size(posed_.parties);
            if (kept_ > within_.points)
                why_ = obstacle::too_many_points;
        }
        for (std::size_t child = 0; child < at.children; ++child)
            forget(child_of(at, child));
        if (within_.proceed != nullptr && !within_.proceed(within_.host, {place + 1, plan_.buckets.size()}))
            why_ = obstacle::stopped_by_host;
    }
    constexpr void take(const bucket& at, std::size_t state)
    {
        const span<const std::uint32_t> separator = plan_.separator_of(at);
        for (std::size_t digit = separator.size(); digit-- > 0;) {
            const std::size_t options = posed_.options(separator[digit]);
            taken_[separator[digit]] = static_cast<option_index>(state % options);
            state /= options;
        }
    }
    constexpr void add_cell(std::size_t place, std::size_t cell)
    {
        const bucket& at = plan_.buckets[place];
        const std::size_t option = cell % at.options;
        taken_[at.issue] = static_cast<option_index>(option);
        local_.clear();
        for (std::size_t party = 0; party < posed_.parties; ++party)
            local_.push_back(posed_.worth_of(party, at.issue, option));
        for (const std::uint32_t which : tables_[place])
            for (std::size_t party = 0; party < posed_.parties; ++party)
                local_[party] += posed_.worth_in(posed_.tables[which], party, taken_);
        runs_.clear();
        for (std::size_t child = 0; child < at.children; ++child) {
            const vector_list<Asked>& its = list_of(child_of(at, child), plan_.states_of_child(at, child)[cell]);
            runs_.push_back({its.vectors.data(), nullptr, its.size(posed_.parties), nullptr});
        }
        if (why_ == obstacle::none && !join_.add(local_, {}, runs_, gathered_))
            why_ = obstacle::too_many_points;
    }
    constexpr void forget(const bucket& at)
    {
        for (std::size_t state = 0; state < at.states; ++state) {
            if (number_[at.states_begin + state] == 0)
                continue;
            kept_ -= list_of(at, state).size(posed_.parties);
            list_of(at, state) = {};
        }
    }

    constexpr const bucket& child_of(const bucket& at, std::size_t which) const
    {
        return plan_.buckets[plan_.children[at.children_begin + which]];
    }
    constexpr vector_list<Asked>& list_of(const bucket& at, std::size_t state) { return lists_[number_[at.states_begin + state]]; }

    const problem& posed_;
    limits within_;
    plan_made made_;
    const plan& plan_ = made_.made;
    weighted_sums sums_;
    std::vector<std::uint32_t> number_; // by state of all buckets: its list, or 0 where it is not reached
    std::uint32_t reached_ = 0;
    std::vector<best_cell> best_cells_;              // parents before children
    std::vector<std::vector<std::uint32_t>> tables_; // by bucket
    std::vector<vector_list<Asked>> lists_;          // utility vectors, in units
    std::size_t kept_ = 0;
    obstacle why_ = obstacle::none;
    flat_package taken_;
    std::vector<units> local_;
    vector_for<Asked, vector_run> runs_;
    vector_list<Asked> gathered_;
    bounded_join<Asked> join_;
    vector_sorter<Asked> sorter_;
};

}

#endif
