#ifndef ENTENTE_SOLVE_ASKED_HPP
#define ENTENTE_SOLVE_ASKED_HPP

// Solvers are templates whose parameter, `Asked`, says nothing. They hand it on to each other, so that a program which
// does not ask a question does not compile its answer: what a template calls without regard to its parameters is
// compiled as soon as it is read, by clang++ at least.

#include <entente/version.hpp>

#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// Typed questions give this: the same solver for every bundle `B`, but not before there is one.
template <class B>
using asked_by = std::conditional_t<true, void, B>;

// A std::vector<T>, but not before `Asked` is known. For a T that the library makes and few programs need: the mere
// mention of such a vector costs a compiler as much as some hundred lines.
template <class Asked, class T>
using vector_for = std::vector<std::conditional_t<true, T, Asked>>;

}

#endif
