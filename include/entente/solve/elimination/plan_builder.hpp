#ifndef ENTENTE_SOLVE_ELIMINATION_PLAN_BUILDER_HPP
#define ENTENTE_SOLVE_ELIMINATION_PLAN_BUILDER_HPP

// Lays out a problem's buckets in an order of elimination that was found for it.

#include <entente/model/problem.hpp>
#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
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

// The least and the most that the issue's options are worth to the party.
struct worth_range {
    units least;
    units most;
};
constexpr worth_range range_of(const model::problem& posed, std::size_t party, std::size_t issue)
{
    worth_range range{posed.worth_of(party, issue, 0), posed.worth_of(party, issue, 0)};
    for (std::size_t option = 1; option < posed.options(issue); ++option) {
        const units worth = posed.worth_of(party, issue, option);
        range = {worth < range.least ? worth : range.least, range.most < worth ? worth : range.most};
    }
    return range;
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
        out_.reach.assign(posed.parties, 0);
    }

    constexpr plan build()
    {
        arrange_order();
        lay_out_buckets();
        link_children();
        assign_tables();
        with_number(out_.parties, [this](auto parties) {
            for (std::size_t at = 0; at < out_.buckets.size(); ++at) {
                fill(at, parties);
                lower(out_.buckets[at], parties);
            }
        });
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
            const worth_range its = range_of(posed_, party, issue);
            product *= static_cast<double>(its.most - its.least + 1);
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
        out_.local.resize(cells * out_.parties, 0);
        out_.open.resize(cells, 1);
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
        std::size_t states = 0;
        for (bucket& each : out_.buckets) {
            each.children_begin = begin;
            each.child_state_begin = states;
            begin += each.children;
            states += each.children * each.cells();
            each.children = 0;
        }
        out_.children.resize(begin, 0);
        out_.child_state.resize(states, 0);
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

    // Visits every state of the bucket, in order, with the place in an array over `scope` of the state's first cell, and
    // how far the next ones lie apart there.
    template <class Visitor>
    constexpr void for_places(const bucket& at, span<const std::uint32_t> scope, Visitor visit)
    {
        const span<const std::uint32_t> separator = out_.separator_of(at);
        moves_.assign(separator.size(), 0);
        turns_.assign(separator.size(), 0);
        std::size_t apart = 0;
        std::size_t stride = 1;
        for (std::size_t place = scope.size(); place-- > 0;) {
            if (scope[place] == at.issue)
                apart = stride;
            for (std::size_t digit = 0; digit < separator.size(); ++digit)
                if (separator[digit] == scope[place])
                    moves_[digit] = stride;
            stride *= posed_.options(scope[place]);
        }
        std::size_t place = 0;
        for (std::size_t state = 0; state < at.states; ++state) {
            visit(state, place, apart);
            for (std::size_t digit = separator.size(); digit-- > 0;) {
                if (++turns_[digit] < posed_.options(separator[digit])) {
                    place += moves_[digit];
                    break;
                }
                place -= moves_[digit] * (turns_[digit] - 1);
                turns_[digit] = 0;
            }
        }
    }

    template <class Count>
    constexpr void fill(std::size_t place, Count parties)
    {
        const bucket& at = out_.buckets[place];
        const std::size_t row = at.options * parties;
        units* local = out_.local.data() + at.cells_begin * parties;
        unsigned char* open = out_.open.data() + at.cells_begin;
        const units* worth = posed_.worth.data() + posed_.option_begin[at.issue] * parties;
        for (std::size_t state = 0; state < at.states; ++state)
            for (std::size_t number = 0; number < row; ++number)
                local[state * row + number] = worth[number];
        for (const std::uint32_t which : tables_[place]) {
            const model::joint_table& table = posed_.tables[which];
            const unsigned char* forbidden = posed_.forbidden.data() + table.cells_begin;
            const units* joint = posed_.joint_worth.data() + table.cells_begin * parties;
            for_places(at, posed_.scope(table), [&](std::size_t state, std::size_t from, std::size_t apart) {
                std::size_t cell = state * at.options;
                for (std::size_t option = 0; option < at.options; ++option, ++cell, from += apart) {
                    open[cell] = forbidden[from] != 0 ? 0 : open[cell];
                    for (std::size_t party = 0; party < parties; ++party)
                        local[cell * parties + party] += joint[from * parties + party];
                }
            });
        }
        std::uint32_t* into = out_.child_state.data() + at.child_state_begin;
        for (std::uint32_t child = 0; child < at.children; ++child, into += at.cells()) {
            const bucket& its = out_.buckets[out_.children[at.children_begin + child]];
            if (its.separator_size == 0)
                continue;
            for_places(at, out_.separator_of(its), [&](std::size_t state, std::size_t from, std::size_t apart) {
                for (std::size_t option = 0; option < at.options; ++option)
                    into[state * at.options + option] = static_cast<std::uint32_t>(from + option * apart);
            });
        }
    }

    // Tells the bucket's worth from its least.
    template <class Count>
    constexpr void lower(const bucket& at, Count parties)
    {
        constexpr units beyond = units{1} << 62;
        least_.assign(parties, beyond);
        most_.assign(parties, -beyond);
        units* local = out_.local.data() + at.cells_begin * parties;
        const unsigned char* open = out_.open.data() + at.cells_begin;
        for (std::size_t cell = 0; cell < at.cells(); ++cell)
            for (std::size_t party = 0; party < parties; ++party) {
                const units worth = local[cell * parties + party];
                least_[party] = open[cell] != 0 && worth < least_[party] ? worth : least_[party];
                most_[party] = open[cell] != 0 && most_[party] < worth ? worth : most_[party];
            }
        for (std::size_t cell = 0; cell < at.cells(); ++cell)
            for (std::size_t party = 0; party < parties; ++party) {
                units& worth = local[cell * parties + party];
                worth = open[cell] != 0 ? worth - least_[party] : 0;
            }
        for (std::size_t party = 0; party < parties; ++party)
            if (least_[party] <= most_[party]) {
                out_.least[party] += least_[party];
                out_.reach[party] += most_[party] - least_[party];
            }
    }

    // Tells worth in the greatest step that divides all.
    constexpr void reduce()
    {
        const std::size_t parties = out_.parties;
        out_.step.assign(parties, 0);
        for (std::size_t party = 0; party < parties; ++party) {
            units& step = out_.step[party];
            for (std::size_t number = party; number < out_.local.size() && step != 1; number += parties)
                step = greatest_common_divisor(out_.local[number], step);
            if (step == 0)
                step = 1;
            if (step == 1)
                continue;
            out_.reach[party] /= step;
            for (std::size_t number = party; number < out_.local.size(); number += parties)
                out_.local[number] /= step;
        }
    }

    const model::problem& posed_;
    const elimination_order_found& found_;
    std::vector<std::uint32_t> order_; // places in the found order
    std::vector<std::uint32_t> place_; // by issue: its bucket
    std::vector<std::vector<std::uint32_t>> tables_;
    std::vector<std::size_t> moves_; // by digit of a state
    std::vector<std::size_t> turns_;
    std::vector<units> least_; // by party
    std::vector<units> most_;
    plan out_;
};

}

#endif
