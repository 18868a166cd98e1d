#include "tracing.hpp"

#include <entente/solve/elimination/weighted_sums.hpp>
#include <entente/solve/reaching/hull_search.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>

namespace analyse {

namespace {

using entente::model::option_index;
using entente::model::problem;
using entente::model::units;
using entente::solve::bucket;
using entente::solve::flat_package;
using entente::solve::outcomes;
using entente::solve::plan;

// Partial packages' utilities in the plan's steps, by bucket and state: of all that can still lead to a target, each
// vector once. A package is then read off from the root on.
class tracer {
public:
    tracer(const problem& posed, const plan& on, const entente::limits& within)
        : posed_{posed}, plan_{on}, parties_{on.parties}, most_{std::min<std::size_t>(within.points, 1'000'000)},
          lists_(on.states)
    {
    }

    // Prepares for targets about here, in steps: finds weights under which little can be gained over them.
    void aim(const std::vector<double>& here)
    {
        entente::solve::gain_measure near;
        for (std::size_t party = 0; party < parties_; ++party) {
            const double reach = static_cast<double>(plan_.reach[party] + 1);
            near.origin.push_back(here[party] - reach / 10);
            near.scale.push_back(1 / reach);
        }
        std::vector<units> weights = entente::solve::hull_search<>{posed_, plan_, near}.search(40).weights;
        if (weights.size() > 8 * parties_)
            weights.resize(8 * parties_);
        for (std::size_t party = 0; party < parties_; ++party)
            for (const units sign : {units{1}, units{-1}})
                for (std::size_t other = 0; other < parties_; ++other)
                    weights.push_back(other == party ? sign : 0);
        sums_.weigh(plan_, weights, true);
    }

    // Finds a package with just these utilities.
    bool find(std::span<const units> utilities, flat_package& package)
    {
        target_.clear();
        for (std::size_t party = 0; party < parties_; ++party) {
            target_.push_back(plan_.steps_to(party, utilities[party]));
            if (target_[party] < 0 || plan_.utility(party, target_[party]) != utilities[party])
                return false;
        }
        least_.assign(sums_.lanes(), 0);
        needed_.assign(sums_.lanes(), 0);
        for (std::size_t lane = 0; lane < least_.size(); ++lane)
            for (std::size_t party = 0; party < parties_; ++party)
                least_[lane] += sums_.weights(lane)[party] * target_[party];
        kept_ = 0;
        for (const bucket& at : plan_.buckets)
            for (std::size_t state = 0; state < at.states; ++state) {
                fill(at, state, lists_[at.states_begin + state]);
                if (kept_ > most_)
                    return false;
            }
        package.assign(posed_.issues(), 0);
        return read_off(plan_.root(), 0, target_.data(), package);
    }

private:
    using vectors = std::vector<units>; // one behind the other

    const bucket& child_of(const bucket& at, std::size_t which) const
    {
        return plan_.buckets[plan_.children[at.children_begin + which]];
    }
    // The child's vectors in this cell.
    const vectors& from_child(const bucket& at, std::size_t which, std::size_t cell) const
    {
        return lists_[child_of(at, which).states_begin + plan_.states_of_child(at, which)[cell]];
    }

