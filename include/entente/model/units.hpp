#ifndef ENTENTE_MODEL_UNITS_HPP
#define ENTENTE_MODEL_UNITS_HPP

// The door between numbers of points, which are floating, and the whole numbers that everything is computed in.

#include <entente/model/problem.hpp>

#include <bit>
#include <cstdint>

namespace entente::inline v0_1::model {

// Is it a number, and no infinity? Asked of its bits, which no compiler's faster arithmetic reads otherwise.
constexpr bool is_finite(double number) { return (std::bit_cast<std::uint64_t>(number) >> 52 & 0x7FF) != 0x7FF; }

// A number of points in units, to the nearest; halves away from zero. `result` is written only where the answer is
// problem_fault::none. `units_per_point` is at least 1.
constexpr problem_fault to_units(double points, units units_per_point, units& result)
{
    if (!is_finite(points))
        return problem_fault::number_is_not_finite;
    const double most = static_cast<double>(most_units) / static_cast<double>(units_per_point);
    if (points > most || points < -most)
        return problem_fault::number_is_out_of_range;
    // Halves are counted, because adding one half in floating point would round a second time.
    const auto halves = static_cast<units>(points * static_cast<double>(units_per_point) * 2);
    result = (halves < 0 ? halves - 1 : halves + 1) / 2;
    return problem_fault::none;
}

}

#endif
