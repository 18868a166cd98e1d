// Bargaining solutions at 100 issues, without linkages and on a tree of them, from what the first options are worth.

#include "counters.hpp"
#include "instances.hpp"

#include <entente/solve/bargaining/solutions.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>

namespace {

using entente::model::problem;

template <class Solve>
void solution_of(benchmark::State& state, Solve solve)
{
    const auto parties = static_cast<std::size_t>(state.range(0));
    const auto issues = static_cast<std::size_t>(state.range(1));
    const auto width = static_cast<std::size_t>(state.range(2));
    const problem posed = measured::bundle(parties, issues, width, false);
    const entente::solve::flat_package first(issues, 0);
    entente::solve::bargaining_position from;
    for (std::size_t party = 0; party < parties; ++party)
        from.disagreement.push_back(posed.utility(party, first));
    from.floors = from.disagreement;
    entente::limits within;
    within.nodes = static_cast<std::size_t>(state.range(3));
    const auto ask = [&] {
        const entente::solve::plan_made plan = entente::solve::make_plan(posed, within);
        return solve(posed, plan.made, from, within);
    };
    measured::tell(state, ask);
    for (auto _ : state)
        benchmark::DoNotOptimize(ask());
}

void nash(benchmark::State& state)
{
    solution_of(state, [](const auto& posed, const auto& plan, const auto& from, const auto& within) {
        return entente::solve::nash(posed, plan, from, within);
    });
}
void egalitarian(benchmark::State& state)
{
    solution_of(state, [](const auto& posed, const auto& plan, const auto& from, const auto& within) {
        return entente::solve::egalitarian(posed, plan, from, within);
    });
}
void kalai_smorodinsky(benchmark::State& state)
{
    solution_of(state, [](const auto& posed, const auto& plan, const auto& from, const auto& within) {
        return entente::solve::kalai_smorodinsky(posed, plan, from, within);
    });
}

}

// Nodes: what the search may use. The least gain of ten parties in a hundred issues may stay unproven, and that of eight
// does where issues are linked; `gap` says how far off.
BENCHMARK(nash)
    ->ArgNames({"parties", "issues", "width", "nodes"})
    ->ArgsProduct({{2, 5, 10}, {100}, {0, 1}, {4'000'000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(egalitarian)
    ->ArgNames({"parties", "issues", "width", "nodes"})
    ->ArgsProduct({{2, 5, 10}, {100}, {0, 1}, {100'000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(egalitarian)
    ->ArgNames({"parties", "issues", "width", "nodes"})
    ->ArgsProduct({{8, 10}, {30}, {0}, {1'000'000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(kalai_smorodinsky)
    ->ArgNames({"parties", "issues", "width", "nodes"})
    ->ArgsProduct({{2, 5}, {100}, {0}, {1'000'000}})
    ->ArgsProduct({{8, 10}, {30}, {0}, {1'000'000}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(egalitarian)
    ->ArgNames({"parties", "issues", "width", "nodes"})
    ->Args({5, 100, 0, 4'000'000})
    ->Args({8, 100, 0, 8'000'000})
    ->Args({10, 100, 0, 4'000'000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
