#ifndef ENTENTE_SOLVE_REACHING_COUNTING_HPP
#define ENTENTE_SOLVE_REACHING_COUNTING_HPP

// How many packages there are, and how many of them give each party at least so much.

#include <entente/model/span.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// A number of packages. Zero, and meaningless, unless exact.
struct count_found {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    natural count;

    friend constexpr bool operator==(const count_found&, const count_found&) = default;
};

// Every combination of options, feasible or not. O(issues * digits).
template <class Asked = void>
constexpr natural combinations(const problem& posed)
{
    natural product{1};
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        product *= natural{posed.options(issue)};
    return product;
}

namespace detail {

// Counts by what partial packages have yet to reach: once the rest is sure to bring a party to its floor, it does not
// matter how much it has, and once it can't, the partial package is out. So only few numbers have to be told apart.
template <class Asked = void>
class floor_counting {
public:
    floor_counting(const floor_counting&) = delete;
    floor_counting& operator=(const floor_counting&) = delete;
    constexpr floor_counting(const plan& on, const limits& within) : plan_{on}, within_{within} {}

    constexpr count_found count(span<const units> floors)
    {
        const std::size_t parties = plan_.parties;
        floors_.assign(floors.begin(), floors.end());
        std::vector<units> up;
        std::vector<units> down;
        for (std::size_t party = 0; party < parties; ++party)
            for (std::size_t other = 0; other < parties; ++other) {
                up.push_back(other == party ? 1 : 0);
                down.push_back(other == party ? -1 : 0);
            }
        most_.weigh(plan_, up, true);
        least_.weigh(plan_, down, true);
        count_found found;
        if (!is_sum(most_.best(0)))
            return found;
        messages_.resize(plan_.buckets.size());
        std::size_t kept = 0;
        for (std::size_t at = 0; at < plan_.buckets.size(); ++at) {
            const bucket& own = plan_.buckets[at];
            messages_[at].resize(own.states);
            for (std::size_t state = 0; state < own.states; ++state) {
                eliminate(own, state, messages_[at][state]);
                kept += messages_[at][state].size();
                if (kept > within_.points)
                    return {certainty::truncated, obstacle::too_many_points, {}};
            }
            for (std::size_t child = 0; child < own.children; ++child) {
                std::vector<std::vector<entry>>& spent = messages_[plan_.children[own.children_begin + child]];
                for (const std::vector<entry>& each : spent)
                    kept -= each.size();
                spent = {};
            }
            if (within_.proceed != nullptr && !within_.proceed(within_.host, {at + 1, plan_.buckets.size()}))
                return {certainty::truncated, obstacle::stopped_by_host, {}};
        }
        for (const entry& each : messages_.back()[0])
            found.count += each.count;
        return found;
    }

private:
    struct entry {
        std::vector<units> gained;
        natural count;
    };

    // Stands for any gain that is sure to do: more than all utilities together.
    static constexpr units surely = units{1} << 48;

    constexpr void eliminate(const bucket& at, std::size_t state, std::vector<entry>& into)
    {
        for (std::size_t cell = state * at.options; cell < (state + 1) * at.options; ++cell) {
            if (!plan_.is_open(at, cell))
                continue;
            const units* local = plan_.local_of(at, cell);
            std::vector<entry> joined{{std::vector<units>(local, local + plan_.parties), natural{1}}};
            for (std::size_t child = 0; child < at.children; ++child) {
                const std::size_t from = plan_.states_of_child(at, child)[cell];
                std::vector<entry> next;
                for (const entry& own : joined)
                    for (const entry& its : messages_[plan_.children[at.children_begin + child]][from]) {
                        entry sum{own.gained, own.count * its.count};
                        for (std::size_t party = 0; party < plan_.parties; ++party)
                            sum.gained[party] += its.gained[party];
                        next.push_back(static_cast<entry&&>(sum));
                    }
                // Between children only equal sums can be told to be alike: what is to come is not known yet.
                if (child + 1 < at.children)
                    unite(next);
                joined.swap(next);
            }
            for (entry& each : joined)
                if (clip(at, state, each.gained))
                    into.push_back(static_cast<entry&&>(each));
        }
        unite(into);
    }
    // Returns false where the rest can't bring somebody to his floor.
    constexpr bool clip(const bucket& at, std::size_t state, std::vector<units>& gained) const
    {
        const units* most = most_.outward(at, state);
        const units* least = least_.outward(at, state);
        for (std::size_t party = 0; party < plan_.parties; ++party) {
            if (!is_sum(most[party]) || gained[party] + most[party] < floors_[party])
                return false;
            // The least that the rest adds, negated, as it was weighed.
            const units enough = floors_[party] + least[party];
            if (gained[party] >= enough)
                gained[party] = surely;
        }
        return true;
    }
    static constexpr void unite(std::vector<entry>& entries)
    {
        model::sort(entries, [](const entry& one, const entry& other) { return one.gained < other.gained; });
        std::size_t kept = 0;
        for (std::size_t place = 0; place < entries.size(); ++place) {
            if (kept > 0 && entries[kept - 1].gained == entries[place].gained)
                entries[kept - 1].count += entries[place].count;
            else if (kept++ != place)
                entries[kept - 1] = static_cast<entry&&>(entries[place]);
        }
        entries.resize(kept);
    }

    const plan& plan_;
    limits within_;
    std::vector<units> floors_; // in steps
    weighted_sums most_;        // by party
    weighted_sums least_;
    std::vector<std::vector<std::vector<entry>>> messages_; // by bucket and state
};

}

// How many feasible packages there are. O(cells * digits).
template <class Asked = void>
constexpr count_found count_packages(const problem& posed, const limits& within = {})
{
    if (posed.tables.empty())
        return {certainty::exact, obstacle::none, combinations<Asked>(posed)};
    const plan_made plan = make_plan<Asked>(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, {}};
    // Floors that nobody can miss.
    return detail::floor_counting<Asked>{plan.made, within}.count(std::vector<units>(posed.parties, 0));
}

// How many feasible packages give every party at least its floor, in units. Exponential at worst in the number of
// partial sums that matter; truncated past the limit on points.
template <class Asked = void>
constexpr count_found count_packages(const problem& posed, span<const units> floors, const limits& within = {})
{
    const plan_made plan = make_plan<Asked>(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, {}};
    std::vector<units> steps;
    for (std::size_t party = 0; party < posed.parties; ++party)
        steps.push_back(plan.made.steps_to(party, floors[party]));
    return detail::floor_counting<Asked>{plan.made, within}.count(steps);
}

}

#endif
