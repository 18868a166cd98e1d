#ifndef ENTENTE_SOLVE_ELIMINATION_PLAN_HPP
#define ENTENTE_SOLVE_ELIMINATION_PLAN_HPP

// A problem arranged for bucket elimination (R. Dechter, Bucket elimination, 1999): one bucket for each issue, each
// looking only at its separator, and handing on to one parent what it found.

#include <entente/model/problem.hpp>
#include <entente/model/sorting.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/elimination/order.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente::inline v0_1::solve {

// What a run would need, told before it is begun: the most issues that have to be looked at beside another, and the
// size of the tables. `cells` and `bytes` may be infinite.
struct elimination_cost {
    std::size_t width = 0;
    double cells = 0;
    double bytes = 0;
};

// An issue with the states of its separator: every combination of the separator's options, the last one's turning
// fastest. A cell is a state with an option, numbered state * options + option.
struct bucket {
    std::uint32_t issue = 0;
    std::uint32_t options = 0;
    std::uint32_t separator_begin = 0;
    std::uint32_t separator_size = 0;
    std::uint32_t children_begin = 0;
    std::uint32_t children = 0;
    std::size_t states = 1;
    std::size_t cells_begin = 0;
    std::size_t states_begin = 0;     // the states of all buckets are numbered through
    std::size_t child_state_begin = 0; // a run of one number per cell for each child

    constexpr std::size_t cells() const { return states * options; }
};

// Buckets from the leaves to the root: children stand before their parents, the last bucket is the root of all.
// Utilities are told from each party's `least`, in steps of the party's `step`, so that numbers stay small: a party's
// utility is least + step * sum of the local worth of the cells that a package falls into.
struct plan {
    std::size_t parties = 0;
    std::size_t width = 0;
    std::vector<bucket> buckets;
    std::vector<std::uint32_t> separators;
    std::vector<std::uint32_t> children;
    std::vector<std::uint32_t> child_state; // into which of the child's states a cell falls
    std::vector<units> local;               // [(cells_begin + cell) * parties + party], none negative
    std::vector<unsigned char> open;        // [cells_begin + cell]: does the cell break no constraint?
    std::vector<units> least;
    std::vector<units> step;
    std::vector<units> reach; // no package is worth more than this to a party, in steps
    std::size_t states = 0;

    constexpr std::size_t issues() const { return buckets.size(); }
    constexpr const bucket& root() const { return buckets.back(); }
    constexpr std::span<const std::uint32_t> separator_of(const bucket& at) const
    {
        return std::span{separators}.subspan(at.separator_begin, at.separator_size);
    }
    constexpr const std::uint32_t* states_of_child(const bucket& at, std::size_t which) const
    {
        return child_state.data() + at.child_state_begin + which * at.cells();
    }
    constexpr const units* local_of(const bucket& at, std::size_t cell) const
    {
        return local.data() + (at.cells_begin + cell) * parties;
    }
    constexpr bool is_open(const bucket& at, std::size_t cell) const { return open[at.cells_begin + cell] != 0; }

    // The state of the bucket's separator in a package.
    constexpr std::size_t state_in(const model::problem& posed, const bucket& at,
                                   std::span<const option_index> taken) const
    {
        std::size_t state = 0;
        for (const std::uint32_t issue : separator_of(at))
            state = state * posed.options(issue) + taken[issue];
        return state;
    }
    constexpr units utility(std::size_t party, units steps) const { return least[party] + step[party] * steps; }
    // The least number of steps that is worth at least so much: rounded up, and possibly negative.
    constexpr units steps_to(std::size_t party, units worth) const
    {
        const units above = worth - least[party];
        return above > 0 ? (above + step[party] - 1) / step[party] : -((-above) / step[party]);
    }
};

namespace detail {

constexpr units greatest_common_divisor(units one, units other)
{
    while (other != 0) {
        const units rest = one % other;
        one = other;
        other = rest;
    }
    return one;
}

class plan_builder {
public:
    constexpr plan_builder(const model::problem& posed, const elimination_order_found& found)
        : posed_{posed}, found_{found}, place_(posed.issues(), 0)
    {
        out_.parties = posed.parties;
        out_.width = found.width;
        out_.least.assign(posed.parties, 0);
    }

