#ifndef ENTENTE_TESTS_BENCHMARK_COUNTERS_HPP
#define ENTENTE_TESTS_BENCHMARK_COUNTERS_HPP

// What is told of an answer besides its time.

#include "memory.hpp"

#include <entente/solve/answer.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>

namespace measured {

// Runs once, unmeasured, to see what it takes and that its answer is whole; says so where it is not.
template <class Ask>
void tell(benchmark::State& state, Ask ask)
{
    start_counting();
    const entente::solve::outcomes found = ask();
    state.counters["peak_bytes"] = static_cast<double>(peak_bytes());
    state.counters["points"] = static_cast<double>(found.size());
    if (found.status == entente::certainty::bounded)
        state.counters["gap"] = found.gap;
    else if (found.status != entente::certainty::exact)
        state.SkipWithError("no whole answer within the limits");
}

}

#endif