    void fill(const bucket& at, std::size_t state, vectors& into)
    {
        into.clear();
        const units* inward = sums_.inward(at, state);
        const units* outward = sums_.outward(at, state);
        for (std::size_t lane = 0; lane < needed_.size(); ++lane) {
            needed_[lane] = least_[lane] - outward[lane];
            if (!entente::solve::is_sum(inward[lane]) || !entente::solve::is_sum(outward[lane]) ||
                inward[lane] < needed_[lane])
                return;
        }
        for (std::size_t option = 0; option < at.options; ++option) {
            const std::size_t cell = state * at.options + option;
            if (!plan_.is_open(at, cell))
                continue;
            const units* sums = sums_.sums_of(at, cell);
            bool can_reach = true;
            for (std::size_t lane = 0; lane < needed_.size() && can_reach; ++lane)
                can_reach = sums[lane] >= needed_[lane];
            if (can_reach)
                add_cell(at, cell, into);
        }
        keep_each_once(into);
        kept_ += into.size() / parties_;
    }
    void add_cell(const bucket& at, std::size_t cell, vectors& into)
    {
        // What the children that are not joined yet can add.
        below_.assign(needed_.size(), 0);
        for (std::size_t child = 0; child < at.children; ++child) {
            const units* inward = sums_.inward(child_of(at, child), plan_.states_of_child(at, child)[cell]);
            for (std::size_t lane = 0; lane < below_.size(); ++lane)
                below_[lane] += inward[lane];
        }
        const units* local = plan_.local_of(at, cell);
        joined_.assign(local, local + parties_);
        for (std::size_t child = 0; child < at.children; ++child) {
            const units* inward = sums_.inward(child_of(at, child), plan_.states_of_child(at, child)[cell]);
            for (std::size_t lane = 0; lane < below_.size(); ++lane)
                below_[lane] -= inward[lane];
            const vectors& its = from_child(at, child, cell);
            next_.clear();
            for (std::size_t own = 0; own < joined_.size(); own += parties_)
                for (std::size_t more = 0; more < its.size(); more += parties_) {
                    for (std::size_t party = 0; party < parties_; ++party)
                        next_.push_back(joined_[own + party] + its[more + party]);
                    if (!can_lead_on(next_.data() + next_.size() - parties_))
                        next_.resize(next_.size() - parties_);
                }
            if (child + 1 < at.children)
                keep_each_once(next_);
            joined_.swap(next_);
        }
        into.insert(into.end(), joined_.begin(), joined_.end());
    }
    bool can_lead_on(const units* vector) const
    {
        for (std::size_t lane = 0; lane < needed_.size(); ++lane) {
            const units* weights = sums_.weights(lane).data();
            units sum = below_[lane];
            for (std::size_t party = 0; party < parties_; ++party)
                sum += weights[party] * vector[party];
            if (sum < needed_[lane])
                return false;
        }
        return true;
    }
    void keep_each_once(vectors& list)
    {
        const std::size_t size = list.size() / parties_;
        if (size < 2)
            return;
        order_.resize(size);
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        const auto at = [&](std::size_t which) { return std::span{list}.subspan(which * parties_, parties_); };
        std::sort(order_.begin(), order_.end(), [&](std::size_t one, std::size_t other) {
            return std::lexicographical_compare(at(one).begin(), at(one).end(), at(other).begin(), at(other).end());
        });
        sorted_.clear();
        for (std::size_t place = 0; place < size; ++place) {
            const auto vector = at(order_[place]);
            if (place == 0 || !std::equal(vector.begin(), vector.end(), at(order_[place - 1]).begin()))
                sorted_.insert(sorted_.end(), vector.begin(), vector.end());
        }
        list.swap(sorted_);
    }

