#ifndef ENTENTE_ANALYSE_NUMBERS_HPP
#define ENTENTE_ANALYSE_NUMBERS_HPP

// Numbers in words and digits.

#include <entente/model/natural.hpp>
#include <entente/model/problem.hpp>

#include <string>

namespace analyse {

// The number, with as many digits as tell it from its neighbours.
std::string exact_number(double number);
// Points for a reader: at most four digits behind the point.
std::string short_points(entente::model::units worth, entente::model::units units_per_point);

std::string digits_of(const entente::natural& number);
// With commas between thousands, or as a power of ten where the digits would fill a line.
std::string readable(const entente::natural& number);

}

#endif
