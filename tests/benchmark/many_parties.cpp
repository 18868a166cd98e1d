// Frontiers of three parties and more.

#include "counters.hpp"
#include "instances.hpp"

#include <entente/solve/frontiers/frontier.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>

namespace {

void many_parties(benchmark::State& state)
{
    const auto parties = static_cast<std::size_t>(state.range(0));
    const auto issues = static_cast<std::size_t>(state.range(1));
    const auto width = static_cast<std::size_t>(state.range(2));
    const entente::model::problem posed = measured::bundle(parties, issues, width, false);
    measured::tell(state, [&] { return entente::solve::frontier(posed); });
    for (auto _ : state)
        benchmark::DoNotOptimize(entente::solve::frontier(posed));
}

}

BENCHMARK(many_parties)
    ->ArgNames({"parties", "issues", "width"})
    ->Args({3, 30, 0})
    ->Args({3, 50, 0})
    ->Args({3, 20, 1})
    ->Args({4, 12, 0})
    ->Args({4, 20, 0})
    ->Args({5, 10, 0})
    ->Args({5, 12, 0})
    ->Unit(benchmark::kMillisecond);
