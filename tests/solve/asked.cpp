#include <entente/solve/asked.hpp>

#include <type_traits>
#include <vector>

namespace {

namespace solve = entente::solve;

// One solver, whoever asks; and vectors like any other.
static_assert(std::is_same_v<solve::asked_by<int>, solve::asked_by<char>>);
static_assert(std::is_same_v<solve::vector_for<void, int>, std::vector<int>>);

}
