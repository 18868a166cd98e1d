#ifndef ENTENTE_SOLVE_ELIMINATION_PLAN_BUILDER_HPP
#define ENTENTE_SOLVE_ELIMINATION_PLAN_BUILDER_HPP

// Lays out a problem's buckets in an order of elimination that was found for it.

#include <entente/model/problem.hpp>
#include <entente/model/sorting.hpp>
#include <entente/solve/elimination/buckets.hpp>
#include <entente/solve/elimination/order.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve::detail {

constexpr units greatest_common_divisor(units one, units other)
{
    while (other != 0) {
        const units rest = one % other;
        one = other;
        other = rest;
    }
    return one;
}

template <class Asked = void>
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

}

#endif
