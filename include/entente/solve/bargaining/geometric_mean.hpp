#ifndef ENTENTE_SOLVE_BARGAINING_GEOMETRIC_MEAN_HPP
#define ENTENTE_SOLVE_BARGAINING_GEOMETRIC_MEAN_HPP

// Products of many gains on a scale where they neither overflow nor vanish, and without the standard library's functions,
// which differ from machine to machine.

#include <entente/model/span.hpp>
#include <entente/version.hpp>

#include <cstddef>

namespace entente::inline v0_1::solve {

// The geometric mean of positive numbers, by Newton's method from above.
constexpr double geometric_mean(span<const double> numbers)
{
    double mean = 0;
    for (const double each : numbers)
        mean += each;
    const double count = static_cast<double>(numbers.size());
    mean /= count;
    // Far from the end, a step takes off a count-th.
    for (std::size_t step = 0; step < 200 * numbers.size(); ++step) {
        double ratio = 1;
        for (const double each : numbers)
            ratio *= each / mean;
        const double next = mean * (1 - (1 - ratio) / count);
        if (!(next < mean))
            break;
        mean = next;
    }
    return mean;
}

}

#endif