    constexpr plan build()
    {
        arrange_order();
        lay_out_buckets();
        link_children();
        assign_tables();
        for (std::size_t at = 0; at < out_.buckets.size(); ++at)
            fill(at);
        reduce();
        return static_cast<plan&&>(out_);
    }

private:
    // Issues without links stand in a chain of their own, the weightiest first: what they decide is seen early.
    constexpr void arrange_order()
    {
        struct weighed {
            std::uint32_t place;
            double spread;
        };
        std::vector<weighed> single;
        while (single.size() < found_.order.size() && posed_.tables.size() < posed_.issues() &&
               found_.separators[single.size()].empty()) {
            const auto place = static_cast<std::uint32_t>(single.size());
            single.push_back({place, spread(found_.order[place])});
        }
        model::sort(single, [](const weighed& one, const weighed& other) { return one.spread > other.spread; });
        for (const weighed& each : single)
            order_.push_back(each.place);
        for (std::size_t place = single.size(); place < found_.order.size(); ++place)
            order_.push_back(static_cast<std::uint32_t>(place));
    }
    constexpr double spread(std::uint32_t issue) const
    {
        double product = 1;
        for (std::size_t party = 0; party < posed_.parties; ++party) {
            units least = posed_.worth_of(party, issue, 0);
            units most = least;
            for (std::size_t option = 1; option < posed_.options(issue); ++option) {
                const units worth = posed_.worth_of(party, issue, option);
                least = worth < least ? worth : least;
                most = most < worth ? worth : most;
            }
            product *= static_cast<double>(most - least + 1);
        }
        return product;
    }

    constexpr void lay_out_buckets()
    {
        std::size_t cells = 0;
        for (const std::uint32_t from : order_) {
            bucket next;
            next.issue = found_.order[from];
            next.options = static_cast<std::uint32_t>(posed_.options(next.issue));
            next.separator_begin = static_cast<std::uint32_t>(out_.separators.size());
            next.separator_size = static_cast<std::uint32_t>(found_.separators[from].size());
            for (const std::uint32_t issue : found_.separators[from]) {
                out_.separators.push_back(issue);
                next.states *= posed_.options(issue);
            }
            next.cells_begin = cells;
            next.states_begin = out_.states;
            cells += next.cells();
            out_.states += next.states;
            place_[next.issue] = static_cast<std::uint32_t>(out_.buckets.size());
            out_.buckets.push_back(next);
        }
        out_.local.assign(cells * out_.parties, 0);
        out_.open.assign(cells, 1);
    }

    // A bucket's parent is the first of its separator to be eliminated. One without a separator hands on to the next
    // such one, so that all hang together.
    constexpr void link_children()
    {
        const std::size_t size = out_.buckets.size();
        std::vector<std::uint32_t> parent(size, 0);
        std::uint32_t loose = static_cast<std::uint32_t>(size);
        for (std::size_t at = size; at-- > 0;) {
            const bucket& each = out_.buckets[at];
            if (each.separator_size == 0) {
                parent[at] = loose;
                loose = static_cast<std::uint32_t>(at);
                continue;
            }
            parent[at] = static_cast<std::uint32_t>(size);
            for (const std::uint32_t issue : out_.separator_of(each))
                parent[at] = place_[issue] < parent[at] ? place_[issue] : parent[at];
        }
        for (std::size_t at = 0; at < size; ++at)
            if (parent[at] < size)
                ++out_.buckets[parent[at]].children;
        std::uint32_t begin = 0;
        for (bucket& each : out_.buckets) {
            each.children_begin = begin;
            begin += each.children;
            each.children = 0;
        }
        out_.children.assign(begin, 0);
        for (std::size_t at = 0; at < size; ++at)
            if (parent[at] < size) {
                bucket& its = out_.buckets[parent[at]];
                out_.children[its.children_begin + its.children++] = static_cast<std::uint32_t>(at);
            }
    }

    constexpr void assign_tables()
    {
        tables_.resize(out_.buckets.size());
        for (std::uint32_t which = 0; which < posed_.tables.size(); ++which) {
            std::uint32_t first = static_cast<std::uint32_t>(out_.buckets.size());
            for (const std::uint32_t issue : posed_.scope(posed_.tables[which]))
                first = place_[issue] < first ? place_[issue] : first;
            tables_[first].push_back(which);
        }
    }

    // How far one step of an issue of the bucket's scope moves within an array over `scope`; 0 where it is not in it.
    template <class Scope>
    constexpr std::vector<std::size_t> strides(const std::vector<std::uint32_t>& own, const Scope& scope) const
    {
        std::vector<std::size_t> strides(own.size(), 0);
        std::size_t stride = 1;
        for (std::size_t place = scope.size(); place-- > 0;) {
            for (std::size_t at = 0; at < own.size(); ++at)
                if (own[at] == scope[place])
                    strides[at] = stride;
            stride *= posed_.options(scope[place]);
        }
        return strides;
    }

    // Visits the place within an array over `scope` of each of the bucket's cells, in order.
    template <class Scope, class Visitor>
    constexpr void for_places(const bucket& at, const Scope& scope, Visitor visit) const
    {
        std::vector<std::uint32_t> own;
        for (const std::uint32_t issue : out_.separator_of(at))
            own.push_back(issue);
        own.push_back(at.issue);
        const std::vector<std::size_t> moves = strides(own, scope);
        std::vector<std::size_t> turn(own.size(), 0);
        std::size_t place = 0;
        for (std::size_t cell = 0; cell < at.cells(); ++cell) {
            visit(cell, place);
            for (std::size_t digit = own.size(); digit-- > 0;) {
                if (++turn[digit] < posed_.options(own[digit])) {
                    place += moves[digit];
                    break;
                }
                place -= moves[digit] * (turn[digit] - 1);
                turn[digit] = 0;
            }
        }
    }