    // Takes the bucket's option, and those of all below it, that add up to the wanted vector.
    bool read_off(const bucket& at, std::size_t state, const units* wanted, flat_package& package) const
    {
        for (std::size_t option = 0; option < at.options; ++option) {
            const std::size_t cell = state * at.options + option;
            if (!plan_.is_open(at, cell))
                continue;
            vectors rest(wanted, wanted + parties_);
            const units* local = plan_.local_of(at, cell);
            for (std::size_t party = 0; party < parties_; ++party)
                rest[party] -= local[party];
            package[at.issue] = static_cast<option_index>(option);
            if (divide(at, cell, 0, rest, package))
                return true;
        }
        return false;
    }
    // Divides what is wanted between the children from `child` on.
    bool divide(const bucket& at, std::size_t cell, std::size_t child, const vectors& wanted,
                flat_package& package) const
    {
        if (child == at.children)
            return std::all_of(wanted.begin(), wanted.end(), [](units each) { return each == 0; });
        const bucket& its = child_of(at, child);
        const std::size_t state = plan_.states_of_child(at, child)[cell];
        const vectors& known = from_child(at, child, cell);
        if (child + 1 == at.children)
            return contains(known, wanted) && read_off(its, state, wanted.data(), package);
        vectors rest(parties_);
        for (std::size_t first = 0; first < known.size(); first += parties_) {
            for (std::size_t party = 0; party < parties_; ++party)
                rest[party] = wanted[party] - known[first + party];
            // What the child has can be read off for sure.
            if (divide(at, cell, child + 1, rest, package) && read_off(its, state, known.data() + first, package))
                return true;
        }
        return false;
    }
    bool contains(const vectors& list, const vectors& wanted) const
    {
        std::size_t low = 0;
        std::size_t high = list.size() / parties_;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            const units* vector = list.data() + middle * parties_;
            if (std::lexicographical_compare(vector, vector + parties_, wanted.begin(), wanted.end()))
                low = middle + 1;
            else
                high = middle;
        }
        return low < list.size() / parties_ &&
               std::equal(wanted.begin(), wanted.end(), list.data() + low * parties_);
    }

    const problem& posed_;
    const plan& plan_;
    std::size_t parties_;
    std::size_t most_;
    entente::solve::weighted_sums sums_;
    std::vector<vectors> lists_; // by state of all buckets
    std::size_t kept_ = 0;
    std::vector<units> target_;
    std::vector<units> least_;  // by lane: what the target has
    std::vector<units> needed_; // by lane: what a partial package must have in this state
    std::vector<units> below_;
    vectors joined_;
    vectors next_;
    vectors sorted_;
    std::vector<std::size_t> order_;
};

// Parts the outcomes into neighbourhoods, halving along the party whose utilities differ most.
void part(const outcomes& of, std::span<std::size_t> members, std::vector<std::span<std::size_t>>& parts)
{
    constexpr std::size_t most = 24;
    if (members.size() <= most) {
        parts.push_back(members);
        return;
    }
    std::size_t widest = 0;
    units width = -1;
    for (std::size_t party = 0; party < of.parties; ++party) {
        const auto less = [&](std::size_t one, std::size_t other) { return of[one][party] < of[other][party]; };
        const auto [least, most_of] = std::minmax_element(members.begin(), members.end(), less);
        const units own = of[*most_of][party] - of[*least][party];
        widest = own > width ? party : widest;
        width = std::max(width, own);
    }
    const std::size_t half = members.size() / 2;
    std::nth_element(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(half), members.end(),
                     [&](std::size_t one, std::size_t other) {
                         return of[one][widest] != of[other][widest] ? of[one][widest] < of[other][widest]
                                                                     : one < other;
                     });
    part(of, members.first(half), parts);
    part(of, members.subspan(half), parts);
}

}

std::vector<flat_package> trace_packages(const problem& posed, const plan& on, const outcomes& of,
                                         const entente::limits& within, running& run)
{
    std::vector<flat_package> found(of.size());
    std::vector<std::size_t> members(of.size());
    std::iota(members.begin(), members.end(), std::size_t{0});
    std::vector<std::span<std::size_t>> parts;
    part(of, members, parts);
    tracer trace{posed, on, within};
    std::size_t done = 0;
    for (const std::span<std::size_t> neighbours : parts) {
        std::vector<double> here(of.parties, 0);
        for (const std::size_t which : neighbours)
            for (std::size_t party = 0; party < of.parties; ++party)
                here[party] += static_cast<double>(on.steps_to(party, of[which][party])) /
                               static_cast<double>(neighbours.size());
        if (!neighbours.empty())
            trace.aim(here);
        for (const std::size_t which : neighbours) {
            if (!run.goes_on(done++, of.size()))
                return found;
            if (!trace.find(of[which], found[which]))
                found[which].clear();
        }
    }
    return found;
}

}
