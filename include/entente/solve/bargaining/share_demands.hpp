#ifndef ENTENTE_SOLVE_BARGAINING_SHARE_DEMANDS_HPP
#define ENTENTE_SOLVE_BARGAINING_SHARE_DEMANDS_HPP

// What a criterion by shares asks of issues without linkages, in numbers of about the size of 1.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/elimination/buckets.hpp>
#include <entente/solve/reaching/mixture_step.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

struct share_demands {
    mixture_demands demands;          // by bucket; options that another is as good as for everybody are not among them
    std::vector<std::uint32_t> cells; // by option: which of its bucket's it is
    double size = 0;                  // the share that counts as 1
    std::vector<std::size_t> party_of; // by row
    std::vector<double> factor;        // by row: what a step of its party is in it
    bool is_hopeless = false;         // an issue has no option at all
};

namespace detail {

// Is the cell open, and no other one as good for everybody?
template <class Asked = void>
constexpr bool is_wanted(const plan& on, const bucket& at, std::size_t cell)
{
    for (std::size_t other = 0; other < at.options; ++other) {
        if (other == cell || !on.is_open(at, other))
            continue;
        bool all = true;
        bool same = true;
        for (std::size_t party = 0; party < on.parties; ++party) {
            all = all && on.local_of(at, other)[party] >= on.local_of(at, cell)[party];
            same = same && on.local_of(at, other)[party] == on.local_of(at, cell)[party];
        }
        if (all && (!same || other < cell))
            return false;
    }
    return on.is_open(at, cell);
}

template <class Asked = void>
constexpr void list_options(const plan& on, share_demands& made)
{
    for (const bucket& at : on.buckets) {
        const std::size_t before = made.cells.size();
        for (std::uint32_t cell = 0; cell < at.options; ++cell)
            if (is_wanted<Asked>(on, at, cell))
                made.cells.push_back(cell);
        made.is_hopeless = made.is_hopeless || made.cells.size() == before;
        made.demands.option_begin.push_back(static_cast<std::uint32_t>(made.cells.size()));
        made.demands.is_free.push_back(made.cells.size() > before + 1 ? 1 : 0);
    }
    made.demands.is_open.assign(made.cells.size(), 1);
}

// What any option is worth at most to each party, in steps; 1 at least.
template <class Asked = void>
constexpr std::vector<units> greatest_worth(const plan& on)
{
    std::vector<units> most(on.parties, 1);
    for (const bucket& at : on.buckets)
        for (std::size_t cell = 0; cell < at.options; ++cell)
            for (std::size_t party = 0; party < on.parties; ++party)
                most[party] = most[party] < on.local_of(at, cell)[party] ? on.local_of(at, cell)[party] : most[party];
    return most;
}

}

// Rows without options. `floors`: the least that each party takes, in units; `least`: no package that reaches them has
// a lesser share.
template <class Asked = void>
constexpr share_demands share_rows_of(const plan& on, const criterion& prefer, span<const units> floors,
                                      double least)
{
    share_demands made;
    mixture_demands& demands = made.demands;
    const std::vector<units> most = detail::greatest_worth<Asked>(on);
    for (std::size_t party = 0; party < on.parties; ++party)
        if (prefer.unit[party] != 0) {
            const double its = static_cast<double>(on.step[party]) * static_cast<double>(most[party]) /
                               static_cast<double>(prefer.unit[party]);
            made.size = made.size < its ? its : made.size;
        }
    const auto add = [&](std::size_t party, bool shares, double its_factor, double asked) {
        made.party_of.push_back(party);
        made.factor.push_back(its_factor);
        demands.shares.push_back(shares ? 1 : 0);
        demands.asked.push_back(asked);
    };
    for (std::size_t party = 0; party < on.parties; ++party) {
        const double unit = static_cast<double>(prefer.unit[party]);
        if (unit > 0)
            add(party, true, static_cast<double>(on.step[party]) / (made.size * unit),
                static_cast<double>(prefer.origin[party] - on.least[party]) / (made.size * unit));
        // Whatever has the least share reaches this floor, too.
        if (unit > 0 && static_cast<double>(floors[party] - prefer.origin[party]) <= least * unit)
            continue;
        const units steps = on.steps_to(party, floors[party]);
        if (steps > 0)
            add(party, false, 1 / static_cast<double>(most[party]),
                static_cast<double>(steps) / static_cast<double>(most[party]));
    }
    demands.rows = made.party_of.size();
    return made;
}

// The same with options. Each bucket has to have one state. O(options * (options of an issue + parties)).
template <class Asked = void>
constexpr share_demands share_demands_of(const plan& on, const criterion& prefer, span<const units> floors,
                                         double least)
{
    share_demands made = share_rows_of<Asked>(on, prefer, floors, least);
    detail::list_options<Asked>(on, made);
    mixture_demands& demands = made.demands;
    for (std::size_t place = 0; place < on.buckets.size(); ++place)
        for (std::uint32_t option = demands.option_begin[place]; option < demands.option_begin[place + 1]; ++option)
            for (std::size_t row = 0; row < demands.rows; ++row) {
                const units worth = on.local_of(on.buckets[place], made.cells[option])[made.party_of[row]];
                demands.worth.push_back(static_cast<double>(worth) * made.factor[row]);
            }
    return made;
}

}

#endif