    constexpr void fill(std::size_t place)
    {
        bucket& at = out_.buckets[place];
        const std::size_t parties = out_.parties;
        units* local = out_.local.data() + at.cells_begin * parties;
        unsigned char* open = out_.open.data() + at.cells_begin;
        const units* worth = posed_.worth.data() + posed_.option_begin[at.issue] * parties;
        for (std::size_t state = 0; state < at.states; ++state)
            for (std::size_t number = 0; number < at.options * parties; ++number)
                local[state * at.options * parties + number] = worth[number];
        for (const std::uint32_t which : tables_[place]) {
            const model::joint_table& table = posed_.tables[which];
            for_places(at, posed_.scope(table), [&](std::size_t cell, std::size_t from) {
                if (posed_.forbidden[table.cells_begin + from] != 0)
                    open[cell] = 0;
                for (std::size_t party = 0; party < parties; ++party)
                    local[cell * parties + party] += posed_.joint_worth[(table.cells_begin + from) * parties + party];
            });
        }
        at.child_state_begin = out_.child_state.size();
        for (std::uint32_t child = 0; child < at.children; ++child) {
            const bucket& its = out_.buckets[out_.children[at.children_begin + child]];
            if (its.separator_size == 0)
                out_.child_state.resize(out_.child_state.size() + at.cells(), 0);
            else
                for_places(at, out_.separator_of(its), [&](std::size_t, std::size_t state) {
                    out_.child_state.push_back(static_cast<std::uint32_t>(state));
                });
        }
    }

    // Tells each bucket's worth from its least, in the greatest step that divides all.
    constexpr void reduce()
    {
        const std::size_t parties = out_.parties;
        out_.step.assign(parties, 0);
        out_.reach.assign(parties, 0);
        for (std::size_t party = 0; party < parties; ++party) {
            for (const bucket& at : out_.buckets) {
                units least = 0;
                units most = 0;
                bool seen = false;
                for (std::size_t cell = at.cells_begin; cell < at.cells_begin + at.cells(); ++cell) {
                    const units worth = out_.local[cell * parties + party];
                    if (out_.open[cell] == 0)
                        continue;
                    least = !seen || worth < least ? worth : least;
                    most = !seen || most < worth ? worth : most;
                    seen = true;
                }
                out_.least[party] += least;
                out_.reach[party] += most - least;
                for (std::size_t cell = at.cells_begin; cell < at.cells_begin + at.cells(); ++cell) {
                    units& worth = out_.local[cell * parties + party];
                    worth = out_.open[cell] == 0 ? 0 : worth - least;
                    if (out_.step[party] != 1)
                        out_.step[party] = greatest_common_divisor(worth, out_.step[party]);
                }
            }
            if (out_.step[party] == 0)
                out_.step[party] = 1;
            if (out_.step[party] == 1)
                continue;
            out_.reach[party] /= out_.step[party];
            for (std::size_t cell = 0; cell < out_.open.size(); ++cell)
                out_.local[cell * parties + party] /= out_.step[party];
        }
    }

    const model::problem& posed_;
    const elimination_order_found& found_;
    std::vector<std::uint32_t> order_; // places in the found order
    std::vector<std::uint32_t> place_; // by issue: its bucket
    std::vector<std::vector<std::uint32_t>> tables_;
    plan out_;
};

constexpr elimination_cost cost_of(const model::problem& posed, const elimination_order_found& found)
{
    // A cell has its worth, a flag, and for its children a state each; the states then carry what solvers keep.
    const double bytes = found.cells * static_cast<double>(8 * posed.parties + 1 + 4 + 16);
    return {found.width, found.cells, bytes};
}

}

// What solving the problem would need. The width is an upper bound of the linkage graph's treewidth.
constexpr elimination_cost elimination_cost_of(const model::problem& posed)
{
    return detail::cost_of(posed, good_elimination_order(posed));
}

// A plan, or what it would have cost where that is more than the limits allow.
struct plan_made {
    obstacle why = obstacle::none;
    elimination_cost cost;
    plan made;

    constexpr explicit operator bool() const { return why == obstacle::none; }
};
constexpr plan_made make_plan(const model::problem& posed, const limits& within)
{
    plan_made result;
    const elimination_order_found found = good_elimination_order(posed);
    result.cost = detail::cost_of(posed, found);
    // Cells are numbered with 32 bits.
    if (!(result.cost.cells < 2e9) || !(result.cost.bytes <= static_cast<double>(within.bytes)))
        result.why = obstacle::linkages_are_too_wide;
    else
        result.made = detail::plan_builder{posed, found}.build();
    return result;
}

}

#endif
