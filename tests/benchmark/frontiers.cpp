// Frontiers of two parties: without linkages, and with linkages of some width, each beside what it has to beat.

#include "counters.hpp"
#include "enumeration.hpp"
#include "instances.hpp"

#include <entente/solve/frontiers/frontier.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <vector>

namespace {

using entente::limits;
using entente::model::problem;
using entente::solve::outcomes;

void frontier_of(benchmark::State& state, const problem& posed)
{
    measured::tell(state, [&] { return entente::solve::frontier(posed); });
    for (auto _ : state)
        benchmark::DoNotOptimize(entente::solve::frontier(posed));
}

// The same elimination, keeping every partial package that none with the same separator dominates.
void frontier_without_guides(benchmark::State& state, const problem& posed)
{
    const auto ask = [&] {
        const entente::solve::plan_made plan = entente::solve::make_plan(posed, {});
        entente::solve::guided_elimination<entente::solve::packed_point> elimination{plan.made, limits{}};
        entente::solve::guides none;
        outcomes found;
        found.parties = 2;
        found.utilities.resize(2 * elimination.run(none, limits{}.points).size(), 0);
        found.why = elimination.why();
        found.status = found.why == entente::obstacle::none ? entente::certainty::exact : entente::certainty::truncated;
        return found;
    };
    measured::tell(state, ask);
    for (auto _ : state)
        benchmark::DoNotOptimize(ask());
}

void frontier_by_enumeration(benchmark::State& state, const problem& posed)
{
    measured::start_counting();
    const std::size_t points = measured::enumeration{posed}.frontier_size();
    state.counters["peak_bytes"] = static_cast<double>(measured::peak_bytes());
    state.counters["points"] = static_cast<double>(points);
    if (points != entente::solve::frontier(posed).size())
        state.SkipWithError("enumeration and the solver disagree");
    for (auto _ : state)
        benchmark::DoNotOptimize(measured::enumeration{posed}.frontier_size());
}

bool is_opposed(const benchmark::State& state)
{
    return state.range(1) != 0;
}
std::size_t issues(const benchmark::State& state)
{
    return static_cast<std::size_t>(state.range(0));
}

void unlinked(benchmark::State& state)
{
    frontier_of(state, measured::bundle(2, issues(state), 0, is_opposed(state)));
}
void unlinked_by_enumeration(benchmark::State& state)
{
    frontier_by_enumeration(state, measured::bundle(2, issues(state), 0, is_opposed(state)));
}
// As a simulation would ask: again and again, with memory that is kept.
void unlinked_again_and_again(benchmark::State& state)
{
    const problem posed = measured::bundle(2, issues(state), 0, is_opposed(state));
    entente::solve::additive_frontier_memory memory;
    entente::solve::outcomes found;
    for (auto _ : state) {
        entente::solve::additive_frontier(posed, {}, memory, found);
        benchmark::DoNotOptimize(found.utilities.data());
    }
    state.counters["frontiers_per_second"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
template <std::size_t Width>
void linked(benchmark::State& state)
{
    frontier_of(state, measured::bundle(2, issues(state), Width, is_opposed(state)));
}
template <std::size_t Width>
void linked_without_guides(benchmark::State& state)
{
    frontier_without_guides(state, measured::bundle(2, issues(state), Width, is_opposed(state)));
}
template <std::size_t Width>
void linked_by_enumeration(benchmark::State& state)
{
    frontier_by_enumeration(state, measured::bundle(2, issues(state), Width, is_opposed(state)));
}
void tangled(benchmark::State& state)
{
    const problem posed = measured::tangled_bundle(issues(state), is_opposed(state));
    state.counters["width"] = static_cast<double>(entente::solve::elimination_cost_of(posed).width);
    frontier_of(state, posed);
}

constexpr auto microseconds = benchmark::kMicrosecond;
constexpr auto milliseconds = benchmark::kMillisecond;
const std::vector<std::vector<std::int64_t>> large{{50, 100}, {0, 1}};
const std::vector<std::vector<std::int64_t>> small{{8, 10}, {0, 1}};

}

BENCHMARK(unlinked)
    ->ArgNames({"issues", "opposed"})->ArgsProduct({{10, 12, 30, 100, 200}, {0, 1}})->Unit(microseconds);
BENCHMARK(unlinked_again_and_again)
    ->ArgNames({"issues", "opposed"})->Args({12, 0})->Args({12, 1})->Unit(microseconds);
BENCHMARK(unlinked_by_enumeration)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(small)->Unit(microseconds);
BENCHMARK(linked<1>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct({{10, 50, 100}, {0, 1}})->Unit(milliseconds);
BENCHMARK(linked_by_enumeration<1>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(small)->Unit(milliseconds);
BENCHMARK(linked_without_guides<1>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds);
BENCHMARK(linked<2>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds);
BENCHMARK(linked_without_guides<2>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds)->Iterations(1);
BENCHMARK(linked<3>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds);
BENCHMARK(linked_without_guides<3>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds)->Iterations(1);
BENCHMARK(linked<4>)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds);
BENCHMARK(tangled)
    ->ArgNames({"issues", "opposed"})->ArgsProduct(large)->Unit(milliseconds);
