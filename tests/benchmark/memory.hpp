#ifndef ENTENTE_TESTS_BENCHMARK_MEMORY_HPP
#define ENTENTE_TESTS_BENCHMARK_MEMORY_HPP

// What a run takes from the heap.

#include <cstddef>

namespace measured {

// The most bytes that were allocated at once since the last call to start_counting, besides those allocated then.
void start_counting();
std::size_t peak_bytes();

}

#endif
